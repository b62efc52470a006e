import { type LeftOut, type Measured, type Metric, nothingFrom } from '../measured';
import { refuse } from '../messages';
import { loadsOf, notWhole, rowsLeftOut, timeAgain } from '../samples/readWide';
import { Samples } from '../samples/samples';
import { intervalOf } from '../samples/statistics';
import { csvRows } from '../text/csv';
import { readUngrouped } from '../text/numbers';
import { dateOrderOf, readTime } from '../text/times';
import { type TextInput, textOf } from '../text/input';
import { tableIn } from './textTable';
import { unescaped } from '../workbooks/rvtools';

const tool = 'vCenter statistics (Get-Stat)';
const KiB = 1024;
const telling = ['MetricId', 'Timestamp', 'Value', 'Entity'];
const isoAgain = 'Export it again with the time as yyyy-MM-dd HH:mm:ss, or record days after the 12th too.';
/** vCenter keeps means of 5 minutes for a day, then of 30 minutes, 2 hours and a day (general knowledge): peaks vanish with age. */
const finestKept = 5 * 60_000;

/** Names of the API; the virtual disk's IO is that of the VM whatever datastore it has. */
const metrics: Readonly<Record<string, { readonly metric: Metric; readonly scale: number }>> = {
  'virtualdisk.numberreadaveraged.average': { metric: 'reads', scale: 1 },
  'virtualdisk.numberwriteaveraged.average': { metric: 'writes', scale: 1 },
  'virtualdisk.read.average': { metric: 'readBytes', scale: KiB },
  'virtualdisk.write.average': { metric: 'writeBytes', scale: KiB },
};

export const isVcenter = (headings: readonly string[]): boolean => telling.every((heading) => headings.includes(heading));

/**
 * Reads what Get-Stat of PowerCLI exports: a row a VM, metric, disk and time. Disks of a VM are added; a row without a disk is their sum, and
 * counts where no disk stands beside it. Without a column of disks, rows of one time are taken for those of disks. @throws Refused
 */
export async function readVcenter(input: TextInput): Promise<Measured> {
  const file = input.file.name;
  const table = (await tableIn(input))!;
  const at = (heading: string): number => table.headings.indexOf(heading);
  const column = (heading: string): readonly string[] => table.sample.map((row) => row[at(heading)] ?? '');
  const dates =
    dateOrderOf(column('Timestamp')) ?? refuse('ambiguous-dates', `${file}, Timestamp`, column('Timestamp')[0] ?? '', isoAgain);
  const ofDisks = new Samples();
  const hasDisks = at('Instance') >= 0;
  const [halves, repeated]: [number[], number[]] = [[], []];
  const [used, otherMetrics] = [new Set<string>(), new Set<string>()];
  const { text, notes } = textOf(input);
  for await (const { row, cells } of csvRows(text, table.separator)) {
    const cell = (heading: string): string => cells[at(heading)] ?? '';
    const measured = metrics[cell('MetricId').toLowerCase()];
    if (row <= table.headingRow) continue;
    if (cells.length < table.headings.length) {
      halves.push(row);
      continue;
    }
    if (!measured) {
      otherMetrics.add(cell('MetricId'));
      continue;
    }
    const time =
      readTime(cell('Timestamp'), dates) ?? refuse('bad-time', `${file}, row ${row}`, cell('Timestamp'), 'a date with a time');
    const value = readUngrouped(cell('Value'));
    if (value === null) continue;
    if (Number.isNaN(value)) refuse('bad-number', `${file}, row ${row}, Value`, cell('Value'), 'a number');
    used.add(cell('MetricId'));
    const subject = `${unescaped(cell('Entity'))}${between}${cell('Instance')}`;
    if (!hasDisks) ofDisks.add(subject, measured.metric, time, value * measured.scale);
    else if (!ofDisks.put(subject, measured.metric, time, value * measured.scale)) repeated.push(row);
  }
  const { samples, sums } = ofMachines(ofDisks);
  if (samples.times < 2) refuse('no-samples', file, '', tool, `it has ${samples.times} with values of virtualDisk`);
  const loads = loadsOf(samples, { kind: 'VM', from: { file, part: '', tool } }, (name) => ({
    name,
    machine: name,
    columns: [...used],
  }));
  const coarse = (intervalOf(loads[0]!.series!.times) ?? 0) > finestKept;
  const found: LeftOut[] = [
    { file, what: 'metric', names: [...otherMetrics], why: 'an import needs none of it' },
    { file, what: 'sum', names: sums, why: 'its disks stand beside it: adding both would double the load' },
  ];
  const leftOut = [
    ...found.filter((one) => one.names.length > 0),
    ...rowsLeftOut(file, halves, notWhole),
    ...rowsLeftOut(file, repeated, timeAgain),
  ];
  const old = 'The samples are means of more than 5 minutes, as vCenter keeps of older days: true peaks are higher.';
  return { ...nothingFrom(file, tool), loads, leftOut, notes: [...notes(), ...(coarse ? [`${file}: ${old}`] : [])] };
}

/** Between a VM and its disk: no name of either holds it. */
const between = '\n';

/** The disks of each VM added, and the VMs of which a sum stands beside the disks. */
function ofMachines(disks: Samples): { readonly samples: Samples; readonly sums: readonly string[] } {
  const found = [...disks.series()].map(([subject, series]) => {
    const [machine = '', disk = ''] = subject.split(between);
    return { machine, disk, series };
  });
  const withDisks = new Set(found.filter(({ disk }) => disk !== '').map(({ machine }) => machine));
  const samples = new Samples();
  for (const { machine, disk, series } of found) {
    if (disk === '' && withDisks.has(machine)) continue;
    for (const [metric, values] of Object.entries(series.values))
      for (const [at, value] of values.entries())
        if (!Number.isNaN(value)) samples.add(machine, metric as Metric, series.times[at]!, value);
  }
  const sums = found.filter(({ machine, disk }) => disk === '' && withDisks.has(machine)).map(({ machine }) => machine);
  return { samples, sums };
}
