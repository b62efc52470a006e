import type { Program } from '../src/formula/loops';
import { LinkOffer } from '../src/model/links/linkOffer';
import { calculate } from '../src/plan/calculate';
import { calculateFast } from '../src/plan/fast';
import type { Plan } from '../src/plan/plan';
import { largePlan } from './largePlan';
import { sideBySide } from './sideBySide';

type Row = Readonly<Record<string, unknown>>;

/** One platform on one span of four paths of two carriers, with 60 offers of five. */
function boughtPlan(): unknown {
  const plan = largePlan(20, 1, 1, 60) as Readonly<Record<'spans' | 'offers', readonly Row[]>> & { readonly assumptions: Row };
  return {
    ...plan,
    assumptions: { ...plan.assumptions, paths: 4 },
    spans: plan.spans.map((row) => ({ ...row, pathsBought: 'two carriers' })),
    offers: plan.offers.map((offer, at) => ({ ...offer, carrier: `Carrier ${at % 5}` })),
  };
}

/** What each link buys; throws if nothing is bought, for then nothing was searched. */
function chosenIn(chosen: readonly unknown[]): void {
  if (chosen.every((row) => row === null)) throw new Error('nothing is bought');
}

/** From a plan that was read until it is known what each link buys: the exact search for one purchase date. */
export function purchaseOf(planOf: (json: unknown) => Plan, program: Program): void {
  const once = planOf(boughtPlan());
  const took = sideBySide(20, {
    fast: () => chosenIn(calculateFast(once, program).reading.column(LinkOffer.chosenRow)),
    exact: () => chosenIn(calculate(once, { latencies: false }).reading.column(LinkOffer.chosenRow)),
  });
  const said = (what: string, ms: number): void =>
    console.log(`${what.padEnd(58)} ${ms.toFixed(1).padStart(9)} ms of processor  (goal 50 ms)`);
  said('60 offers × 4 paths of two carriers, bought, fast', took.fast);
  said('60 offers × 4 paths of two carriers, bought, exact', took.exact);
}
