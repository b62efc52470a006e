import { exact, fast, Reading } from '../formula';
import type { Decimal } from '../quantities/decimal';
import { dataOf } from './rows/data';
import { fillCircuits, fillLatencies, withCheapest } from './rows/dependentRows';
import { type Outline, outlineOf } from './rows/outline';
import type { Plan } from './plan';

/** A calculated plan: every table with its rows, every column to be asked for. */
export interface Calculation<N> {
  readonly plan: Plan;
  readonly outline: Outline;
  readonly reading: Reading<N>;
}

/** Everything, exactly: every offer for every link and, unless told otherwise, every workload on every platform that fits. */
export function calculate(plan: Plan, { latencies = true } = {}): Calculation<Decimal> {
  const outline = outlineOf(plan);
  const reading = new Reading(exact, dataOf(plan));
  fillCircuits(reading, outline);
  if (latencies) fillLatencies(reading, outline, false);
  return { plan, outline, reading };
}

/** What a workbook holds live: the cheapest offers of each link, the best platforms of each span. */
export function calculateLive({ plan, outline, reading }: Calculation<Decimal>): Calculation<Decimal> {
  const live = withCheapest(reading);
  fillLatencies(live, outline, true);
  return { plan, outline, reading: live };
}

/** The same model in plain numbers, for loops. Latencies of single workloads are not part of it. */
export function calculateFast(plan: Plan): Calculation<number> {
  const outline = outlineOf(plan);
  const reading = new Reading(fast, dataOf(plan));
  fillCircuits(reading, outline);
  return { plan, outline, reading };
}
