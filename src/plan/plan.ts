import { type Assumption, type Columns, columnsOf, type Raw, type Table, type WrittenRow } from '../formula';

/** An input row, by the fields of its table's columns: dates as day numbers, yes/no as text, nothing as null. */
export type Row = Readonly<Record<string, Raw>>;

/** Checked inputs: what the model can be calculated from. */
export interface Plan {
  readonly assumptions: ReadonlyMap<Assumption, Raw>;
  readonly tables: ReadonlyMap<Table, readonly Row[]>;
}

/** The rows of an input table, typed by one of its groups of columns. */
export function inputRows<Group extends Columns>({ tables }: Plan, group: Group): readonly WrittenRow<Group>[] {
  // Every row of a plan was read by the definitions of these columns.
  return (tables.get(columnsOf(group)[0]!.table) ?? []) as readonly WrittenRow<Group>[];
}
