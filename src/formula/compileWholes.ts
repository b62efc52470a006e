import { type Cell, type Cells, foldKey, type Value } from './cells';
import type { CellRange, NodeOf } from './definition';

/** The rows that some cells stand in, for a row of the table that asks. */
export function rowsOfCells<N>({ column, among }: CellRange, reading: Cells<N>): (row: number) => readonly number[] {
  if (!among) {
    const all = Array.from({ length: reading.rowCount(column.table) }, (_, row) => row);
    return () => all;
  }
  const [index, own] = [reading.index([among.column]), reading.column(among.is)];
  return (row) => index.get(reading.key(own[row]!)) ?? [];
}

/** The row of the column's table that a cell comes to, counted from 0. */
export function rowAt<N>({ cells }: NodeOf<'at'>, reading: Cells<N>, number: Cell<N>): (row: number) => number {
  const rows = cells.among && rowsOfCells(cells, reading);
  const count = reading.rowCount(cells.column.table);
  return (row) => {
    const place = reading.arithmetic.toNumber(number(row) as N) - 1;
    const found = rows ? rows(row)[place] : place < count ? place : undefined;
    if (found === undefined) throw new Error(`${cells.column.table.name} has no row ${place + 1}`);
    return found;
  };
}

export function cellAt<N>(node: NodeOf<'at'>, reading: Cells<N>, number: Cell<N>): Cell<N> {
  const [values, found] = [reading.column(node.cells.column), rowAt(node, reading, number)];
  return (row) => values[found(row)]!;
}

export function placeAmong<N>({ cells }: NodeOf<'placeOf'>, reading: Cells<N>, key: Cell<N>): Cell<N> {
  const [values, rows] = [reading.column(cells.column), rowsOfCells(cells, reading)];
  return (row) => {
    const looked = reading.key(key(row) as Value<N>);
    const place = rows(row).findIndex((other) => reading.key(values[other]!) === looked);
    if (place < 0) throw new Error(`${cells.column.table.name}[${cells.column.heading}] has no ${String(key(row))}`);
    return reading.arithmetic.from(place + 1);
  };
}

export function countOfCells<N>({ of, cells }: NodeOf<'count'>, reading: Cells<N>): Cell<N> {
  const [values, rows] = [reading.column(cells.column), rowsOfCells(cells, reading)];
  const counts = (value: Value<N>): boolean => value !== null && (of === 'filled' || typeof value !== 'string');
  return (row) => reading.arithmetic.from(rows(row).filter((other) => counts(values[other]!)).length);
}

export function totalOf<N>({ blocks, assumptions }: NodeOf<'total'>, reading: Cells<N>): Cell<N> {
  const { from, calls } = reading.arithmetic;
  const cells = [
    ...blocks.flat().flatMap((column) => reading.column(column)),
    ...assumptions.map((assumption) => reading.assumption(assumption)),
  ];
  const sum = cells.reduce<N>(
    (all, value) => (value === null || typeof value === 'string' ? all : calls.plus(all, value)),
    from(0),
  );
  return () => sum;
}

export function gapsBeside<N>({ left, right }: NodeOf<'gapsBeside'>, reading: Cells<N>): Cell<N> {
  const pairs = left.map((column, at) => [reading.column(column), reading.column(right[at]!)] as const);
  const { from, calls } = reading.arithmetic;
  return (row) => pairs.reduce((sum, [a, b]) => calls.plus(sum, calls.absolute(calls.minus(a[row] as N, b[row] as N))), from(0));
}

/** Whether a cell holds a word; nothing is the empty word. */
export const sameWord = <N>(value: Value<N> | boolean | undefined, word: string): boolean =>
  value === null ? word === '' : typeof value === 'string' && foldKey(value) === foldKey(word);
