import type { Position } from '../../a1/addresses';
import { sheetReference } from '../../a1/references';
import { type Column, filled, is, newTable, type Table, when } from '../../formula';
import { allTables } from '../../model';
import type { SheetNames } from '../../workbook/underNames';
import type { Cell, Sheet } from '../../workbook/workbook';
import { shown } from '../define';
import type { Pages, Shown } from '../pages';
import { outputSheets } from '../places';
import { groupsOf, type Listed } from './contentsGroups';
import { legendCells } from './legend';

const columns = [
  { heading: 'Sheet', width: 24 },
  { heading: 'What it holds', width: 86 },
  { heading: 'Rows', width: 9 },
  { heading: 'In use', width: 11 },
  { heading: 'Tab as written', width: 18 },
] as const;
const headingRow = 4;
const firstRow = headingRow + 1;

const counts = newTable('Contents', 'output', 'the workbook');

/** How many rows a table has in use, and whether it has any. */
interface Counted {
  readonly rows: Column;
  readonly inUse: Column;
}

/** By table, live: rows that are typed in or deleted count at once. */
const counted: ReadonlyMap<Table, Counted> = new Map(
  allTables.flatMap((table) => {
    const key = keyOf(table);
    if (!key) return [];
    const rows = shown(counts, `rows ${table.name}`, `Rows of ${table.name} in use`, filled(key));
    const inUse = shown(counts, `inUse ${table.name}`, `Whether ${table.name} has rows`, when(is(rows, 0), 'no', 'yes'));
    return [[table, { rows, inUse }] as const];
  }),
);

/** The column that every row in use has filled in. */
function keyOf({ columns: all }: Table): Column | undefined {
  const required = all.find(({ input }) => input?.blank === 'required');
  return required ?? all.find(({ formula, input, optional }) => !formula && !input && !optional);
}

/**
 * Lists every sheet of a workbook: what it holds, how many rows, and how to get there.
 *
 * @param sheets all others, in their order.
 * @param pages of a calculated plan; null where only inputs are written, which nothing counts yet.
 * @param names what sheets are called there, where that is not their own name.
 */
export function contentsSheet(sheets: readonly Sheet[], pages: Pages | null, names: SheetNames): Sheet {
  const groups = groupsOf(sheets);
  const lines = placed(groups);
  const spots = new Map<Column, Position>(
    lines.flatMap(({ row, listed }) => {
      const own = listed?.table && counted.get(listed.table);
      return own ? [[own.rows, { row, column: 2 }] as const, [own.inUse, { row, column: 3 }] as const] : [];
    }),
  );
  const drawn = pages?.with({
    table: counts,
    sheet: outputSheets.contents,
    rows: 1,
    written: new Map(),
    spot: (column) => spots.get(column) ?? null,
  });
  const live = (column: Column): Shown => ({ ...drawn!.spot(column, 0), ...drawn!.cell(column, 0) });
  const end = firstRow + lines.length;
  const legend = legendCells(end + 1);
  return {
    name: outputSheets.contents,
    tab: 'output',
    cells: [
      { row: 0, column: 0, value: 'Contents', look: 'title' },
      { row: 1, column: 0, value: 'Click the name of a sheet to go there.', look: 'label' },
      {
        row: 2,
        column: 0,
        value: 'To see a hidden sheet, right-click any tab and choose Unhide, or choose Show all sheets in the Metrospan pane.',
        look: 'label',
      },
      ...columns.map(({ heading }, column): Cell => ({
        row: headingRow,
        column,
        value: heading,
        look: 'heading',
        ...(column === 2 && { align: 'right' }),
      })),
      ...lines.flatMap(({ row, heading, listed }): Cell[] =>
        listed
          ? lineCells(row, listed, names.get(listed.sheet.name) ?? listed.sheet.name, drawn ? live : null)
          : [{ row, column: 0, value: heading, look: 'subtitle' }],
      ),
      ...legend,
    ],
    tables: [],
    charts: [],
    status: [],
    widths: Object.fromEntries(columns.map(({ width }, at) => [at, width])),
    merges: [],
    heights: { 0: 30 },
    freeze: { rows: firstRow, columns: 0 },
    print: { landscape: false, fitWidth: 1, fitHeight: 1 },
    entries: [],
  };
}

interface Placed {
  readonly row: number;
  /** Of a group, above its sheets. */
  readonly heading: string;
  readonly listed: Listed | null;
}

function placed(groups: ReturnType<typeof groupsOf>): readonly Placed[] {
  const lines = groups.flatMap(({ heading, sheets }) => [
    { heading, listed: null },
    ...sheets.map((listed) => ({ heading, listed })),
  ]);
  return lines.map((line, at) => ({ ...line, row: firstRow + at }));
}

function lineCells(
  row: number,
  { sheet, holds, table, rows }: Listed,
  called: string,
  live: ((column: Column) => Shown) | null,
): Cell[] {
  const own = live && table ? counted.get(table) : undefined;
  return [
    { row, column: 0, value: called, look: 'link', link: sheetReference(sheet.name, 'A1') },
    { row, column: 1, value: holds, look: 'wrapped' },
    { row, column: 2, ...(own ? live!(own.rows) : { value: rows }), look: 'figure', format: '#,##0' },
    { row, column: 3, ...(own ? live!(own.inUse) : { value: null }), look: 'text' },
    { row, column: 4, value: sheet.hidden ? 'hidden' : 'shown', look: 'text' },
  ];
}
