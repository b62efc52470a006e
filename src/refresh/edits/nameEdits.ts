import { absoluteAddress } from '../../a1/addresses';
import { parseCellReference, sheetReference } from '../../a1/references';
import { anchorPrefix } from '../../sheets/comparison/anchors';
import { assumptionsSheetName } from '../../sheets/places';
import type { Workbook } from '../../workbook/workbook';
import type { WorkbookSnapshot } from '../existing/snapshot';
import type { Edit, NameEdit } from './edit';
import type { SheetMatch } from '../match/sheets';

/** Adds a name of a cell. */
export const nameEdit = (name: string, sheet: string, row: number, column: number, hidden: boolean): NameEdit => ({
  kind: 'name',
  name,
  refersTo: `=${sheetReference(sheet, absoluteAddress({ row, column }))}`,
  hidden,
});

/** Adds the hidden name that finds a sheet, if it is missing. */
export function anchorEdits({ key, sheet, existing, anchor, tables: [table] }: SheetMatch): Edit[] {
  if (existing && anchor) return [];
  return [nameEdit(key, sheet.name, table?.top ?? 0, table?.columns[0] ?? 0, true)];
}

/** Adds names of assumptions that are missing. A cell that moved is found by the label on its left. */
export function assumptionNameEdits(before: WorkbookSnapshot, after: Workbook, matches: readonly SheetMatch[]): Edit[] {
  const match = matches.find(({ key }) => key === `${anchorPrefix}${assumptionsSheetName}`);
  if (!match) return [];
  const { sheet, existing, isNew } = match;
  const known = new Set(
    before.names
      .filter(({ sheet: scope, refersTo }) => scope === null && parseCellReference(refersTo) !== null)
      .map(({ name }) => name.toLowerCase()),
  );
  return after.names.flatMap(({ name, refersTo, hidden }): Edit[] => {
    const cell = parseCellReference(refersTo);
    if (hidden || known.has(name.toLowerCase()) || !cell) return [];
    const label = sheet.cells.find(({ row, column }) => row === cell.row && column === cell.column - 1)?.value;
    const row = isNew
      ? cell.row
      : (existing?.used?.rows.findIndex((cells) => cells[0] === label) ?? -1) + (existing?.used?.top ?? 0);
    const found = isNew || existing?.used?.rows.some((cells) => cells[0] === label);
    return found ? [nameEdit(name, sheet.name, row, cell.column, false)] : [];
  });
}
