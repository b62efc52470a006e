import type { Table } from '../../src/formula';
import { gearLines, links, linkYears, totals } from '../../src/model/tables';
import { calculate, calculateLive, type Calculation } from '../../src/plan/calculate';
import { readPlan } from '../../src/plan/read/read';
import type { Decimal } from '../../src/quantities/decimal';
import { type Loose, minimalPlan, ownPlatform } from '../broken/minimalPlan';
import { rows } from '../laws/plans';

/*
 * The gear that comes with a fibre, and the fibre that storage and the rest share, by hand. On random plans the independent reference
 * has the same (model/reference.test.ts).
 */

/** Optics at each end of a circuit, a multiplexer at each end of a fibre, a site for amplifiers every 80 km. */
const dwdm: readonly Loose[] = [
  { gear: 'DWDM', item: 'Transponder', unitPrice: 5000, discount: 0.2, watts: 25 },
  { gear: 'dwdm', item: 'Multiplexer', basis: 'fibre end', unitPrice: 6000, maintenanceShare: 0.1, rackUnits: 2 },
  { gear: 'DWDM', item: 'Amplifiers', basis: 'amplifier', everyKm: 80, unitPrice: 9000 },
];
const fibre = { carrier: 'Stadtwerk', product: 'Fibre', kind: 'dark-fibre-lease', payloadMbps: 10_000, nrc: 0, mrc: 1000 };
const system = { ...fibre, channels: 8, gear: 'DWDM' };
const ethernet = (mrc: number): Loose => ({ carrier: 'Kabel', product: '1G', kind: 'ethernet', payloadMbps: 1000, nrc: 0, mrc });

/** Storage over FC and the rest over IP, on paths of 130 and 150 km, over five years. */
function quoted(offers: readonly Loose[], { span = {}, assumptions = {}, gear = dwdm }: Changes = {}): Calculation<Decimal> {
  const plan = minimalPlan();
  Object.assign(plan.assumptions, assumptions);
  plan.spans = [{ ...plan.spans[0]!, ...span }];
  plan.workloads = [{ ...plan.workloads[0]!, clientOutMbps: 100, awayShare: 0.5 }];
  plan.platforms = [ownPlatform('own', { linkTypes: ['fc'] })];
  plan.prices = [{ platform: 'own', item: 'All', unitPrice: 100_000 }];
  plan.offers = [...offers];
  const read = readPlan({ ...plan, gear: [...gear] });
  expect(read.problems).toEqual([]);
  return calculate(read.plan!, { latencies: false });
}
interface Changes {
  readonly span?: Loose;
  readonly assumptions?: Loose;
  readonly gear?: readonly Loose[];
}
/** Figures as text. */
const shown = (made: Calculation<Decimal>, table: Table, ...columns: string[]): unknown[] =>
  JSON.parse(JSON.stringify(rows(made, table, ...columns))) as unknown[];
const bought = (made: Calculation<Decimal>) =>
  rows(made, links, 'part', 'purchase', 'inWords', 'oneOff', 'gearOneOff', 'gearYearly', 'horizonCost')
    .filter(({ purchase }) => purchase === 'chosen')
    .map(({ part, inWords, oneOff, gearOneOff, gearYearly, horizonCost }) => ({
      part,
      inWords,
      oneOff: Number(oneOff),
      gear: Number(gearOneOff),
      yearly: Number(gearYearly),
      cost: Number(horizonCost),
    }));

test('a fibre by itself takes optics, multiplexers and amplifiers on both paths', () => {
  const made = quoted([system]);
  // 4 ends of circuits at 4,000, 4 of fibres at 6,000, one amplifier site on each path; a tenth of the multiplexers a year.
  const each = { oneOff: 58_000, gear: 58_000, yearly: 2400, cost: 58_000 + 5 * 2400 + 60 * 2000 };
  expect(bought(made)).toEqual([
    { part: 'storage', inWords: '1 × Stadtwerk, Fibre', ...each },
    { part: 'rest', inWords: '1 × Stadtwerk, Fibre', ...each },
  ]);
  expect(shown(made, gearLines, 'item', 'number', 'rackUnits').slice(0, 3)).toMatchObject([
    { item: 'Transponder', number: '4' },
    { item: 'Multiplexer', number: '4', rackUnits: '8' },
    { item: 'Amplifiers', number: '2' },
  ]);
});

test('on a shared fibre the rest adds its optics and no fibre', () => {
  const made = quoted([system, ethernet(140)], { span: { fibreSystem: 'shared' } });
  expect(bought(made)).toEqual([
    {
      part: 'storage',
      inWords: '1 × Stadtwerk, Fibre on a shared fibre',
      oneOff: 58_000,
      gear: 58_000,
      yearly: 2400,
      cost: 190_000,
    },
    { part: 'rest', inWords: '1 × Stadtwerk, Fibre on a shared fibre', oneOff: 16_000, gear: 16_000, yearly: 0, cost: 16_000 },
  ]);
  expect(shown(made, totals, 'gearCosts', 'total')).toEqual([{ gearCosts: '86000', total: '306000' }]);
});

test.each<[string, readonly Loose[], Changes, readonly string[]]>([
  [
    'circuits of their own, if these cost less',
    [system, ethernet(130)],
    { span: { fibreSystem: 'shared' } },
    ['1 × Stadtwerk, Fibre', '1 × Kabel, 1G'],
  ],
  ['and if nobody asked to share', [system, ethernet(140)], {}, ['1 × Stadtwerk, Fibre', '1 × Kabel, 1G']],
])('bought are %s', (_, offers, changes, expected) =>
  expect(bought(quoted(offers, changes)).map(({ inWords }) => inWords)).toEqual(expected),
);

test('two fibres hold eleven channels, and the second is that of the rest', () => {
  const made = quoted([{ ...system, payloadMbps: 100 }], { span: { fibreSystem: 'shared' }, gear: dwdm.slice(0, 2) });
  // Each fibre: 4 multiplexers, 2,400 a year, 120,000 over five years; each circuit 4 transponders.
  expect(bought(made)).toMatchObject([
    { inWords: '1 × Stadtwerk, Fibre on a shared fibre', oneOff: 24_000 + 16_000, cost: 172_000 },
    { inWords: '10 × Stadtwerk, Fibre on a shared fibre', oneOff: 24_000 + 160_000, cost: 316_000 },
  ]);
});

test('power is paid at the price of a kWh', () => {
  const made = quoted([system], { assumptions: { pricePerKWh: 0.25 } });
  // Four transponders of 25 W: 100 W over 8,760 hours.
  expect(bought(made)[0]).toMatchObject({ yearly: 2400 + 219 });
  expect(shown(made, linkYears, 'yearly').slice(0, 3)).toMatchObject([{ yearly: '0' }, { yearly: '2619' }, { yearly: '2619' }]);
});

test('gear without a price leaves its offer unpriced', () => {
  const made = quoted([system], { gear: [...dwdm, { gear: 'DWDM', item: 'Rack' }] });
  expect(rows(made, links, 'part', 'purchase').filter(({ part }) => part === 'storage')).toEqual([
    { part: 'storage', purchase: 'no priced offer' },
  ]);
});

test('the workbook keeps the fibre that is shared', () => {
  const plan = quoted([system, ...Array.from({ length: 20 }, (_, at) => ({ ...ethernet(200 + at), product: `P${at}` }))], {
    span: { fibreSystem: 'shared' },
  });
  expect(bought(calculateLive(plan))).toEqual(bought(plan));
});
