import { cellAddress, type Position } from '../../a1/addresses';
import { areaLists, areasOf, positionsIn } from '../../a1/areas';
import type { SheetMatch } from '../match/sheets';
import type { LinksEdit } from './edit';

/** The links of a sheet, in place of those that our cells on it had. Links in cells of the user's stay. */
export function linkEdits(match: SheetMatch): LinksEdit[] {
  const { sheet, isNew, oldRecord, rowShift, columnShift } = match;
  const shifted = ({ row, column }: Position): Position => ({ row: row + rowShift, column: column + columnShift });
  const reachable = ({ row, column }: Position): boolean => row >= 0 && column >= 0;
  const links = sheet.cells.flatMap((cell) => {
    const place = shifted(cell);
    return cell.link !== undefined && reachable(place) ? [{ cell: cellAddress(place), to: cell.link }] : [];
  });
  const ours = isNew ? [] : [...positionsIn(oldRecord?.cells ?? ''), ...sheet.cells.map(shifted).filter(reachable)];
  const cleared = areaLists(areasOf(ours));
  return links.length + cleared.length > 0 ? [{ kind: 'links', sheet: sheet.name, cleared, links }] : [];
}
