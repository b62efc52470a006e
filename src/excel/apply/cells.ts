import type { ClearEdit, ContentsEdit, FormatsEdit, MergeEdit, NewContent } from '../../refresh/edits/edit';
import { type WriteContext, sheetOf } from './writeContext';

interface Block<T> {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly cells: readonly (readonly T[])[];
}

/**
 * Sets the cells of a block. If one list stands for all rows, each run of equal neighbours is set with a single value, as the API
 * allows: a formula of a long column is sent once.
 */
function setBlock<T>(
  context: WriteContext,
  { sheet, top, left, rows, cells }: Block<T>,
  set: (range: Excel.Range, value: unknown) => void,
): void {
  const [first = []] = cells;
  const on = sheetOf(context, sheet);
  if (first.length === 0) return;
  if (cells.length === rows && rows > 1) return set(on.getRangeByIndexes(top, left, rows, first.length), cells);
  for (let from = 0, to = 1; from < first.length; from = to) {
    for (to = from + 1; to < first.length && first[to] === first[from];) to++;
    if (first[from] !== null) set(on.getRangeByIndexes(top, left + from, rows, to - from), first[from]);
  }
}

/** Sets number formats. */
export const formats = (context: WriteContext, { formats: cells, ...block }: FormatsEdit): void =>
  setBlock(context, { ...block, cells }, (range: { numberFormat: unknown }, value) => void (range.numberFormat = value));

/** As the API takes it: null leaves a cell unchanged. */
const toFormula = (content: NewContent): string | number | boolean | null =>
  typeof content === 'object' && content !== null ? content.formula : content;

/** Writes constants and formulas. */
export function contents(context: WriteContext, { contents: given, ...block }: ContentsEdit): void {
  const cells = given.map((row) => row.map(toFormula));
  setBlock(context, { ...block, cells }, (range: { formulas: unknown }, value) => void (range.formulas = value));
}

/** Clears cells with their formats, validation lists and colours. */
export function clear(context: WriteContext, { sheet, areas }: ClearEdit): void {
  const cells = sheetOf(context, sheet).getRanges(areas);
  cells.conditionalFormats.clearAll();
  cells.dataValidation.clear();
  cells.clear('All');
}

/** Merges or unmerges areas. */
export function merge(context: WriteContext, { kind, sheet, areas }: MergeEdit): void {
  for (const area of areas) {
    const range = sheetOf(context, sheet).getRange(area);
    if (kind === 'merge') range.merge(false);
    else range.unmerge();
  }
}
