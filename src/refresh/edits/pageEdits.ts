import { areaAddress, cellAddress, parseArea, shortAddress } from '../../a1/addresses';
import { areasOf } from '../../a1/areas';
import { spareRows } from '../../workbook/extents';
import { statusLooks, tabColours } from '../../workbook/looks';
import { notesOf } from '../../workbook/notes';
import type { Edit } from './edit';
import { bodyCells, placeIn, type SheetMatch } from '../match/sheets';

/** The address in the open workbook of an area of the report. */
const shiftArea = (area: string, { rowShift, columnShift }: SheetMatch): string => {
  const { top, left, bottom, right: end } = parseArea(area);
  return shortAddress({ top: top + rowShift, left: left + columnShift, bottom: bottom + rowShift, right: end + columnShift });
};

/** Notes on headings and labels. */
export function noteEdits(match: SheetMatch): Edit[] {
  const notes = notesOf(match.sheet).flatMap(({ text, ...cell }) => {
    const there = placeIn(match, cell);
    return there ? [{ cell: cellAddress(there), text }] : [];
  });
  return notes.length === 0 ? [] : [{ kind: 'notes', sheet: match.sheet.name, notes }];
}

/** The page: tab colour, gridlines, frozen panes, printing. */
export function pageEdit(match: SheetMatch): Edit {
  const { sheet, rowShift, columnShift } = match;
  const { area, titleRows, titleColumns, ...print } = sheet.print;
  return {
    kind: 'page',
    sheet: sheet.name,
    tabColour: tabColours[sheet.tab],
    gridlines: sheet.tab !== 'output',
    freeze: sheet.freeze
      ? { rows: sheet.freeze.rows + rowShift, columns: sheet.freeze.columns + (sheet.freeze.columns > 0 ? columnShift : 0) }
      : null,
    print: {
      ...print,
      ...(area && { area: shiftArea(area, match) }),
      ...(titleRows && { titleRows: [titleRows[0] + rowShift, titleRows[1] + rowShift] as const }),
      ...(titleColumns && { titleColumns: [titleColumns[0] + columnShift, titleColumns[1] + columnShift] as const }),
    },
  };
}

/** Colours by status. In a table they cover its columns as far down as its rows go. */
export function statusEdits(match: SheetMatch): Edit[] {
  const { sheet, tables } = match;
  const areas = sheet.status.flatMap(({ range }) => {
    const { left } = parseArea(range);
    const [first] = tables;
    return first ? areasOf(bodyCells(first, left - first.table.column, 0)).map(areaAddress) : [range];
  });
  return areas.length === 0 ? [] : [{ kind: 'status', sheet: sheet.name, areas, looks: statusLooks }];
}

/** What may be typed into cells and table columns. Below a table of our own sheet nothing stands, so its rows may go on there. */
export function entryEdits(match: SheetMatch): Edit[] {
  const { sheet, tables, isNew } = match;
  const single = sheet.entries.map(({ cell, entry }) => ({ area: shiftArea(cell, match), entry }));
  const columns = tables.flatMap((table) =>
    table.table.columns.flatMap(({ entry }, at) =>
      entry
        ? areasOf(bodyCells(table, at, 0)).map(({ bottom, ...area }) => ({
            area: shortAddress({ ...area, bottom: bottom + (isNew ? spareRows : 0) }),
            entry,
          }))
        : [],
    ),
  );
  const entries = [...single, ...columns];
  return entries.length === 0 ? [] : [{ kind: 'entries', sheet: sheet.name, entries }];
}

/** Merged areas. */
export const mergeEdits = (match: SheetMatch): Edit[] =>
  match.sheet.merges.length === 0 || match.sheet.merges.some((merge) => parseArea(merge).top + match.rowShift < 0)
    ? []
    : [{ kind: 'merge', sheet: match.sheet.name, areas: match.sheet.merges.map((merge) => shiftArea(merge, match)) }];
