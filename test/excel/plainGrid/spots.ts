import type { Area } from 'excel-simulator';

/** Row × columns of a sheet + column. */
export type Spot = number;

export const wide = 16_384;
export const at = (row: number, column: number): Spot => row * wide + column;
export const rowOf = (spot: Spot): number => Math.floor(spot / wide);
export const columnOf = (spot: Spot): number => spot % wide;
export const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Cells of an area, row by row. */
export function* spots({ row, column, rows, columns }: Area): Generator<readonly [number, number]> {
  for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) yield [r, c];
}
export const block = <T>({ rows, columns, row, column }: Area, of: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => of(row + r, column + c)));
