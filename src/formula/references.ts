import type { Assumption, Column } from './definition';
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

export const namedCell = (assumption: Assumption): string => cellName(assumption);
