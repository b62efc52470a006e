import { one, sameUnit } from '../quantities/units';
import { node, type Operand, refuse } from './build';
import type { Assumption, CellRange, Column, Node, Table, Tally } from './definition';

/** What output sheets ask of cells elsewhere and of columns as a whole. */

const number = { kind: 'number', unit: one, optional: false } as const;

const cellsOf = (cells: Column | CellRange): CellRange => {
  const of = 'table' in cells ? { column: cells } : cells;
  if (of.among && of.among.column.table !== of.column.table)
    throw new Error(`${of.among.column.heading} is no column of ${of.column.table.name}`);
  return of;
};

/** The cells of a column in the rows in which `among` holds what `is` holds in this row. */
export const within = (column: Column, among: Column, is: Column): CellRange => cellsOf({ column, among: { column: among, is } });

/**
 * What stands in a cell of another table, in a row that is worked out on the spot: a row number of a cell, or `rowOf` and
 * `placeOf` themselves. For outputs; a model table keeps row numbers in columns of their own and reads them with `pick`.
 */
export function at(column: Column | CellRange, row: Operand): Node {
  const [cells, of] = [cellsOf(column), node(row)];
  if (of.kind !== 'number' || !sameUnit(of.unit, one) || of.optional) refuse('at takes a row number', of);
  const { kind, unit, optional } = cells.column;
  return { op: 'at', kind, unit, optional, cells, row: of };
}

/** Which of some cells is the first to hold a key, counted from 1. There has to be one: ask before. */
export function placeOf(cells: Column | CellRange, key: Operand): Node {
  return { op: 'placeOf', ...number, cells: cellsOf(cells), key: node(key) };
}

/** How many cells are filled in. For typed and written cells, and calculated ones that are never absent. */
export function filled(cells: Column | CellRange): Node {
  const of = cellsOf(cells);
  if (of.column.optional && of.column.formula) throw new Error(`${of.column.heading} may be absent and yet be filled in`);
  return { op: 'count', ...number, of: 'filled', cells: of };
}

/** How many cells hold a number. */
export const numbersIn = (cells: Column | CellRange): Node => ({ op: 'count', ...number, of: 'numbers', cells: cellsOf(cells) });

/** The sum of all numbers of a column; what is absent adds nothing. */
export const sumOfAll = (column: Column): Node => ({
  op: 'total',
  ...number,
  unit: column.unit,
  blocks: [[column]],
  assumptions: [],
});

/** One number of all numbers in adjacent columns and named cells, whatever their units: it tells whether any has changed. */
export const checksum = (blocks: readonly (readonly Column[])[], assumptions: readonly Assumption[]): Node => ({
  op: 'total',
  ...number,
  blocks,
  assumptions,
});

/** How many cells of a table are in error in the workbook; in a reading none is. */
export const errorsIn = (table: Table): Node => ({ op: 'errorsIn', ...number, table });

/** How many cells of a table hold a formula: fewer than it has once somebody has typed over one. */
export const formulasIn = (table: Table): Node => ({ op: 'formulasIn', ...number, table });

/**
 * How many cells of an area hold a formula; in a reading as many as were written there.
 *
 * @param area a text of the same row: where they stand, as a formula names cells.
 */
export const formulasOn = (area: Column, written: Operand): Node => ({ op: 'formulasOn', ...number, area, of: node(written) });

/** How many cells of an input are blank, within bounds, repeated … */
export const tally = (of: Tally): Node => ({ op: 'tally', ...number, of });

/** The label that stands beside the first of adjacent cells to hold a text. Ask before whether there is one. */
export function firstBeside(statuses: readonly Column[], text: string, labels: readonly Column[]): Node {
  if (statuses.length !== labels.length) throw new Error('firstBeside takes as many labels as statuses');
  return { op: 'firstBeside', kind: 'text', unit: one, optional: false, statuses, text, labels };
}

/** In how many of adjacent cells of this row a text stands. */
export const countBeside = (columns: readonly Column[], text: string): Node => ({ op: 'countBeside', ...number, columns, text });

/** By how much adjacent cells of this row differ from as many others, pair by pair, added up. */
export function gapsBeside(left: readonly Column[], right: readonly Column[]): Node {
  if (left.length !== right.length) throw new Error('gapsBeside takes as many columns on both sides');
  return { op: 'gapsBeside', ...number, left, right };
}
