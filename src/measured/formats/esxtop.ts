import { type LeftOut, type Measured, type Metric, nothingFrom, nowhere } from '../measured';
import { refuse } from '../messages';
import { loadsOf } from '../samples/readWide';
import type { TextInput } from '../text/input';
import { type Counter, type PdhHeadings, readPdh, zoneOf } from './pdh';
import { unescaped } from '../workbooks/rvtools';

const tool = 'esxtop in batch mode';
const MiB = 1024 * 1024;

/** Objects that only esxtop writes. */
const objects = ['Virtual Disk', 'Physical Disk Adapter', 'Physical Disk SCSI Device', 'Group Cpu', 'Physical Cpu'];
export const isEsxtop = ({ counters }: PdhHeadings): boolean => counters.some(({ object }) => objects.includes(object));

const counters: Readonly<Record<string, { readonly metric: Metric; readonly scale: number }>> = {
  'Reads/sec': { metric: 'reads', scale: 1 },
  'Writes/sec': { metric: 'writes', scale: 1 },
  'MBytes Read/sec': { metric: 'readBytes', scale: MiB },
  'MBytes Written/sec': { metric: 'writeBytes', scale: MiB },
};

/** The VM of an instance, and its disk if the instance is a single one: a name may itself hold colons. Controllers are of four kinds. */
function vmOf(instance: string): { readonly vm: string; readonly isDisk: boolean } {
  const vm = /^(.*):(?:scsi|nvme|sata|ide)\d+:\d+/.exec(instance)?.[1];
  return vm === undefined ? { vm: instance, isDisk: false } : { vm, isDisk: true };
}

/** Reads the virtual disks of one host: the line of a VM as a whole where there is one, else its single disks. */
export async function readEsxtop(input: TextInput, headings: PdhHeadings): Promise<Measured> {
  const file = input.file.name;
  const disks = headings.counters.filter(({ object, counter }) => object === 'Virtual Disk' && Object.hasOwn(counters, counter));
  const whole = new Set(disks.filter(({ instance }) => !vmOf(instance).isDisk).map(({ instance }) => instance));
  const isDouble = ({ instance }: Counter): boolean => vmOf(instance).isDisk && whole.has(vmOf(instance).vm);
  const kept = disks.filter((one) => !isDouble(one));
  if (kept.length === 0)
    refuse(
      'no-counters',
      file,
      headings.counters[0]?.object ?? '',
      tool,
      'the virtual disks (v in esxtop, with all their fields)',
    );
  const columns = kept.map(({ at, instance, counter }) => ({ at, subject: vmOf(instance).vm, ...counters[counter]! }));
  const { samples, said } = await readPdh(input, tool, headings, columns);
  const host = kept[0]!.host;
  const loads = loadsOf(samples, { kind: 'VM', from: { file, part: 'Virtual Disk', tool, ...zoneOf(headings) } }, (vm) => ({
    name: unescaped(vm),
    machine: unescaped(vm),
    place: { ...nowhere, host },
    columns: Object.keys(counters).filter((name) => kept.some(({ counter }) => counter === name)),
  }));
  const names = (of: readonly Counter[]): readonly string[] => [...new Set(of.map(({ instance }) => instance))];
  const adapters = headings.counters.filter(({ object }) => object === 'Physical Disk Adapter');
  const leftOut: LeftOut[] = [
    { file, what: 'virtual disk', names: names(disks.filter(isDouble)), why: 'the VM as a whole stands beside it' },
    { file, what: 'adapter', names: names(adapters), why: 'it carries the same IO as the virtual disks' },
  ];
  return {
    ...nothingFrom(file, tool),
    loads,
    leftOut: [...leftOut.filter((one) => one.names.length > 0), ...said.leftOut],
    notes: said.notes,
  };
}
