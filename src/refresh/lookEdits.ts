import { areaOf } from '../workbook/a1';
import { areaLists, areasOf, type Spot, spotsIn } from '../workbook/areas';
import { type Appearance, cellAppearance, columnAppearance, headingAppearance } from '../workbook/looks';
import { below } from './bodySpots';
import type { Edit, LookEdit } from './edit';
import { choices, merges, notes, page, status } from './pageEdits';
import { heights, widths } from './sizeEdits';
import type { Stand, TableStand } from './standing';

/** Cells that look alike. */
interface Dressed {
  readonly appearance: Appearance;
  readonly spots: readonly Spot[];
}

const bodyLooks = (stand: TableStand, from: number): Dressed[] =>
  stand.table.columns.map((column, at) => ({ appearance: columnAppearance(column), spots: below(stand, at, from) }));

const headingLooks = ({ table, filter, top, columns }: TableStand): Dressed[] =>
  table.columns.flatMap((column, at) =>
    columns[at]! < 0 ? [] : [{ appearance: headingAppearance(column, filter), spots: [{ row: top, column: columns[at]! }] }],
  );

/** Joined cells show the edges of all of them. */
function looseLooks({ sheet, down, right }: Stand): Dressed[] {
  const own = new Map(sheet.cells.map((cell) => [`${cell.row} ${cell.column}`, cellAppearance(cell)]));
  const joined = sheet.merges.flatMap((merge) => {
    const { top, left } = areaOf(merge);
    const appearance = own.get(`${top} ${left}`);
    return appearance ? [{ appearance, spots: spotsIn(merge) }] : [];
  });
  const taken = new Set(joined.flatMap(({ spots }) => spots).map(({ row, column }) => `${row} ${column}`));
  const single = sheet.cells
    .filter(({ row, column }) => !taken.has(`${row} ${column}`))
    .map((cell) => ({ appearance: cellAppearance(cell), spots: [cell] }));
  return [...joined, ...single].map(({ appearance, spots }) => ({
    appearance,
    spots: spots
      .map(({ row, column }) => ({ row: row + down, column: column + right }))
      .filter(({ row, column }) => row >= 0 && column >= 0),
  }));
}

/** One edit for all cells that look alike. */
function looksOf(sheet: string, dressed: readonly Dressed[]): LookEdit[] {
  const alike = new Map<string, { appearance: Appearance; spots: Spot[] }>();
  for (const { appearance, spots } of dressed) {
    const key = JSON.stringify(appearance);
    const group = alike.get(key) ?? { appearance, spots: [] };
    alike.set(key, group);
    for (const spot of spots) group.spots.push(spot);
  }
  return [...alike.values()].flatMap(({ appearance, spots }) =>
    areaLists(areasOf(spots)).map((areas): LookEdit => ({ kind: 'look', sheet, areas, appearance })),
  );
}

/** All looks of a sheet. */
export const allLooks = (stand: Stand): Edit[] => [
  ...merges(stand),
  ...looksOf(stand.sheet.name, [
    ...looseLooks(stand),
    ...stand.tables.flatMap((table) => [...headingLooks(table), ...bodyLooks(table, 0)]),
  ]),
  ...widths(stand),
  ...heights(stand),
  ...notes(stand),
  ...choices(stand),
  ...status(stand),
  page(stand),
];

/** The looks of rows that were added to a table whose looks are right otherwise. */
export const rowLooks = (stand: Stand): Edit[] => {
  const grown = stand.tables.filter(({ rows }) => rows.added > 0);
  if (grown.length === 0) return [];
  return [
    ...looksOf(
      stand.sheet.name,
      grown.flatMap((table) => bodyLooks(table, table.rows.kept.length)),
    ),
    ...status(stand),
  ];
};
