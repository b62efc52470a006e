import '../../src/model';
import { readFileSync } from 'node:fs';
import type { Limit } from '../../src/explore/limits';
import { solve, type Solvable, type Solved } from '../../src/explore/solve';
import type { Plan as Checked } from '../../src/plan/plan';
import { readPlan } from '../../src/plan/read/read';
import type { Plan } from '../reference/plan';
import { program } from '../setup/program';

/** A plan as it was read. Throws if it has problems. */
export function checked(json: unknown): Checked {
  const { plan, problems } = readPlan(json);
  if (!plan || problems.length > 0) throw new Error(`the plan has problems: ${JSON.stringify(problems)}`);
  return plan;
}

export const example = (name: string): Plan => JSON.parse(readFileSync(`examples/${name}.json`, 'utf8')) as Plan;

/** The limits of a plan, in one go. */
export function solved(plan: Checked, ...asked: readonly Solvable[]): Solved {
  const steps = solve(plan, asked, program);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The limit of an option along the only axis that was asked for. */
export function limitIn({ limits }: Solved, platform: string): Limit {
  const found = limits.find((limit) => limit.platform === platform);
  if (!found) throw new Error(`there is no limit of ${platform}`);
  return found;
}
