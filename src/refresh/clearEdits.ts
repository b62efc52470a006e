import { areaLists, areasOf, shortName, type Spot, spotsIn } from '../workbook/areas';
import type { Edit } from './edit';
import type { Stand } from './standing';

const key = ({ row, column }: Spot): string => `${row} ${column}`;

/** The cells of one list that are not in another. */
export function without(spots: readonly Spot[], others: readonly Spot[]): Spot[] {
  const left = new Set(others.map(key));
  return spots.filter((spot) => !left.has(key(spot)));
}

/** Before a sheet without a table is laid out anew: cells come apart, and those that are ours no longer are emptied. */
export function clearEdits({ sheet, was, willBe }: Stand): Edit[] {
  const [old, now] = [spotsIn(was?.cells ?? ''), spotsIn(willBe.cells)];
  const areas = areasOf([...old, ...now]).map(shortName);
  const gone = areaLists(areasOf(without(old, now)));
  return [
    { kind: 'unmerge', sheet: sheet.name, areas },
    ...gone.map((list): Edit => ({ kind: 'clear', sheet: sheet.name, areas: list })),
  ];
}
