import { shortAddress } from '../../a1/addresses';
import { areaLists, areasOf, positionsIn, positionsWithout } from '../../a1/areas';
import type { Edit } from './edit';
import type { SheetMatch } from '../match/sheets';

/** Prepares a sheet without a table for a new layout: unmerges its cells, and clears those that are no longer ours. */
export function clearEdits({ sheet, oldRecord, newRecord }: SheetMatch): Edit[] {
  const [old, now] = [positionsIn(oldRecord?.cells ?? ''), positionsIn(newRecord.cells)];
  const areas = areasOf([...old, ...now]).map(shortAddress);
  const gone = areaLists(areasOf(positionsWithout(old, now)));
  return [
    { kind: 'unmerge', sheet: sheet.name, areas },
    ...gone.map((list): Edit => ({ kind: 'clear', sheet: sheet.name, areas: list })),
  ];
}
