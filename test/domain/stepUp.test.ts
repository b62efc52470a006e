import { Offers, offers } from '../../src/model/inputs/offers';
import { links, options, years } from '../../src/model/tables';
import { calculate, calculateLive, type Calculation } from '../../src/plan/calculate';
import { readPlan } from '../../src/plan/read/read';
import { fullIn, mostNeededIn, stepUp } from '../../src/plan/upgrades/stepUp';
import type { PricedOffer } from '../../src/plan/upgrades/runCost';
import type { Decimal } from '../../src/quantities/decimal';
import { type Loose, minimalPlan } from '../broken/minimalPlan';
import { rows } from '../laws/plans';

/*
 * Circuits that are upgraded when they are full. That the order is the cheapest of all is held by the independent reference, which
 * tries every order on random plans (model/reference.test.ts).
 */

/** 100 Mb/s now, which doubles every year: 200, 400, 800. */
const doubling = [100, 200, 400, 800];
const offer = (offerId: number, payloadMbps: number, monthly: number, more: Partial<PricedOffer> = {}): PricedOffer => ({
  offerId,
  payloadMbps,
  channels: 1,
  circuitGear: { once: 0, yearly: 0 },
  fibreGear: { once: 0, yearly: 0 },
  leastPerPath: 1,
  firstPerPath: Math.ceil(doubling[0]! / payloadMbps),
  nrc: 0,
  working: monthly,
  other: 0,
  byMonth: null,
  otherPaths: 0,
  isYearly: false,
  workingMaintenance: 0,
  otherMaintenance: 0,
  escalatorPerYear: 0,
  termMonths: 0,
  termination: null,
  isIru: false,
  ...more,
});
const bought = (offers: readonly PricedOffer[]): string[] =>
  stepUp(doubling, offers).flatMap(({ offer, purchases }) =>
    purchases.map(({ fromMonth, perPath }) => `${perPath} of ${offer.offerId} from ${fromMonth}`),
  );

test.each<[string, readonly PricedOffer[], readonly string[]]>([
  ['one that lasts, if it is the cheapest', [offer(1, 1000, 300), offer(2, 200, 310)], ['1 of 1 from 0']],
  // 12 months of 2 at 20, then 24 of 1 at 300: 7,440, against 10,800.
  [
    'a small one, until it is full',
    [offer(1, 1000, 300), offer(2, 200, 20)],
    ['1 of 2 from 0', '2 of 2 from 12', '4 of 2 from 24'],
  ],
  [
    'what lasts, if every circuit that is added costs much NRC',
    [offer(1, 1000, 300), offer(2, 200, 20, { nrc: 20_000 })],
    ['1 of 1 from 0'],
  ],
  // The small circuit has 12 of its 24 months to go when it is replaced: 12 × 100 more.
  [
    'what lasts, if a contract that is broken costs more',
    [offer(1, 800, 160), offer(2, 200, 100, { termMonths: 24, firstPerPath: 1 })],
    ['1 of 1 from 0'],
  ],
  ['nothing in turn, if nothing lasts through the horizon', [offer(1, 200, 20, { termMonths: 36 })], []],
])('buys %s', (_, offers, expected) => expect(bought(offers)).toEqual(expected));

test('is full in the month in which the need outgrows it, growing evenly over a year', () => {
  expect(fullIn(doubling, 150, 0)).toBe(6);
  expect(fullIn(doubling, 400, 0)).toBe(24);
  expect(fullIn(doubling, 800, 0)).toBeNull();
  expect(fullIn(doubling, 99, 0)).toBe(0);
});

test('is sized by the month of its greatest need, also where that falls again', () => {
  expect(mostNeededIn([100, 300, 200, 250], 6, 36)).toBe(12);
  expect(mostNeededIn(doubling, 0, 30)).toBe(30);
});

/** A plan of one platform whose need grows by half every year, from 20 Mb/s now to 102 in year 4, with these offers: sized for now. */
function quoted(whenFull: string, offers: readonly Loose[], growthPerYear = 0.5): Calculation<Decimal> {
  const plan = minimalPlan();
  Object.assign(plan.assumptions, { sizeForYear: 0, horizonYears: 4, paths: 1, migrationsAtOnce: 0 });
  plan.spans = [{ ...plan.spans[0]!, whenFull }];
  plan.workloads = [{ ...plan.workloads[0]!, growthPerYear }];
  plan.offers = offers.map((one) => ({ kind: 'wavelength', nrc: 0, ...one }));
  return calculate(readPlan(plan).plan!, { latencies: false });
}
const small = { carrier: 'Colt', product: 'Ethernet 50M', payloadMbps: 50, mrc: 500, nrc: 1000, termMonths: 36 };
const large = { carrier: 'Kabel', product: 'Wave 1G', payloadMbps: 1000, mrc: 800, nrc: 5000 };
/** Said beside every upgrade: the search knows no third. */
const most = '; orders of more than two upgrades are not compared';
const whatIsBought = (made: Calculation<Decimal>) => rows(made, links, 'inWords', 'horizonCost', 'validUntilMonth')[0]!;
const numbers = (
  made: Calculation<Decimal>,
  table: Parameters<typeof rows>[1],
  ...fields: readonly string[]
): readonly (readonly number[])[] => rows(made, table, ...fields).map((row) => fields.map((field) => Number(row[field])));

test('what is bought once is full in month 26, and its total says nothing of what comes then', () => {
  expect(whatIsBought(quoted('warn', [small, large]))).toMatchObject({
    inWords: '1 × Colt, Ethernet 50M (its term ends in month 36: its charge is assumed to go on)',
  });
  expect(Number(whatIsBought(quoted('warn', [small, large])).validUntilMonth)).toBe(26);
  expect(Number(whatIsBought(quoted('warn', [small, large])).horizonCost)).toBe(25_000);
});

// 1,000 + 26 × 500; the ten months that are left of its term, 5,000; 5,000 + 22 × 800. From the start the large one is 43,400.
test('what is upgraded when it is full has the upgrade, and the contract that it breaks, in its total and its cash flow', () => {
  const made = quoted('step up', [small, large]);
  expect(whatIsBought(made)).toMatchObject({
    inWords: `1 × Colt, Ethernet 50M; from month 27: 1 × Kabel, Wave 1G${most}`,
    validUntilMonth: null,
  });
  expect(Number(whatIsBought(made).horizonCost)).toBe(41_600);
  expect(numbers(made, options, 'carrierOneOff', 'carrierMonthly', 'carrierTotal')).toEqual([[1000, 500, 41_600]]);
  // Its engines, 100,000, and the first NRC are paid now.
  expect(numbers(made, years, 'carrierCharges', 'capital')).toEqual([
    [0, 101_000],
    [6000, 0],
    [6000, 0],
    [14_000, 5000],
    [9600, 0],
  ]);
  // 20 Mb/s at most of 50, then at most 102 of 1,000: the headroom at the end of each year is that of what is in use then.
  expect(numbers(made, years, 'headroomMbps').map(([mbps]) => Math.round(mbps!))).toEqual([30, 20, 5, 932, 898]);
});

test.each<[string, Loose, string, number]>([
  // 1,000 + 48 × 500, and 2,000 + 22 × 1,000 for two more.
  [
    'adds to circuits that may be added to',
    { termMonths: 12 },
    '1 × Colt, Ethernet 50M (its term ends in month 12: its charge is assumed to go on); from month 27: 3 × Colt, Ethernet 50M',
    49_000,
  ],
  // Half of ten months of 500 in place of all of them.
  [
    'pays what ending a contract early costs',
    { terminationShare: 0.5, mrc: 500 },
    '1 × Colt, Ethernet 50M; from month 27: 1 × Kabel, Wave 1G',
    39_100,
  ],
  [
    'pays a yearly charge by its months',
    { period: 'year', mrc: 6000 },
    '1 × Colt, Ethernet 50M; from month 27: 1 × Kabel, Wave 1G',
    41_600,
  ],
])('an upgrade %s', (_, terms, inWords, cost) => {
  const offers = [{ ...small, ...terms }, ...(terms['termMonths'] === 12 ? [] : [large])];
  const made = quoted('step up', offers);
  expect({ inWords: whatIsBought(made).inWords, cost: Number(whatIsBought(made).horizonCost) }).toEqual({
    inWords: `${inWords}${most}`,
    cost,
  });
});

/** Quoted on 12 July 2011: month 25 begins on that day of 2013, month 37 on that of 2014. */
const from = (offer: Loose, day: string, mrc: number): readonly Loose[] => [
  { ...offer, priceSteps: true },
  { ...offer, validFrom: day, mrc },
];
test.each<[string, readonly Loose[], number, readonly (readonly [charges: number, capital: number])[]]>([
  // 26 months at 500 and ten for its contract; from month 27 the price of 2011 for ten months, and that of 2014 for twelve.
  [
    'pays the price of the day, whenever it was bought',
    [small, ...from(large, '2014-07-12', 600)],
    39_200,
    [
      [6000, 0],
      [6000, 0],
      [14_000, 5000],
      [7200, 0],
    ],
  ],
  // Ten twelfths of 9,600 in year 3, and 7,200 in year 4.
  [
    'pays a yearly charge by the months of each price',
    [small, ...from({ ...large, period: 'year', mrc: 9600 }, '2014-07-12', 7200)],
    39_200,
    [
      [6000, 0],
      [6000, 0],
      [14_000, 5000],
      [7200, 0],
    ],
  ],
  // 24 months at 500 and two at 400; the ten that are left of its term at the price of its last month, 400.
  [
    'ends a contract at the price of its last month',
    [...from(small, '2013-07-12', 400), large],
    40_400,
    [
      [6000, 0],
      [6000, 0],
      [2 * 400 + 10 * 400 + 10 * 800, 5000],
      [9600, 0],
    ],
  ],
])('an upgrade by a price list %s', (_, offers, cost, cashFlow) => {
  const made = quoted('step up', offers);
  expect(whatIsBought(made)).toMatchObject({ inWords: `1 × Colt, Ethernet 50M; from month 27: 1 × Kabel, Wave 1G${most}` });
  expect(Number(whatIsBought(made).horizonCost)).toBe(cost);
  expect(numbers(made, years, 'carrierCharges', 'capital').slice(1)).toEqual(cashFlow);
});

test('a price that is announced for later makes another order the cheapest', () => {
  // From the start the large one is 5,000 + 12 × 800 + 36 × 300.
  const made = quoted('step up', [small, ...from(large, '2012-07-12', 300)]);
  expect(whatIsBought(made)).toMatchObject({ inWords: '1 × Kabel, Wave 1G' });
  expect(Number(whatIsBought(made).horizonCost)).toBe(25_400);
});

test('without growth it buys what is bought once, at the same cost', () => {
  expect(whatIsBought(quoted('step up', [small, large], 0))).toEqual(whatIsBought(quoted('warn', [small, large], 0)));
});

test('where no order lasts through the horizon it is bought once, and says when it is full', () => {
  const made = quoted('step up', [{ ...small, termMonths: 48 }]);
  expect(rows(made, links, 'stepsUp', 'upgradesUpToDate')[0]).toEqual({ stepsUp: 'no', upgradesUpToDate: 'yes' });
  expect(Number(whatIsBought(made).validUntilMonth)).toBe(26);
  expect(whatIsBought(made).inWords).toBe(
    '1 × Colt, Ethernet 50M; no order of at most two upgrades lasts through the horizon, so it is bought once',
  );
});

test('an upgrade whose term is drawn out beyond the horizon, with no way out of it, is no longer bought: its total is not known', () => {
  const { plan, reading } = quoted('step up', [small, large]);
  const longer = reading.fork([offers]);
  longer.setWritten(Offers.termMonths, [36, 60]);
  expect(rows({ plan, scope: undefined as never, reading: longer }, links, 'purchase', 'horizonCost')[0]).toEqual({
    purchase: 'no priced offer',
    horizonCost: null,
  });
});

test('a workbook keeps the offers that are upgraded to, and its figures are those of the whole comparison', () => {
  const full = quoted('step up', [small, large]);
  const live = calculateLive(full);
  expect(rows(live, links, 'upgradesUpToDate')[0]).toEqual({ upgradesUpToDate: 'yes' });
  expect(whatIsBought(live)).toEqual(whatIsBought(full));
});
