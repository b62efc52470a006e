import type { Arithmetic } from './arithmetic';
import type { Assumption, Column, Node, Table } from './definition';

/** What a cell holds before it is read: a number, a text, or nothing. */
export type Raw = number | string | null;

/** A value of a reading; null is absent. */
export type Value<N> = N | string | null;

/** Keys are the same without regard to case and outer spaces, in all readings. */
export const foldKey = (text: string): string => text.trim().toLowerCase();

/** A compiled expression: the row number in, a value or a condition out; null is absent. `other` is the row `sumOver` runs over. */
export type Cell<N> = (row: number, other?: number) => Value<N> | boolean;

/** What a compiled expression asks of the reading that it belongs to. */
export interface Cells<N> {
  readonly arithmetic: Arithmetic<N>;
  rowCount(table: Table): number;
  /** The values of a column, row by row. Throws on a column that needs itself. */
  column(column: Column): readonly Value<N>[];
  assumption(assumption: Assumption): Value<N>;
  /** The rows of a table grouped by the values of some columns. */
  index(columns: readonly Column[]): ReadonlyMap<string, readonly number[]>;
  key(value: Value<N>): string;
  /** What expressions of one signature keep for one another. */
  kept<T>(signature: string): Map<string, T>;
  /** An expression as a closure over this reading. */
  compiled(node: Node): Cell<N>;
}
