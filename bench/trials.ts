import { Workloads } from '../src/model/inputs/workloads';
import type { Program } from '../src/formula/loops';
import { runTrials } from '../src/explore/ranges/runTrials';
import { ranges } from '../src/model/inputs/ranges';
import type { Plan } from '../src/plan/plan';

/** What a plan is mostly uncertain of: IO, growth, share away. */
const uncertain = (input: string, more: object) => ({
  table: 'workloads',
  row: null,
  input,
  low: -0.2,
  high: 0.3,
  stated: 'change',
  shape: 'triangle',
  draw: 'together',
  source: null,
  ...more,
});
const usual = [
  uncertain(Workloads.readIops.field, {}),
  uncertain(Workloads.writeIops.field, { draw: 'each' }),
  uncertain(Workloads.awayShare.field, {}),
  uncertain('growthPerYear', { table: 'assumptions', low: -0.5, high: 1 }),
];

/** So many trials of a plan with ranges of its IO; their processor time in seconds. */
export function trialSeconds(plan: Plan, program: Program, trials: number): number {
  const ranged: Plan = { ...plan, tables: new Map([...plan.tables, [ranges, usual]]) };
  const before = process.cpuUsage();
  const steps = runTrials(ranged, { trials, seed: 1 }, program);
  while (!steps.next().done);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
