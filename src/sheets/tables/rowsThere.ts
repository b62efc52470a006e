import { excelName, type Table as ModelTable } from '../../formula';
import { failures } from '../../model/inputs/products/failures';
import { outages } from '../../model/tables';
import type { CellValue, Sheet, Table } from '../../workbook/workbook';

/**
 * For each row of the plan, by input table, the row of the table in which it stands, counted from 0. They differ where rows are
 * blank, or left out for a problem.
 */
export type RowsThere = ReadonlyMap<ModelTable, readonly (number | null)[]>;

/** The columns that find rows of an input table by number. */
const pointers: readonly (readonly [table: ModelTable, field: string, input: ModelTable])[] = [[outages, 'failureRow', failures]];

/** Working tables that find the rows of the inputs where they stand. */
export const pointing = (sheet: Sheet, rows: RowsThere): Sheet => ({
  ...sheet,
  tables: sheet.tables.map((table) => {
    const own = pointers.filter(([of]) => excelName(of) === table.name);
    return own.reduce((pointed, [of, field, input]) => withRows(pointed, columnAt(of, field), rows.get(input)), table);
  }),
});

/** The sheet of an input table, with the rows in which its rows stand. */
export const standing = (sheet: Sheet, rowsThere: readonly (number | null)[] | undefined): Sheet =>
  rowsThere ? { ...sheet, tables: sheet.tables.map((table) => ({ ...table, rowsThere })) } : sheet;

const columnAt = (table: ModelTable, field: string): number => table.columns.findIndex((column) => column.field === field);

function withRows(table: Table, column: number, rows: readonly (number | null)[] | undefined): Table {
  if (!rows || rows.every((there, row) => there === row)) return table;
  const there = (cell: CellValue): CellValue => {
    const row = typeof cell === 'number' ? rows[cell - 1] : undefined;
    // A row of the catalogue that stands nowhere.
    if (row === null) return null;
    return row === undefined ? cell : row + 1;
  };
  return { ...table, rows: table.rows.map((cells) => cells.map((cell, at) => (at === column ? there(cell) : cell))) };
}
