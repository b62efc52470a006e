import { foldKey, type Table, type Column } from '../formula';
import type { Decimal } from '../quantities/decimal';
import type { Calculation } from '../plan/calculate';

/** The output sheets, in their order. */
export const outputSheets = { summary: 'Summary', comparison: 'Comparison', sources: 'Sources', problems: 'Problems' } as const;

/** A column by its name in plan and values files, for those the model keeps to itself. */
export function columnOf(table: Table, field: string): Column {
  const found = table.columns.find((column) => column.field === field);
  if (!found) throw new Error(`${table.name} has no column ${field}`);
  return found;
}

/** Row of each key in a column of keys, counted from 0. Throws where there is none: our rows are made from the same plan. */
export function rowFinder({ reading }: Calculation<Decimal>, column: Column): (key: string) => number {
  // Backwards, so that of several rows with a key the first is found, as MATCH does.
  const found = reading.column(column).map((value, row) => [foldKey(String(value)), row] as const);
  const rows = new Map([...found].reverse());
  return (key) => {
    const row = rows.get(foldKey(key));
    if (row === undefined) throw new Error(`${column.table.name} has no row ${key}`);
    return row;
  };
}
