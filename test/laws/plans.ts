import fc from 'fast-check';
import type { Fillable, Table, Value } from '../../src/formula';
import type { LoopReading } from '../../src/formula/loops';
import { calculate, type Calculation } from '../../src/plan/calculate';
import { calculateFast } from '../../src/plan/fast';
import { readPlan } from '../../src/plan/read/read';
import { columnOf } from '../setup/columnOf';
import type { Decimal } from '../../src/quantities/decimal';
import type { Plan } from '../reference/plan';
import { randomDeal, randomPlan } from '../reference/randomPlan';
import { seed, tries } from '../setup/effort';
import { program } from '../setup/program';

/** Tests a law on random valid plans. */
export const forPlans = (law: (plan: Plan) => void, usual = 40): void =>
  fc.assert(fc.property(randomPlan(), law), { numRuns: tries(usual, 100 * usual), seed: seed(11) });

/** The same on plans of which most have solutions. */
export const forDeals = (law: (plan: Plan) => void, usual = 40): void =>
  fc.assert(fc.property(randomDeal(), law), { numRuns: tries(usual, 100 * usual), seed: seed(11) });

function checked(plan: Plan) {
  const read = readPlan(plan);
  if (!read.plan || read.problems.length) throw new Error(`the plan has problems: ${JSON.stringify(read.problems)}`);
  return read.plan;
}

export const exactly = (plan: Plan): Calculation<Decimal> => calculate(checked(plan), { latencies: false });
export const quickly = (plan: Plan): Calculation<number, LoopReading> => calculateFast(checked(plan), program);

/** The values of some columns, a record a row. */
export function rows<N, F extends string>(
  { reading }: Calculation<N, Fillable<N>>,
  table: Table,
  ...fields: readonly F[]
): Readonly<Record<F, Value<N>>>[] {
  const columns = fields.map((field) => [field, reading.column(columnOf(table, field))] as const);
  return Array.from(
    { length: reading.rowCount(table) },
    (_, row) => Object.fromEntries(columns.map(([field, values]) => [field, values[row] ?? null])) as Record<F, Value<N>>,
  );
}

/** The columns of a table by their fields, as plain values. */
export function valuesOf(
  calculation: Calculation<number, LoopReading>,
  table: Table,
  without: readonly string[] = [],
): Value<number>[][] {
  return table.columns
    .filter(({ field, formula }) => formula !== undefined && !without.includes(field))
    .map((column) => [...calculation.reading.column(column)]);
}

/** At most, and binary noise. */
export function expectAtMost(a: Value<number>, b: Value<number>): void {
  // Most are the same, and `expect` takes longer than all else here.
  if (a === b) return;
  if (a === null || b === null) return expect(a).toBe(b);
  const [less, more] = [Number(a), Number(b)];
  if (less > more + 1e-9 * Math.max(1, Math.abs(more))) throw new Error(`${less} is more than ${more}`);
}

/** Equal, and binary noise. */
export function expectSame(a: Value<number>, b: Value<number>): void {
  if (a === b) return;
  if (typeof a !== 'number' || typeof b !== 'number') return expect(a).toBe(b);
  if (Math.abs(a - b) > 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))) throw new Error(`${a} is not ${b}`);
}
