import type { Assumption, Raw, Table } from '../formula';

/** An input row, by the fields of its table's columns: dates as day numbers, yes/no as text, nothing as null. */
export type Row = Readonly<Record<string, Raw>>;

/** Checked inputs: what the model can be calculated from. */
export interface Plan {
  readonly assumptions: ReadonlyMap<Assumption, Raw>;
  readonly tables: ReadonlyMap<Table, readonly Row[]>;
}
