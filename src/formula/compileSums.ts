import { factored, sharedWeights } from './sharedWeights';
import { type Cell, type Cells, foldKey, type Value } from './cells';
import { neededCells } from './guard';
import type { Node, NodeOf, Where } from './definition';
import { walk } from './nodes';

/** The rows that meet conditions: those with equal keys by index, the rest tested one by one. Null: an operand is absent. */
function rowsWhere<N>(where: readonly Where[], reading: Cells<N>, rowCount: number): (row: number) => readonly number[] | null {
  const equal = where.filter((part) => part.is === '=');
  const ordered = where.filter((part) => part.is !== '=');
  const index = equal.length ? reading.index(equal.map((part) => part.column)) : null;
  const keys = equal.map((part) => reading.compiled(part.operand));
  const tests = ordered.map((part) => ({
    values: reading.column(part.column),
    bound: reading.compiled(part.operand),
    holds: (order: number) => (part.is === '<' ? order < 0 : order <= 0),
    part: part.is === 'contains' && part.operand.op === 'constant' ? foldKey(String(part.operand.value)) : null,
  }));
  const all = Array.from({ length: rowCount }, (_, row) => row);
  return (row) => {
    const parts = keys.map((key) => key(row) as Value<N>);
    const bounds = tests.map((test) => test.bound(row) as Value<N>);
    if (parts.includes(null) || bounds.includes(null)) return null;
    const found = index ? (index.get(parts.map((part) => reading.key(part)).join('\u0000')) ?? []) : all;
    if (tests.length === 0) return found;
    return found.filter((at) =>
      tests.every(({ values, holds, part }, number) => {
        const value = values[at]!;
        if (part !== null) return typeof value === 'string' && foldKey(value).includes(part);
        return value !== null && typeof value !== 'string' && holds(reading.arithmetic.compare(value, bounds[number] as N));
      }),
    );
  };
}

export function aggregateOver<N>(node: NodeOf<'aggregate'>, reading: Cells<N>): Cell<N> {
  const { from, calls } = reading.arithmetic;
  const zero = from(0);
  const rowsOf = rowsWhere(node.where, reading, reading.rowCount(node.table));
  const values = node.column ? reading.column(node.column) : [];
  return (row) => {
    const rows = rowsOf(row);
    if (rows === null) return null;
    if (node.of === 'count') return from(rows.length);
    let found: N | null = node.of === 'sum' || node.of === 'sumOfStated' ? zero : null;
    for (const at of rows) {
      const value = values[at] as N | null;
      if (value === null && node.of === 'sum') return null;
      if (value === null) continue;
      if (found === null) found = value;
      else found = calls[node.of === 'least' ? 'least' : node.of === 'greatest' ? 'greatest' : 'plus'](found, value);
    }
    return found;
  };
}

/** The rows of a `sumOver` or `leastOver` that count, for a row of the table it stands in; null: an operand is absent. */
function termRowsOf<N>(node: NodeOf<'sumOver' | 'leastOver'>, reading: Cells<N>): (row: number) => readonly number[] | null {
  const equal = node.where.filter(isKey);
  const rest = node.where.filter((part) => !isKey(part)).map((part) => reading.compiled(part));
  // Conditions of the form `each(column) = operand` are answered from an index, so that a sum over one span does not
  // walk through the workloads of all.
  const where: Where[] = equal.map((part) => ({ column: part.left.column, is: '=', operand: part.right }));
  const rowsOf = rowsWhere(where, reading, reading.rowCount(node.table));
  // What is absent in its own row makes the sum absent, even over no rows.
  const needed = neededCells(node).map((cell) => reading.compiled(cell));
  return (row) =>
    needed.some((cell) => cell(row) === null)
      ? null
      : (rowsOf(row)?.filter((other) => rest.every((holds) => holds(row, other))) ?? null);
}

/**
 * The sum of a term over rows. What the term multiplies a plain column with is worked out once for all rows and columns
 * that ask for it alike: seven sums over the same workloads differ in one column only.
 */
export function sumOverRows<N>(node: NodeOf<'sumOver'>, reading: Cells<N>): Cell<N> {
  const { from, calls } = reading.arithmetic;
  const zero = from(0);
  const { plain, weight } = factored(node.term);
  const weightsOf = sharedWeights(node.where, weight, termRowsOf(node, reading), reading);
  const values = plain && reading.column(plain.column);
  const sums = new Map<unknown, N>();
  return (row) => {
    const weights = weightsOf(row);
    if (weights === null) return null;
    const known = sums.get(weights);
    if (known !== undefined) return known;
    let sum = zero;
    for (const { other, by } of weights) {
      const value = values ? (values[other] as N | null) : by;
      if (value === null) return null;
      sum = calls.plus(sum, values ? calls.times(value, by) : by);
    }
    sums.set(weights, sum);
    return sum;
  };
}

/** The least of a term over rows, and of its bound. */
export function leastOverRows<N>(node: NodeOf<'leastOver'>, reading: Cells<N>): Cell<N> {
  const { least } = reading.arithmetic.calls;
  const rowsOf = termRowsOf(node, reading);
  const [term, bound] = [reading.compiled(node.term), reading.compiled(node.bound)];
  return (row) => {
    const rows = rowsOf(row);
    let found = bound(row) as N | null;
    if (rows === null || found === null) return null;
    for (const other of rows) {
      const value = term(row, other) as N | null;
      if (value === null) return null;
      found = least(found, value);
    }
    return found;
  };
}

/** The rows that count for one row; none where that cannot be said. */
export const rowsThatCount = <N>(node: NodeOf<'aggregate'>, reading: Cells<N>, row: number): readonly number[] =>
  rowsWhere(node.where, reading, reading.rowCount(node.table))(row) ?? [];
export const termRows = <N>(node: NodeOf<'sumOver' | 'leastOver'>, reading: Cells<N>, row: number): readonly number[] =>
  termRowsOf(node, reading)(row) ?? [];

/** Whether a condition names the key of the rows that count: `each(column)` equals something of the own row. */
export function isKey(node: Node): node is NodeOf<'compare'> & { left: NodeOf<'each'> } {
  return (
    node.op === 'compare' &&
    node.is === '=' &&
    node.left.op === 'each' &&
    ![...walk(node.right)].some((part) => part.op === 'each')
  );
}
