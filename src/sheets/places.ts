import { letters } from './tables/tableSheets';

/** The output sheets, in their order. */
export const outputSheets = { summary: 'Summary', comparison: 'Comparison', sources: 'Sources', problems: 'Problems' } as const;

/** A cell by its column and row, both counted from 0: `C12`, or `$C$12`. */
export const cellAt = (column: number, row: number): string => `${letters(column)}${row + 1}`;
export const fixedCell = (column: number, row: number): string => `$${letters(column)}$${row + 1}`;
export const fixedRange = (left: number, top: number, right: number, bottom: number): string =>
  `${fixedCell(left, top)}:${fixedCell(right, bottom)}`;

/** A place on another sheet, as formulas and charts name it. */
export const placeOn = (sheet: string, cells: string): string => `'${sheet.replace(/'/g, "''")}'!${cells}`;
