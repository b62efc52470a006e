import { type LeftOut, type Measured, type Metric, nothingFrom } from '../measured';
import { refuse } from '../messages';
import { loadsOf } from '../samples/readWide';
import { Samples } from '../samples/samples';
import { intervalOf } from '../samples/statistics';
import { csvRows } from '../text/csv';
import { readUngrouped } from '../text/numbers';
import { dateOrderOf, readTime } from '../text/times';
import { type TextInput, textOf } from '../text/input';
import { tableIn } from './mapped';
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

/** Reads what Get-Stat of PowerCLI exports: a row a VM, metric, disk and time. Disks of a VM are added. @throws Refused */
export async function readVcenter(input: TextInput): Promise<Measured> {
  const file = input.file.name;
  const table = (await tableIn(input))!;
  const at = (heading: string): number => table.headings.indexOf(heading);
  const column = (heading: string): readonly string[] => table.sample.map((row) => row[at(heading)] ?? '');
  const dates =
    dateOrderOf(column('Timestamp')) ?? refuse('ambiguous-dates', `${file}, Timestamp`, column('Timestamp')[0] ?? '', isoAgain);
  const samples = new Samples();
  const otherMetrics = new Set<string>();
  const { text, notes } = textOf(input);
  for await (const { row, cells } of csvRows(text, table.separator)) {
    const cell = (heading: string): string => cells[at(heading)] ?? '';
    const measured = metrics[cell('MetricId').toLowerCase()];
    if (cells.length < table.headings.length || cell('MetricId') === 'MetricId') continue;
    if (!measured) {
      otherMetrics.add(cell('MetricId'));
      continue;
    }
    const time =
      readTime(cell('Timestamp'), dates) ?? refuse('bad-time', `${file}, row ${row}`, cell('Timestamp'), 'a date with a time');
    const value = readUngrouped(cell('Value'));
    if (value === null) continue;
    if (Number.isNaN(value)) refuse('bad-number', `${file}, row ${row}, Value`, cell('Value'), 'a number');
    samples.add(unescaped(cell('Entity')), measured.metric, time, value * measured.scale);
  }
  if (samples.times < 2) refuse('no-samples', file, '', tool, `it has ${samples.times} with values of virtualDisk`);
  const loads = loadsOf(samples, { kind: 'VM', from: { file, part: '', tool } }, (name) => ({
    name,
    machine: name,
    columns: Object.keys(metrics),
  }));
  const coarse = (intervalOf(loads[0]!.series!.times) ?? 0) > finestKept;
  const leftOut: LeftOut[] =
    otherMetrics.size === 0 ? [] : [{ file, what: 'metric', names: [...otherMetrics], why: 'an import needs none of it' }];
  const old = 'The samples are means of more than 5 minutes, as vCenter keeps of older days: true peaks are higher.';
  return { ...nothingFrom(file, tool), loads, leftOut, notes: [...notes(), ...(coarse ? [`${file}: ${old}`] : [])] };
}
