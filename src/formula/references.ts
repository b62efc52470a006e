import type { Assumption, CellRange, Column, NodeOf } from './definition';
import { cellName, excelName } from './table';

/** `shown`: as Excel shows a formula in its own row (`[@Span]`); `stored`: as a file holds it. */
export type Style = 'shown' | 'stored';

/** Characters beside which a column specifier needs brackets of its own. */
const plainHeading = /^[\p{L}\p{N}_ ]+$/u;
const oneWord = /^[\p{L}\p{N}_]+$/u;

export function sameRow(column: Column, style: Style): string {
  if (style === 'stored') return `${excelName(column.table)}[[#This Row],[${column.heading}]]`;
  return oneWord.test(column.heading) ? `[@${column.heading}]` : `[@[${column.heading}]]`;
}

export function wholeColumn(column: Column): string {
  const { heading, table } = column;
  return plainHeading.test(heading) ? `${excelName(table)}[${heading}]` : `${excelName(table)}[[${heading}]]`;
}

/** Adjacent columns. Throws where they do not stand side by side. */
export function columnsBetween(columns: readonly Column[]): string {
  const [first, last] = [columns[0]!, columns[columns.length - 1]!];
  const start = first.table.columns.indexOf(first);
  columns.forEach((column, at) => {
    if (first.table.columns[start + at] !== column) throw new Error(`${column.heading} does not stand beside the others`);
  });
  return `${excelName(first.table)}[[${first.heading}]:[${last.heading}]]`;
}

/** How a formula names cells, which depends on the sheet that it stands on. */
export interface Naming {
  /** The cell of a column in the formula's own row. */
  own(column: Column): string;
  /** CellRange of a column as a range. */
  cells(cells: CellRange): string;
  /** CellRange of columns that stand side by side: in the formula's own row, or in every row of a table. */
  beside(columns: readonly Column[]): string;
  /** The one cell that a look-up comes to, where that is settled when the formula is written; null where it is looked up. */
  settled(node: NodeOf<'at'>): string | null;
  /** Cells that a text of the formula's own row names. */
  written(area: Column): string;
  /** What marks functions younger than the file format. */
  readonly newer: '' | '_xlfn.';
}

/** In a table of Excel: by headings. */
export const inTable = (style: Style): Naming => ({
  own: (column) => sameRow(column, style),
  cells: ({ column, among }) => {
    if (among) throw new Error(`a table of Excel has no range for some rows of ${column.heading}`);
    return wholeColumn(column);
  },
  beside: columnsBetween,
  settled: () => null,
  written: ({ heading }) => {
    throw new Error(`a table of Excel names no cells by ${heading}`);
  },
  newer: style === 'stored' ? '_xlfn.' : '',
});

export const namedCell = (assumption: Assumption): string => cellName(assumption);
