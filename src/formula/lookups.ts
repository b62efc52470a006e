import { one, product, sameUnit } from '../quantities/units';
import { checkRowTerms } from './checkSums';
import { node, type Operand } from './build';
import { type Criteria, whereOf } from './criteria';
import type { Aggregate, Node, RowSlice, Where } from './nodes';
import type { Column, Table } from './table';

/** The row number of a key in its table. Stands alone in a column of its own; an unknown key is #N/A, never a wrong row. */
export function rowOf(column: Column, key: Operand): Node {
  const of = node(key);
  if (of.kind !== column.kind || (of.kind === 'number' && !sameUnit(of.unit, column.unit)))
    throw new Error(`rowOf: ${column.table.name}[${column.heading}] holds no such key`);
  return { op: 'rowOf', kind: 'number', unit: one, optional: of.optional, column, key: of };
}

/** What stands in a column, in the row whose number a column of this row holds. */
export function pick(column: Column, row: Column): Node {
  const { kind, unit } = column;
  return { op: 'pick', kind, unit, optional: column.optional || row.optional, column, row };
}

/** The same cell looked at as a text: for inputs that hold a number or the word `none`. */
export function wordIn(column: Column, row: Column): Node {
  return { ...pick(column, row), kind: 'text', unit: one };
}

/** What stands in the n-th of adjacent columns: how one formula asks each row its own question. */
export function pickByIndex(columns: readonly Column[], row: Column, number: Column): Node {
  const [first] = columns;
  if (!first) throw new Error('across no columns');
  for (const column of columns)
    if (column.table !== first.table || column.kind !== first.kind || !sameUnit(column.unit, first.unit))
      throw new Error(`across: ${column.heading} is of another table, kind or unit than ${first.heading}`);
  return {
    op: 'across',
    kind: first.kind,
    unit: first.unit,
    optional: [...columns, row, number].some((column) => column.optional),
    columns,
    row,
    number,
  };
}

/** The sum of products of adjacent columns of two rows, pair by pair. */
export function dot(left: RowSlice, right: RowSlice): Node {
  const [a, b] = [left.columns[0], right.columns[0]];
  if (!a || !b || left.columns.length !== right.columns.length) throw new Error('dot takes as many columns on both sides');
  const mixed = [...left.columns.map((c) => [c, a] as const), ...right.columns.map((c) => [c, b] as const)];
  for (const [column, first] of mixed)
    if (column.optional || !sameUnit(column.unit, first.unit))
      throw new Error(`dot: ${column.heading} is optional or of another unit`);
  const optional = left.row.optional || right.row.optional;
  return { op: 'dot', kind: 'number', unit: product(a.unit, b.unit), optional, left, right };
}

/** The rows that count. Throws where none is named: no formula counts over all rows of a table. */
function criteriaOf(table: Table, criteria: Criteria): readonly Where[] {
  if (criteria.length === 0) throw new Error(`an aggregate over ${table.name} says which rows count`);
  const foreign = criteria.find(([column]) => column.table !== table);
  if (foreign) throw new Error(`${foreign[0].heading} is no column of ${table.name}`);
  return whereOf(criteria);
}

function aggregate(of: Aggregate, column: Column, criteria: Criteria, optional: boolean): Node {
  const { unit, table } = column;
  if (column.kind !== 'number') throw new Error(`${of}: ${column.heading} is no number`);
  const where = criteriaOf(table, criteria);
  const spreads = where.some((part) => part.operand.optional);
  return { op: 'aggregate', kind: 'number', unit, optional: optional || spreads, of, table, column, where };
}

/** The sum over rows; absent if any of them is. */
export const sumOf = (column: Column, ...criteria: Criteria): Node => aggregate('sum', column, criteria, column.optional);
/** The sum of what is stated. */
export const sumOfStated = (column: Column, ...criteria: Criteria): Node => aggregate('sumOfStated', column, criteria, false);
/** The least of what is stated; absent where no row counts. */
export const leastOf = (column: Column, ...criteria: Criteria): Node => aggregate('least', column, criteria, true);
export const greatestOf = (column: Column, ...criteria: Criteria): Node => aggregate('greatest', column, criteria, true);

export function countOf(table: Table, ...criteria: Criteria): Node {
  const where = criteriaOf(table, criteria);
  return {
    op: 'aggregate',
    kind: 'number',
    unit: one,
    optional: where.some((part) => part.operand.optional),
    of: 'count',
    table,
    where,
  };
}

/** A column of the rows that `sumOver` runs over. */
export const each = (column: Column): Node => {
  if (column.optional && column.kind === 'number') throw new Error(`each: ${column.heading} may be absent`);
  return { op: 'each', kind: column.kind, unit: column.unit, optional: false, column };
};

/**
 * The sum of a term over the rows of a table where every condition holds, as SUMPRODUCT. For the few sums whose
 * term mixes the rows' figures with this row's and so cannot be a column of either table; each use says why.
 */
export function sumOver(table: Table, where: readonly Node[], term: Operand): Node {
  const of = node(term);
  checkRowTerms(table, [...where, of]);
  const optional = of.optional || where.some((part) => part.optional);
  return { op: 'sumOver', kind: 'number', unit: of.unit, optional, table, where, term: of };
}
