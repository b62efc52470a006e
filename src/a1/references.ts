import { parseArea, type Position } from './addresses';

/** Cells of a sheet, as a person finds them. */
export interface SheetRange {
  readonly sheet: string;
  /** A1 address without the sheet: `C9` or `C9:D12`. */
  readonly cells: string;
}

/** A single cell of a sheet. */
export interface SheetPosition extends Position {
  readonly sheet: string;
}

/** A sheet's name as a formula writes it, always in quotes. */
export const quoteSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** A sheet's name out of a formula, where it may be in quotes or plain. */
export const unquoteSheet = (name: string): string => (name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name);

/** Cells of another sheet, as formulas, names and charts refer to them: `'My sheet'!$C$9`. */
export const sheetReference = (sheet: string, cells: string): string => `${quoteSheet(sheet)}!${cells}`;

/** A text as a formula writes it, in quotes. */
export const quoteText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The cells that a text such as `='Home loads'!$A$4` refers to; null for any other text, as after a sheet is deleted. */
export function parseReference(text: string): SheetRange | null {
  const [, sheet, cells] =
    /^=?('(?:[^']|'')+'|[^'!#[\]]+)!(\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?)$/.exec(text) ?? [];
  return sheet === undefined || cells === undefined ? null : { sheet: unquoteSheet(sheet), cells: cells.replaceAll('$', '') };
}

/** The one cell that a text refers to; null for several cells or none. */
export function parseCellReference(text: string): SheetPosition | null {
  const range = parseReference(text);
  if (range === null || range.cells.includes(':')) return null;
  const { top, left } = parseArea(range.cells);
  return { sheet: range.sheet, row: top, column: left };
}
