import { Checks } from '../../src/model/checks';
import { options, replication, totals, years } from '../../src/model/tables';
import { calculate } from '../../src/plan/calculate';
import { readPlan } from '../../src/plan/read/read';
import { findingsOf } from '../../src/plan/reasons/reasons';
import { exactly, rows } from '../laws/plans';
import { assuming, offer, plan, platform, price, workload } from '../reference/handPlan';
import type { Plan, PlatformRow, WorkloadRow } from '../reference/plan';
import type { ReplicaRow } from '../reference/replicas';

/** Asynchronous copies at a third site, worked out by hand. */

/** 10 MB/s of writes; half of a link may be used, and nothing is lost on the wire. */
const copied = (
  replica: Partial<ReplicaRow> = {},
  more: Partial<Plan> = {},
  load: Partial<WorkloadRow> = {},
  of: Partial<PlatformRow> = {},
): Plan =>
  plan({
    offers: [offer({ mrc: 0 })],
    platforms: [platform({ name: 'Mirror', ...of })],
    prices: [price()],
    workloads: [workload({ capacityTB: 9, ...load })],
    replicas: [{ span: 'Nord-Süd', site: 'Ost', rpoMinutes: 15, circuitMbps: 100, nrc: 50, mrc: 7, ...replica }],
    ...more,
  });
const figures = (of: Plan, ...fields: string[]): (number | string | null)[][] =>
  rows(exactly(of), replication, ...(fields as ['meanMB'])).map((row) =>
    fields.map((field) => {
      const value = row[field as 'meanMB'];
      return value === null || typeof value === 'string' ? value : Number(value);
    }),
  );

// 15 minutes of 10 MB/s are 9,000 MB, 72,000 Mb in 900 s are 80 Mb/s, and 160 if half of the link may be used.
test.each<[string, Partial<ReplicaRow>, Partial<WorkloadRow>, [meanMB: number, meanMbps: number, requiredMbps: number]]>([
  ['all that is written', {}, {}, [9000, 160, 160]],
  ['at twice the mean in the busiest interval', {}, { peakFactor: 2 }, [9000, 160, 320]],
  ['of which six tenths are left at the end of an interval', { changedShare: 0.6 }, {}, [5400, 96, 96]],
  ['of half the data', { copiedShare: 0.5 }, {}, [4500, 80, 80]],
  ['halved on its way', { compression: 2 }, {}, [9000, 80, 80]],
  ['over an hour: the same rate', { rpoMinutes: 60 }, {}, [36_000, 160, 160]],
  ['as measured', { changedMB: 1800 }, {}, [1800, 32, 32]],
  ['as measured, the busiest by the peak factor', { changedMB: 1800 }, { peakFactor: 3 }, [1800, 32, 96]],
  ['as measured in both', { changedMB: 1800, changedPeakMB: 4500 }, { peakFactor: 3 }, [1800, 32, 80]],
  ['nothing', {}, { writeIops: 0 }, [0, 0, 0]],
])('Changed data and Mb/s: %s', (_, replica, load, expected) => {
  const [found] = figures(copied(replica, {}, load), 'meanMB', 'meanMbps', 'requiredMbps');
  expected.forEach((figure, at) => expect(found![at]).toBeCloseTo(figure, 4));
});

test('What is written and what was measured grow alike: at 50 % a year to 2.25 times in year 2', () => {
  const grown = { assumptions: assuming({ growthPerYear: 0.5, sizeForYear: 2 }) };
  expect(figures(copied({}, grown), 'growth', 'meanMB', 'requiredMbps', 'seedTB')).toEqual([[2.25, 20_250, 360, 20.25]]);
  expect(figures(copied({ changedMB: 1000 }, grown), 'meanMB')).toEqual([[2250]]);
});

test.each<[string, Partial<ReplicaRow>, (number | string | null)[]]>([
  // 320 Mb/s are four circuits of 100, of 80 exactly four, of 79 five.
  ['as many as carry it', {}, [4, 400, 'yes', 200, 28]],
  ['to the last bit', { circuitMbps: 80 }, [4, 320, 'yes', 200, 28]],
  ['one more', { circuitMbps: 79 }, [5, 395, 'yes', 250, 35]],
  ['as stated, though they do not hold the RPO', { circuits: 3 }, [3, 300, 'no', 150, 21]],
  ['as stated, of a payload that is not', { circuits: 3, circuitMbps: null }, [3, null, 'not stated', 150, 21]],
  ['not known', { circuitMbps: null }, [null, null, 'not stated', null, null]],
])('Circuits: %s', (_, replica, expected) => {
  const found = figures(copied(replica, {}, { peakFactor: 2 }), 'circuits', 'boughtMbps', 'rpoHeld', 'oneOff', 'monthly');
  expect(found).toEqual([expected]);
});

test('9 TB are copied in 100 hours over 400 Mb/s of which half may be used, and in 125 over the 320 that are needed', () => {
  const found = figures(copied({ heldPerTB: 1.2 }, {}, { peakFactor: 2 }), 'seedTB', 'heldTB', 'seedHours', 'seedHoursAtNeed');
  expect(found).toEqual([[9, 10.8, 100, 125]]);
  expect(figures(copied({}, {}, { capacityTB: null }), 'seedTB', 'heldTB', 'seedHours')).toEqual([[null, null, null]]);
});

test('The changes of the busiest interval are sent in the time that is left to them', () => {
  // 320 of 400 Mb/s: 12 of 15 minutes; over 300: 16.
  expect(figures(copied({}, {}, { peakFactor: 2 }), 'sentMinutes')).toEqual([[12]]);
  expect(figures(copied({ circuits: 3 }, {}, { peakFactor: 2 }), 'sentMinutes')).toEqual([[16]]);
});

test('Its circuits are part of what carriers are paid: now, and in every month', () => {
  // The box costs 1,000; two circuits 100 at once and 14 a month, 840 over five years.
  const of = exactly(copied({}, { assumptions: assuming({ discountRate: 0 }) }));
  const fields = ['platformTotal', 'carrierOneOff', 'carrierMonthly', 'carrierTotal', 'total', 'oneOff', 'npv'] as const;
  const [option] = rows(of, options, ...fields);
  expect(fields.map((field) => Number(option![field]))).toEqual([1000, 100, 14, 940, 1940, 1100, 1940]);
  expect(rows(of, totals, 'replicationCosts').map((row) => Number(row.replicationCosts))).toEqual([940]);
  expect(rows(of, years, 'cashFlow').map(({ cashFlow }) => Number(cashFlow))).toEqual([1100, 168, 168, 168, 168, 168]);
});

test('Charges in another currency count at its rate', () => {
  const rates = [{ currency: 'EUR', rate: 1.5, date: '2011-07-12' }];
  expect(figures(copied({ currency: 'EUR' }, { rates }), 'oneOff', 'monthly', 'horizonCost')).toEqual([[150, 21, 1410]]);
});

test('Without a copy nothing is paid for one, and two add up', () => {
  const costs = (of: Plan) => rows(exactly(of), totals, 'replicationCosts').map((row) => Number(row.replicationCosts));
  expect(costs(copied({}, { replicas: [] }))).toEqual([0]);
  const [one] = copied().replicas!;
  expect(costs(copied({}, { replicas: [one!, { ...one!, site: 'West' }] }))).toEqual([1880]);
});

test('A copy of one platform is in no other option', () => {
  const others = [platform({ name: 'Mirror' }), platform({ platform: 'other', name: 'Other' })];
  const of = copied({ platform: 'Other' }, { platforms: others, prices: [price(), price({ platform: 'other' })] });
  expect(rows(exactly(of), totals, 'replicationCosts').map((row) => Number(row.replicationCosts))).toEqual([0, 940]);
});

/** What the two checks find, and what is said of them, with the cell that is spoken of. */
function told(of: Plan) {
  const { plan: read } = readPlan(JSON.parse(JSON.stringify(of)));
  const { reading } = calculate(read!);
  const status = (check: string): unknown => reading.cell(Checks.status, reading.column(Checks.check).indexOf(check));
  const said = findingsOf(reading, 0)
    .filter(({ check }) => check?.startsWith('replica'))
    .map(({ text, input }) => [text, input?.column.heading ?? null]);
  return { rpo: status('replica RPO'), product: status('replica product'), said };
}

test.each<[string, Partial<ReplicaRow>, Partial<PlatformRow>, ReturnType<typeof told>]>([
  ['listed, and held', { product: 'far copy' }, { asyncProducts: 'Near copy, Far copy' }, { rpo: 'ok', product: 'ok', said: [] }],
  [
    'not listed, and not held',
    { product: 'Third copy', circuits: 1 },
    { asyncProducts: 'Near copy, Far copy' },
    {
      rpo: 'fail',
      product: 'warning',
      said: [
        ['replica RPO: to Ost 100 Mb/s are bought, and an RPO of 15 min needs 160 Mb/s', 'Circuits'],
        [
          'replica product: Third copy is not among those that the vendor combines with the platform: Near copy, Far copy',
          'Product',
        ],
      ],
    },
  ],
  [
    'not published, and not stated',
    { product: 'Far copy', circuitMbps: null, circuits: 2 },
    {},
    {
      rpo: 'to confirm',
      product: 'not published',
      said: [
        ['replica RPO: payload of a circuit to “Ost” is blank', 'Circuit Mb/s'],
        [
          'replica product: the vendor does not publish which asynchronous products it combines with the platform',
          'Asynchronous products',
        ],
      ],
    },
  ],
  [
    'a blank product',
    {},
    { asyncProducts: 'Near copy' },
    { rpo: 'ok', product: 'to confirm', said: [['replica product: the product of an asynchronous copy is blank', 'Product']] },
  ],
])('RPO and product: %s', (_, replica, of, expected) => {
  const found = told(copied(replica, {}, {}, of));
  expect({ ...found, said: new Set(found.said) }).toEqual({ ...expected, said: new Set(expected.said) });
});

test.each<[Partial<ReplicaRow>, string, string]>([
  [{ mrc: null }, 'MRC of a circuit to “Ost” is not stated', 'MRC'],
  [{ nrc: null }, 'NRC of a circuit to “Ost” is not stated', 'NRC'],
  [{ circuitMbps: null }, 'how many circuits go to “Ost” is not known: their payload is not stated', 'Circuit Mb/s'],
])('Circuits without a price leave no total, and the cell is named: %j', (replica, text, heading) => {
  const { reading } = exactly(copied(replica));
  expect(rows(exactly(copied(replica)), options, 'total', 'verdict')).toEqual([{ total: null, verdict: 'incomplete' }]);
  const money = findingsOf(reading, 0).filter(({ group }) => group === 'money');
  expect(money.map((one) => [one.text, one.input?.column.heading])).toEqual([[text, heading]]);
});

test('The copy is told in a sentence, and says what is not stated', () => {
  const said = (of: Plan) => rows(exactly(of), totals, 'replicaInWords').map((row) => row.replicaInWords);
  expect(said(copied({ product: 'Far copy' }))).toEqual([
    'Ost by Far copy: RPO 15 min needs 160 Mb/s (mean 160), 2 × 100 Mb/s, first copy 200 h, 9 TB held there',
  ]);
  expect(said(copied({ circuitMbps: null }, {}, { capacityTB: null }))).toEqual([
    'Ost by a product that is not stated: RPO 15 min needs 160 Mb/s (mean 160), circuits not stated, first copy not stated, capacity not stated',
  ]);
  expect(said(copied({}, { replicas: [] }))).toEqual([null]);
});
