import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Plan } from '../reference/plan';
import { randomPlan } from '../reference/randomPlan';
import { betweenReadings, fromReference } from './differences';

/*
 * The model against the independent reference, and its exact reading against its fast one. One wrong definition is wrong in
 * all readings of the model; only another program, written from the same words, can tell.
 *
 * `PLANS=5000 npm test -- test/model/reference` tries more plans, `SEED=7` others; without them every run tries the same.
 */
const numRuns = Number(process.env.PLANS ?? 120);
const seed = Number(process.env.SEED ?? 5);
const secondsAPlan = 0.25;

const folder = path.resolve(__dirname, '../golden/cases');
const readCase = (file: string): Plan => (JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { plan: Plan }).plan;

/** The first few differences are enough to find a cause. */
function expectNone(differences: readonly string[]): void {
  if (differences.length) throw new Error(differences.slice(0, 12).join('\n'));
}

describe.each(readdirSync(folder))('golden case %s', (file) => {
  it('is what the independent reference finds', () => expectNone(fromReference(readCase(file))));

  it('is the same in the exact and the fast reading', () => expectNone(betweenReadings(readCase(file))));
});

describe(`${numRuns} random plans`, () => {
  const tried = (differences: (plan: Plan) => string[]): void =>
    fc.assert(
      fc.property(randomPlan(), (plan) => expectNone(differences(plan))),
      { numRuns, seed },
    );
  const limit = 60_000 + 1000 * secondsAPlan * numRuns;

  it('have no problems, and are what the independent reference finds', () => tried(fromReference), limit);

  it('are the same in the exact and the fast reading', () => tried(betweenReadings), limit);
});
