import { cellAddress } from '../../a1/addresses';
import { areaLists, areasOf, positionsIn } from '../../a1/areas';
import { bodyCells, placeIn, type SheetMatch } from '../match/sheets';
import type { LinksEdit } from './edit';

/** The links of a sheet, in place of those that our cells on it had. Links in cells of the user's stay. */
export function linkEdits(match: SheetMatch): LinksEdit[] {
  const { sheet, tables, isNew, oldRecord } = match;
  const cells = sheet.cells.flatMap((cell) => {
    const place = placeIn(match, cell);
    return place ? [{ place, link: cell.link ?? null }] : [];
  });
  const rows = tables.flatMap((table) =>
    table.table.columns.flatMap(({ links }, at) =>
      links ? bodyCells(table, at, 0).map((place, row) => ({ place, link: links[row] ?? null })) : [],
    ),
  );
  const all = [...cells, ...rows];
  const links = all.flatMap(({ place, link }) => (link === null ? [] : [{ cell: cellAddress(place), to: link }]));
  const ours = isNew ? [] : [...positionsIn(oldRecord?.cells ?? ''), ...all.map(({ place }) => place)];
  const cleared = areaLists(areasOf(ours));
  return links.length + cleared.length > 0 ? [{ kind: 'links', sheet: sheet.name, cleared, links }] : [];
}
