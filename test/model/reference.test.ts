import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Plan } from '../reference/plan';
import { boughtTogether, randomDeal } from '../reference/randomPlan';
import { patience, seed, tries } from '../setup/effort';
import { betweenReadings, fromReference } from './differences';

/*
 * The model against the independent reference, and its exact reading against its fast one. One wrong definition is wrong in
 * all readings of the model; only another program, written from the same words, can tell.
 */
const numRuns = tries(150, 5000);

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
      fc.property(randomDeal(), (plan) => expectNone(differences(plan))),
      { numRuns, seed: seed(5) },
    );
  // Of paths that are bought apart domain/pathsBought.test.ts tries every pair of offers.
  it(
    'have no problems, and are what the independent reference finds',
    () => tried((plan) => fromReference(boughtTogether(plan))),
    patience(90_000),
  );

  it('are the same in the exact and the fast reading', () => tried(betweenReadings), patience(90_000));
});
