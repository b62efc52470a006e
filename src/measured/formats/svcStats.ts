import { type Measured, type Metric, nothingFrom } from '../measured';
import { refuse } from '../messages';
import { loadsOf } from '../samples/readWide';
import { Samples } from '../samples/samples';
import { type TextInput, textOf } from '../text/input';
import { linesOf } from '../text/lines';
import { readNumber } from '../text/numbers';

const tool = 'lssystemstats or lsnodestats of an SVC';
const MiB = 1024 * 1024;
const statistics: Readonly<Record<string, { readonly metric: Metric; readonly scale: number }>> = {
  vdisk_r_io: { metric: 'reads', scale: 1 },
  vdisk_w_io: { metric: 'writes', scale: 1 },
  vdisk_r_mb: { metric: 'readBytes', scale: MiB },
  vdisk_w_mb: { metric: 'writeBytes', scale: MiB },
};
const found = /(?:^|[:,;\s])(?:vdisk_[rw]_(?:io|mb))(?=[:,;\s])/;

export const isSvcStats = (lines: readonly string[]): boolean => lines.some((line) => found.test(line));

/**
 * Reads what `lssystemstats` or `lsnodestats` printed again and again: each time that a statistic comes back is a sample. It has the value of
 * the last seconds, and the peak of the last minutes, which is named where it is higher than all samples (IBM command reference; a MB is
 * taken for 2^20 bytes, which is at most). @throws Refused
 */
export async function readSvcStats(input: TextInput): Promise<Measured> {
  const file = input.file.name;
  const { text, notes } = textOf(input);
  const samples = new Samples();
  const times = new Map<string, number>();
  const peaks = new Map<string, { readonly value: number; readonly peak: number }>();
  let line = 0;
  for await (const said of linesOf(text)) {
    line++;
    const [mark = ''] = found.exec(said) ?? [];
    if (mark === '') continue;
    const separator = /[:,;]/.exec(said.slice(said.search(found) + mark.length))?.[0];
    const cells = said.trim().split(separator ?? /\s+/);
    const at = cells.findIndex((cell) => Object.hasOwn(statistics, cell.trim()));
    const name = at > 0 ? cells[at - 1]!.trim() : 'system';
    const statistic = cells[at]!.trim();
    const [value, peak] = [cells[at + 1], cells[at + 2]].map((cell) => numberIn(cell ?? '', `${file}, line ${line}`));
    if (value === null || value === undefined) continue;
    const { metric, scale } = statistics[statistic]!;
    const key = `${name} ${statistic}`;
    const nth = (times.get(key) ?? 0) + 1;
    times.set(key, nth);
    samples.add(name, metric, nth, value * scale);
    const known = peaks.get(statistic);
    const highest = { value: Math.max(value, known?.value ?? 0), peak: Math.max(peak ?? 0, known?.peak ?? 0) };
    peaks.set(statistic, highest);
  }
  if (samples.times < 2) refuse('no-samples', file, '', tool, `it has ${samples.times}, and a present value is no mean`);
  const loads = loadsOf(samples, { kind: 'other', from: { file, part: '', tool } }, (name) => ({
    name,
    machine: null,
    columns: [...peaks.keys()],
  }));
  const higher = [...peaks].flatMap(([statistic, { value, peak }]) =>
    peak > value ? [`${statistic} ${peak} in place of ${value}`] : [],
  );
  const between = `${file}: between its samples there were peaks that no sample has: ${higher.join(', ')}. Record more often.`;
  const noTime = `${file} does not state when each sample was.`;
  return { ...nothingFrom(file, tool), loads, notes: [...notes(), noTime, ...(higher.length > 0 ? [between] : [])] };
}

function numberIn(cell: string, where: string): number | null {
  const value = readNumber(cell.trim());
  return Number.isNaN(value) ? refuse('bad-number', where, cell, 'a number') : value;
}
