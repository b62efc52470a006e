import { type Assumption, type Column, type Columns, columnsOf, type Raw, type Table, type WrittenRow } from '../formula';
import { Workloads } from '../model/inputs/workloads';

/** An input row, by the fields of its table's columns: dates as day numbers, yes/no as text, nothing as null. */
export type Row = Readonly<Record<string, Raw>>;

/** Checked inputs: what the model can be calculated from. */
export interface Plan {
  readonly assumptions: ReadonlyMap<Assumption, Raw>;
  readonly tables: ReadonlyMap<Table, readonly Row[]>;
  /**
   * Workloads that are sized without, as there are problems in their rows: by Id, what stands in cells that could not be read. In `tables`
   * these cells are blank.
   */
  readonly unsized: ReadonlyMap<Raw, Row>;
  /** All spans of the plan that it is a part of, which share what is bought once; not there if it is no part. */
  readonly sharedAmong?: readonly string[];
}

/** What stands in the cells of a column that could not be read, row by row; undefined where they could. */
export function typedIn({ unsized, tables }: Plan, { table, field }: Column): readonly (Raw | undefined)[] {
  if (unsized.size === 0 || table !== Workloads.id.table) return [];
  return (tables.get(table) ?? []).map((row) => unsized.get(row[Workloads.id.field] ?? null)?.[field]);
}

/** The rows of an input table, typed by one of its groups of columns. */
export function inputRows<Group extends Columns>({ tables }: Plan, group: Group): readonly WrittenRow<Group>[] {
  // Every row of a plan was read by the definitions of these columns.
  return (tables.get(columnsOf(group)[0]!.table) ?? []) as readonly WrittenRow<Group>[];
}
