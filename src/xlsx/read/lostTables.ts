import { parseCellReference } from '../../a1/references';
import type { RawCells } from '../../excel/read/rawCells';
import { excelName } from '../../formula';
import { inputTables } from '../../model';
import type { TableSnapshot, WorkbookSnapshot } from '../../refresh/existing/snapshot';
import { tableAnchor } from '../../sheets/comparison/anchors';

/**
 * Input tables whose cells are still there, and which another program made plain cells: SheetJS, for one, knows no tables. The hidden
 * name of the table leads to its first heading; it reaches to the last row that holds anything, for a row too many is seen and a row
 * too few is not.
 */
export const lostTables = (
  { names, tables }: Pick<WorkbookSnapshot, 'names' | 'tables'>,
  cells: ReadonlyMap<string, RawCells>,
): readonly TableSnapshot[] =>
  inputTables.map(excelName).flatMap((name) => {
    const anchor = names.find((each) => each.sheet === null && each.name === tableAnchor(name));
    const at = anchor && parseCellReference(anchor.refersTo);
    const values = at && cells.get(at.sheet)?.values;
    if (!values || tables.some(({ sheet }) => sheet === at.sheet)) return [];
    const { row: top, column: left } = at;
    const row = values[top]?.slice(left) ?? [];
    const end = row.indexOf('');
    const headings = (end < 0 ? row : row.slice(0, end)).map(String);
    if (headings.length === 0) return [];
    const last = values.map((each) => each.slice(left, left + headings.length).some((value) => value !== '')).lastIndexOf(true);
    return [{ name, sheet: at.sheet, top, left, headings, rows: last - top }];
  });
