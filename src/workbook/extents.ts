import type { Area } from '../a1/addresses';
import type { Sheet, Table } from './workbook';

/** A table without rows still has one, left blank: Excel knows no table of a heading alone. */
export const bodyRows = (table: Table): number => Math.max(1, table.rows.length);

export const tableArea = (table: Table): Area => ({
  top: table.row,
  left: table.column,
  bottom: table.row + bodyRows(table),
  right: table.column + table.columns.length - 1,
});

/** The cells below one heading. */
export function columnArea(table: Table, index: number): Area {
  const column = table.column + index;
  return { ...tableArea(table), top: table.row + 1, left: column, right: column };
}

/** Rows below a table in which somebody may go on typing: Excel makes them part of the table. */
export const spareRows = 50;

/** The cells of an input column, and those below that may come to it. */
export function entryArea(table: Table, index: number): Area {
  const area = columnArea(table, index);
  return { ...area, bottom: area.bottom + spareRows };
}

export const hasFilter = (table: Table, sheet: Sheet): boolean => table.filter ?? sheet.tab !== 'output';

/** Widths in characters by column; where tables share a column the widest counts. */
export function columnWidths(sheet: Sheet): ReadonlyMap<number, number> {
  const widths = new Map(Object.entries(sheet.widths).map(([column, width]) => [Number(column), width]));
  const fromTables = new Map<number, number>();
  for (const table of sheet.tables) {
    table.columns.forEach(({ width }, index) => {
      const column = table.column + index;
      fromTables.set(column, Math.max(width, fromTables.get(column) ?? 0));
    });
  }
  for (const [column, width] of fromTables) widths.set(column, width);
  return widths;
}
