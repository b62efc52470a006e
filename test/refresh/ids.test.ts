import { computeEdits } from '../../src/refresh/edits/computeEdits';
import { findObstacles } from '../../src/refresh/match/obstacles';
import { targetComparison } from '../../src/refresh/match/targetWorkbook';
import { inputCellsOf } from '../../src/excel/read/inputCells';
import { readInputs } from '../../src/excel/read/readInputs';
import type { Workbook } from '../../src/workbook/workbook';
import type { CellSnapshot } from '../../src/refresh/existing/snapshot';
import { minimalPlan } from '../broken/minimalPlan';
import { carryOut } from './applyEdits';
import { compared } from './books';
import type { PlainWorkbook } from './plainWorkbook';

const plan = minimalPlan();

/** The comparison of what stands in the input tables. */
function target({ before }: PlainWorkbook): Workbook {
  const cells = before.sheets.flatMap(({ name, used }) =>
    used ? [[name, { ...used, values: used.rows, formulas: used.rows }] as const] : [],
  );
  const { quote, rows } = readInputs(inputCellsOf({ snapshot: before, cells: new Map(cells) })!);
  return targetComparison(before, quote.quoted!, rows);
}

/** The cells of a column of a table. */
function column(book: PlainWorkbook, table: string, heading: string): CellSnapshot[] {
  const { sheet, top, left, headings, rows } = book.table(table);
  return Array.from({ length: rows }, (_, row) => book.at(sheet, top + 1 + row, left + headings.indexOf(heading)));
}

/** Adds a row to Workloads that is a copy of its first, under another name. */
function copyFirst(book: PlainWorkbook): void {
  book.addRows('MetroWorkloads', 1);
  const { sheet, top, left, headings, rows } = book.table('MetroWorkloads');
  headings.forEach((heading, at) =>
    book.put(sheet, top + rows, left + at, heading === 'Workload' ? 'Copy' : book.at(sheet, top + 1, left + at)),
  );
}

let book: PlainWorkbook;
beforeEach(() => void (book = compared(plan)));

test('a row that was copied gets a number of its own by Compare, and no other cell of the inputs is written', () => {
  const before = column(book, 'MetroWorkloads', 'Id');
  copyFirst(book);
  book.touched.clear();
  carryOut(book, computeEdits(book.before, target(book)));
  expect(column(book, 'MetroWorkloads', 'Id')).toEqual([...before, before.length + 1]);
  expect([...book.touched].filter((cell) => cell.startsWith('Workloads '))).toHaveLength(1);
  expect(column(book, 'MetroLoads', 'Workload id')).toEqual([...before, before.length + 1]);
  expect(computeEdits(book.before, target(book))).toEqual([]);
});

test('rows that were sorted keep their numbers, and Compare leaves the inputs alone', () => {
  const { sheet, top, left, headings, rows } = book.table('MetroWorkloads');
  const cells = Array.from({ length: rows }, (_, row) => headings.map((__, at) => book.at(sheet, top + 1 + row, left + at)));
  [...cells].reverse().forEach((row, down) => row.forEach((cell, at) => book.put(sheet, top + 1 + down, left + at, cell)));
  book.touched.clear();
  carryOut(book, computeEdits(book.before, target(book)));
  expect([...book.touched].filter((cell) => cell.startsWith('Workloads '))).toEqual([]);
  expect(column(book, 'MetroLoads', 'Workload id')).toEqual(column(book, 'MetroWorkloads', 'Id'));
});

test('a sheet that is protected is an obstacle only where a number must be written', () => {
  book.sheet('Workloads').isProtected = true;
  expect(findObstacles(book.before, target(book))).toEqual([]);
  copyFirst(book);
  expect(findObstacles(book.before, target(book))).toMatchObject([{ code: 'sheet-protected', where: 'Workloads!A1' }]);
});
