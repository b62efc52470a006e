import type { Zone } from '@odoo/o-spreadsheet';
import type { Area } from '../contract/area';

export const zoneOf = ({ row, column, rows, columns }: Area): Zone => ({
  top: row,
  left: column,
  bottom: row + rows - 1,
  right: column + columns - 1,
});

export const areaOf = (sheetId: string, { top, left, bottom, right }: Zone): Area => ({
  sheetId,
  row: top,
  column: left,
  rows: bottom - top + 1,
  columns: right - left + 1,
});

export const overlap = (a: Area, b: Area): boolean =>
  a.sheetId === b.sheetId &&
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

export const contains = (outer: Area, inner: Area): boolean =>
  outer.sheetId === inner.sheetId &&
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

export const cellAt = (sheetId: string, row: number, column: number): Area => ({ sheetId, row, column, rows: 1, columns: 1 });

/** The smallest block that holds all. */
export function hull(areas: readonly [Area, ...Area[]]): Area {
  const top = Math.min(...areas.map(({ row }) => row));
  const left = Math.min(...areas.map(({ column }) => column));
  const bottom = Math.max(...areas.map(({ row, rows }) => row + rows));
  const right = Math.max(...areas.map(({ column, columns }) => column + columns));
  return { sheetId: areas[0].sheetId, row: top, column: left, rows: bottom - top, columns: right - left };
}

/** Every cell of an area as a matrix. */
export const matrix = <T>({ row, column, rows, columns }: Area, at: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_row, r) => Array.from({ length: columns }, (_column, c) => at(row + r, column + c)));

/** Excel's own size of a sheet; the engine's sheets grow as they are written to. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

/** Excel's standard width of a column; the engine's own is wider. */
export const standardWidthPx = 64;
