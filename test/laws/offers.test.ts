import fc from 'fast-check';
import { options } from '../../src/model/tables';
import type { Plan } from '../reference/plan';
import { randomPlan } from '../reference/randomPlan';
import { seed, tries } from '../setup/effort';
import { expectAtMost, forPlans, quickly, rows } from './plans';

/* What offers do to what carriers are paid. */

const paid = (plan: Plan) => rows(quickly(plan), options, 'carrierTotal').map(({ carrierTotal }) => carrierTotal);
/** Compares options by their places; one that has no total in either is passed over. */
function neverMore(less: Plan, more: Plan): number {
  const [a, b] = [paid(less), paid(more)];
  const both = a.flatMap((total, at) => (total === null || b[at] == null ? [] : [[total, b[at]] as const]));
  for (const [one, other] of both) expectAtMost(one, other);
  return both.length;
}

const policies = ['together', 'apart', 'two carriers'] as const;
test('A cheaper offer never raises what carriers are paid, however paths are bought', () => {
  let compared = 0;
  fc.assert(
    fc.property(
      randomPlan(),
      fc.nat(),
      fc.constantFrom(...policies),
      fc.constantFrom('warn' as const, 'step up' as const),
      (plan, which, pathsBought, whenFull) => {
        if (plan.offers.length === 0) return;
        const spans = plan.spans.map((span) => ({ ...span, pathsBought, whenFull }));
        const cheaper = plan.offers.map((offer, at) =>
          at === which % plan.offers.length ? { ...offer, nrc: half(offer.nrc), mrc: half(offer.mrc) } : offer,
        );
        compared += neverMore({ ...plan, spans, offers: cheaper }, { ...plan, spans });
      },
    ),
    { numRuns: tries(60, 3000), seed: seed(11), endOnFailure: true },
  );
  expect(compared).toBeGreaterThan(20);
});
const half = (price: number | null | undefined): number | null => (typeof price === 'number' ? price / 2 : null);

test('For the same offers a longer horizon never lowers what carriers are paid', () => {
  let compared = 0;
  forPlans((plan) => {
    // A term decides which offers there are, and a charge that falls may make a contract cheaper to keep.
    const offers = plan.offers.map((offer) => ({
      ...offer,
      termMonths: null,
      escalatorPerYear: Math.abs(offer.escalatorPerYear ?? 0),
    }));
    const horizonYears = plan.assumptions.horizonYears ?? 5;
    const longer = { ...plan.assumptions, horizonYears: horizonYears + 1 };
    const spans = plan.spans.map((span) => ({ ...span, whenFull: null }));
    const shorter = { ...plan.assumptions, horizonYears };
    compared += neverMore({ ...plan, spans, offers, assumptions: shorter }, { ...plan, spans, offers, assumptions: longer });
  });
  expect(compared).toBeGreaterThan(20);
});
