import { LoopReading, type Program, programOf } from '../formula/loops';
import { allTables, assumptions } from '../model';
import type { Calculation } from './calculate';
import type { Plan } from './plan';
import { fillCircuits } from './rows/circuitRows';
import { dataOf } from './rows/data';
import { scopeOf } from './rows/scope';

/** The model as loops, fetched when it is first asked for: what only shows a plan does without them. */
export function loadLoops(): Promise<Program> {
  loaded ??= import(/* webpackChunkName: "loops" */ '../model/loops').then(
    ({ loops }) => programOf(loops, allTables, assumptions),
    (error: unknown) => {
      // What was not fetched may be the next time.
      loaded = undefined;
      throw error;
    },
  );
  return loaded;
}

let loaded: Promise<Program> | undefined;

/**
 * The same model in plain numbers, for loops. Latencies of single workloads are not part of it. Its inputs can be set again:
 * then its rows stay, also those that follow from results.
 */
export function calculateFast(plan: Plan, program: Program): Calculation<number, LoopReading> {
  const scope = scopeOf(plan);
  const reading = new LoopReading(program, dataOf(plan, scope));
  fillCircuits(reading, scope);
  return { plan, scope, reading };
}

/**
 * The same with a single offer for each link that is asked for, so that it can be set which: `Circuits.offerId` of its row. What that
 * comes to for one link does not depend on the other options.
 */
export function calculateOneOffer(plan: Plan, program: Program): Calculation<number, LoopReading> {
  const scope = scopeOf(plan);
  const reading = new LoopReading(program, dataOf(plan, scope));
  fillCircuits(reading, scope, scope.offers.slice(0, 1));
  return { plan, scope, reading };
}
