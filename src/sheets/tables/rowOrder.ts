import { excelName, foldKey } from '../../formula';
import '../../model';
import { checks, demands, options, years } from '../../model/tables';
import type { CellValue, Sheet, Table } from '../../workbook/workbook';

/**
 * What names a row of the tables whose rows keep their identity: such a row stays where it is, so that columns a user adds
 * stay with it. Rows of all other workings are replaced as a whole.
 */
const identities: ReadonlyMap<string, readonly string[]> = new Map(
  [
    [options, ['option']] as const,
    [demands, ['option', 'state']] as const,
    [checks, ['option', 'check']] as const,
    [years, ['option', 'year']] as const,
  ].map(([table, fields]) => [
    excelName(table),
    fields.map((field) => {
      const column = table.columns.find((each) => each.field === field);
      if (!column) throw new Error(`${table.name} has no column ${field}`);
      return column.heading;
    }),
  ]),
);

/** The headings of the cells that name a row of a table; null where rows have no identity. */
export const identityOf = (table: string): readonly string[] | null => identities.get(table) ?? null;

/** One text for the cells that name a row. */
export const rowKey = (cells: readonly string[]): string => cells.map(foldKey).join(' | ');

/** The keys of a table's rows, from the top. */
export function keysOf(table: Table, headings: readonly string[]): string[] {
  const at = headings.map((heading) => table.columns.findIndex((column) => column.heading === heading));
  return table.rows.map((row) => rowKey(at.map((column) => String(row[column] ?? ''))));
}

/** By table, the keys of the rows that are there, from the top. */
export type RowOrder = ReadonlyMap<string, readonly string[]>;

/** Puts rows where they were; new ones come after them, in their own order. */
export function inOrder(sheet: Sheet, order: RowOrder): Sheet {
  return { ...sheet, tables: sheet.tables.map((table) => ordered(table, order.get(table.name))) };
}

function ordered(table: Table, keys: readonly string[] | undefined): Table {
  const headings = identityOf(table.name);
  if (!headings || !keys) return table;
  const places = new Map([...keys].reverse().map((key, at) => [key, keys.length - 1 - at]));
  const placed = keysOf(table, headings).map((key, at) => ({ at, place: places.get(key) ?? Infinity }));
  const sorted = [...placed].sort((a, b) => (a.place === b.place ? a.at - b.at : a.place - b.place)).map(({ at }) => at);
  if (sorted.every((at, row) => at === row)) return table;
  return { ...table, rows: sorted.map((at, row) => renumbered(table, table.rows[at]!, row)), readingRows: sorted };
}

/** Other tables find a row by the number of its place. */
function renumbered({ columns }: Table, row: readonly CellValue[], at: number): readonly CellValue[] {
  return columns[0]?.heading === 'No' ? [at + 1, ...row.slice(1)] : row;
}
