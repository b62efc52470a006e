import { anchorPrefix, cellOf } from '../sheets/comparison/anchors';
import { fixedCell, placeOn } from '../sheets/places';
import { assumptionsSheetName } from '../sheets/tables/assumptions';
import type { Workbook } from '../workbook/workbook';
import type { Before } from './before';
import type { Edit, NameEdit } from './edit';
import type { Stand } from './standing';

const named = (name: string, sheet: string, row: number, column: number, hidden: boolean): NameEdit => ({
  kind: 'name',
  name,
  refersTo: `=${placeOn(sheet, fixedCell(column, row))}`,
  hidden,
});

/** The hidden name that finds a sheet, where it is missing. */
export function anchorEdits({ key, sheet, there, anchor, tables: [table] }: Stand): Edit[] {
  if (there && anchor) return [];
  return [named(key, sheet.name, table?.top ?? 0, table?.columns[0] ?? 0, true)];
}

/** The names of the assumptions, where they are missing. A cell that moved is known by the label on its left. */
export function assumptionNameEdits(before: Before, after: Workbook, stands: readonly Stand[]): Edit[] {
  const stand = stands.find(({ key }) => key === `${anchorPrefix}${assumptionsSheetName}`);
  if (!stand) return [];
  const { sheet, there, fresh } = stand;
  const known = new Set(
    before.names
      .filter(({ sheet: scope, refersTo }) => scope === null && cellOf(refersTo) !== null)
      .map(({ name }) => name.toLowerCase()),
  );
  return after.names.flatMap(({ name, refersTo, hidden }): Edit[] => {
    const cell = cellOf(refersTo);
    if (hidden || known.has(name.toLowerCase()) || !cell) return [];
    const label = sheet.cells.find(({ row, column }) => row === cell.row && column === cell.column - 1)?.value;
    const row = fresh ? cell.row : (there?.used?.rows.findIndex((cells) => cells[0] === label) ?? -1) + (there?.used?.top ?? 0);
    const found = fresh || there?.used?.rows.some((cells) => cells[0] === label);
    return found ? [named(name, sheet.name, row, cell.column, false)] : [];
  });
}
