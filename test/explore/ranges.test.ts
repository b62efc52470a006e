import { Random } from '../../src/explore/ranges/random';
import { chanceOf, percentile } from '../../src/explore/ranges/figures';
import { runTrials, type Tried, type TriedOption } from '../../src/explore/ranges/runTrials';
import { spreadFields } from '../../src/explore/ranges/asked';
import { changedPlan } from '../../src/explore/changes';
import { assumptions, inputTables, workingTables } from '../../src/model';
import { inputColumns } from '../../src/plan/describe/definitions';
import { expectedValue, isWithin, whyFixed } from '../../src/plan/named/movable';
import { dataOf } from '../../src/plan/rows/data';
import { scopeOf } from '../../src/plan/rows/scope';
import { Decimal } from '../../src/quantities/decimal';
import { good, named } from '../plan/goodPlan';
import { price, workload } from '../reference/handPlan';
import { program } from '../setup/program';
import { checked, example } from './plans';

interface Range {
  readonly table: string;
  readonly row?: string;
  readonly input: string;
  readonly low: number | string;
  readonly high: number | string;
  readonly stated?: 'change';
  readonly shape?: 'even';
  readonly draw?: 'each';
}

function tried(plan: object, ranges: readonly Range[], trials = 4000, seed = 1): Tried {
  const steps = runTrials(checked({ ...plan, ranges }), { trials, seed }, program);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
const only = ({ options: [option] }: Tried): TriedOption => option!;

/** 1 KB of 1,000 bytes for each write: 0.016 Mb/s of the requirement, with half of a link usable. */
const twoWriters = good({
  workloads: ['One', 'Two'].map((name) =>
    workload({ workload: name, readIops: 0, writeIops: 1000, peakFactor: 1, capacityTB: 1 }),
  ),
});
const expectedMbps = Number(only(tried(twoWriters, [], 1)).requiredMbps.expected);
/** Percentiles of the requirement, as multiples of the expected one. */
const multiples = (found: Tried) => {
  const { p5, p50, p95 } = only(found).requiredMbps;
  return [p5, p50, p95].map((figure) => Number(figure) / expectedMbps);
};
const writes = (more: Partial<Range>): Range => ({
  table: 'workloads',
  input: 'writeIops',
  low: 0,
  high: 2000,
  shape: 'even',
  ...more,
});
/** Four standard errors of a percentile of 4,000 trials, where the density is f. */
const within = (f: number, share: number): number => (4 * Math.sqrt((share * (1 - share)) / 4000)) / f;

describe('Figures spread as they can be worked out', () => {
  test('the sum of two inputs that move each by itself is a triangle: 5 % lie below √0.1 of its middle', () => {
    const [p5, p50, p95] = multiples(tried(twoWriters, [writes({ draw: 'each' })]));
    expect(Math.abs(p5! - Math.sqrt(0.1))).toBeLessThan(within(Math.sqrt(0.1), 0.05));
    expect(Math.abs(p50! - 1)).toBeLessThan(within(1, 0.5));
    expect(Math.abs(p95! - (2 - Math.sqrt(0.1)))).toBeLessThan(within(Math.sqrt(0.1), 0.05));
  });

  test('two ranges are drawn independently, like the rows of one that are drawn each', () => {
    const [p5] = multiples(tried(twoWriters, [writes({ row: 'One' }), writes({ row: 'Two' })]));
    expect(Math.abs(p5! - Math.sqrt(0.1))).toBeLessThan(within(Math.sqrt(0.1), 0.05));
  });

  test('moved together they add nothing certain: 5 % lie below a tenth of the middle', () => {
    const [p5, p50, p95] = multiples(tried(twoWriters, [writes({})]));
    expect(Math.abs(p5! - 0.1)).toBeLessThan(within(0.5, 0.05));
    expect(Math.abs(p50! - 1)).toBeLessThan(within(0.5, 0.5));
    expect(Math.abs(p95! - 1.9)).toBeLessThan(within(0.5, 0.05));
  });

  test('a triangle rises to its expected value: half of its square lies on either side', () => {
    // From 0 over 1 to 2, as the sum of two even ones: but one draw for both.
    const { shape, ...triangle } = writes({});
    const [p5, p50] = multiples(tried(twoWriters, [triangle]));
    expect(shape).toBe('even');
    expect(Math.abs(p5! - Math.sqrt(0.1))).toBeLessThan(within(Math.sqrt(0.1), 0.05));
    expect(Math.abs(p50! - 1)).toBeLessThan(within(1, 0.5));
  });

  test('a change is a share of the expected value', () => {
    const change = { low: '-100 %', high: 1, stated: 'change' } as const;
    expect(multiples(tried(twoWriters, [writes(change)], 200))).toEqual(multiples(tried(twoWriters, [writes({})], 200)));
  });
});

describe('Chances', () => {
  test('a limit of 120 km is kept in three of four cases between 60 and 140 km', () => {
    const range = { table: 'spans', input: 'workingRouteKm', low: '60 km', high: 140, shape: 'even' } as const;
    const { fits, verdict } = only(tried(good({ platforms: [named({ maxKm: 120 })] }), [range]));
    expect(verdict).toBe('fits');
    expect(Math.abs(Number(fits.share) - 0.75)).toBeLessThan(within(1, 0.75));
    expect(Number(fits.from)).toBeLessThan(0.75);
    expect(Number(fits.to)).toBeGreaterThan(0.75);
  });

  test('a platform that costs 80 to 140 is cheaper than one of 100 in a third of all cases; one that does not fit never is', () => {
    const platforms = ['fixed', 'open', 'far'].map((key) =>
      named({ platform: key, name: key, ...(key === 'far' && { maxKm: 1 }) }),
    );
    const prices = platforms.map(({ platform }) =>
      price({ platform, item: `of ${platform}`, unitPrice: platform === 'far' ? 1 : 100 }),
    );
    const range = { table: 'prices', row: 'of open', input: 'unitPrice', low: 80, high: 140, shape: 'even' } as const;
    const { options } = tried(good({ platforms, prices }), [range]);
    const chances = options.map(({ cheapest }) => Number(cheapest.share));
    expect(Math.abs(chances[1]! - 1 / 3)).toBeLessThan(within(1, 1 / 3));
    expect(chances[0]! + chances[1]!).toBeCloseTo(1, 2);
    expect(chances[2]).toBe(0);
  });

  test.each([
    ['0.5 of 100', 50, 100, '0.403832', '0.596168'],
    ['none of 10', 0, 10, '0', '0.277533'],
    ['all of 10', 10, 10, '0.722467', '1'],
  ])('%s: the interval of Wilson, as tables have it', (_, count, trials, from, to) =>
    expect(chanceOf(count, trials)).toMatchObject({ from, to }),
  );

  test('the interval narrows by the root of the trials', () => {
    const width = (trials: number): number => {
      const { from, to } = chanceOf(trials / 2, trials);
      return Number(to) - Number(from);
    };
    expect(width(10_000) / width(1_000_000)).toBeCloseTo(10, 1);
  });
});

test('A percentile is the nearest rank', () => {
  const sorted = Float64Array.from([15, 20, 35, 40, 50]);
  expect([5, 30, 40, 50, 100].map((percent) => percentile(sorted, percent))).toEqual([15, 20, 20, 35, 50]);
  expect(percentile(new Float64Array(), 50)).toBeNaN();
});

describe('What moves an option', () => {
  test('each range goes from low to high by itself, and the one that moves the total most comes first', () => {
    const plan = good({ prices: [price({ item: 'Licence', unitPrice: 1000 }), price({ item: 'Care', unitPrice: 50 })] });
    const cost = (row: string, low: number, high: number) => ({ table: 'prices', row, input: 'unitPrice', low, high });
    const option = only(tried(plan, [cost('Care', 40, 70), cost('Licence', 900, 1500)], 10));
    const total = Number(option.total.expected);
    const swings = option.drivers.total.map(({ range, low, high }) => [range, Number(low) - total, Number(high) - total]);
    expect(swings).toEqual([
      ['Unit price of Licence', -100, 500],
      ['Unit price of Care', -10, 20],
    ]);
  });
});

describe('The same plan and seed', () => {
  const ranges = [writes({ draw: 'each' }), { table: 'assumptions', input: 'growthPerYear', low: 0, high: 0.4 }];

  test('give the same bytes; another seed gives others', () => {
    const [one, two] = [1, 1].map((seed) => JSON.stringify(tried(twoWriters, ranges, 300, seed)));
    expect(one).toBe(two);
    expect(JSON.stringify(tried(twoWriters, ranges, 300, 2))).not.toBe(one);
  });

  test('draw the same numbers on every machine', () => {
    const random = new Random(1);
    expect(Array.from({ length: 3 }, () => random.next())).toMatchInlineSnapshot(`
      [
        0.09156953552660052,
        0.8881928099282858,
        0.4342701808717523,
      ]
    `);
  });
});

test('Draws are even: of 100,000 a tenth lies in each tenth', () => {
  const random = new Random(7);
  const counts = new Array<number>(10).fill(0);
  for (let draw = 0; draw < 100_000; draw++) counts[Math.floor(random.next() * 10)]! += 1;
  // Five standard deviations of such a count.
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(5 * Math.sqrt(9000));
});

test.each(['today', 'metro'])('A range without width gives the planned figures of %s, to twelve digits', (name) => {
  const plan = example(name) as unknown as { workloads: { workload: string; readIops: number }[] };
  const still = { table: 'workloads', input: 'readIops', low: 0, high: 0, stated: 'change', draw: 'each' } as const;
  for (const option of tried(plan, [still], 3).options)
    for (const field of spreadFields) {
      const { p5, p50, p95, expected, known } = option[field];
      const planned = expected === null ? null : new Decimal(expected).toSignificantDigits(12).toNumber();
      expect([p5, p50, p95].map((figure) => (figure === null ? null : Number(figure)))).toEqual([planned, planned, planned]);
      expect(known).toBe(expected === null ? 0 : 3);
    }
});

test('No input that may have a range decides which rows are calculated', () => {
  const plan = checked(example('today'));
  const rowsOf = (of: typeof plan) => {
    const { rows, constants } = dataOf(of, scopeOf(of));
    const written = [...constants].filter(([{ table }]) => workingTables.includes(table)).map(([, values]) => values);
    return JSON.stringify([[...rows.values()], written]);
  };
  const planned = rowsOf(plan);
  const columns = inputTables.flatMap(inputColumns).filter((column) => whyFixed(column) === null);
  expect(columns.length).toBeGreaterThan(100);
  for (const column of columns) {
    const moved = (plan.tables.get(column.table) ?? []).map((row) => {
      const value = row[column.field] ?? null;
      const expected = expectedValue(column, value);
      const others = [(expected ?? 1) * 0.9, (expected ?? 1) * 1.1, 0.5];
      return expected === null ? value : (others.find((other) => isWithin(column.input.accepts, other)) ?? value);
    });
    const changed = changedPlan(plan, { cells: new Map([[column, moved]]) });
    expect([column.field, rowsOf(changed) === planned]).toEqual([column.field, true]);
  }
  for (const assumption of assumptions.filter((one) => whyFixed(one) === null)) {
    const changed = changedPlan(plan, { assumptions: new Map([[assumption, 0.5]]) });
    expect([assumption.field, rowsOf(changed) === planned]).toEqual([assumption.field, true]);
  }
});
