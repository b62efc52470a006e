import type { LeftOut, Metric } from '../measured';
import { refuse } from '../messages';

const KiB = 1024;

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

/** A column of a monitor: `fe-lu.ops` of a volume, in `counts/s`. */
export interface Heading {
  readonly at: number;
  readonly statistic: string;
  readonly target: string;
  readonly unit: string;
}

/** The monitor's files write `fe-lu.ops`, what comes over REST `fe-lu ops`. */
export function headingOf(text: string, at: number): Heading | null {
  const match = /^(director|fe-prt|fe-lu|be-prt)[.\s](\S+)(?:\s+(.*?))?\s*\(([^()]*)\)$/.exec(text.trim());
  return match ? { at, statistic: `${match[1]}.${match[2]}`, target: match[3] ?? '', unit: match[4]! } : null;
}

export const isMeasured = ({ statistic }: Heading): boolean => Object.hasOwn(statistics, statistic);

/** What a measured column counts, and what one is in operations or bytes a second. @throws Refused if it states another unit. */
export function countedBy({ statistic, unit }: Heading, where: string): { readonly metric: Metric; readonly scale: number } {
  const counted = statistics[statistic]!;
  const expected = units[counted.metric]!;
  return unit === expected
    ? counted
    : refuse('bad-number', where, `${statistic} (${unit})`, `${expected}, as this statistic has it`);
}

/** Columns that are not counted because they carry the IO of hosts once more, or none of it. */
export function doubles(without: readonly Heading[], file: string): LeftOut[] {
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
