import { links } from '../../src/model/tables';
import { calculate, calculateLive, type Calculation } from '../../src/plan/calculate';
import { readPlan } from '../../src/plan/read/read';
import type { Decimal } from '../../src/quantities/decimal';
import { type Loose, minimalPlan } from '../broken/minimalPlan';
import { rows } from '../laws/plans';

/*
 * What stands beside the offer that is bought: what is spare of it, the next cheapest, and the next that carries more. On random plans
 * the independent reference has the same (model/reference.test.ts).
 */

/** The small plan of one span whose paths are 130 and 150 km, with these offers over five years. */
function quoted(offers: readonly Loose[], span: Loose = {}, growthPerYear = 0): Calculation<Decimal> {
  const plan = minimalPlan();
  plan.assumptions['growthPerYear'] = growthPerYear;
  plan.spans = [{ ...plan.spans[0]!, ...span }];
  plan.workloads = plan.workloads.slice(0, 1);
  plan.platforms = plan.platforms.map((platform) => ({ platform, minLinkMbps: 0 }));
  plan.offers = offers.map((offer) => ({ kind: 'wavelength', payloadMbps: 10_000, nrc: 0, mrc: 0, ...offer }));
  return calculate(readPlan(plan).plan!, { latencies: false });
}

interface Beside {
  readonly path: string;
  readonly next: string | null;
  readonly more: number | null;
  readonly stepUp: string | null;
  readonly stepUpMore: number | null;
}
const number = (value: unknown): number | null => (value === null ? null : Number(value));
const besideIn = (made: Calculation<Decimal>): Beside[] =>
  rows(made, links, 'path', 'purchase', 'nextCheapest', 'nextMore', 'nextStepUp', 'stepUpMore')
    .filter(({ purchase }) => purchase === 'chosen')
    .map((row) => ({
      path: String(row.path),
      next: row.nextCheapest as string | null,
      more: number(row.nextMore),
      stepUp: row.nextStepUp as string | null,
      stepUpMore: number(row.stepUpMore),
    }));

/** 100 a month on each of two paths are 12,000 in five years. */
const colt = { carrier: 'Colt', product: 'Wave 10G', mrc: 100 };
const kabel = { carrier: 'Kabel', product: 'Wave 10G', mrc: 120 };
const wide = { carrier: 'Teuer', product: 'Wave 40G', payloadMbps: 40_000, mrc: 200 };
const wider = { carrier: 'Teuer', product: 'Wave 100G', payloadMbps: 100_000, mrc: 190 };
const together = (next: string | null, more: number | null, stepUp: string | null, stepUpMore: number | null): Beside[] => [
  { path: 'both', next, more, stepUp, stepUpMore },
];

test.each<[string, readonly Loose[], readonly Beside[]]>([
  [
    'the next cheapest, and the cheapest of those that carry more, which is not the next larger',
    [wide, kabel, colt, wider],
    together('1 × Kabel, Wave 10G', 2400, '1 × Teuer, Wave 100G', 10_800),
  ],
  [
    'one offer as both, if the next cheapest carries more',
    [colt, wide],
    together('1 × Teuer, Wave 40G', 12_000, '1 × Teuer, Wave 40G', 12_000),
  ],
  ['no step up, if none is larger', [colt, kabel], together('1 × Kabel, Wave 10G', 2400, null, null)],
  ['nothing, if no other offer serves', [colt, { ...kabel, validTo: '2011-01-01' }], together(null, null, null, null)],
  [
    'of equal costs the later, for the first is bought',
    [{ ...kabel, mrc: 100 }, colt],
    together('1 × Kabel, Wave 10G', 0, null, null),
  ],
])('beside what is bought stands %s', (_, offers, expected) => expect(besideIn(quoted(offers))).toEqual(expected));

const quotes = [
  { carrier: 'Colt', product: 'Wave', nrc: 3100 },
  { carrier: 'Kabel', product: 'Wave', nrcPerKm: 20 },
  { carrier: 'Teuer', product: 'Wave', nrc: 5000 },
];
test.each<[string, string, readonly Omit<Beside, 'stepUp' | 'stepUpMore'>[]]>([
  [
    'each path has its own',
    'apart',
    [
      { path: 'working', next: '1 × Colt, Wave', more: 500 },
      { path: 'protect', next: '1 × Colt, Wave', more: 100 },
    ],
  ],
  // Kabel for 2,600 and Colt for 3,100: neither may sell the path of the other as well.
  [
    'of two carriers none is of the carrier of the other path',
    'two carriers',
    [
      { path: 'working', next: '1 × Teuer, Wave', more: 2400 },
      { path: 'protect', next: '1 × Teuer, Wave', more: 1900 },
    ],
  ],
])('of paths that are bought apart %s', (_, pathsBought, expected) =>
  expect(besideIn(quoted(quotes, { pathsBought }))).toMatchObject(expected),
);

test('an order of upgrades has nothing beside it: no single offer stands in for it', () => {
  const growing = quoted([{ ...colt, payloadMbps: 100, mrc: 1 }, kabel, wide], { whenFull: 'step up' }, 0.5);
  expect(rows(growing, links, 'inWords')[0]!.inWords).toContain('; from month ');
  expect(besideIn(growing)).toEqual(together(null, null, null, null));
});

test('beside what has to last stands what lasts', () => {
  // 100 Mb/s serve the year that is sized for, and are full before the fifth year ends.
  const few = { carrier: 'Billig', product: 'Line 100M', payloadMbps: 100, nrc: 900_000 };
  const made = quoted([colt, kabel, few], { whenFull: 'step up' }, 0.5);
  expect(besideIn(made)).toEqual(together('1 × Kabel, Wave 10G', 2400, null, null));
  const once = quoted([colt, { ...few, nrc: 7000 }], {}, 0.5);
  expect(besideIn(once)).toMatchObject([{ next: expect.stringMatching(/Line 100M$/) as string }]);
});

test('a workbook keeps the next step up live, however many offers are cheaper', () => {
  const alike = Array.from({ length: 15 }, (_, at) => ({ ...colt, product: `Wave ${at}`, mrc: 100 + at }));
  const full = quoted([...alike, wide]);
  expect(besideIn(calculateLive(full))).toEqual(besideIn(full));
  expect(besideIn(full)).toMatchObject([{ stepUp: '1 × Teuer, Wave 40G', stepUpMore: 12_000 }]);
});

test('what is spare is the payload of a path, less what it is sized for', () => {
  const [link] = rows(quoted([colt]), links, 'purchase', 'capacityMbps', 'neededMbps', 'headroomMbps').filter(
    ({ purchase }) => purchase === 'chosen',
  );
  expect(Number(link!.capacityMbps)).toBe(10_000);
  expect(Number(link!.headroomMbps)).toBeCloseTo(10_000 - Number(link!.neededMbps), 6);
});
