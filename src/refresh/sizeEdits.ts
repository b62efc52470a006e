import { areaOf } from '../workbook/a1';
import { runsOf } from '../workbook/areas';
import { columnWidths, hasFilter } from '../workbook/extents';
import { rowHeights } from '../workbook/heights';
import { cellAppearance } from '../workbook/looks';
import { letters } from '../sheets/tables/tableSheets';
import type { Edit } from './edit';
import type { Stand } from './standing';

/** Neighbours of one size share an entry. */
function sized(
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

/** Widths of columns. */
export function widths(stand: Stand): Edit[] {
  const { sheet, tables, right } = stand;
  const place = new Map(tables.flatMap(({ table, columns }) => table.columns.map((_, at) => [table.column + at, columns[at]!])));
  const sizes = [...columnWidths(sheet)].map(([column, width]) => [place.get(column) ?? column + right, width] as const);
  const list = sized(new Map(sizes.filter(([column]) => column >= 0)), letters);
  if (list.length === 0) return [];
  return [{ kind: 'widths', sheet: sheet.name, widths: list.map(({ of, size }) => ({ columns: of, characters: size })) }];
}

/** Rows that no program fits to what they show: joined cells, formulas, whose texts come later, and headings with filter buttons. */
function unfitted(sheet: Stand['sheet']): ReadonlySet<number> {
  const joined = sheet.merges.map((merge) => areaOf(merge).top);
  const formulas = sheet.cells.filter((cell) => cell.formula !== undefined && cellAppearance(cell).wrap);
  const headings = sheet.tables.filter((table) => hasFilter(table, sheet));
  return new Set([...joined, ...[...formulas, ...headings].map(({ row }) => row)]);
}

/** Heights of rows: Excel fits rows to typed texts by itself. */
export function heights({ sheet, down }: Stand): Edit[] {
  const needed = unfitted(sheet);
  const sizes = [...rowHeights(sheet)]
    .filter(([row, { set }]) => (set || needed.has(row)) && row + down >= 0)
    .map(([row, { points }]) => [row + down, points] as const);
  const list = sized(new Map(sizes), (row) => String(row + 1));
  if (list.length === 0) return [];
  return [{ kind: 'heights', sheet: sheet.name, heights: list.map(({ of, size }) => ({ rows: of, points: size })) }];
}
