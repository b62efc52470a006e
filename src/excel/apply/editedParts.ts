import { type Area, parseArea } from '../../a1/addresses';
import type { Edit } from '../../refresh/edits/edit';
import { foldName } from './writeContext';

/** Areas that edits write to, by sheet in lower case, without the tables whose rows are added or removed. */
export function editedCells(edits: readonly Edit[]): ReadonlyMap<string, readonly Area[]> {
  const touched = new Map<string, Area[]>();
  const add = (sheet: string, ...areas: Area[]): void =>
    void touched.set(foldName(sheet), [...(touched.get(foldName(sheet)) ?? []), ...areas]);
  for (const edit of edits) {
    if (edit.kind === 'contents') add(edit.sheet, block(edit.top, edit.left, edit.rows, edit.contents[0]?.length ?? 0));
    if (edit.kind === 'addTable') add(edit.sheet, block(edit.top, edit.left, 1 + Math.max(1, edit.rows), edit.headings.length));
    if (edit.kind === 'clear') add(edit.sheet, ...edit.areas.split(',').map(parseArea));
  }
  return touched;
}

const block = (top: number, left: number, rows: number, columns: number): Area => ({
  top,
  left,
  bottom: top + rows - 1,
  right: left + columns - 1,
});

/** Tables whose rows edits add or remove, or whose cells move beside a new column, in lower case. */
export const resizedTables = (edits: readonly Edit[]): ReadonlySet<string> =>
  new Set(
    edits.flatMap((edit) =>
      ['addRows', 'removeRows', 'addColumns', 'removeColumns'].includes(edit.kind) && 'table' in edit
        ? [foldName(edit.table)]
        : [],
    ),
  );

const headingsOf =
  (kind: 'addColumns' | 'removeColumns') =>
  (edits: readonly Edit[], table: string): ReadonlySet<string> =>
    new Set(
      edits.flatMap((edit) =>
        edit.kind === kind && foldName(edit.table) === foldName(table) ? edit.headings.map(foldName) : [],
      ),
    );
/** Headings of the columns that edits add to a table, in lower case. */
export const addedHeadings = headingsOf('addColumns');
/** Headings of the columns that edits remove from a table, in lower case; some of them are added again in another place. */
export const removedHeadings = headingsOf('removeColumns');

/** Sheets that edits add, in lower case. */
export const addedSheets = (edits: readonly Edit[]): ReadonlySet<string> =>
  new Set(edits.flatMap((edit) => (edit.kind === 'addSheet' ? [foldName(edit.sheet)] : [])));
/** Names that edits add or change, in lower case. */
export const editedNames = (edits: readonly Edit[]): ReadonlySet<string> =>
  new Set(edits.flatMap((edit) => (edit.kind === 'name' ? [foldName(edit.name)] : [])));
