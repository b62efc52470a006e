import { areaAddress, cellAddress, parseArea, shortAddress } from '../../a1/addresses';
import { areasOf } from '../../a1/areas';
import { statusLooks, tabColours } from '../../workbook/looks';
import { notesOf } from '../../workbook/notes';
import type { Edit } from './edit';
import { bodyCells, type SheetMatch } from '../match/sheets';

/** The address in the open workbook of an area of the report. */
const shiftArea = (area: string, { rowShift, columnShift }: SheetMatch): string => {
  const { top, left, bottom, right: end } = parseArea(area);
  return shortAddress({ top: top + rowShift, left: left + columnShift, bottom: bottom + rowShift, right: end + columnShift });
};

/** Notes on headings and labels. */
export function noteEdits(match: SheetMatch): Edit[] {
  const { sheet, tables, rowShift, columnShift } = match;
  const place = new Map(tables.flatMap(({ table, columns }) => table.columns.map((_, at) => [table.column + at, columns[at]!])));
  const list = notesOf(sheet).map(({ row, column, text }) => ({
    row: row + rowShift,
    column: tables.some(({ table }) => table.row === row) ? (place.get(column) ?? -1) : column + columnShift,
    text,
  }));
  const reachable = list.filter(({ row, column }) => row >= 0 && column >= 0);
  if (reachable.length === 0) return [];
  return [
    {
      kind: 'notes',
      sheet: sheet.name,
      notes: reachable.map(({ row, column, text }) => ({ cell: cellAddress({ row, column }), text })),
    },
  ];
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

/** Validation lists of cells and of table columns. */
export function choiceEdits(match: SheetMatch): Edit[] {
  const { sheet, tables } = match;
  const single = sheet.choices.map(({ cell, choices: of }): Edit => ({
    kind: 'choices',
    sheet: sheet.name,
    area: shiftArea(cell, match),
    choices: of,
  }));
  const columns = tables.flatMap((table) =>
    table.table.columns.flatMap(({ choices: of }, at): Edit[] =>
      of
        ? areasOf(bodyCells(table, at, 0)).map((area) => ({
            kind: 'choices',
            sheet: sheet.name,
            area: areaAddress(area),
            choices: of,
          }))
        : [],
    ),
  );
  return [...single, ...columns];
}

/** Merged areas. */
export const mergeEdits = (match: SheetMatch): Edit[] =>
  match.sheet.merges.length === 0 || match.sheet.merges.some((merge) => parseArea(merge).top + match.rowShift < 0)
    ? []
    : [{ kind: 'merge', sheet: match.sheet.name, areas: match.sheet.merges.map((merge) => shiftArea(merge, match)) }];
