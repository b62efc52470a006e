import type { Edit } from '../../src/refresh/edits/edit';
import { computeEdits } from '../../src/refresh/edits/computeEdits';
import { targetComparison, targetInputs } from '../../src/refresh/match/targetWorkbook';
import type { Workbook } from '../../src/workbook/workbook';
import { quoted } from '../sheets/outputs';
import { carryOut } from './applyEdits';
import { PlainWorkbook } from './plainWorkbook';

/** The comparison of a plan whose inputs are all in their tables, row by row. */
export const comparison = (book: PlainWorkbook, plan: unknown): Workbook =>
  targetComparison(book.before, quoted(plan), new Map());

/** A workbook with one empty sheet, as Excel opens it. */
export function newBook(): PlainWorkbook {
  const book = new PlainWorkbook();
  book.addSheet('Sheet1');
  return book;
}

/** Writes the input sheets of a plan. */
export function start(book: PlainWorkbook, from: unknown): Workbook {
  const after = targetInputs(book.before, from, '2011-07-12');
  carryOut(book, computeEdits(book.before, after));
  return after;
}

/** Types the inputs of a plan over those that are there, as a user would. */
export function type(book: PlainWorkbook, plan: unknown): void {
  for (const { name, tab, cells, tables } of targetInputs(book.before, plan, '2011-07-12').sheets) {
    if (tab !== 'input') continue;
    const [table] = tables;
    if (!table) for (const cell of cells) book.put(name, cell.row, cell.column, cell.value);
    const there = book.tables.find((each) => each.name === table?.name);
    if (!table || !there) continue;
    there.rows = Math.max(1, table.rows.length);
    table.rows.forEach((row, at) =>
      row.forEach((value, column) => book.put(name, there.top + 1 + at, there.left + column, value)),
    );
  }
}

/** Compares what is there: carries out the edits, and gives back what was to be reached. */
export function compare(book: PlainWorkbook, plan: unknown): { readonly after: Workbook; readonly list: readonly Edit[] } {
  const after = comparison(book, plan);
  const list = computeEdits(book.before, after);
  carryOut(book, list);
  return { after, list };
}

/** A workbook with the comparison of a plan. */
export function compared(plan: unknown): PlainWorkbook {
  const book = newBook();
  start(book, plan);
  compare(book, plan);
  return book;
}
