import { readTrial } from '../src/explore/ranges/asked';
import { runTrials } from '../src/explore/ranges/runTrials';
import { fast, Reading } from '../src/formula';
import type { Program } from '../src/formula/loops';
import { growthPerYear } from '../src/model/inputs/assumptions';
import { ranges } from '../src/model/inputs/ranges';
import { Workloads } from '../src/model/inputs/workloads';
import type { Plan } from '../src/plan/plan';
import { fillCircuits } from '../src/plan/rows/circuitRows';
import { dataOf } from '../src/plan/rows/data';
import { scopeOf } from '../src/plan/rows/scope';
import { ratioLine, sideBySide } from './sideBySide';

const change = (input: string, draw: 'together' | 'each', table = 'workloads') => ({
  ...{ table, row: null, input, low: -0.2, high: 0.3, stated: 'change', shape: 'triangle', draw, source: null },
});
/** What a plan is mostly uncertain of: reads and writes, the share away, growth. */
const uncertain = [
  change(Workloads.readIops.field, 'together'),
  change(Workloads.writeIops.field, 'each'),
  change(Workloads.awayShare.field, 'together'),
  change(growthPerYear.field, 'together', 'assumptions'),
];

/** What a trial takes, beside the same answers by a reading by closures that is made for it; and so many of them. */
export function trialsOf(name: string, plan: Plan, program: Program, trials: number, goalSeconds: number): void {
  const ranged: Plan = { ...plan, tables: new Map([...plan.tables, [ranges, uncertain]]) };
  const run = (count: number): void => {
    const steps = runTrials(ranged, { trials: count, seed: 1 }, program);
    while (!steps.next().done);
  };
  const whole = (): void => {
    const scope = scopeOf(plan);
    const reading = new Reading(fast, dataOf(plan, scope));
    fillCircuits(reading, scope);
    readTrial(reading);
  };
  const took = sideBySide(4, { closures: whole, one: () => run(1), many: () => run(trials) });
  const each = (took.many - took.one) / (trials - 1);
  ratioLine(`${name}, a trial: by closures ÷ what follows alone`, took.closures, each);
  const seconds = (each * 10_000) / 1000;
  console.log(`${`${name}, 10,000 trials`.padEnd(58)} ${seconds.toFixed(1).padStart(9)} s of processor  (goal ${goalSeconds} s)`);
}
