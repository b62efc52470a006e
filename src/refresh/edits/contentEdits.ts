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

/** Runs of columns; those that change in one row alone, such as headings, are one run whatever stands between. */
function columnRuns(targets: readonly CellTarget[]): readonly (readonly [number, number])[] {
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of targets) rows.set(column, (rows.get(column) ?? new Set()).add(row));
  const onlyRow = (column: number): number | null => (rows.get(column)!.size === 1 ? [...rows.get(column)!][0]! : null);
  const rowOf = ([left, right]: readonly [number, number]): number | null => {
    const own = [...rows.keys()].filter((column) => column >= left && column <= right).map(onlyRow);
    return own.every((row) => row === own[0]) ? own[0]! : null;
  };
  return runsOf([...rows.keys()]).reduce<(readonly [number, number])[]>((runs, run) => {
    const last = runs.at(-1);
    const row = last ? rowOf(last) : null;
    return last && row !== null && row === rowOf(run) ? [...runs.slice(0, -1), [last[0], run[1]]] : [...runs, run];
  }, []);
}

/** A block for each run of columns, from the first to the last row that changes. */
function blocksOf<T>(targets: readonly CellTarget[], valueOf: (target: CellTarget) => T): ValueBlock<T>[] {
  return columnRuns(targets).flatMap(([left, right]) => {
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
