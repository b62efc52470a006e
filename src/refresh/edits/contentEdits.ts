import { runsOf } from '../../a1/areas';
import type { ContentsEdit, FormatsEdit, NewContent } from './edit';

/** What a cell should hold, and its number format. */
export interface CellTarget {
  readonly row: number;
  readonly column: number;
  readonly content: Exclude<NewContent, null>;
  readonly format: string;
}

/** Keeps an edit well below the 5 MB that a request may have. */
const maxCellsPerEdit = 20_000;

/** Sets the number formats of cells; to be done before their contents are written. */
export const formatEdits = (sheet: string, targets: readonly CellTarget[]): FormatsEdit[] =>
  blocksOf(targets, ({ format }) => format).map(({ cells, ...block }) => ({ kind: 'formats', sheet, ...block, formats: cells }));

/** Writes the contents of cells in few blocks; cells between them stay as they are. */
export const contentEdits = (sheet: string, targets: readonly CellTarget[]): ContentsEdit[] =>
  blocksOf<NewContent>(targets, ({ content }) => content).map(({ cells, ...block }) => ({
    kind: 'contents',
    sheet,
    ...block,
    contents: cells,
  }));

interface ValueBlock<T> {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  /** A list for each row, or one list for all rows if they are equal. */
  readonly cells: readonly (readonly (T | null)[])[];
}

/** A block for each run of columns, from the first to the last row that changes. */
function blocksOf<T>(targets: readonly CellTarget[], valueOf: (target: CellTarget) => T): ValueBlock<T>[] {
  return runsOf(targets.map(({ column }) => column)).flatMap(([left, right]) => {
    const ownTargets = targets.filter(({ column }) => column >= left && column <= right);
    const rows = ownTargets.map(({ row }) => row);
    const top = rows.reduce((least, row) => Math.min(least, row), Infinity);
    const bottom = rows.reduce((most, row) => Math.max(most, row), 0);
    const cells = Array.from({ length: bottom - top + 1 }, () => new Array<T | null>(right - left + 1).fill(null));
    for (const target of ownTargets) cells[target.row - top]![target.column - left] = valueOf(target);
    return splitBlock(top, left, cells);
  });
}

function splitBlock<T>(top: number, left: number, cells: readonly (readonly (T | null)[])[]): ValueBlock<T>[] {
  const [first] = cells;
  const firstText = JSON.stringify(first);
  if (cells.length > 1 && cells.every((row) => JSON.stringify(row) === firstText))
    return [{ top, left, rows: cells.length, cells: [first!] }];
  const maxRows = Math.max(1, Math.floor(maxCellsPerEdit / first!.length));
  return Array.from({ length: Math.ceil(cells.length / maxRows) }, (_, at) => {
    const part = cells.slice(at * maxRows, (at + 1) * maxRows);
    return { top: top + at * maxRows, left, rows: part.length, cells: part };
  });
}
