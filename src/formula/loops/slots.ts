import type { Assumption, Column, Table } from '../definition';

/**
 * The cells of a column, row by row from 1, as the row numbers of the model count. Numbers: NaN is absent, infinity is the
 * word `none`. Texts (by their number) and row numbers: 0 is absent. Cell 0 belongs to no row and is absent: what is looked
 * up in an absent row is absent without a question.
 */
export type Cells = Float64Array | Int32Array;

/** What a cell is kept as. */
export type Kept = 'number' | 'text' | 'row';

export function keptAs(cell: Column | Assumption): Kept {
  if (cell.kind === 'text') return 'text';
  return 'rowsOf' in cell && cell.rowsOf ? 'row' : 'number';
}

/** The tables of a model and its assumptions, by number: columns first, in the order of their tables, then assumptions. */
export interface Slots {
  readonly tables: readonly Table[];
  readonly columns: readonly Column[];
  readonly assumptions: readonly Assumption[];
  readonly count: number;
  of(cell: Column | Assumption): number;
}

/** The same numbers whenever it is asked: the build prints them, and a reading finds cells by them. */
export function slotsOf(tables: readonly Table[], assumptions: readonly Assumption[]): Slots {
  const columns = tables.flatMap((table) => table.columns);
  const numbers = new Map<Column | Assumption, number>([...columns, ...assumptions].map((cell, at) => [cell, at]));
  const of = (cell: Column | Assumption): number => {
    const number = numbers.get(cell);
    if (number === undefined) throw new Error(`${cell.heading} is no cell of the model`);
    return number;
  };
  return { tables, columns, assumptions, count: numbers.size, of };
}
