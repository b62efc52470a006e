import { fold } from './fold';
import type { Figures } from './figures';

/** A row of the part `workloads` of a plan file. */
export type PlanRow = Readonly<Record<string, string | number | boolean>>;

/** Digits that are kept: no recording is as exact. */
const digits = 6;

const measuredFields = [
  'vms',
  'readIops',
  'writeIops',
  'readKB',
  'writeKB',
  'peakFactor',
  'awayShare',
  'memoryGB',
  'capacityTB',
] as const;

/**
 * The row of a workload: what was measured, and nothing in place of what was not.
 * @param otherwise its span if none was said of where it runs
 */
export function rowOf(figures: Figures, otherwise: string | null): PlanRow {
  const span = figures.span ?? otherwise;
  const numbers = measuredFields.flatMap((field) => {
    const value = figures[field];
    return value === null ? [] : [[field, Number(value.toPrecision(digits))] as const];
  });
  return {
    workload: figures.workload,
    ...(span === null ? {} : { span }),
    ...(figures.homeSite === null ? {} : { homeSite: figures.homeSite }),
    ...Object.fromEntries(numbers),
    source: figures.source,
  };
}

/** Fields that a plan requires of a workload, in words. */
const required = [
  ['span', 'the span'],
  ['homeSite', 'the home site'],
  ['readIops', 'read IOPS'],
  ['writeIops', 'write IOPS'],
  ['readKB', 'read KB'],
  ['writeKB', 'write KB'],
] as const;

/** What a row still lacks, in words. */
export const missingIn = (row: PlanRow): readonly string[] => required.flatMap(([field, words]) => (field in row ? [] : [words]));

export interface Merged {
  readonly rows: readonly PlanRow[];
  /** What was there and is now otherwise, a sentence a workload. */
  readonly changed: readonly string[];
}

/**
 * Rows put into those of a plan. A workload of the same name keeps what was not measured, such as its write budget; what was measured is
 * replaced, and said.
 */
export function mergeRows(given: readonly unknown[], measured: readonly PlanRow[]): Merged {
  const rows = given.map((row) => row as PlanRow);
  const changed: string[] = [];
  for (const row of measured) {
    const at = rows.findIndex(
      (one) => typeof one?.['workload'] === 'string' && fold(one['workload']) === fold(String(row['workload'])),
    );
    if (at < 0) {
      rows.push(row);
      continue;
    }
    const before = rows[at]!;
    const fields = Object.keys(row).filter(
      (field) => field !== 'workload' && field !== 'source' && field in before && before[field] !== row[field],
    );
    const told = fields.map((field) => `${field} ${before[field]} → ${row[field]}`);
    changed.push(`${row['workload']} was there: ${told.length > 0 ? told.join(', ') : 'no figure changed'}.`);
    rows[at] = { ...before, ...row, workload: before['workload']! };
  }
  return { rows, changed };
}
