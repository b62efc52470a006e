import { costDetails, costs, options, totals, years } from '../../src/model/tables';
import { readPlan } from '../../src/plan/read/read';
import { findingsOf } from '../../src/plan/reasons/reasons';
import { exactly, rows } from '../laws/plans';
import { assuming, offer, plan, platform, price, workload } from '../reference/handPlan';
import type { Plan, PriceRow } from '../reference/plan';

/** Price lines as vendors quote them, worked out by hand. */

const named = platform({ name: 'Mirror' });
const twoSpans = (prices: PriceRow[], changes: Partial<Plan> = {}): Plan =>
  plan({
    sites: ['Nord', 'Süd', 'Ost'].map((site) => ({ site })),
    spans: [
      { span: 'West', from: 'Süd', to: 'Ost', workingRouteKm: 100 },
      { span: 'Nord-Süd', from: 'Nord', to: 'Süd', workingRouteKm: 100 },
    ],
    workloads: [workload(), workload({ workload: 'Other', span: 'West', homeSite: 'Süd' })],
    offers: [offer({ mrc: 0 })],
    platforms: [named],
    prices,
    ...changes,
  });
const one = (...prices: PriceRow[]): Plan => plan({ offers: [offer({ mrc: 0 })], platforms: [named], prices });
const amountsOf = (of: Plan, field = 'amount'): string[] =>
  rows(exactly(of), costs, 'span', field).map((row) => String(row[field as 'span']));
const totalsOf = (of: Plan, field: 'margin' | 'sellerCost' | 'total' | 'equivalentMonthly' | 'totalPerVm' | 'gross'): string[] =>
  rows(exactly(of), totals, field).map((row) => String(row[field]));

describe('A deal', () => {
  const deals = [{ deal: 'June', discount: 0.3, margin: 0.2 }];
  test('gives its discount and margin to a line that states none', () => {
    const dealt = { ...one(price({ deal: 'June' })), deals };
    // 1,000 − 30 % = 700, which is 80 % of the sell price.
    expect(amountsOf(dealt)).toEqual(['875']);
    expect(totalsOf(dealt, 'margin')).toEqual(['175']);
    expect(totalsOf(dealt, 'sellerCost')).toEqual(['700']);
  });

  test('gives way to what the line itself states', () => {
    const own = { ...one(price({ deal: 'June', discount: 0, margin: 0 })), deals };
    expect(amountsOf(own)).toEqual(['1000']);
    expect(totalsOf(own, 'margin')).toEqual(['0']);
  });

  test('leaves margin absent if no line states one', () => expect(totalsOf(one(price()), 'margin')).toEqual(['null']));
});

describe('A line that all spans share', () => {
  test.each([
    [100, ['50', '50']],
    // By name: Nord-Süd before West, whatever their order in the plan.
    [100.01, ['50', '50.01']],
    [0.01, ['0', '0.01']],
  ])('splits %d without losing a cent', (unitPrice, parts) => {
    const amounts = amountsOf(twoSpans([price({ shared: true, unitPrice })]));
    expect([...amounts].sort()).toEqual(parts);
  });

  test('is cut by the names of the spans, not by their rows', () => {
    const made = twoSpans([price({ shared: true, unitPrice: 100.01 })]);
    const turned = { ...made, spans: [...made.spans].reverse() };
    const bySpan = (of: Plan) => new Map(rows(exactly(of), costs, 'span', 'amount').map((row) => [row.span, String(row.amount)]));
    expect(bySpan(turned)).toEqual(bySpan(made));
  });
});

test('A line of one span is paid there alone, and the other span still needs a line of its own', () => {
  const made = exactly(twoSpans([price({ span: 'West' })]));
  const totalsBySpan = rows(made, options, 'span', 'platformTotal').map(({ span, platformTotal }) => [span, platformTotal]);
  expect(totalsBySpan.map(([span, total]) => [span, String(total)])).toEqual([
    ['West', '1000'],
    ['Nord-Süd', 'null'],
  ]);
});

describe('Maintenance as a share of list', () => {
  const hardware = price({ item: 'Array', basis: 'per site', unitPrice: 50_000, discount: 0.4, part: 'hardware' });
  const support = price({
    item: 'Support',
    basis: 'share of list',
    unitPrice: null,
    shareOfList: 0.15,
    charge: 'yearly',
    fromYear: 4,
    upliftPerYear: 0.05,
  });

  test('is of the list price before the discount, starts after the warranty and rises each year', () => {
    const made = exactly(one(hardware, support));
    const flows = rows(made, years, 'year', 'cashFlow').map(({ cashFlow }) => String(cashFlow));
    // 15 % of 100,000 in year 4, 5 % more in year 5.
    expect(flows).toEqual(['60000', '0', '0', '0', '15000', '15750']);
    expect(String(rows(made, totals, 'total')[0]!.total)).toBe(String(60_000 + 15_000 + 15_750));
  });

  test.each([
    ['nothing has the part hardware', [price(), support]],
    ['hardware has no price', [{ ...hardware, unitPrice: null }, support]],
    ['its share is not stated', [hardware, { ...support, shareOfList: null }]],
  ])('is not priced if %s', (_, prices) => expect(totalsOf(one(...prices), 'total')).toEqual(['null']));

  test('ends with its last year', () =>
    expect(amountsOf(one(hardware, { ...support, fromYear: 2, toYear: 3, upliftPerYear: 0 }), 'horizonAmount')).toEqual([
      '60000',
      '30000',
    ]));
});

describe('A count', () => {
  const counting = (
    basis: NonNullable<PriceRow['basis']>,
    more: Partial<PriceRow> = {},
    assumptions: Partial<Plan['assumptions']> = {},
  ) => {
    const made = one(price({ basis, unitPrice: 10, ...more }));
    return amountsOf({
      ...made,
      workloads: [workload({ vms: 7, capacityTB: 3 }), workload({ workload: 'NFS', vms: 2, capacityTB: 1, protocol: 'NFS' })],
      assumptions: assuming(assumptions),
    });
  };
  const hosts = { hostsPerSite: 4, cpusPerHost: 2, coresPerCpu: 12 };

  test.each<[string, string[], string]>([
    ['TB that hosts use', counting('per TB'), '40'],
    ['both copies', counting('per mirrored TB'), '80'],
    ['drives for both copies', counting('per raw TB', { rawPerUsable: 1.5 }), '120'],
    ['VMs', counting('per VM'), '90'],
    ['hosts of both sites', counting('per host', {}, hosts), '80'],
    ['cores of both sites', counting('per core', {}, hosts), String(8 * 2 * 12 * 10)],
    ['at least 16 cores for a CPU', counting('per core', { minCoresPerCpu: 16 }, hosts), String(8 * 2 * 16 * 10)],
    ['usable TB once data are reduced 4 to 1', counting('per TB', { dataReduction: 4 }), '10'],
    ['drives for both copies of reduced data', counting('per raw TB', { rawPerUsable: 1.5, dataReduction: 2 }), '60'],
    ['CPUs of both sites', counting('per socket', {}, hosts), String(8 * 2 * 10)],
    ['users', counting('per user', {}, { users: 250 }), '2500'],
    ['kWh of a year, of 2.5 kW', counting('per kWh', { quantity: 2.5, unitPrice: 0.2, charge: 'yearly' }), '4380'],
    ['kWh of a month', counting('per kWh', { quantity: 2.5, unitPrice: 0.2, charge: 'monthly' }), '365'],
    ['nodes by its quantity', counting('per node', { quantity: 4 }), '40'],
  ])('is of %s', (_, amounts, expected) => expect(amounts).toEqual([expected]));

  test.each<[string, PriceRow, RegExp]>([
    ['hosts', price({ basis: 'per host' }), /“Hosts per site” in Assumptions/],
    ['cores', price({ basis: 'per core' }), /“Hosts per site”, “CPUs per host”, “Cores per CPU” in Assumptions/],
    ['sockets', price({ basis: 'per socket' }), /“Hosts per site”, “CPUs per host” in Assumptions/],
    ['users', price({ basis: 'per user' }), /“Users” in Assumptions/],
    ['drives', price({ basis: 'per raw TB' }), /TB of drives for a usable TB are not stated/],
    ['a share', price({ basis: 'share of list', unitPrice: null }), /its share of list is not stated/],
  ])('of %s that is not stated names what to fill in', (_, line, words) => {
    const { reading } = exactly(one(line));
    expect(
      findingsOf(reading, 0)
        .map(({ text }) => text)
        .join('\n'),
    ).toMatch(words);
  });
});

test('A platform in front pays its own lines and those behind it, mirrored capacity for both copies', () => {
  const made = {
    ...one(price({ platform: 'front', unitPrice: 5 }), price({ basis: 'per mirrored TB', unitPrice: 100 })),
    platforms: [platform({ platform: 'front', name: 'Front', fronts: 'mirror' }), named],
    workloads: [workload({ capacityTB: 3 })],
  };
  expect(totalsOf(made, 'total')).toEqual(['605', '600']);
});

describe('A total in other words', () => {
  test('is for each VM, and with VAT', () => {
    const made = { ...one(price()), workloads: [workload({ vms: 8 })], assumptions: assuming({ vatRate: 0.19 }) };
    expect(totalsOf(made, 'totalPerVm')).toEqual(['125']);
    expect(totalsOf(made, 'gross')).toEqual(['1190']);
  });

  test.each<['monthly' | 'year-end', number, number]>([
    // 1 ÷ ((1 − v⁶⁰) ÷ i) with i = 1.08^(1/12) − 1.
    ['monthly', 0.08, 1000 / ((1 - 1.08 ** -5) / (1.08 ** (1 / 12) - 1))],
    ['year-end', 0.08, 1000 / ((12 * (1 - 1.08 ** -5)) / 0.08)],
    ['year-end', 0, 1000 / 60],
  ])('is the annuity of its NPV, %s at %d', (discountTiming, discountRate, expected) => {
    const made = { ...one(price()), assumptions: assuming({ discountTiming, discountRate }) };
    expect(Number(totalsOf(made, 'equivalentMonthly')[0])).toBeCloseTo(expected, 2);
  });

  test('shows each line in its own currency too', () => {
    const made = { ...one(price({ currency: 'EUR' })), rates: [{ currency: 'EUR', rate: 1.4, date: '2011-07-12' }] };
    expect(rows(exactly(made), costDetails, 'ownAmount').map(({ ownAmount }) => String(ownAmount))).toEqual(['1000']);
    expect(amountsOf(made)).toEqual(['1400']);
  });
});

test('A line of a deal that is not there counts as not priced', () => {
  const { plan: read, problems } = readPlan(one(price({ deal: 'July' })));
  expect(problems.map(({ code }) => code)).toEqual(['unknown-reference']);
  expect(read).not.toBeNull();
});
