import { parseArea } from '../a1/addresses';
import { columnWidths, hasFilter } from './extents';
import { cellAppearance, columnAppearance, headingAppearance, type Appearance } from './looks';
import type { CellValue, Sheet, Table } from './workbook';
import { linesOf } from './wrap';

/** Of a column nobody sized, in characters; of a row, in points. */
export const usualWidth = 8.43;
export const usualHeight = 15;

/** By row. A height that somebody set stays; any other is a first guess that Excel mends when the row is edited. */
export type Heights = ReadonlyMap<number, Height>;

interface Height {
  readonly points: number;
  readonly set: boolean;
}

/** What Excel allows, in points. */
export const greatestHeight = 409;

const usualSize = 11;
/** Characters that a filter button takes from a heading. */
const buttonWidth = 3;
/** Characters of a step of indent; and what is kept free, as a line too many shows less than one too few. */
const indentWidth = 1.3;
const reserve = 0.7;

/** What a text needs, in points; a width is in characters. */
function needed(value: CellValue, { size, wrap, bold, indent = 0 }: Appearance, width: number): number {
  const room = ((width - indent * indentWidth - reserve) * usualSize) / size / (bold ? 1.05 : 1);
  const lines = wrap && typeof value === 'string' ? linesOf(value, room) : 1;
  return (lines * usualHeight * size) / usualSize;
}

/** Widths of cells that are joined with their neighbours, by place. */
function joinedWidths(sheet: Sheet, widthOf: (column: number) => number): ReadonlyMap<string, number> {
  return new Map(
    sheet.merges.map((reference) => {
      const { top, left, bottom, right } = parseArea(reference);
      const width = Array.from({ length: right - left + 1 }, (_, index) => widthOf(left + index)).reduce((a, b) => a + b, 0);
      // A text over several rows is no reason to raise the first.
      return [`${top} ${left}`, bottom > top ? Infinity : width] as const;
    }),
  );
}

/**
 * The heights of the rows that are higher than usual. Excel fits rows to wrapped texts by itself, but LibreOffice and
 * previewers show the height that the file states, and no program fits joined cells.
 */
export function rowHeights(sheet: Sheet): Heights {
  const widths = columnWidths(sheet);
  const widthOf = (column: number) => widths.get(column) ?? usualWidth;
  const joined = joinedWidths(sheet, widthOf);
  const guesses = new Map<number, number>();
  const raise = (row: number, points: number) => {
    if (points > (guesses.get(row) ?? usualHeight)) guesses.set(row, points);
  };
  for (const cell of sheet.cells) {
    const width = joined.get(`${cell.row} ${cell.column}`) ?? widthOf(cell.column);
    raise(cell.row, needed(cell.value, cellAppearance(cell), width));
  }
  for (const table of sheet.tables) raiseRows(table, hasFilter(table, sheet), widthOf, raise);
  const guessed = [...guesses].map(
    ([row, points]) => [row, { points: Math.min(greatestHeight, Math.ceil(points * 4) / 4), set: false }] as const,
  );
  const set = Object.entries(sheet.heights).map(([row, points]) => [Number(row), { points, set: true }] as const);
  return new Map<number, Height>([...guessed, ...set]);
}

function raiseRows(
  table: Table,
  filter: boolean,
  widthOf: (column: number) => number,
  raise: (row: number, points: number) => void,
) {
  table.columns.forEach((column, index) => {
    const width = widthOf(table.column + index);
    raise(table.row, needed(column.heading, headingAppearance(column, filter), width - (filter ? buttonWidth : 0)));
    const appearance = columnAppearance(column);
    if (!appearance.wrap) return;
    table.rows.forEach((row, at) => raise(table.row + 1 + at, needed(row[index] ?? null, appearance, width)));
  });
}
