import { type Position, parseArea } from '../../a1/addresses';
import { areaLists, areasOf, positionsIn } from '../../a1/areas';
import { type Appearance, cellAppearance, columnAppearance, headingAppearance } from '../../workbook/looks';
import type { Edit, LookEdit } from './edit';
import { mergeEdits, noteEdits, pageEdit, statusEdits } from './pageEdits';
import { heightEdits, widthEdits } from './sizeEdits';
import { bodyCells, placeIn, type SheetMatch, type TableMatch } from '../match/sheets';

/** Cells of one appearance. */
interface StyledCells {
  readonly appearance: Appearance;
  readonly positions: readonly Position[];
}

const bodyLooks = (match: TableMatch, from: number): StyledCells[] =>
  match.table.columns.map((column, at) => ({ appearance: columnAppearance(column), positions: bodyCells(match, at, from) }));

const headingLooks = ({ table, hasFilter, top, columns }: TableMatch): StyledCells[] =>
  table.columns.flatMap((column, at) =>
    columns[at]! < 0
      ? []
      : [{ appearance: headingAppearance(column, hasFilter), positions: [{ row: top, column: columns[at]! }] }],
  );

/** The looks of cells outside tables. All cells of a merged area get the look of its first: it shows the edges of all of them. */
function cellLooks(match: SheetMatch): StyledCells[] {
  const { sheet } = match;
  const appearances = new Map(sheet.cells.map((cell) => [`${cell.row} ${cell.column}`, cellAppearance(cell)]));
  const joined = sheet.merges.flatMap((merge) => {
    const { top, left } = parseArea(merge);
    const appearance = appearances.get(`${top} ${left}`);
    return appearance ? [{ appearance, positions: positionsIn(merge) }] : [];
  });
  const taken = new Set(joined.flatMap(({ positions }) => positions).map(({ row, column }) => `${row} ${column}`));
  const single = sheet.cells
    .filter(({ row, column }) => !taken.has(`${row} ${column}`))
    .map((cell) => ({ appearance: cellAppearance(cell), positions: [cell] }));
  return [...joined, ...single].map(({ appearance, positions }) => ({
    appearance,
    positions: positions.flatMap((spot) => placeIn(match, spot) ?? []),
  }));
}

/** One edit for all cells of one appearance. */
export function groupLooks(sheet: string, dressed: readonly StyledCells[]): LookEdit[] {
  const alike = new Map<string, { appearance: Appearance; positions: Position[] }>();
  for (const { appearance, positions } of dressed) {
    const key = JSON.stringify(appearance);
    const group = alike.get(key) ?? { appearance, positions: [] };
    alike.set(key, group);
    for (const spot of positions) group.positions.push(spot);
  }
  return [...alike.values()].flatMap(({ appearance, positions }) =>
    areaLists(areasOf(positions)).map((areas): LookEdit => ({ kind: 'look', sheet, areas, appearance })),
  );
}

/** The looks of what a sheet holds, in its cells and its tables. */
export const contentLooks = (match: SheetMatch): LookEdit[] =>
  groupLooks(match.sheet.name, [
    ...cellLooks(match),
    ...match.tables.flatMap((table) => [...headingLooks(table), ...bodyLooks(table, 0)]),
  ]);

/** All looks of a sheet, also widths, heights, notes and the page. */
export const allLookEdits = (match: SheetMatch): Edit[] => [
  ...mergeEdits(match),
  ...contentLooks(match),
  ...widthEdits(match),
  ...heightEdits(match),
  ...noteEdits(match),
  ...statusEdits(match),
  pageEdit(match),
];

/** The looks of rows that are added to a sheet whose looks are up to date otherwise. */
export const addedRowLookEdits = (match: SheetMatch): Edit[] => {
  const grown = match.tables.filter(({ rowMatch }) => rowMatch.added > 0);
  if (grown.length === 0) return [];
  return [
    ...groupLooks(
      match.sheet.name,
      grown.flatMap((table) => bodyLooks(table, table.rowMatch.kept.length)),
    ),
    ...statusEdits(match),
  ];
};
