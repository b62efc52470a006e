import { type Assumption, type Columns, columnsOf, type Raw, type Table, type WrittenRow } from '../formula';
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

/** The plan with the cells of workloads that it is sized without as they were typed: numbers may be texts. Nothing calculates with these. */
export function asTyped(plan: Plan): Plan {
  if (plan.unsized.size === 0) return plan;
  const { table, field } = Workloads.id;
  const rows = (plan.tables.get(table) ?? []).map((row) => ({ ...row, ...plan.unsized.get(row[field] ?? null) }));
  return { ...plan, tables: new Map([...plan.tables, [table, rows]]) };
}

/** The rows of an input table, typed by one of its groups of columns. */
export function inputRows<Group extends Columns>({ tables }: Plan, group: Group): readonly WrittenRow<Group>[] {
  // Every row of a plan was read by the definitions of these columns.
  return (tables.get(columnsOf(group)[0]!.table) ?? []) as readonly WrittenRow<Group>[];
}
