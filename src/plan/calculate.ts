import { exact, type Fillable, Reading } from '../formula';
import type { Decimal } from '../quantities/decimal';
import { asTyped, type Plan } from './plan';
import { fillCircuits, withCheapest } from './rows/circuitRows';
import { dataOf } from './rows/data';
import { fillLatencies } from './rows/latencyRows';
import { monthRows } from './rows/monthRows';
import { type Scope, scopeOf } from './rows/scope';
import { fill } from './rows/tableRows';

/** A calculated plan: every table with its rows, every column to be asked for. */
export interface Calculation<N, Of extends Fillable<N> = Reading<N>> {
  readonly plan: Plan;
  readonly scope: Scope;
  readonly reading: Of;
}

/** Everything, exactly: every offer for every link and, unless told otherwise, every workload on every platform that fits. */
export function calculate(plan: Plan, { latencies = true } = {}): Calculation<Decimal> {
  const scope = scopeOf(plan);
  const reading = new Reading(exact, dataOf(asTyped(plan), scope));
  fillCircuits(reading, scope);
  fill(reading, monthRows(scope));
  if (latencies) fillLatencies(reading, scope, false);
  return { plan, scope, reading };
}

/** What a workbook holds live: the cheapest offers of each link, the best platforms of each span. */
export function calculateLive({ plan, scope, reading }: Calculation<Decimal>): Calculation<Decimal> {
  const live = withCheapest(reading, scope);
  fillLatencies(live, scope, true);
  return { plan, scope, reading: live };
}
