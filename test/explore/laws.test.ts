import fc from 'fast-check';
import { axes, type LimitedAlong, limitedAlong } from '../../src/explore/axes/axes';
import { changedPlan } from '../../src/explore/changes';
import { holdsLike } from '../../src/explore/judge';
import type { Limit } from '../../src/explore/limits';
import { partOf } from '../../src/explore/partOf';
import { OptionCosts } from '../../src/model/options/costs';
import { Options } from '../../src/model/options/identity';
import { OptionNeeds } from '../../src/model/options/needs';
import { OptionVerdict } from '../../src/model/options/verdict';
import { calculate } from '../../src/plan/calculate';
import { rowsWith } from '../../src/plan/reasons/rows';
import type { Plan, PlatformRow } from '../reference/plan';
import { randomDeal } from '../reference/randomPlan';
import { patience, seed, tries } from '../setup/effort';
import { checked, example, solved } from './plans';

/** The plan file with a value of an axis on one span, written as its author would write it. */
const moved: Readonly<Record<LimitedAlong, (plan: Plan, limit: Limit, value: number) => Plan>> = {
  distance: (plan, { span, planned }, value) => ({
    ...plan,
    spans: plan.spans.map((row) =>
      row.span === span
        ? {
            ...row,
            workingRouteKm: value,
            protectRouteKm: typeof row.protectRouteKm === 'number' ? (row.protectRouteKm * value) / Number(planned) : null,
          }
        : row,
    ),
  }),
  load: (plan, limit, value) =>
    withWorkloads(plan, limit, (row) => ({ readIops: row.readIops * value, writeIops: row.writeIops * value })),
  share: (plan, limit, value) => withWorkloads(plan, limit, () => ({ awayShare: value })),
  year: (plan, _, value) => ({ ...plan, assumptions: { ...plan.assumptions, sizeForYear: value } }),
};
type Row = Plan['workloads'][number];
const withWorkloads = (plan: Plan, { span }: Limit, change: (row: Row) => Partial<Row>): Plan => ({
  ...plan,
  workloads: plan.workloads.map((row) =>
    row.span.toLowerCase() === span.toLowerCase() && ![false, 'no'].includes(row.include ?? true)
      ? { ...row, ...change(row) }
      : row,
  ),
});

function verdictIn(plan: Plan, { span, platform }: Limit): string {
  // Ranges are of the figures as planned, and no part of the comparison.
  const { reading } = calculate(checked({ ...plan, ranges: [] }), { latencies: false });
  const row = rowsWith(reading, Options.span, span).find((one) => reading.cell(Options.platform, one) === platform);
  return String(reading.cell(OptionVerdict.verdict, row!));
}

/** How many limits were held against the whole plan. */
let compared = 0;
function expectExact(plan: Plan, limit: Limit): void {
  const holds = holdsLike(limit.verdict);
  const step = 1 / axes[limit.of].perUnit;
  const holdsAt = (value: number): boolean => holds(verdictIn(moved[limit.of](plan, limit, Number(value.toFixed(3))), limit));
  const what = `${limit.of} of ${limit.platform} on ${limit.span}`;
  if (limit.kind === 'no limit') expect([what, holdsAt(Number(limit.bound))]).toEqual([what, true]);
  if (limit.limit === null) return;
  const value = Number(limit.limit);
  expect([what, holdsAt(value), holdsAt(value + step)]).toEqual([what, true, false]);
  expect(limit.stops).not.toEqual([]);
  compared += 1;
}

test('At every limit of the example the option holds, and one step beyond it does not', () => {
  const plan = example('today');
  const { limits } = solved(checked(plan), ...limitedAlong);
  expect(limits).toHaveLength(limitedAlong.length * (plan.platforms?.length ?? 0));
  for (const limit of limits) expectExact(plan, limit);
  expect(compared).toBeGreaterThan(10);
});

/** What random plans mostly fail by, and no axis moves. */
const unasked = { jitterMs: null, lossShare: null, mtuBytes: null, bbCredits: null, tcpWindowBytes: null, clusterSites: 2 };
const lenient: Partial<PlatformRow> = {
  ...{ protocols: null, hypervisors: null, linkTypes: null, thirdSite: 'none', fronts: null, availability: null },
  ...{ refuses: 'none', minPaths: 1, maxPathDifferenceKm: 'none', maxKm: 1000, maxLinksPerPath: 8 },
};

/** A random plan most of whose options fit, so that they have limits. How a measured round trip moves is worked out by hand. */
const fitting = (plan: Plan): Plan => ({
  ...plan,
  assumptions: { ...plan.assumptions, drainWindowMinutes: null },
  spans: plan.spans.map((row) => ({ ...row, ...unasked, measuredRttMs: null, measuredProtectRttMs: null })),
  workloads: plan.workloads.map((row) => ({
    ...row,
    include: true,
    writeBudgetMs: row.writeBudgetMs ? row.writeBudgetMs + 5 : null,
  })),
  platforms: plan.platforms.map((row) => ({ ...row, ...lenient })),
  hypervisors: plan.hypervisors.map((row) => ({ ...row, maxRttMs: 20 })),
  offers: [{ carrier: 'C', product: 'P', kind: 'wavelength', payloadMbps: 10_000, lineMbps: 10_313, nrc: 1, mrc: 1 }],
  prices: plan.platforms.map(({ platform }) => ({ platform, item: 'Box', unitPrice: 1 })),
});

test(
  'The same on random plans',
  () => {
    compared = 0;
    const check = (drawn: Plan): void => {
      const plan = fitting(drawn);
      for (const limit of solved(checked(plan), ...limitedAlong).limits) expectExact(plan, limit);
    };
    fc.assert(fc.property(randomDeal(), check), { numRuns: tries(3, 200), seed: seed(23), endOnFailure: true });
    expect(compared).toBeGreaterThan(3);
  },
  patience(120_000),
);

test('What decides an option is its part of the plan: verdict, needs and total are those of the whole', () => {
  const figures = [
    OptionVerdict.verdict,
    OptionNeeds.requiredMbps,
    OptionNeeds.sizedFor,
    OptionCosts.total,
    OptionCosts.validUntilMonth,
  ];
  const check = (drawn: Plan): void => {
    const plan = checked(drawn);
    const whole = calculate(plan, { latencies: false }).reading;
    for (let row = 0; row < whole.column(Options.option).length; row++) {
      const key = whole.cell(Options.option, row);
      const part = partOf(plan, String(whole.cell(Options.span, row)), String(whole.cell(Options.platform, row)));
      const { reading } = calculate(part, { latencies: false });
      const [own] = rowsWith(reading, Options.option, key);
      expect(figures.map((column) => String(reading.cell(column, own!)))).toEqual(
        figures.map((column) => String(whole.cell(column, row))),
      );
    }
  };
  fc.assert(fc.property(randomDeal(), check), { numRuns: tries(10, 300), seed: seed(24) });
});

test('The value as planned is the plan itself', () => {
  const plan = partOf(checked(example('today')), 'Main hospital to North campus');
  const today = calculate(plan, { latencies: false });
  for (const name of ['distance', 'load', 'year'] as const) {
    const movement = axes[name].of(today)!;
    expect(changedPlan(plan, movement.at(movement.today))).toEqual(plan);
  }
});
