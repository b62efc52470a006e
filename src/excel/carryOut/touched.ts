import type { Edit } from '../../refresh/edit';
import { areaOf, type Area } from '../../workbook/a1';
import { folded } from './ground';

/** Cells that edits write to, by sheet in lower case; whole tables of which rows are added or taken out are not among them. */
export function touchedCells(edits: readonly Edit[]): ReadonlyMap<string, readonly Area[]> {
  const touched = new Map<string, Area[]>();
  const add = (sheet: string, ...areas: Area[]): void =>
    void touched.set(folded(sheet), [...(touched.get(folded(sheet)) ?? []), ...areas]);
  for (const edit of edits) {
    if (edit.kind === 'contents') add(edit.sheet, block(edit.top, edit.left, edit.rows, edit.contents[0]?.length ?? 0));
    if (edit.kind === 'addTable') add(edit.sheet, block(edit.top, edit.left, 1 + Math.max(1, edit.rows), edit.headings.length));
    if (edit.kind === 'clear') add(edit.sheet, ...edit.areas.split(',').map(areaOf));
  }
  return touched;
}

const block = (top: number, left: number, rows: number, columns: number): Area => ({
  top,
  left,
  bottom: top + rows - 1,
  right: left + columns - 1,
});

/** Tables whose rows edits add or take out, in lower case. */
export const resizedTables = (edits: readonly Edit[]): ReadonlySet<string> =>
  new Set(edits.flatMap((edit) => (edit.kind === 'addRows' || edit.kind === 'removeRows' ? [folded(edit.table)] : [])));

/** Names of what edits add, in lower case. */
export const addedSheets = (edits: readonly Edit[]): ReadonlySet<string> =>
  new Set(edits.flatMap((edit) => (edit.kind === 'addSheet' ? [folded(edit.sheet)] : [])));
export const setNames = (edits: readonly Edit[]): ReadonlySet<string> =>
  new Set(edits.flatMap((edit) => (edit.kind === 'name' ? [folded(edit.name)] : [])));
