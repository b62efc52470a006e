import { type Column, type Columns, columnsOf, type Fillable, type Raw, type Table, type WrittenRow } from '../../formula';
import type { Row } from '../plan';

/** The rows that the program makes for a table: their number, and the cells of the columns that are written. */
export interface TableRows {
  readonly table: Table;
  readonly count: number;
  readonly cells: ReadonlyMap<Column, readonly Raw[]>;
}

/** Fields that no written column has. */
type Unknown<Group, Made> = Record<Exclude<keyof Made, keyof WrittenRow<Group>>, never>;

/** Rows of a table, by the group that holds its written columns. A missing, unknown or mistyped field does not compile. */
export function tableRows<Group extends Columns, Made extends WrittenRow<Group>>(
  group: Group,
  rows: readonly (Made & Unknown<Group, Made>)[],
): TableRows {
  const columns = columnsOf(group);
  const { table } = columns[0]!;
  return { table, count: rows.length, cells: cellsOf(columns, rows) };
}

/** The cells of the columns that are not calculated. */
export function cellsOf(columns: readonly Column[], rows: readonly Row[]): TableRows['cells'] {
  const written = columns.filter(({ formula }) => !formula);
  return new Map(written.map((column) => [column, rows.map((row) => row[column.field] ?? null)]));
}

/** Numbers rows from 1, as MATCH and INDEX count. */
export const numbered = <Made extends object>(rows: readonly Made[]): readonly (Made & { readonly no: number })[] =>
  rows.map((row, at) => ({ no: at + 1, ...row }));

/** Gives a reading rows that follow from its results. */
export const fill = <N>(reading: Fillable<N>, { table, count, cells }: TableRows): void => reading.fill(table, count, cells);
