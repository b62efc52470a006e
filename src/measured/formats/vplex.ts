import { type LeftOut, type Load, type Measured, type Metric, nothingFrom } from '../measured';
import { refuse } from '../messages';
import { loadsOf, notWhole, readWide, type ValueColumn } from '../samples/readWide';
import { csvRows } from '../text/csv';
import { readNumber } from '../text/numbers';
import { readTime } from '../text/times';
import { type TextInput, textOf } from '../text/input';

const tool = 'VPLEX monitor';
const KiB = 1024;
const wanted =
  'fe-lu.ops, fe-lu.read and fe-lu.write of the volumes, or director.fe-ops-read, director.fe-ops-write, director.fe-read and director.fe-write';

/** Headings of a monitor's file: `Time`, then `statistic target (unit)`. */
const telling = /^"?Time"?,.*\b(?:director|fe-prt|fe-lu|be-prt)[.\s]/;
export const isVplex = (line: string): boolean => telling.test(line);

const statistics: Readonly<Record<string, { readonly metric: Metric; readonly scale: number }>> = {
  'director.fe-ops-read': { metric: 'reads', scale: 1 },
  'director.fe-ops-write': { metric: 'writes', scale: 1 },
  'director.fe-read': { metric: 'readBytes', scale: KiB },
  'director.fe-write': { metric: 'writeBytes', scale: KiB },
  'fe-lu.ops': { metric: 'operations', scale: 1 },
  'fe-lu.read': { metric: 'readBytes', scale: KiB },
  'fe-lu.write': { metric: 'writeBytes', scale: KiB },
};
/** A unit that a heading may state, by what it measures; any other would be scaled wrongly. */
const units: Readonly<Partial<Record<Metric, string>>> = {
  reads: 'counts/s',
  writes: 'counts/s',
  operations: 'counts/s',
  readBytes: 'KB/s',
  writeBytes: 'KB/s',
};

interface Heading {
  readonly at: number;
  readonly statistic: string;
  readonly target: string;
  readonly unit: string;
}

/** The monitor's files write `fe-lu.ops`, what comes over REST `fe-lu ops`. */
function headingOf(text: string, at: number): Heading | null {
  const match = /^(director|fe-prt|fe-lu|be-prt)[.\s](\S+)(?:\s+(.*?))?\s*\(([^()]*)\)$/.exec(text.trim());
  return match ? { at, statistic: `${match[1]}.${match[2]}`, target: match[3] ?? '', unit: match[4]! } : null;
}

/**
 * Reads what hosts issue to one director: its volumes, or the director as a whole if the file has no volume. Operations of a volume are
 * not told apart in the file.
 */
export async function readVplex(input: TextInput): Promise<Measured> {
  const file = input.file.name;
  const headings = await headingsOf(input);
  const measured = headings.filter(({ statistic }) => Object.hasOwn(statistics, statistic));
  const volumes = measured.filter(({ statistic }) => statistic.startsWith('fe-lu.'));
  const kept = volumes.length > 0 ? volumes : measured;
  if (kept.length === 0) refuse('no-counters', file, headings[0]?.statistic ?? '', tool, wanted);
  for (const { statistic, unit, at } of kept) {
    const expected = units[statistics[statistic]!.metric]!;
    if (unit !== expected)
      refuse('bad-number', `${file}, column ${at + 1}`, `${statistic} (${unit})`, `${expected}, as this statistic has it`);
  }
  const columns = kept.map(({ at, statistic, target }): ValueColumn => ({ at, subject: target, ...statistics[statistic]! }));
  const { text, notes } = textOf(input);
  const { samples, skipped } = await readWide(
    {
      file,
      tool,
      separator: ',',
      readNumber,
      headingRow: 1,
      timeAt: 0,
      readTime: (cell) => readTime(cell, 'YMD'),
      expectedTime: 'YYYY-MM-DD HH:MM:SS',
      columns,
    },
    text,
  );
  if (samples.times < 2) refuse('no-samples', file, '', tool, `it has ${samples.times} with values`);
  const about: Pick<Load, 'kind' | 'from'> = {
    kind: volumes.length > 0 ? 'volume' : 'other',
    from: { file, part: volumes.length > 0 ? 'fe-lu' : 'director', tool },
  };
  const statisticsUsed = [...new Set(kept.map(({ statistic }) => statistic))];
  const loads = loadsOf(samples, about, (target) => ({ name: target || file, machine: null, columns: statisticsUsed }));
  return {
    ...nothingFrom(file, tool),
    loads,
    leftOut: [...doubles(headings, kept, file), ...notWhole(file, skipped)],
    notes: notes(),
  };
}

async function headingsOf(input: TextInput): Promise<readonly Heading[]> {
  for await (const { cells } of csvRows(textOf(input).text, ',')) return cells.flatMap((cell, at) => headingOf(cell, at) ?? []);
  return [];
}

function doubles(headings: readonly Heading[], kept: readonly Heading[], file: string): LeftOut[] {
  const without = headings.filter((one) => !kept.includes(one));
  const names = (kind: RegExp): readonly string[] => [
    ...new Set(
      without.filter(({ statistic }) => kind.test(statistic)).map(({ statistic, target }) => `${statistic} ${target}`.trim()),
    ),
  ];
  const found = [
    { file, what: 'statistic', names: names(/^(?:be-prt\.|director\.be-)/), why: 'of the arrays behind, not of hosts' },
    { file, what: 'statistic', names: names(/^fe-prt\./), why: 'ports carry the IO of the volumes once more' },
    { file, what: 'statistic', names: names(/^director\.fe-(?:ops|read|write)/), why: 'the volumes stand beside the director' },
  ];
  return found.filter((one) => one.names.length > 0);
}
