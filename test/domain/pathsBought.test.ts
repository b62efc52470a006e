import fc from 'fast-check';
import { checks, circuits, links, options } from '../../src/model/tables';
import { calculate, type Calculation } from '../../src/plan/calculate';
import { readPlan } from '../../src/plan/read/read';
import { findingsOf } from '../../src/plan/reasons/reasons';
import type { Decimal } from '../../src/quantities/decimal';
import { type Loose, minimalPlan } from '../broken/minimalPlan';
import { rows } from '../laws/plans';
import { seed, tries } from '../setup/effort';

/** The small plan of one span whose paths are 130 and 150 km, with these offers. */
function bought(
  pathsBought: string,
  offers: readonly Loose[],
  assumptions: Loose = {},
  limits: Loose = {},
): Calculation<Decimal> {
  const plan = minimalPlan();
  Object.assign(plan.assumptions, assumptions);
  plan.spans = [{ ...plan.spans[0]!, pathsBought }];
  plan.workloads = plan.workloads.slice(0, 1);
  plan.platforms = plan.platforms.map((platform) => ({ platform, ...limits }));
  plan.offers = offers.map((offer) => ({ kind: 'wavelength', payloadMbps: 10_000, nrc: 0, mrc: 0, ...offer }));
  return calculate(readPlan(plan).plan!, { latencies: false });
}

interface Bought {
  readonly path: string;
  readonly carrier: string;
  readonly cost: string;
}
/** What its one option buys: the paths, who sells them and what they cost. */
const boughtIn = (made: Calculation<Decimal>): Bought[] =>
  rows(made, links, 'path', 'purchase', 'carrier', 'horizonCost')
    .filter(({ purchase }) => purchase === 'chosen')
    .map(({ path, carrier, horizonCost }) => ({ path: String(path), carrier: String(carrier), cost: String(horizonCost) }));
const carrierTotal = (made: Calculation<Decimal>): string => String(rows(made, options, 'carrierTotal')[0]!.carrierTotal);

/** Colt is cheap on the longer path, Kabel on the shorter one, and Teuer on neither. */
const quoted = [
  { carrier: 'Colt', product: 'Wave', nrc: 3100 },
  { carrier: 'Kabel', product: 'Wave', nrcPerKm: 20 },
  { carrier: 'Teuer', product: 'Wave', nrc: 5000 },
];

test.each<[string, string, readonly Loose[], readonly Bought[]]>([
  ['of one offer, the cheapest of both', 'together', quoted, [{ path: 'both', carrier: 'Kabel', cost: '5600' }]],
  [
    'of the cheapest for each, 2,600 on 130 km and 3,000 on 150 km',
    'apart',
    quoted,
    [
      { path: 'working', carrier: 'Kabel', cost: '2600' },
      { path: 'protect', carrier: 'Kabel', cost: '3000' },
    ],
  ],
  [
    'of the cheapest two carriers',
    'two carriers',
    quoted,
    [
      { path: 'working', carrier: 'Kabel', cost: '2600' },
      { path: 'protect', carrier: 'Colt', cost: '3100' },
    ],
  ],
  [
    'of two carriers though the cheapest of each path is of one of them, which is dearer by 2,000',
    'two carriers',
    [
      { carrier: 'Colt', product: 'Wave', nrc: 1000 },
      { carrier: 'Teuer', product: 'Wave', nrc: 3000, diversitySurcharge: 0 },
    ],
    [
      { path: 'working', carrier: 'Colt', cost: '1000' },
      { path: 'protect', carrier: 'Teuer', cost: '3000' },
    ],
  ],
  [
    'of an offer that is sold for one path, on that path alone',
    'apart',
    [...quoted, { carrier: 'Stadtwerke', product: 'Fibre', nrc: 100, path: 'protect' }],
    [
      { path: 'working', carrier: 'Kabel', cost: '2600' },
      { path: 'protect', carrier: 'Stadtwerke', cost: '100' },
    ],
  ],
  [
    'of an offer that reaches one path, on that path alone',
    'apart',
    [...quoted, { carrier: 'Nah', product: 'Fibre', nrc: 100, maxKm: 140 }],
    [
      { path: 'working', carrier: 'Nah', cost: '100' },
      { path: 'protect', carrier: 'Kabel', cost: '3000' },
    ],
  ],
])('paths are bought %s', (_, how, offers, expected) => {
  const made = bought(how, offers);
  expect(boughtIn(made)).toEqual(expected);
  expect(Number(carrierTotal(made))).toBe(expected.reduce((sum, { cost }) => sum + Number(cost), 0));
});

test('the diversity surcharge is that of every path but the working one, also of one that is bought by itself', () => {
  const offers = [{ carrier: 'Colt', product: 'Wave', mrc: 100, diversitySurcharge: 0.15 }];
  expect(boughtIn(bought('apart', offers))).toEqual([
    { path: 'working', carrier: 'Colt', cost: '6000' },
    { path: 'protect', carrier: 'Colt', cost: '6900' },
  ]);
});

test('three paths apart are one working path and two others of one carrier', () => {
  expect(boughtIn(bought('two carriers', quoted, { paths: 3 }))).toEqual([
    { path: 'working', carrier: 'Kabel', cost: '2600' },
    { path: 'protect', carrier: 'Colt', cost: '6200' },
  ]);
});

test('each path must have no more circuits side by side than a platform runs over, and no fewer than it asks for', () => {
  const offers = [
    { carrier: 'Colt', product: 'Wave', path: 'working' },
    { carrier: 'Kabel', product: 'Lines', path: 'protect', payloadMbps: 30 },
  ];
  const limits = { maxLinksPerPath: 2, minLinksPerPath: 2, oneLinkFromMbps: 1000, minLinkMbps: 0 };
  const made = bought('apart', offers, {}, limits);
  expect(rows(made, links, 'path', 'perPath').filter(({ perPath }) => Number(perPath) > 0)).toMatchObject([
    { path: 'working' },
    { path: 'protect' },
  ]);
  const statuses = new Map(rows(made, checks, 'check', 'status').map(({ check, status }) => [check, status]));
  expect(statuses.get('links per path')).toBe('fail');
  expect(statuses.get('minimum link')).toBe('ok');
});

test('of one path there is nothing to buy apart', () => {
  expect(boughtIn(bought('two carriers', quoted, { paths: 1 }))).toEqual([{ path: 'working', carrier: 'Kabel', cost: '2600' }]);
});

test.each<[string, string, readonly Loose[], string]>([
  [
    'one carrier alone',
    'two carriers',
    [quoted[0]!],
    'no two carriers serve all traffic: its paths are to come from different ones',
  ],
  [
    'one carrier under two spellings',
    'two carriers',
    [quoted[0]!, { ...quoted[0]!, carrier: 'COLT' }],
    'no two carriers serve all traffic: its paths are to come from different ones',
  ],
  [
    'nothing for the protect path',
    'apart',
    [{ ...quoted[0]!, path: 'working' }],
    'no offer serves all traffic on the protect path: 1 sold for another path',
  ],
  ['an offer for one path, and paths bought together', 'together', [{ ...quoted[0]!, path: 'working' }], 'no offer serves'],
])('with %s there is no total, and the reason says why', (_, how, offers, reason) => {
  const made = bought(how, offers);
  expect(rows(made, options, 'total')).toEqual([{ total: null }]);
  expect(findingsOf(made.reading, 0).filter(({ text }) => text.includes(reason))).toHaveLength(1);
});

describe('Of random offers', () => {
  const offer = fc.record({
    carrier: fc.constantFrom('Alpha', 'beta', 'Beta', 'Gamma', 'Delta'),
    product: fc.constantFrom('One', 'Two'),
    nrc: fc.nat(5000),
    nrcPerKm: fc.nat(30),
    mrc: fc.nat(80),
    diversitySurcharge: fc.constantFrom(0, 0.2),
    maxKm: fc.constantFrom(null, 140, 200),
    path: fc.constantFrom(null, 'any', 'working', 'protect'),
  });
  /** What each offer costs on a path by itself, as the program prices it where nothing has to be chosen. */
  const alone = (offers: readonly Loose[], path: string) =>
    rows(bought('apart', offers), circuits, 'link', 'carrier', 'comparedCost')
      .filter(({ link }) => String(link).endsWith('| protect') === (path === 'protect'))
      .filter(({ comparedCost }) => comparedCost !== null)
      .map(({ carrier, comparedCost }) => ({ carrier: String(carrier).toLowerCase(), cost: Number(comparedCost) }));
  const least = (costs: readonly number[]): number | null => (costs.length > 0 ? Math.min(...costs) : null);
  const spent = (how: string, offers: readonly Loose[]): number | null => {
    const made = bought(how, offers);
    const total = rows(made, options, 'carrierTotal')[0]!.carrierTotal;
    return total === null ? null : Number(total);
  };
  const forOffers = (law: (offers: readonly Loose[]) => void, usual: number): void =>
    fc.assert(fc.property(fc.array(offer, { minLength: 1, maxLength: 8 }), law), {
      numRuns: tries(usual, 3000),
      seed: seed(23),
    });

  test('two carriers cost what the cheapest of all pairs of different carriers costs', () =>
    forOffers((offers) => {
      const [working, protect] = [alone(offers, 'working'), alone(offers, 'protect')];
      const pairs = working.flatMap((one) =>
        protect.flatMap((other) => (one.carrier === other.carrier ? [] : [one.cost + other.cost])),
      );
      expect(spent('two carriers', offers)).toBe(least(pairs));
    }, 60));

  test('paths apart cost no more than two carriers, and no more than one offer for both', () =>
    forOffers((offers) => {
      const apart = spent('apart', offers);
      for (const how of ['two carriers', 'together']) {
        const other = spent(how, offers);
        if (other !== null) expect(apart).toBeLessThanOrEqual(other);
      }
    }, 60));
});
