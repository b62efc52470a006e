import { digest } from './digest';
import { hasFilter } from './extents';
import { cellFormat } from './formats';
import { cellAppearance, columnAppearance, headingAppearance } from './looks';
import type { Chart, ChartText, Sheet, Table } from './workbook';

const tableLooks = (table: Table, sheet: Sheet) => {
  const filter = hasFilter(table, sheet);
  const columns = table.columns.map((column) => [
    column.heading,
    headingAppearance(column, filter),
    columnAppearance(column),
    cellFormat(column.format, column.formula, null),
    column.width,
    column.note,
    column.entry,
    column.links,
  ]);
  return [table.row, table.column, filter, columns];
};

/**
 * All of a sheet but what its cells hold and how many rows its tables have. Looks are written again only where this
 * differs from what was last written, so that what a user has coloured stays.
 */
export function looksDigest(sheet: Sheet): string {
  const { cells, tables, status, tab, widths, merges, heights, freeze, print, entries } = sheet;
  const dressed = cells.map((cell) => [
    cell.row,
    cell.column,
    cellAppearance(cell),
    cellFormat(cell.format, cell.formula, cell.value),
    cell.note,
    cell.link,
  ]);
  // Below a table its rows decide how far colours reach.
  const coloured = tables.length > 0 ? [] : status;
  const ofTables = tables.map((table) => tableLooks(table, sheet));
  return digest(JSON.stringify([dressed, ofTables, coloured, tab, widths, merges, heights, freeze, print, entries]));
}

const placeOf = (text: ChartText): string => (typeof text === 'string' ? text : text.ref);

/** The charts of a sheet without the values they show, which follow the cells, and without what Excel has no call for. */
export function chartsDigest(charts: readonly Chart[]): string {
  const drawn = charts.map(({ series, title, valueTitle, kind, stacked, categoryTitle, format, from, to }) => [
    [kind, stacked, placeOf(title), placeOf(valueTitle), categoryTitle, format, from, to],
    series.map(({ name, categories, values, ink }) => [name.ref, categories.ref, values.ref, ink]),
  ]);
  return digest(JSON.stringify(drawn));
}

/** The formulas of a table, column by column. */
export const formulasDigest = ({ columns }: Table): string =>
  digest(JSON.stringify(columns.map(({ heading, formula }) => [heading, formula])));
