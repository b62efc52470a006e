import fc from 'fast-check';
import type { Bill } from '../../../src/measured/bills/bill';
import { importBill } from '../../../src/measured/bills/importBill';
import { planWithBill } from '../../../src/measured/bills/intoPlan';
import { subtotalsOf } from '../../../src/measured/bills/subtotals';
import { Prices } from '../../../src/model/inputs/prices';
import { CostLines } from '../../../src/model/money/costLines';
import { CostAmounts } from '../../../src/model/money/costAmounts';
import { readPlan } from '../../../src/plan/read/read';
import { Decimal } from '../../../src/quantities/decimal';
import { writeXlsx } from '../../../src/xlsx/write';
import { minimalPlan } from '../../broken/minimalPlan';
import { seed, tries } from '../../setup/effort';
import { quoted } from '../../sheets/outputs';
import { brightwell, brightwellMap, halcyon, nordlicht, quartz } from './layouts';

async function* once<Of>(piece: Of): AsyncGenerator<Of> {
  yield await Promise.resolve(piece);
}
const read = (name: string, content: string | Uint8Array, map: unknown = null) =>
  importBill({ name, open: () => once(content) }, map);
async function bill(name: string, content: string | Uint8Array, map: unknown = null): Promise<Bill> {
  const result = await read(name, content, map);
  if ('problem' in result)
    throw new Error(`${result.problem.code}: ${result.problem.where} ${result.problem.value} ${result.problem.reason}`);
  return result.bill;
}
async function problem(name: string, content: string, map: unknown = null) {
  const result = await read(name, content, map);
  return 'problem' in result ? result.problem : null;
}

/** The rows as the workbook that a vendor mails. */
const workbook = (rows: typeof halcyon): Uint8Array =>
  writeXlsx({
    title: 'Bill',
    date: '2026-11-23',
    names: [],
    part: '',
    sheets: [
      {
        name: 'Quote',
        tab: 'output',
        cells: rows.flatMap((row, at) =>
          row.map((value, column) => ({
            row: at,
            column,
            value,
            look: 'text' as const,
            ...(typeof value === 'number' && { format: 'General' }),
          })),
        ),
        tables: [],
        charts: [],
        status: [],
        widths: {},
        merges: [],
        heights: {},
        print: { landscape: false, fitWidth: 1, fitHeight: 0 },
        entries: [],
      },
    ],
  });

const inShort = ({ quoteNumber, validTo, currency, total, lines }: Bill) => ({
  quoteNumber,
  validTo,
  currency,
  total: total.toFixed(2),
  lines: lines.length,
});
const subtotals = (of: Bill) => subtotalsOf(of).map(({ site, kind, charge, amount }) => [site, kind, charge, amount.toFixed(2)]);
const leftOut = (of: Bill) => of.leftOut.map(({ row, what, why }) => `${row} ${what}: ${why}`);

describe('A bill in German, with semicolons, decimal commas and sites as sections', () => {
  test('has its quote number, validity, currency and lines', async () => {
    expect(inShort(await bill('nl.csv', nordlicht))).toEqual({
      quoteNumber: 'NL-2026-0815',
      validTo: '2026-12-18',
      currency: 'EUR',
      total: '461047.64',
      lines: 10,
    });
  });
  test('has subtotals by site and kind', async () => {
    expect(subtotals(await bill('nl.csv', nordlicht))).toEqual([
      ['Standort A: Klinik Nord', 'hardware', 'one-off', '195843.12'],
      ['Standort A: Klinik Nord', 'licence', 'one-off', '13020.00'],
      ['Standort A: Klinik Nord', 'support', 'one-off', '29346.66'],
      ['Standort B: Klinik Süd', 'hardware', 'one-off', '184611.20'],
      ['Standort B: Klinik Süd', 'support', 'one-off', '29346.66'],
      ['Standort B: Klinik Süd', 'service', 'one-off', '8880.00'],
    ]);
  });
  test('leaves out by name what is no line', async () => {
    expect(leftOut(await bill('nl.csv', nordlicht))).toEqual([
      '6 Standort A: Klinik Nord: section',
      '13 Zwischensumme: subtotal',
      '14 Standort B: Klinik Süd: section',
      '19 Beipack Netzkabel: no amount',
      '20 Zwischensumme: subtotal',
      '21 Gesamtsumme netto: total',
      '22 MwSt. 19 %: tax',
      '23 Gesamtsumme brutto: total',
    ]);
  });
  test('keeps list prices, and a discount that brings each line to its amount', async () => {
    const { lines } = await bill('nl.csv', nordlicht);
    expect(lines.map(({ unitPrice, discount }) => [unitPrice.toNumber(), Number(discount.toFixed(4))])).toEqual(
      expect.arrayContaining([
        [148000, 0.38],
        [689.5, 0.38],
        [1480, 0],
      ]),
    );
  });
});

test('A bill with commas, dollars, and site and category in columns', async () => {
  const of = await bill('quartz.csv', quartz);
  expect(inShort(of)).toEqual({
    quoteNumber: 'Q-7741-R3',
    validTo: '2026-12-31',
    currency: 'USD',
    total: '431578.20',
    lines: 8,
  });
  expect(subtotals(of)).toEqual([
    ['East', 'hardware', 'one-off', '168939.10'],
    ['West', 'hardware', 'one-off', '168939.10'],
    ['East', 'licence', 'one-off', '0.00'],
    ['East', 'support', 'one-off', '43050.00'],
    ['West', 'support', 'one-off', '43050.00'],
    ['East', 'service', 'one-off', '7600.00'],
  ]);
  expect(leftOut(of)).toEqual([
    '13 Optional: analytics appliance: optional',
    '14 Total Hardware: subtotal',
    '15 Grand Total (USD): total',
  ]);
});

test('A bill in a workbook, with shares as discounts and what is billed each year', async () => {
  const of = await bill('halcyon.xlsx', workbook(halcyon));
  expect(inShort(of)).toEqual({ quoteNumber: 'HS/26/1187', validTo: null, currency: 'GBP', total: '181155.11', lines: 6 });
  expect(subtotals(of)).toEqual([
    [null, 'hardware', 'one-off', '147357.12'],
    [null, 'licence', 'one-off', '14848.00'],
    [null, 'licence', 'yearly', '2700.00'],
    [null, 'support', 'yearly', '9999.99'],
    [null, 'service', 'one-off', '6250.00'],
  ]);
});

test('A bill whose headings say nothing needs a map, and says which headings it has', async () => {
  expect(await problem('bw.txt', brightwell)).toEqual({
    code: 'bill-headings',
    where: 'bw.txt',
    value: '',
    reason:
      'No row has the headings of a bill of materials: a description, and a price or an amount. The fullest row has "Ref", "Was", "Stk", "Preis A", "Preis B".',
    remedy:
      'Say once in a map file which heading is what: { "item": "…", "amount": "…" }. Fields: item, partNumber, quantity, listPrice, discount, netPrice, amount, kind, site, charge. Then add --map FILE.',
  });
  const of = await bill('bw.txt', brightwell, brightwellMap);
  expect(inShort(of)).toEqual({ quoteNumber: null, validTo: null, currency: 'CHF', total: '144367.64', lines: 4 });
  expect(of.lines.map(({ kind }) => kind)).toEqual(['hardware', 'hardware', 'licence', 'support']);
});

describe('A bill is refused', () => {
  const csv = (...rows: readonly string[]): string => ['Part no,Description,Qty,Net price,Amount', ...rows].join('\n');
  const one = 'A1,Node,2,100.00,200.00';
  test.each([
    [
      'if its lines do not add up, with both figures',
      csv(one, ',Total,,,210.00'),
      'bill-sum',
      'The lines add up to 200.00, and the bill states a net total of 210.00: 10.00 apart.',
    ],
    [
      'if it states no total',
      csv(one),
      'bill-no-total',
      'The bill states no net total, so nothing proves that every line was read.',
    ],
    [
      'if it states two net totals',
      csv(one, ',Total,,,200.00', ',Net total,,,180.00'),
      'bill-totals',
      'The bill states more than one net total: 200.00, 180.00.',
    ],
    [
      'if a line contradicts its own price',
      csv('A1,Node,2,100.00,150.00', ',Total,,,150.00'),
      'bill-amount',
      'Quantity, price and discount come to 200.00, and the line states another amount.',
    ],
    [
      'if a line is a credit',
      csv(one, 'C1,Project credit,1,-20.00,-20.00', ',Total,,,180.00'),
      'bill-negative',
      'A cost line of a plan is never negative.',
    ],
    [
      'if no line follows the headings',
      csv(',Total,,,0.00'),
      'bill-no-lines',
      'The headings were found, and no cost line follows them.',
    ],
  ])('%s', async (_, content, code, reason) => {
    expect(await problem('b.csv', content)).toMatchObject({ code, reason });
  });
  test('if it does not say in known words when a line is paid', async () => {
    const content = 'Description,Qty,Amount,Billing\nNode,1,5.00,per harvest\nTotal,,5.00,';
    expect(await problem('b.csv', content)).toMatchObject({ code: 'bill-charge', where: 'b.csv, row 2', value: 'per harvest' });
  });
  test('if its map names a column that is not there', async () => {
    expect(await problem('b.csv', csv(one), { item: 'Descripton' })).toMatchObject({
      code: 'map-unknown-column',
      value: 'Descripton',
      remedy: 'Did you mean "Description"?',
    });
    expect(await problem('b.csv', csv(one), { itm: 'Description' })).toMatchObject({
      code: 'map-unknown-field',
      remedy: 'Use: item.',
    });
  });
});

/** What the price lines come to in the first option of a quote, each time they are charged. */
function quotedSum(json: Readonly<Record<string, unknown>>): string {
  const { reading } = quoted(json).calculation;
  const options = reading.column(CostLines.option);
  return reading
    .column(CostAmounts.amount)
    .filter((_, row) => options[row] === options[0])
    .reduce((sum: Decimal, amount) => sum.plus(String(amount)), new Decimal(0))
    .toFixed(2);
}
const platformOf = (plan: ReturnType<typeof minimalPlan>): string => {
  const [first] = plan['platforms'] as readonly (string | { readonly platform: string })[];
  return typeof first === 'string' ? first : first!.platform;
};

describe('A bill in a plan', () => {
  const base = { ...minimalPlan(), prices: [] };
  const platform = platformOf(base);
  test('is its total to the cent, as prices with their deal and source', async () => {
    const of = await bill('nl.csv', nordlicht);
    const { plan } = planWithBill({ ...of, currency: null }, platform, base);
    expect(readPlan(plan).problems).toEqual([]);
    expect(quotedSum(plan)).toBe('461047.64');
    expect(plan['deals']).toEqual([{ deal: 'NL-2026-0815', validTo: '2026-12-18', source: 'nl.csv' }]);
    expect((plan['prices'] as readonly unknown[])[0]).toEqual({
      platform,
      item: 'Speicherknoten NL500, 2 Controller (Standort A: Klinik Nord)',
      part: 'hardware',
      quantity: 1,
      unitPrice: 148000,
      deal: 'NL-2026-0815',
      discount: 0.38,
      charge: 'one-off',
      source: 'nl.csv, line 7, part NL-ST-500',
    });
  });
  test('brought again replaces its own lines, and keeps other lines and the margin of its deal', async () => {
    const of = { ...(await bill('nl.csv', nordlicht)), currency: null };
    const other = { platform, item: 'Rack', unitPrice: 10, source: 'ours' };
    const { plan } = planWithBill(of, platform, { ...base, prices: [other], deals: [{ deal: 'NL-2026-0815', margin: 0.1 }] });
    const again = planWithBill(of, platform, plan);
    expect(again.replaced).toBe(10);
    expect(again.plan).toEqual(plan);
    expect((plan['prices'] as readonly unknown[])[0]).toBe(other);
    expect(plan['deals']).toMatchObject([{ margin: 0.1, validTo: '2026-12-18' }]);
  });
  test('states a discount that all lines have once, in its deal', async () => {
    const of = await bill(
      'b.csv',
      'Description,Qty,List price,Disc %,Amount\nNode,2,100.00,25,150.00\nDrive,4,10.00,25,30.00\nTotal,,,,180.00',
    );
    const { plan } = planWithBill({ ...of, currency: null }, platform, base);
    expect(plan['deals']).toMatchObject([{ deal: 'b', discount: 0.25 }]);
    expect((plan['prices'] as readonly object[]).every((row) => !(Prices.discount.field in row))).toBe(true);
    expect(quotedSum(plan)).toBe('180.00');
  });
});

test('A random bill of 60 to 150 lines is read whole, and comes to its total in the plan', async () => {
  const base = { ...minimalPlan(), prices: [] };
  const line = fc.record({
    quantity: fc.integer({ min: 1, max: 400 }),
    cents: fc.integer({ min: 1, max: 9_000_000 }),
    percent: fc.integer({ min: 0, max: 9000 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 60, maxLength: 150 }), async (lines) => {
      let sum = new Decimal(0);
      const rows = lines.map(({ quantity, cents, percent }, at) => {
        const list = new Decimal(cents).div(100);
        // The vendor rounds the price of one, and then multiplies.
        const net = list.times(new Decimal(10_000 - percent).div(10_000)).toDecimalPlaces(2);
        const amount = net.times(quantity);
        sum = sum.plus(amount);
        const texts = [
          `P-${at}`,
          `Part ${at}`,
          quantity,
          list.toFixed(2),
          (percent / 100).toFixed(2),
          net.toFixed(2),
          amount.toFixed(2),
        ];
        return `${texts.join(';')}${at % 20 === 19 ? '\n;Subtotal;;;;;1.00' : ''}`;
      });
      const content = [
        'Part no;Description;Qty;List price;Disc %;Net price;Amount',
        ...rows,
        `;Total;;;;;${sum.toFixed(2)}`,
      ].join('\n');
      const of = await bill('random.csv', content);
      expect([of.lines.length, of.total.toFixed(2)]).toEqual([lines.length, sum.toFixed(2)]);
      expect(quotedSum(planWithBill(of, platformOf(base), base).plan)).toBe(sum.toFixed(2));
    }),
    { numRuns: tries(6, 200), seed: seed(15), endOnFailure: true },
  );
});
