import { valuesOf } from '../../src/plan/values/values';
import { quote } from '../../src/plan/quote';
import { named } from '../plan/goodPlan';
import { assuming, offer, plan, price } from '../reference/handPlan';
import type { OfferRow } from '../reference/plan';

type Timing = 'year-end' | 'monthly';

/*
 * Net present values under both timings, worked out by hand. The published case, of capital, a monthly charge and maintenance, is in
 * test/golden/cases (g3-year-end, g3-monthly); here stand charges that rise, begin late, are yearly or are paid when circuits are upgraded.
 */
function figures(discountTiming: Timing, offers: Partial<OfferRow>[], changes: object = {}) {
  const { platform } = named();
  const { read, quoted } = quote(
    plan({
      platforms: [named()],
      offers: offers.map(offer),
      prices: [
        price({ platform, item: 'Arrays', unitPrice: 100_000 }),
        price({ platform, item: 'Shelves', unitPrice: 5000, fromYear: 2 }),
        price({ platform, item: 'Support', unitPrice: 1000, charge: 'yearly' }),
      ],
      assumptions: assuming({ horizonYears: 2, discountRate: 0.1, paths: 1, discountTiming }),
      ...changes,
    }),
  );
  if (!quoted || read.problems.length) throw new Error(JSON.stringify(read.problems));
  const { total, npv } = valuesOf(quoted.full, read.problems, read.warnings).options[0]!;
  return { total: Number(total), npv: Number(npv) };
}

/*
 * Now: 100,000 and 1,000 of NRC. 5,000 at the end of year 1: 4,545.45. 1,000 at the end of each year: 909.09 + 826.45. 100 a month, and 110 a
 * month in year 2: at the year ends 1,090.91 twice. By the month, with v = 1.1^(−1/12): 100 × (v + … + v¹²) = 1,140.05, and
 * in year 2 the same, for the charge rises by what a year discounts.
 */
test.each<[Timing, number]>([
  ['year-end', 109_462.81],
  ['monthly', 109_561.09],
])('of charges that rise, begin late and are yearly, %s', (timing, npv) => {
  expect(figures(timing, [{ nrc: 1000, mrc: 100, escalatorPerYear: 0.1 }])).toEqual({ total: 110_520, npv });
});

// A yearly charge of 1,200 and 1,320 is paid at year ends under both: 1,090.91 twice.
test.each<Timing>(['year-end', 'monthly'])('of a yearly charge, the same %s', (timing) => {
  expect(figures(timing, [{ nrc: 1000, mrc: 1200, period: 'year', escalatorPerYear: 0.1 }])).toEqual({
    total: 110_520,
    npv: 109_462.81,
  });
});

// At a rate of 0 the net present value is the total.
test.each<Timing>(['year-end', 'monthly'])('at a rate of 0, %s, it is the total', (discountTiming) => {
  const assumptions = assuming({ horizonYears: 2, discountRate: 0, paths: 1, discountTiming });
  const half = { nrc: 1000.01, mrc: 100, escalatorPerYear: 0.1, nrcSecondHalfMonth: 7 };
  expect(figures(discountTiming, [half], { assumptions })).toEqual({ total: 110_520.01, npv: 110_520.01 });
});
