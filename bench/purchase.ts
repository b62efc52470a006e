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

/** One platform that runs over FC alone on one span, with 60 offers of eight channels with gear: storage and the rest may share each. */
function sharedPlan(): unknown {
  const plan = largePlan(20, 1, 1, 60) as Readonly<Record<'spans' | 'offers' | 'platforms', readonly Row[]>>;
  return {
    ...plan,
    spans: plan.spans.map((row) => ({ ...row, fibreSystem: 'shared' })),
    platforms: plan.platforms.map((row) => ({ ...row, linkTypes: ['fc'] })),
    offers: plan.offers.map((offer) => ({ ...offer, channels: 8, gear: 'DWDM' })),
    gear: [
      { gear: 'DWDM', item: 'Optics', unitPrice: 900, maintenanceShare: 0.1 },
      { gear: 'DWDM', item: 'Multiplexers', basis: 'fibre end', unitPrice: 7200, maintenanceShare: 0.1 },
      { gear: 'DWDM', item: 'Amplifiers', basis: 'amplifier', everyKm: 20, unitPrice: 14_500 },
    ],
  };
}

/** What each link buys; throws if nothing is bought, for then nothing was searched. */
function chosenIn(chosen: readonly unknown[]): void {
  if (chosen.every((row) => row === null)) throw new Error('nothing is bought');
}

/** From a plan that was read until it is known what each link buys: the exact search for one purchase date. */
export function purchaseOf(planOf: (json: unknown) => Plan, program: Program): void {
  const said = (what: string, ms: number): void =>
    console.log(`${what.padEnd(58)} ${ms.toFixed(1).padStart(9)} ms of processor  (goal 50 ms)`);
  const measure = (what: string, plan: Plan): void => {
    const took = sideBySide(20, {
      fast: () => chosenIn(calculateFast(plan, program).reading.column(LinkOffer.chosenRow)),
      exact: () => chosenIn(calculate(plan, { latencies: false }).reading.column(LinkOffer.chosenRow)),
    });
    said(`${what}, fast`, took.fast);
    said(`${what}, exact`, took.exact);
  };
  measure('60 offers × 4 paths of two carriers, bought', planOf(boughtPlan()));
  const shared = planOf(sharedPlan());
  if (!calculate(shared, { latencies: false }).reading.column(LinkOffer.sharesFibre).includes('yes'))
    throw new Error('no fibre is shared');
  measure('60 offers of 8 channels with gear, a shared fibre', shared);
}
