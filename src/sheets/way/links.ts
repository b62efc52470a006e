import { cellAddress } from '../../a1/addresses';
import { parseReference, sheetReference } from '../../a1/references';
import { leadsOut } from '../../workbook/links';
import type { Cell, Look, Sheet } from '../../workbook/workbook';

/** A sheet on which each cell that another sheet leads to leads back to the first that does. */
export function leadingBack(sheet: Sheet, from: Sheet): Sheet {
  const back = new Map<string, string>();
  for (const cell of from.cells) {
    const place = cell.link === undefined ? null : parseReference(cell.link);
    if (place?.sheet === sheet.name && !back.has(place.cells))
      back.set(place.cells, sheetReference(from.name, cellAddress(cell)));
  }
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const link = back.get(cellAddress(cell));
      return cell.link !== undefined || link === undefined ? cell : { ...cell, link };
    }),
  };
}

/** The same sheets without links to hidden ones, to which Excel does not go. */
export function linkedToVisible(sheets: readonly Sheet[]): readonly Sheet[] {
  const visible = new Set(sheets.filter(({ hidden }) => !hidden).map(({ name }) => name));
  const leads = (link: string): boolean => leadsOut(link) || visible.has(parseReference(link)?.sheet ?? '');
  const followed = (cell: Cell): Cell => {
    const { link, ...unlinked } = cell;
    return link === undefined || leads(link) ? cell : { ...unlinked, look: plainLooks[cell.look] ?? cell.look };
  };
  return sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(followed) }));
}

/** What stands in place of the looks of links where there is none. */
const plainLooks: Partial<Record<Look, Look>> = { link: 'text', back: 'label' };
