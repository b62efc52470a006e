import { foldKey, type Raw, type Value } from '../cells';
import type { Assumption, Column } from '../definition';
import { type Cells, keptAs } from './slots';
import type { Texts } from './texts';

/** Cells of a column for so many rows, to be calculated: only cell 0, which is no row's, is right already. */
export function emptyCells(of: Column | Assumption, rowCount: number): Cells {
  if (keptAs(of) !== 'number') return new Int32Array(rowCount + 1);
  const cells = new Float64Array(rowCount + 1);
  cells[0] = NaN;
  return cells;
}

/** Values as cells keep them. Throws on a text among numbers, but for `none`: stated as unlimited. */
export function cellsOf(values: readonly Raw[], of: Column | Assumption, texts: Texts): Cells {
  const cells = emptyCells(of, values.length);
  const isText = keptAs(of) === 'text';
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    if (typeof value === 'number' && !isText) cells[at + 1] = value;
    else if (value === null) cells[at + 1] = NaN;
    // Keys of rows are written in runs.
    else if (isText) cells[at + 1] = value === values[at - 1] ? cells[at]! : texts.number(String(value));
    else if (foldKey(String(value)) === 'none') cells[at + 1] = Infinity;
    else throw new Error(`${of.heading} holds no number: ${value}`);
  }
  return cells;
}

/** The values of cells that are calculated. */
export function valuesOf(cells: Cells, of: Column, texts: Texts): Value<number>[] {
  const isNumber = keptAs(of) === 'number';
  const isText = keptAs(of) === 'text';
  const values = new Array<Value<number>>(cells.length - 1);
  for (let row = 1; row < cells.length; row++) {
    const cell = cells[row]!;
    if (isNumber ? cell !== cell : cell === 0) values[row - 1] = null;
    else values[row - 1] = isText ? texts.at(cell) : cell;
  }
  return values;
}

/** Whether two slots hold the same. Groups and weights are not looked into. */
export function isSame(before: unknown, now: unknown): boolean {
  if (before instanceof Float64Array && now instanceof Float64Array) return sameNumbers(before, now);
  if (before instanceof Int32Array && now instanceof Int32Array) return sameNumbers(before, now);
  return false;
}

function sameNumbers(before: Cells, now: Cells): boolean {
  if (before.length !== now.length) return false;
  for (let at = 0; at < before.length; at++)
    if (before[at] !== now[at] && (before[at] === before[at] || now[at] === now[at])) return false;
  return true;
}
