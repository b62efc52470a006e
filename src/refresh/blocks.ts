import { runsOf } from '../workbook/areas';
import type { ContentsEdit, FormatsEdit, Put } from './edit';

/** A cell that is to hold something. */
export interface Target {
  readonly row: number;
  readonly column: number;
  readonly put: Exclude<Put, null>;
  readonly format: string;
}

/** So many cells at most in one edit: a request stays below 5 MB. */
const mostCells = 20_000;

/** Formats of cells, before anything is put into them. */
export const formatsOf = (sheet: string, targets: readonly Target[]): FormatsEdit[] =>
  blocksOf(targets, ({ format }) => format).map(({ cells, ...block }) => ({ kind: 'formats', sheet, ...block, formats: cells }));

/** What cells are to hold, in few blocks; what lies between them is left as it is. */
export const contentsOf = (sheet: string, targets: readonly Target[]): ContentsEdit[] =>
  blocksOf<Put>(targets, ({ put }) => put).map(({ cells, ...block }) => ({ kind: 'contents', sheet, ...block, contents: cells }));

interface Blocked<T> {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  /** A list for each row, or one for all where they are alike. */
  readonly cells: readonly (readonly (T | null)[])[];
}

/** One block for each run of columns, from the first to the last row in which something changes. */
function blocksOf<T>(targets: readonly Target[], of: (target: Target) => T): Blocked<T>[] {
  return runsOf(targets.map(({ column }) => column)).flatMap(([left, right]) => {
    const own = targets.filter(({ column }) => column >= left && column <= right);
    const rows = own.map(({ row }) => row);
    const top = rows.reduce((least, row) => Math.min(least, row), Infinity);
    const bottom = rows.reduce((most, row) => Math.max(most, row), 0);
    const cells = Array.from({ length: bottom - top + 1 }, () => new Array<T | null>(right - left + 1).fill(null));
    for (const target of own) cells[target.row - top]![target.column - left] = of(target);
    return cut(top, left, cells);
  });
}

function cut<T>(top: number, left: number, cells: readonly (readonly (T | null)[])[]): Blocked<T>[] {
  const [first] = cells;
  const asFirst = JSON.stringify(first);
  if (cells.length > 1 && cells.every((row) => JSON.stringify(row) === asFirst))
    return [{ top, left, rows: cells.length, cells: [first!] }];
  const most = Math.max(1, Math.floor(mostCells / first!.length));
  return Array.from({ length: Math.ceil(cells.length / most) }, (_, at) => {
    const part = cells.slice(at * most, (at + 1) * most);
    return { top: top + at * most, left, rows: part.length, cells: part };
  });
}
