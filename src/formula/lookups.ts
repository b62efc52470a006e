import { one, product, sameUnit } from '../quantities/units';
import { checkRowTerms } from './checkSums';
import { is, node, type Operand, when } from './build';
import { type Criteria, whereOf } from './criteria';
import type { Aggregate, Column, IndexColumn, Node, RowColumn, RowNode, RowSlice, Table, Where } from './definition';

/** The row number of a key in its table. Stands alone in a column of its own; an unknown key is #N/A, never a wrong row. */
export function rowOf<Of extends string>(column: Column<Of>, key: Operand): RowNode<Of> {
  const of = node(key);
  if (of.kind !== column.kind || (of.kind === 'number' && !sameUnit(of.unit, column.unit)))
    throw new Error(`rowOf: ${column.table.name}[${column.heading}] holds no such key`);
  return { op: 'rowOf', kind: 'number', unit: one, optional: of.optional, column, key: of, rowsOf: column.table };
}

/**
 * The row number of a key that a user may delete, blank or repeat: the first row unless a column of this row says `yes`. What
 * is calculated from it is then left out by that column, so that a deleted input leaves no error behind.
 */
export const rowOfOrFirst = <Of extends string>(column: Column<Of>, key: Column, meant: Column): RowNode<Of> =>
  when(is(meant, 'yes'), rowOf(column, key), { ...node(1), rowsOf: column.table });

/** What stands in a column, in the row whose number a column of this row holds. Throws if that numbers the rows of another table. */
export function pick<At extends string, Of extends string>(
  column: RowColumn<At, Of>,
  row: RowColumn<string, NoInfer<At>>,
): RowNode<Of>;
export function pick<At extends string>(column: Column<At>, row: RowColumn<string, NoInfer<At>>): Node;
export function pick(column: Column, row: RowColumn): Node {
  const { kind, unit, rowsOf } = column;
  checkRow('pick', column.table, row);
  return { op: 'pick', kind, unit, optional: column.optional || row.optional, column, row, ...(rowsOf && { rowsOf }) };
}

/** Picks columns of the row that a column of this row points at. */
export function picker<At extends string>(row: RowColumn<string, At>) {
  function picked<Of extends string>(column: RowColumn<At, Of>): RowNode<Of>;
  function picked(column: Column<At>): Node;
  function picked(column: Column<At>): Node {
    return pick(column as Column, row);
  }
  return picked;
}

/** Throws if a column does not number the rows of a table: a figure of the wrong row would look right. */
function checkRow(where: string, table: Table, row: RowColumn): void {
  if (row.rowsOf !== table)
    throw new Error(
      `${where}: ${row.table.name}[${row.heading}] numbers rows of ${(row as Column).rowsOf?.name ?? 'no table'}, not of ${table.name}`,
    );
}

/** The same cell looked at as a text: for inputs that hold a number or the word `none`. */
export function wordIn<At extends string>(column: Column<At>, row: RowColumn<string, NoInfer<At>>): Node {
  return { ...pick(column, row), kind: 'text', unit: one };
}

/** What stands in the n-th of adjacent columns: how one formula asks each row its own question. */
export function pickByIndex(columns: readonly Column[], row: RowColumn, number: IndexColumn): Node {
  const picked = pickByIndexWithoutUnit(columns, row, number);
  const [first, ...rest] = columns as readonly [Column, ...Column[]];
  const other = rest.find(({ unit }) => !sameUnit(unit, first.unit));
  if (other) throw new Error(`pickByIndex: ${other.heading} is of another unit than ${first.heading}`);
  return { ...picked, unit: first.unit };
}

/** The same of columns that may be of different units, as a plain number: another column of the row says of which unit. */
export function pickByIndexWithoutUnit(columns: readonly Column[], row: RowColumn, number: IndexColumn): Node {
  const [first] = columns;
  if (!first) throw new Error('pickByIndex: no columns');
  checkRow('pickByIndex', first.table, row);
  for (const column of columns)
    if (column.table !== first.table || column.kind !== first.kind)
      throw new Error(`pickByIndex: ${column.heading} is of another table or kind than ${first.heading}`);
  return {
    op: 'across',
    kind: first.kind,
    unit: one,
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
  checkRow('dot', a.table, left.row);
  checkRow('dot', b.table, right.row);
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
  const rows = column.rowsOf && ['least', 'greatest'].includes(of) ? { rowsOf: column.rowsOf } : {};
  return { op: 'aggregate', kind: 'number', unit, optional: optional || spreads, of, table, column, where, ...rows };
}

/** The sum over rows; absent if any of them is. */
export const sumOf = (column: Column, ...criteria: Criteria): Node => aggregate('sum', column, criteria, column.optional);
/** The sum of what is stated. */
export const sumOfStated = (column: Column, ...criteria: Criteria): Node => aggregate('sumOfStated', column, criteria, false);
/** The least of what is stated; absent if no row counts. */
export function leastOf<Of extends string>(column: RowColumn<string, Of>, ...criteria: Criteria): RowNode<Of>;
export function leastOf(column: Column, ...criteria: Criteria): Node;
export function leastOf(column: Column, ...criteria: Criteria): Node {
  return aggregate('least', column, criteria, true);
}
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

/** A column of the rows that `sumOver` or `leastOver` runs over. */
export function each<Of extends string>(column: RowColumn<string, Of>): RowNode<Of>;
export function each(column: Column): Node;
export function each(column: Column): Node {
  const { kind, unit, rowsOf } = column;
  if (column.optional && kind === 'number') throw new Error(`each: ${column.heading} may be absent`);
  return { op: 'each', kind, unit, optional: false, column, ...(rowsOf && { rowsOf }) };
}

/**
 * The least of a term over the rows of a table where every condition holds, and `bound` where that is less or no row counts:
 * bound − the greatest of bound − term, for a spreadsheet takes the greatest of products but not the least of some rows.
 * A bound much greater than any term costs digits.
 */
export function leastOver<Of extends string>(
  table: Table,
  where: readonly Node[],
  term: RowNode<Of>,
  bound: Operand,
): RowNode<Of>;
export function leastOver(table: Table, where: readonly Node[], term: Operand, bound: Operand): Node;
export function leastOver(table: Table, where: readonly Node[], term: Operand, bound: Operand): Node {
  const [of, most] = [node(term), node(bound)];
  checkRowTerms(table, [...where, of]);
  if (!sameUnit(of.unit, most.unit)) throw new Error(`leastOver: a term in ${of.unit.symbol}, a bound in ${most.unit.symbol}`);
  const optional = of.optional || most.optional || where.some((part) => part.optional);
  return {
    op: 'leastOver',
    kind: 'number',
    unit: of.unit,
    optional,
    table,
    where,
    term: of,
    bound: most,
    ...(of.rowsOf && { rowsOf: of.rowsOf }),
  };
}

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
