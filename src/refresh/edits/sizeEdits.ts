import { columnLetters, parseArea } from '../../a1/addresses';
import { runsOf } from '../../a1/areas';
import { columnWidths, hasFilter } from '../../workbook/extents';
import { rowHeights } from '../../workbook/heights';
import { cellAppearance } from '../../workbook/looks';
import type { Edit } from './edit';
import type { SheetMatch } from '../match/sheets';

/** One entry for each run of neighbours of one size. */
function groupBySize(
  sizes: ReadonlyMap<number, number>,
  name: (at: number) => string,
): { readonly of: string; readonly size: number }[] {
  const distinct = [...new Set(sizes.values())];
  return distinct.flatMap((size) =>
    runsOf([...sizes].filter(([, each]) => each === size).map(([at]) => at)).map(([first, last]) => ({
      of: `${name(first)}:${name(last)}`,
      size,
    })),
  );
}

/** Widths of columns, in characters. */
export function widthEdits(match: SheetMatch): Edit[] {
  const { sheet, tables, columnShift } = match;
  const place = new Map(tables.flatMap(({ table, columns }) => table.columns.map((_, at) => [table.column + at, columns[at]!])));
  const sizes = [...columnWidths(sheet)].map(([column, width]) => [place.get(column) ?? column + columnShift, width] as const);
  const list = groupBySize(new Map(sizes.filter(([column]) => column >= 0)), columnLetters);
  if (list.length === 0) return [];
  return [{ kind: 'widths', sheet: sheet.name, widths: list.map(({ of, size }) => ({ columns: of, characters: size })) }];
}

/** Rows that Excel does not fit to their texts: with merged cells, wrapped formulas, or headings with filter buttons. */
function rowsWithoutAutofit(sheet: SheetMatch['sheet']): ReadonlySet<number> {
  const joined = sheet.merges.map((merge) => parseArea(merge).top);
  const formulas = sheet.cells.filter((cell) => cell.formula !== undefined && cellAppearance(cell).wrap);
  const headings = sheet.tables.filter((table) => hasFilter(table, sheet));
  return new Set([...joined, ...[...formulas, ...headings].map(({ row }) => row)]);
}

/** Heights of rows, except those that Excel fits to typed texts by itself. */
export function heightEdits({ sheet, rowShift }: SheetMatch): Edit[] {
  const needed = rowsWithoutAutofit(sheet);
  const sizes = [...rowHeights(sheet)]
    .filter(([row, { set }]) => (set || needed.has(row)) && row + rowShift >= 0)
    .map(([row, { points }]) => [row + rowShift, points] as const);
  const list = groupBySize(new Map(sizes), (row) => String(row + 1));
  if (list.length === 0) return [];
  return [{ kind: 'heights', sheet: sheet.name, heights: list.map(({ of, size }) => ({ rows: of, points: size })) }];
}
