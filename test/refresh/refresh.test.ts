import { computeEdits } from '../../src/refresh/edits/computeEdits';
import type { Edit } from '../../src/refresh/edits/edit';
import { findOverrides } from '../../src/refresh/match/overrides';
import { workbookState } from '../../src/refresh/existing/workbookState';
import type { Workbook } from '../../src/workbook/workbook';
import { minimalPlan } from '../broken/minimalPlan';
import { compare, compared, comparison, type } from './books';
import { PlainWorkbook } from './plainWorkbook';
import { missing } from './shows';

const kinds = (list: readonly Edit[]): string[] => [...new Set(list.map(({ kind }) => kind))].sort();
const rowsOf = (book: PlainWorkbook, table: string, heading: string): unknown[] => {
  const own = book.tables.find(({ name }) => name === table)!;
  const column = own.left + own.headings.indexOf(heading);
  return Array.from({ length: own.rows }, (_, row) => book.at(own.sheet, own.top + 1 + row, column));
};
const cellOf = (after: Workbook, sheet: string, value: string) =>
  after.sheets.find(({ name }) => name === sheet)!.cells.find((cell) => cell.value === value)!;

describe('A refresh', () => {
  const before = (): ReturnType<typeof minimalPlan> => ({
    ...minimalPlan(),
    platforms: ['svc-hyperswap-7.5', 'vplex-metro-5.0'],
    prices: ['vplex-metro-5.0', 'svc-hyperswap-7.5'].map((platform) => ({ platform, item: 'Engines', unitPrice: 100000 })),
  });
  const now = (): ReturnType<typeof minimalPlan> => {
    const plan = minimalPlan();
    plan.spans.push({ span: 'Ring', from: 'Zürich', to: 'Basel', workingRouteKm: 80, protectRouteKm: 90 });
    plan.workloads[0]!['writeIops'] = 2000;
    return plan;
  };
  const book = compared(before());
  const rows = rowsOf(book, 'MetroOptions', 'Option');
  type(book, now());
  const { after, list } = compare(book, now());

  test('follows an added span, a removed platform and a changed load', () => expect(missing(book, after)).toEqual([]));

  test('keeps the place of existing rows and appends new ones', () => {
    expect(rows).toEqual([
      'East | svc-hyperswap-7.5',
      'East | vplex-metro-5.0',
      'West | svc-hyperswap-7.5',
      'West | vplex-metro-5.0',
    ]);
    expect(rowsOf(book, 'MetroOptions', 'Option')).toEqual([
      'East | vplex-metro-5.0',
      'West | vplex-metro-5.0',
      'Ring | vplex-metro-5.0',
    ]);
    expect(rowsOf(book, 'MetroDemands', 'No')).toEqual(rowsOf(book, 'MetroDemands', 'No').map((_, at) => at + 1));
  });

  test('rewrites no sheet, no table and no name', () => {
    expect(kinds(list).filter((kind) => ['addSheet', 'addTable', 'name', 'nameTable'].includes(kind))).toEqual([]);
  });

  test('leaves no edits to make', () => expect(computeEdits(book.before, comparison(book, now()))).toEqual([]));
});

test('reordered spans keep the place of rows and of a user column beside them', () => {
  const book = compared(minimalPlan());
  const own = book.tables.find(({ name }) => name === 'MetroOptions')!;
  book.insertColumns('Options', own.left + 1);
  [0, 1].forEach((row) => book.put('Options', own.top + 1 + row, own.left + 1, `mine ${row}`));
  const turned = { ...minimalPlan(), spans: minimalPlan().spans.reverse() };
  const order = rowsOf(book, 'MetroOptions', 'Option');
  type(book, turned);
  const { list } = compare(book, turned);
  expect(rowsOf(book, 'MetroOptions', 'Option')).toEqual(order);
  expect(rowsOf(book, 'MetroOptions', 'Mine')).toEqual(['mine 0', 'mine 1']);
  expect(list.filter((edit) => 'sheet' in edit && edit.sheet === 'Options' && edit.kind !== 'contents')).toEqual([]);
  expect(computeEdits(book.before, comparison(book, turned))).toEqual([]);
});

describe('A formula typed over', () => {
  const book = compared(minimalPlan());
  const own = book.tables.find(({ name }) => name === 'MetroOptions')!;
  const column = own.left + own.headings.indexOf('RTT');
  book.put('Options', own.top + 1, column, 1.5);
  const found = findOverrides(book.before, comparison(book, minimalPlan()));
  const { after } = compare(book, minimalPlan());

  test('is found with sheet and cell', () => {
    expect(found).toMatchObject([{ table: 'MetroOptions', heading: 'RTT', sheet: 'Options', count: 1, holds: '1.5' }]);
  });

  test('is left alone, and reported on Problems and on the Summary', () => {
    expect(book.at('Options', own.top + 1, column)).toBe(1.5);
    expect(rowsOf(book, 'MetroProblems', 'Where')).toContain(`Options!${found[0]!.cells}`);
    expect(rowsOf(book, 'MetroProblems', 'Reason')).toContain(
      'A cell of "RTT" does not hold the formula of the column, so the comparison counts with what was typed.',
    );
    const claim = cellOf(after, 'Integrity', 'Formulas changed, when last compared');
    expect(book.at('Integrity', claim.row, 3)).toBe(1);
    expect(computeEdits(book.before, comparison(book, minimalPlan()))).toEqual([]);
  });

  test('comes back when it is cleared', () => {
    book.put('Options', own.top + 1, column, null);
    compare(book, minimalPlan());
    expect(book.at('Options', own.top + 1, column)).toEqual(book.at('Options', own.top + 2, column));
    expect(rowsOf(book, 'MetroProblems', 'Severity')).toEqual(['none']);
  });
});

test('a column with another formula counts as typed over in every cell', () => {
  const book = compared(minimalPlan());
  const own = book.tables.find(({ name }) => name === 'MetroOptions')!;
  const column = own.left + own.headings.indexOf('RTT');
  for (let row = 0; row < own.rows; row++) book.put('Options', own.top + 1 + row, column, { formula: '=1+1' });
  expect(findOverrides(book.before, comparison(book, minimalPlan()))).toMatchObject([
    { heading: 'RTT', count: 2, holds: '=1+1' },
  ]);
});

describe('What the user does to our sheets', () => {
  test('renamed and moved sheets are found, and formulas use their new names', () => {
    const book = compared(minimalPlan());
    book.renameSheet('Comparison', "Vendors' options");
    book.renameSheet('Options', 'Wahlen');
    book.sheets.reverse();
    const after = comparison(book, minimalPlan());
    expect(after.sheets.map(({ name }) => name)).toContain("Vendors' options");
    const touched = computeEdits(book.before, after).flatMap((edit) => ('sheet' in edit ? [edit.sheet] : []));
    // Their links and the list of sheets, and no other: Excel itself follows names in formulas.
    expect(new Set(touched)).toEqual(new Set(['Contents', 'Summary']));
    compare(book, minimalPlan());
    expect(computeEdits(book.before, comparison(book, minimalPlan()))).toEqual([]);
  });

  test('a deleted sheet is written again in its old place', () => {
    const book = compared(minimalPlan());
    const place = book.sheets.findIndex(({ name }) => name === 'Checks');
    book.sheets.splice(place, 1);
    book.tables.splice(
      book.tables.findIndex(({ name }) => name === 'MetroChecks'),
      1,
    );
    book.names = book.names.map((name) => (name.name === '_Metro_Checks' ? { ...name, refersTo: '=#REF!$A$4' } : name));
    const { after } = compare(book, minimalPlan());
    expect(missing(book, after)).toEqual([]);
    expect(book.sheets.findIndex(({ name }) => name === 'Checks')).toBe(place);
    expect(workbookState(book.before)).toBe('compared');
  });

  test('a copy of a sheet belongs to the user', () => {
    const book = compared(minimalPlan());
    const copy = book.addSheet('Options (2)');
    copy.cells = new Map(book.sheet('Options').cells);
    const own = book.tables.find(({ name }) => name === 'MetroOptions')!;
    book.tables.push({ ...own, name: 'MetroOptions2', sheet: 'Options (2)' });
    book.names.push({ name: '_Metro_Options', sheet: 'Options (2)', refersTo: "='Options (2)'!$A$4" });
    expect(computeEdits(book.before, comparison(book, minimalPlan()))).toEqual([]);
  });

  test('keeps a user sheet named like ours and picks another name', () => {
    const taken = ['Summary', 'Options', 'options (Metrospan)'];
    const other = new PlainWorkbook();
    for (const name of taken) other.addSheet(name);
    other.put('Summary', 0, 0, 'mine');
    const { after } = compare(other, minimalPlan());
    expect(missing(other, after)).toEqual([]);
    expect(other.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining([...taken, 'Summary (Metrospan)', 'Options (Metrospan 2)']),
    );
    expect([...other.sheet('Summary').cells.values()]).toEqual(['mine']);
    expect(computeEdits(other.before, comparison(other, minimalPlan()))).toEqual([]);
  });

  test('rows inserted above a table move everything that belongs to it', () => {
    const book = compared(minimalPlan());
    const own = book.tables.find(({ name }) => name === 'MetroProblems')!;
    const sheet = book.sheet('Problems');
    sheet.cells = new Map(
      [...sheet.cells].map(([at, content]) => {
        const [row, column] = at.split(' ').map(Number) as [number, number];
        return [`${row + 2} ${column}`, content];
      }),
    );
    own.top += 2;
    book.names = book.names.map((name) => (name.name === '_Metro_Problems' ? { ...name, refersTo: '=Problems!$A$6' } : name));
    expect(computeEdits(book.before, comparison(book, minimalPlan()))).toEqual([]);
  });
});
