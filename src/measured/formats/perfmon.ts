import { type LeftOut, type Measured, nothingFrom, nowhere } from '../measured';
import { refuse } from '../messages';
import { loadsOf } from '../samples/readWide';
import type { TextInput } from '../text/input';
import { type Counter, type PdhHeadings, readPdh } from './pdh';
import { disksOf, metricOf } from './perfmonNames';

const wanted = '\\PhysicalDisk(*)\\Disk Reads/sec, Disk Writes/sec, Disk Read Bytes/sec and Disk Write Bytes/sec';

/** Reads the disks of Windows computers from a log of perfmon, typeperf or relog, in any language of Windows that is known. */
export async function readPerfmon(input: TextInput, headings: PdhHeadings): Promise<Measured> {
  const file = input.file.name;
  const tool = `Windows performance log (${headings.minutesToUtc === null ? 'typeperf' : 'perfmon or relog'})`;
  const disks = headings.counters.filter(({ object, counter }) => disksOf(object) !== null && metricOf(counter) !== null);
  const { kept, leftOut } = choose(disks, file);
  if (kept.length === 0) refuse('no-counters', file, headings.counters[0]?.object ?? '', tool, wanted);
  const columns = kept.map((counter) => ({
    at: counter.at,
    subject: subjectOf(counter),
    metric: metricOf(counter.counter)!,
    scale: 1,
  }));
  const { samples, said } = await readPdh(input, tool, headings, columns);
  const from = { file, part: kept[0]!.object, tool };
  const counters = [...new Set(kept.map(({ counter }) => counter))];
  const loads = loadsOf(samples, { kind: 'disk', from }, (subject) => {
    const [host = '', name = ''] = subject.split('\\');
    return { name, machine: host, place: { ...nowhere, host }, columns: counters };
  });
  const zone =
    headings.minutesToUtc === null ? [`${file} does not state its time zone; its times are those of the computer.`] : [];
  const others = [
    ...new Set(
      headings.counters
        .filter(({ object, counter }) => disksOf(object) !== null && metricOf(counter) === null)
        .map(({ counter }) => counter),
    ),
  ];
  const unread =
    others.length === 0
      ? []
      : [{ file, what: 'counter', names: others, why: 'an import needs none of it, or does not know its name in this language' }];
  return {
    ...nothingFrom(file, tool),
    loads,
    leftOut: [...leftOut, ...unread, ...said.leftOut],
    notes: [...said.notes, ...zone],
  };
}

const subjectOf = ({ host, instance }: Counter): string => `${host}\\${instance}`;

/** Physical disks, or logical ones if there are no others; of each computer its disks, or their sum if that is all. */
function choose(
  disks: readonly Counter[],
  file: string,
): { readonly kept: readonly Counter[]; readonly leftOut: readonly LeftOut[] } {
  const physical = disks.filter(({ object }) => disksOf(object) === 'physical');
  const logical = disks.filter(({ object }) => disksOf(object) === 'logical');
  const level = physical.length > 0 ? physical : logical;
  const isSum = ({ instance }: Counter): boolean => instance === '_Total';
  const single = new Set(level.filter((one) => !isSum(one)).map(({ host }) => host));
  const kept = level.filter((one) => !isSum(one) || !single.has(one.host));
  const names = (of: readonly Counter[]): readonly string[] => [...new Set(of.map(subjectOf))];
  const sums = names(level.filter((one) => !kept.includes(one)));
  const leftOut = [
    { file, what: 'sum', names: sums, why: 'the disks stand beside it: adding both would double the load' },
    {
      file,
      what: 'logical disk',
      names: physical.length > 0 ? names(logical) : [],
      why: 'it lies on physical disks, which are counted',
    },
  ];
  return { kept, leftOut: leftOut.filter((one) => one.names.length > 0) };
}
