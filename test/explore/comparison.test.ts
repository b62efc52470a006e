import '../../src/model';
import fc from 'fast-check';
import { compare, type ComparedOption, type Comparison } from '../../src/explore/comparison/compare';
import { movingInputs } from '../../src/explore/comparison/movingInputs';
import { quote } from '../../src/plan/quote';
import { valuesOf } from '../../src/plan/values/values';
import { Decimal } from '../../src/quantities/decimal';
import { minimalPlan } from '../broken/minimalPlan';
import { randomPlan } from '../reference/randomPlan';
import { seed, tries } from '../setup/effort';
import { editedPlan } from './editedPlans';

function plan(name: string, json: unknown) {
  const { quoted, read } = quote(json);
  if (!quoted || read.problems.length > 0) throw new Error(`the plan has problems: ${JSON.stringify(read.problems)}`);
  return { name, quoted, values: valuesOf(quoted.full, [], read.warnings) };
}

function compared(before: unknown, after: unknown): Comparison {
  const steps = compare(plan('before', before), plan('after', after));
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

const optionsOf = ({ spans }: Comparison): readonly ComparedOption[] => spans.flatMap(({ options }) => options);
/** Of each driver of an option its effect and its inputs. */
const said = ({ drivers }: ComparedOption) =>
  drivers.map(({ inputs, effect }) => [effect, ...inputs.map(({ what, label }) => `${label} ${what}`)]);

/** How many options had effects: a law over none would say nothing. */
function expectExact(comparison: Comparison): number {
  let found = 0;
  for (const { totalBefore, totalAfter, totalDifference, drivers } of optionsOf(comparison)) {
    if (totalDifference === null) continue;
    const sum = drivers.reduce((total, { effect }) => total.plus(effect!), new Decimal(0));
    expect(sum.toFixed(2)).toBe(totalDifference);
    expect(new Decimal(totalBefore!).plus(totalDifference).toFixed(2)).toBe(totalAfter);
    const sizes = drivers.map(({ effect }) => new Decimal(effect!).abs().toNumber());
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes).not.toContain(0);
    found += drivers.length;
  }
  return found;
}

/** A workload with a problem counts in neither figure nor total, until it is put right. */
test('A workload that is put right is what moves the total', () => {
  const right = minimalPlan();
  right.workloads.push({ ...right.workloads[0], workload: 'Files', readIops: 60_000, writeIops: 60_000 });
  const wrong = minimalPlan();
  wrong.workloads.push({ ...wrong.workloads[0], workload: 'Files', readIops: 60_000, writeIops: 'many' });
  const side = (name: string, json: unknown) => {
    const { quoted, read } = quote(json);
    return { name, quoted: quoted!, values: valuesOf(quoted!.full, read.problems, read.warnings) };
  };
  const steps = compare(side('wrong', wrong), side('right', right));
  let step = steps.next();
  while (!step.done) step = steps.next();
  const moved = optionsOf(step.value).filter(({ totalDifference }) => totalDifference !== null && Number(totalDifference) > 0);
  expect(moved).not.toEqual([]);
  expectExact(step.value);
  expect(moved.flatMap(said)).toEqual(
    moved.map(({ totalDifference }) => [totalDifference, 'Workloads, Files, Write IOPS changed']),
  );
});

describe('Effects sum exactly to the difference of each total', () => {
  test('between plans that are kin', () => {
    let found = 0;
    fc.assert(
      fc.property(editedPlan(), editedPlan(), (before, after) => void (found += expectExact(compared(before, after)))),
      { numRuns: tries(15, 1000), seed: seed(5), endOnFailure: true },
    );
    expect(found).toBeGreaterThan(10);
  });

  test('between a random plan and what became of it', () =>
    fc.assert(
      fc.property(randomPlan(), fc.integer({ min: 1, max: 9 }), (before, by) => {
        const after = {
          ...before,
          assumptions: { ...before.assumptions, horizonYears: 10 - by },
          workloads: before.workloads.slice(by % 2),
          offers: before.offers.slice(by % 3).map((offer) => ({ ...offer, mrc: 100 * by })),
          prices: before.prices.map((price) => ({ ...price, quantity: by })),
          choices: [],
        };
        // A year that is sized for lies within the horizon.
        const { sizeForYear } = before.assumptions;
        fc.pre(!sizeForYear || sizeForYear <= 10 - by);
        expectExact(compared(before, after));
      }),
      { numRuns: tries(6, 300), seed: seed(5), endOnFailure: true },
    ));
});

test('A plan differs from itself in nothing, in whatever order its rows stand', () => {
  const { workloads, prices, ...others } = minimalPlan();
  const items = [...prices, { platform: 'vplex-metro-5.0', item: 'Switches', unitPrice: 9000 }];
  const turned = { ...others, workloads: [...workloads].reverse(), prices: [...items].reverse() };
  const { inputs, spans } = compared({ ...others, workloads, prices: items }, turned);
  expect(inputs).toEqual([]);
  expect(spans.flatMap(({ changes }) => changes)).toEqual([]);
});

test('Each effect is the difference that a change makes once those before it are made', () => {
  const before = minimalPlan();
  const after = minimalPlan();
  after.assumptions['horizonYears'] = 6;
  after.offers[0]!['mrc'] = 4000;
  const [east] = optionsOf(compared(before, after));
  // A circuit on each of two paths: first 12 months more at 3,000, then 72 months at 1,000 more.
  expect(said(east!)).toEqual([
    ['144000.00', 'Offers, Kabel / 1G, MRC changed'],
    ['72000.00', 'Assumptions, Horizon changed'],
  ]);
  expect(east!.totalDifference).toBe('216000.00');
});

test('An input says table, row, field, unit and both values', () => {
  const after = minimalPlan();
  after.prices[0]!['discount'] = 0.25;
  expect(compared(minimalPlan(), after).inputs).toEqual([
    {
      what: 'changed',
      label: 'Prices, Engines, Discount',
      table: 'Prices',
      row: 'Engines',
      rows: '1',
      field: 'discount',
      unit: '%',
      before: null,
      after: '0.25',
    },
  ]);
});

test('The same input in four rows or more is one change, in three it is three', () => {
  const many = (count: number, readIops: number) => {
    const plan = minimalPlan();
    for (let at = 0; at < count; at++) plan.workloads.push({ ...plan.workloads[0], workload: `W${at}`, readIops });
    return plan;
  };
  const labels = (count: number) => compared(many(count, 10), many(count, 20)).inputs.map(({ label }) => label);
  expect(labels(4)).toEqual(['Workloads, Read IOPS of 4 rows']);
  expect(labels(3)).toEqual(['W0', 'W1', 'W2'].map((name) => `Workloads, ${name}, Read IOPS`));
});

test('A workload that moves to another span is the same workload', () => {
  const after = minimalPlan();
  Object.assign(after.workloads[1]!, { span: 'East', homeSite: 'Bern' });
  expect(compared(minimalPlan(), after).inputs.map(({ label, before, after: now }) => [label, before, now])).toEqual([
    ['Workloads, Web, Span', 'West', 'East'],
    ['Workloads, Web, Home site', 'Basel', 'Bern'],
  ]);
});

describe('Changes that only work together are one', () => {
  test('a price without a rate waits for its rate', () => {
    const after = minimalPlan();
    after.prices[0]!['currency'] = 'CHF';
    after.rates.push({ currency: 'CHF', rate: 1.25, date: '2011-07-12' });
    const [east] = optionsOf(compared(minimalPlan(), after));
    expect(said(east!)).toEqual([['25000.00', 'Prices, Engines, Currency changed', 'Rates, CHF added']]);
  });

  test('a longer route that no offer reaches waits for the offer that does', () => {
    const before = minimalPlan();
    Object.assign(before.offers[0]!, { maxKm: 200, mrcPerKm: 10 });
    const after = structuredClone(before);
    after.spans[0]!['protectRouteKm'] = 250;
    after.assumptions['customer'] = 'Kanton';
    after.offers[0]!['maxKm'] = 400;
    const comparison = compared(before, after);
    const [east, west] = optionsOf(comparison);
    // 100 km more on one of two paths, at 10 a km and month, over 60 months.
    expect(said(east!)).toEqual([['60000.00', 'Spans, East, Protect route changed', 'Offers, Kabel / 1G, Max route changed']]);
    expect(said(west!)).toEqual([]);
    expect(movingInputs(comparison.inputs, comparison.spans).map(({ label }) => label)).not.toContain('Assumptions, Customer');
  });

  test('an option that loses its price says with which change', () => {
    const after = minimalPlan();
    after.assumptions['horizonYears'] = 6;
    after.prices[0]!['unitPrice'] = null;
    const [east] = optionsOf(compared(minimalPlan(), after));
    expect(east).toMatchObject({ totalAfter: null, totalDifference: null });
    expect(said(east!)).toEqual([[null, 'Prices, Engines, Unit price changed']]);
    const [again] = optionsOf(compared(after, minimalPlan()));
    expect(said(again!)).toEqual([[null, 'Prices, Engines, Unit price changed']]);
  });
});

test('Rows of the catalogue that no plan lists come with what names them, without a word', () => {
  const before = { ...minimalPlan(), hypervisors: [] };
  const after = { ...before, assumptions: { ...before.assumptions, hypervisor: 'vMotion 5.0' } };
  const { inputs } = compared(before, after);
  expect(inputs.map(({ label }) => label)).toEqual(['Assumptions, Hypervisor']);
});

test('Totals in two currencies have no difference', () => {
  const after = minimalPlan();
  after.assumptions['currency'] = 'EUR';
  after.rates = [{ currency: 'USD', rate: 0.8, date: '2011-07-12' }];
  const { currencyBefore, currencyAfter, ...comparison } = compared(minimalPlan(), after);
  expect([currencyBefore, currencyAfter]).toEqual(['USD', 'EUR']);
  for (const { totalDifference, drivers } of optionsOf({ ...comparison, currencyBefore, currencyAfter }))
    expect([totalDifference, drivers]).toEqual([null, []]);
});
