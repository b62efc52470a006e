import '../../src/model';
import type { Column, Table } from '../../src/formula';

/** A column by the name of its field, for tests that loop over fields. Throws if the table has none. */
export function columnOf(table: Table, field: string): Column {
  const column = table.columns.find((one) => one.field === field);
  if (!column) throw new Error(`${table.name} has no column ${field}`);
  return column;
}
