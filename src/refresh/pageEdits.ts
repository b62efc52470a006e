import { areaName, areaOf } from '../workbook/a1';
import { areasOf, shortName } from '../workbook/areas';
import { statusLooks, tabColours } from '../workbook/looks';
import { notesOf } from '../workbook/notes';
import { letters } from '../sheets/tables/tableSheets';
import { below } from './bodySpots';
import type { Edit } from './edit';
import type { Stand } from './standing';

/** Where an area of the report is in the open workbook. */
const moved = (area: string, { down, right }: Stand): string => {
  const { top, left, bottom, right: end } = areaOf(area);
  return shortName({ top: top + down, left: left + right, bottom: bottom + down, right: end + right });
};

/** Notes on headings and labels. */
export function notes(stand: Stand): Edit[] {
  const { sheet, tables, down, right } = stand;
  const place = new Map(tables.flatMap(({ table, columns }) => table.columns.map((_, at) => [table.column + at, columns[at]!])));
  const list = notesOf(sheet).map(({ row, column, text }) => ({
    row: row + down,
    column: tables.some(({ table }) => table.row === row) ? (place.get(column) ?? -1) : column + right,
    text,
  }));
  const there = list.filter(({ row, column }) => row >= 0 && column >= 0);
  if (there.length === 0) return [];
  return [
    {
      kind: 'notes',
      sheet: sheet.name,
      notes: there.map(({ row, column, text }) => ({ cell: `${letters(column)}${row + 1}`, text })),
    },
  ];
}

/** The sheet as a page. */
export function page(stand: Stand): Edit {
  const { sheet, down, right } = stand;
  const { area, titleRows, ...print } = sheet.print;
  return {
    kind: 'page',
    sheet: sheet.name,
    tabColour: tabColours[sheet.tab],
    gridlines: sheet.tab !== 'output',
    freeze: sheet.freeze
      ? { rows: sheet.freeze.rows + down, columns: sheet.freeze.columns + (sheet.freeze.columns > 0 ? right : 0) }
      : null,
    print: {
      ...print,
      ...(area && { area: moved(area, stand) }),
      ...(titleRows && { titleRows: [titleRows[0] + down, titleRows[1] + down] as const }),
    },
  };
}

/** Colours by status: the columns of a table reach as far as its rows. */
export function status(stand: Stand): Edit[] {
  const { sheet, tables } = stand;
  const areas = sheet.status.flatMap(({ range }) => {
    const { left } = areaOf(range);
    const [first] = tables;
    return first ? areasOf(below(first, left - first.table.column, 0)).map(areaName) : [range];
  });
  return areas.length === 0 ? [] : [{ kind: 'status', sheet: sheet.name, areas, looks: statusLooks }];
}

/** What may be chosen. */
export function choices(stand: Stand): Edit[] {
  const { sheet, tables } = stand;
  const single = sheet.choices.map(({ cell, choices: of }): Edit => ({
    kind: 'choices',
    sheet: sheet.name,
    area: moved(cell, stand),
    choices: of,
  }));
  const columns = tables.flatMap((table) =>
    table.table.columns.flatMap(({ choices: of }, at): Edit[] =>
      of
        ? areasOf(below(table, at, 0)).map((area) => ({ kind: 'choices', sheet: sheet.name, area: areaName(area), choices: of }))
        : [],
    ),
  );
  return [...single, ...columns];
}

/** Cells that are joined. */
export const merges = (stand: Stand): Edit[] =>
  stand.sheet.merges.length === 0 || stand.sheet.merges.some((merge) => areaOf(merge).top + stand.down < 0)
    ? []
    : [{ kind: 'merge', sheet: stand.sheet.name, areas: stand.sheet.merges.map((merge) => moved(merge, stand)) }];
