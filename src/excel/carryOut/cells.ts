import type { ClearEdit, ContentsEdit, FormatsEdit, MergeEdit, Put } from '../../refresh/edit';
import { type Ground, sheetOf } from './ground';

interface Block<T> {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly cells: readonly (readonly T[])[];
}

/**
 * Cells of a block. Where one list stands for all rows, each run of equal neighbours is given as one value for all its cells,
 * as the API allows: a formula of a long column is sent once.
 */
function put<T>(
  ground: Ground,
  { sheet, top, left, rows, cells }: Block<T>,
  set: (range: Excel.Range, value: unknown) => void,
): void {
  const [first = []] = cells;
  const on = sheetOf(ground, sheet);
  if (first.length === 0) return;
  if (cells.length === rows && rows > 1) return set(on.getRangeByIndexes(top, left, rows, first.length), cells);
  for (let from = 0, to = 1; from < first.length; from = to) {
    for (to = from + 1; to < first.length && first[to] === first[from];) to++;
    if (first[from] !== null) set(on.getRangeByIndexes(top, left + from, rows, to - from), first[from]);
  }
}

export const formats = (ground: Ground, { formats: cells, ...block }: FormatsEdit): void =>
  put(ground, { ...block, cells }, (range: { numberFormat: unknown }, value) => void (range.numberFormat = value));

/** As the API takes it: null leaves a cell alone. */
const typed = (content: Put): string | number | null =>
  typeof content === 'object' && content !== null ? content.formula : content;

export function contents(ground: Ground, { contents: given, ...block }: ContentsEdit): void {
  const cells = given.map((row) => row.map(typed));
  put(ground, { ...block, cells }, (range: { formulas: unknown }, value) => void (range.formulas = value));
}

export function clear(ground: Ground, { sheet, areas }: ClearEdit): void {
  const cells = sheetOf(ground, sheet).getRanges(areas);
  cells.conditionalFormats.clearAll();
  cells.dataValidation.clear();
  cells.clear('All');
}

export function merge(ground: Ground, { kind, sheet, areas }: MergeEdit): void {
  for (const area of areas) {
    const range = sheetOf(ground, sheet).getRange(area);
    if (kind === 'merge') range.merge(false);
    else range.unmerge();
  }
}
