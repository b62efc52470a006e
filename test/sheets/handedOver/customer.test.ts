import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import today from '../../../examples/today.json';
import { isPrivate } from '../../../src/formula';
import { allTables } from '../../../src/model';
import type { Quoted } from '../../../src/plan/quote';
import { customerWorkbook } from '../../../src/sheets/handedOver/customer';
import { report } from '../../../src/sheets/report';
import { writeXlsx } from '../../../src/xlsx/write';
import { randomPlan } from '../../reference/randomPlan';
import { seed, tries } from '../../setup/effort';
import { quoted } from '../outputs';

/** All parts of a file as one text. */
const unzipped = (file: Uint8Array): string =>
  Object.values(unzipSync(file))
    .map((bytes) => strFromU8(bytes))
    .join('\n');
const handedOver = (of: Quoted): string => unzipped(writeXlsx(customerWorkbook(of)));

/** Significant digits below which a figure may stand anywhere by chance. */
const tellingDigits = 5;
const tellingLetters = 5;

/** What private columns hold, as a file may write it: texts, and figures as they are, in per cent, to the cent and as whole units. */
function privateWords({ full: { reading } }: Quoted): ReadonlySet<string> {
  const words = new Set<string>();
  for (const column of allTables.flatMap(({ columns }) => columns.filter(isPrivate)))
    for (const value of reading.column(column)) {
      if (typeof value === 'string' && value.length >= tellingLetters) words.add(value);
      if (value === null || typeof value === 'string') continue;
      for (const figure of [value.toNumber(), value.times(100).toNumber(), Number(value.toFixed(2)), Number(value.toFixed(0))])
        if (String(Math.abs(figure)).replace(/^0\.0*|\.|0+$/g, '').length >= tellingDigits) words.add(String(figure));
    }
  return words;
}

/** The private words that a text holds, each as a word or a number of its own. */
const foundIn = (text: string, words: ReadonlySet<string>): string[] => {
  const held = new Set(text.match(/\d+(?:\.\d+)?/g));
  return [...words].filter((word) => (/^[\d.]+$/.test(word) ? held.has(word) : text.includes(word)));
};

const plan = {
  ...today,
  deals: [
    { deal: 'Hammer letter 77', discount: 0.31417, margin: 0.12713, source: 'Mail of the distributor, 3 Nov' },
    ...((today as { deals?: readonly object[] }).deals?.slice(0) ?? []),
  ],
  prices: today.prices.map((line, at) => ({
    ...line,
    ...(at % 2 === 0 ? { deal: 'Hammer letter 77' } : { discount: 0.27183, margin: 0.1618 }),
    source: `Partner price book, line ${at}: floor price, do not show`,
  })),
  ranges: [{ table: 'prices', row: today.prices[0]!.platform, input: 'unitPrice', low: 81234.5, high: 91234.5 }],
};

describe('The workbook for a customer', () => {
  const of = quoted(plan);
  const workbook = customerWorkbook(of);
  const sheet = (name: string) => workbook.sheets.find((each) => each.name === name)!;

  test('holds no list price, discount, deal, margin, cost or source of a price in any part of the file, and the author’s does', () => {
    const words = privateWords(of);
    expect(words.size).toBeGreaterThan(100);
    expect(foundIn(handedOver(of), words)).toEqual([]);
    expect(foundIn(unzipped(writeXlsx(report(of))), words).length).toBeGreaterThan(100);
  });

  test('names no private column in a cell, a note or a heading', () => {
    const text = handedOver(of);
    for (const said of ["Seller's margin", 'Cost to the seller', 'List amount', 'before the discount', 'Cost over the horizon'])
      expect(text).not.toContain(said);
  });

  test('is values alone: no formula, no name of ours, no custom part, no input sheet', () => {
    expect(workbook.sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined))).toEqual([]);
    expect(handedOver(of)).not.toMatch(/<f[ >]|customXml|calculatedColumnFormula/);
    expect([workbook.names, workbook.part]).toEqual([[], '']);
    expect(workbook.sheets.map(({ name, hidden = false }) => [name, hidden])).toEqual([
      ['Summary', false],
      ['Comparison', false],
      ['What is included', false],
      ['Problems', false],
      ['Sources', false],
      ['Lookups', true],
      ['Curve', true],
    ]);
  });

  test('says on its first page of which day it is and with which versions it was made', () => {
    const said = sheet('Summary').cells.map(({ value }) => String(value));
    expect(said).toContain('Copy for the customer of the quote of 2026-11-26: values, which follow no later change');
    expect(said.some((value) => /^Metrospan \d.*, catalogue of \d{4}-/.test(value))).toBe(true);
  });

  test('has every chart of the author, drawn from cells of its own', () => {
    const charts = (sheets: typeof workbook.sheets) => sheets.flatMap((each) => each.charts.map(({ title }) => title));
    expect(charts(workbook.sheets)).toEqual(charts(report(of).sheets));
    expect(charts(workbook.sheets).length).toBeGreaterThan(3);
  });

  test('says net and gross, one-off and recurring, what has no line, and what was left out', () => {
    const { cells } = sheet('What is included');
    const row = (at: number) => cells.filter((cell) => cell.row === at).map(({ value }) => value);
    expect(row(3)).toEqual([
      'Site pair',
      'Platform',
      'One-off (capex)',
      'Recurring (opex)',
      'Net total',
      'VAT',
      'Gross total',
      'Not included',
    ]);
    const [, , oneOff, recurring, net, vat, gross, missing] = row(4);
    expect(Number(oneOff) + Number(recurring)).toBeCloseTo(Number(net), 2);
    expect(Number(net) + Number(vat)).toBeCloseTo(Number(gross), 2);
    expect(missing).toMatch(/^no line for: .*training/);
    expect(cells.map(({ value }) => value)).toContain('Workload Departmental file shares');
  });

  test('tells of a problem with a price that there is one, and not what was typed', () => {
    const broken = { ...plan, prices: [...plan.prices, { ...plan.prices[0]!, margin: 'secret 18 points' }] };
    const found = quoted(broken);
    expect(found.problems.map(({ value }) => value)).toContain('secret 18 points');
    expect(handedOver(found)).not.toContain('secret 18 points');
    expect(handedOver(found)).toContain('It is about an input that the author of the quote keeps.');
  });
});

test('No private figure or word of a random plan is in the workbook for a customer', () => {
  // Never alike, for then the sell price would be the list price.
  const share = (from: number) => fc.integer({ min: from, max: from + 100_000 }).map((millionths) => millionths / 1e6);
  const price = fc.integer({ min: 1_000_003, max: 90_000_007 }).map((cents) => cents / 100);
  const secrets = fc.record({
    discount: share(100_001),
    margin: share(300_001),
    unitPrice: price,
    word: fc.stringMatching(/^Kx[a-z]{9}$/),
  });
  fc.assert(
    fc.property(randomPlan(), fc.array(secrets, { minLength: 7, maxLength: 7 }), (random, list) => {
      const of = quoted({
        ...random,
        deals: list.map(({ discount, margin, word }) => ({ deal: word, discount, margin })),
        prices: random.prices.map((line, at) => {
          const { word, ...secret } = list[at % list.length]!;
          const rest = { ...line, discount: null, margin: null, deal: null };
          return at % 2 === 0
            ? { ...rest, unitPrice: secret.unitPrice, deal: word, source: `of ${word}` }
            : { ...rest, ...secret, source: `of ${word}` };
        }),
      });
      expect(foundIn(handedOver(of), privateWords(of))).toEqual([]);
    }),
    { numRuns: tries(8, 200), seed: seed(15), endOnFailure: true },
  );
});
