import fc from 'fast-check';
import { upgrades } from '../../src/model/tables';
import { calculate } from '../../src/plan/calculate';
import { readPlan } from '../../src/plan/read/read';
import { fromReference } from '../model/differences';
import { monthsLater } from '../reference/buying';
import { offer, plan, platform, price, workload } from '../reference/handPlan';
import type { OfferRow, Plan } from '../reference/plan';
import { patience, seed, tries } from '../setup/effort';
import { rows } from './plans';

/*
 * Circuits that are upgraded when they are full: of every order of at most two upgrades, tried month by month by the independent reference,
 * the model buys the cheapest, and has all that it costs in its total, its cash flow and its present value.
 */

const optional = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { nil: null });
const offers: fc.Arbitrary<OfferRow[]> = fc
  .array(
    fc.record({
      payloadMbps: fc.integer({ min: 4, max: 150 }).map((tens) => 10 * tens),
      nrc: fc.constantFrom(0, 100, 1500),
      /** For 1 Mb/s: the larger are not dearer than several of the smaller. */
      perMbps: fc.integer({ min: 5, max: 12 }).map((tenths) => tenths / 10),
      period: fc.constantFrom('month' as const, 'month' as const, 'year' as const),
      termMonths: optional(fc.constantFrom(6, 12, 24, 36)),
      terminationShare: optional(fc.constantFrom(0, 0.5, 1)),
      escalatorPerYear: optional(fc.constantFrom(0.03, -0.02)),
      maintenancePerKm: optional(fc.integer({ min: 1, max: 9 })),
      diversitySurcharge: optional(fc.constantFrom(0.1)),
      /** A later price, from the day on which a month begins or from one within it. */
      laterPrice: optional(
        fc.record({
          month: fc.integer({ min: 1, max: 40 }),
          day: fc.constantFrom('', '-20'),
          by: fc.constantFrom(0.6, 0.9, 1.2),
        }),
      ),
    }),
    { minLength: 2, maxLength: 4 },
  )
  .map((rows) =>
    rows.flatMap(({ perMbps, laterPrice, ...row }, at) => {
      const mrc = Math.round(100 * perMbps * row.payloadMbps) / 100;
      const first = offer({ carrier: `C${at}`, ...row, mrc });
      if (!laterPrice) return [first];
      const begins = monthsLater(String(plan().assumptions.quoteDate), laterPrice.month);
      const validFrom = laterPrice.day ? begins.replace(/-\d+$/, laterPrice.day) : begins;
      return [
        { ...first, priceSteps: true },
        { ...first, mrc: Math.round(100 * laterPrice.by * mrc) / 100, validFrom },
      ];
    }),
  );
/** 160 Mb/s now, that grow; every line is priced, so that a total is known. */
const growing: fc.Arbitrary<Plan> = fc
  .record({
    offers,
    growthPerYear: fc.constantFrom(0.2, 0.4, 0.7),
    horizonYears: fc.constantFrom(2, 3, 4),
    sizeForYear: fc.constantFrom(0, 1),
    paths: fc.constantFrom(1, 2),
    discountTiming: fc.constantFrom('year-end' as const, 'monthly' as const),
    maxLinksPerPath: fc.constantFrom('none' as const, 3),
  })
  .map(({ offers: sold, growthPerYear, maxLinksPerPath, ...assumptions }) =>
    plan({
      assumptions: { ...plan().assumptions, ...assumptions },
      spans: [{ ...plan().spans[0]!, protectRouteKm: 130, whenFull: 'step up' }],
      workloads: [workload({ growthPerYear })],
      platforms: [platform({ name: 'Mirror', maxLinksPerPath })],
      prices: [price()],
      offers: sold,
    }),
  );

const numRuns = tries(120, 3000);
const check = (law: (plan: Plan) => void): void =>
  fc.assert(fc.property(growing, law), { numRuns, seed: seed(11), endOnFailure: false });

test(
  `${numRuns} plans are what the reference finds that tries every order`,
  () =>
    check((one) => {
      const differences = fromReference(one);
      if (differences.length > 0) throw new Error(differences.slice(0, 12).join('\n'));
    }),
  patience(120_000),
);

test('among them circuits are added, and replaced, once and twice, before and after their term, at steady prices and at those of the day', () => {
  const found = new Set<string>();
  check((one) => {
    const made = calculate(readPlan(one).plan!, { latencies: false });
    for (const row of rows(made, upgrades, 'upgrade', 'addsTo', 'terminationFee', 'steps', 'stepped')) {
      if (Number(row.upgrade) > 0) found.add(`${Number(row.upgrade)} ${row.addsTo === null ? 'replaces' : 'adds'}`);
      if (Number(row.terminationFee) > 0) found.add(row.steps === 'yes' ? 'fee at the price of the day' : 'fee');
      if (Number(row.upgrade) > 0 && Number(row.stepped) > 0) found.add('price of the day');
    }
  });
  expect([...found].sort()).toEqual([
    '1 adds',
    '1 replaces',
    '2 adds',
    '2 replaces',
    'fee',
    'fee at the price of the day',
    'price of the day',
  ]);
});
