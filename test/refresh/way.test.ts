import { cellAddress } from '../../src/a1/addresses';
import { parseReference } from '../../src/a1/references';
import { computeEdits } from '../../src/refresh/edits/computeEdits';
import { workingsOf } from '../../src/refresh/existing/workings';
import { figuresInWorkbook } from '../../src/refresh/match/figures';
import { minimalPlan } from '../broken/minimalPlan';
import { compare, compared, comparison, newBook, start } from './books';
import type { PlainWorkbook } from './plainWorkbook';

const plan = minimalPlan();
const shown = (book: PlainWorkbook): string[] =>
  book.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
const linksOn = (book: PlainWorkbook, name: string): Record<string, string> => Object.fromEntries(book.sheet(name).links);
const leftToDo = (book: PlainWorkbook) => computeEdits(book.before, comparison(book, plan));
const fresh = compared(plan);
const visible = ['Contents', 'Summary', 'Comparison', 'Problems', 'Sources', 'Assumptions', 'Sites', 'Spans', 'Workloads'];

test('Inputs and comparison are written with twelve tabs, beside those of the user’s', () => {
  const book = newBook();
  start(book, plan);
  expect(shown(book)).toHaveLength(1 + 8);
  compare(book, plan);
  expect(shown(book)).toEqual(['Sheet1', ...visible, 'Offers', 'Platforms', 'Prices']);
  expect(leftToDo(book)).toEqual([]);
});

test('What the user shows or hides stays so, and links follow it', () => {
  const book = fresh.copy();
  book.sheet('Options').visibility = 'visible';
  book.sheet('Sources').visibility = 'hidden';
  const { list } = compare(book, plan);
  expect(list.filter(({ kind }) => kind === 'hideSheet')).toEqual([]);
  expect([book.sheet('Options').visibility, book.sheet('Sources').visibility]).toEqual(['visible', 'hidden']);
  const to = Object.values(linksOn(book, 'Contents')).map((link) => parseReference(link)?.sheet);
  expect(to).toContain('Options');
  expect(to).not.toContain('Sources');
  expect(leftToDo(book)).toEqual([]);
});

test('Figures of the Summary are known while Contents is out of date', () => {
  const book = fresh.copy();
  book.sheet('Options').visibility = 'visible';
  const after = comparison(book, plan);
  const total = after.sheets.find(({ name }) => name === 'Summary')!.cells.find(({ figure }) => figure?.field === 'total')!;
  const place = { sheet: 'Summary', cells: cellAddress(total) };
  expect(figuresInWorkbook(book.before, after, new Map()).figureAt(place)).toEqual(total.figure);
});

test('A workbook that shows every tab, as older ones do, goes on doing so', () => {
  const book = fresh.copy();
  for (const sheet of book.sheets) sheet.visibility = 'visible';
  compare(book, plan);
  expect(shown(book)).toHaveLength(book.sheets.length);
  expect(workingsOf(book.before)).toBe('shown');
  expect(leftToDo(book)).toEqual([]);
});

test('A hidden sheet that was deleted comes back hidden', () => {
  const book = fresh.copy();
  book.sheets.splice(
    book.sheets.findIndex(({ name }) => name === 'Integrity'),
    1,
  );
  book.names = book.names.map((name) => (name.name === '_Metro_Integrity' ? { ...name, refersTo: '=#REF!' } : name));
  compare(book, plan);
  expect(book.sheet('Integrity').visibility).toBe('hidden');
});

test('Links find a sheet that was renamed', () => {
  const book = fresh.copy();
  book.renameSheet('Comparison', 'Side by side');
  compare(book, plan);
  const links = Object.values(linksOn(book, 'Summary'));
  expect(links.some((link) => link.startsWith("'Side by side'!"))).toBe(true);
  expect(links.some((link) => link.startsWith("'Comparison'!"))).toBe(false);
  const listed = [...book.sheet('Contents').cells.values()];
  expect([listed.includes('Side by side'), listed.includes('Comparison')]).toEqual([true, false]);
  expect(leftToDo(book)).toEqual([]);
});

test('A link of an older layout goes; one in a cell of the user’s stays', () => {
  const book = fresh.copy();
  const { links } = book.sheet('Summary');
  links.set('A2', "'Options'!A1");
  links.set('Z99', "'Options'!A1");
  book.part = book.part!.replace(/(key="_Metro_Summary" name="Summary" looks=")\w+/, '$1older');
  compare(book, plan);
  expect([links.get('A2'), links.get('Z99')]).toEqual([undefined, "'Options'!A1"]);
});

test('The option that was picked stays', () => {
  const book = fresh.copy();
  book.put('One option in full', 3, 1, 'West | vplex-metro-5.0');
  expect(leftToDo(book)).toEqual([]);
  book.put('One option in full', 3, 1, 'gone | vplex-metro-5.0');
  expect(leftToDo(book)).toEqual([]);
  book.put('One option in full', 3, 1, null);
  compare(book, plan);
  expect(book.at('One option in full', 3, 1)).toBe('East | vplex-metro-5.0');
});

/** The heading of Options above which a unit stands, by where it stands. */
const unitAt = (book: PlainWorkbook): { readonly row: number; readonly column: number } => {
  const { top, left, headings } = book.table('MetroOptions');
  return { row: top - 1, column: left + headings.indexOf('RTT') };
};

test.each([
  ['the way back', () => ({ row: 1, column: 0 })],
  ['the sentence beside it', () => ({ row: 1, column: 1 })],
  ['a unit', unitAt],
  ['what stands there after a column was put in', unitAt, 1],
])('Above a table %s gives way to what the user wrote in its place', (_, placeOf, inserted = 0) => {
  const book = fresh.copy();
  if (inserted > 0) book.insertColumns('Options', 1);
  const { row, column } = placeOf(book);
  expect(book.at('Options', row, column)).not.toBeNull();
  book.put('Options', row, column, 'Mine');
  book.part = book.part!.replace(/(key="_Metro_Options" name="Options" looks=")\w+/, '$1older');
  const { list } = compare(book, plan);
  expect(list.some((edit) => edit.kind === 'look' && edit.sheet === 'Options')).toBe(true);
  expect(book.at('Options', row, column)).toBe('Mine');
  expect(leftToDo(book)).toEqual([]);
});
