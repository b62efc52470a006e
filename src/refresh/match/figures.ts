import { cellAddress, parseArea } from '../../a1/addresses';
import { type SheetPosition, type SheetRange, parseCellReference } from '../../a1/references';
import { cellName, excelName, type Table as ModelTable } from '../../formula';
import { allTables, assumptions } from '../../model';
import type { RowsThere } from '../../sheets/tables/rowsThere';
import type { FigureAt, Sheet, Workbook } from '../../workbook/workbook';
import type { WorkbookSnapshot, NameSnapshot } from '../existing/snapshot';
import { cellTargets } from './cellTargets';
import { isSameRow } from './overrides';
import { newAssumptions } from './newAssumptions';
import { withColumns } from './columnSteps';
import { type SheetMatch, matchSheets, type TableMatch, tablesOf } from './sheets';

/** The table name in figures of assumptions, which have no table. */
const assumptionsTable = 'MetroAssumptions';

/** Finds the model's figure of a cell of the workbook, and the cell of a figure. */
export interface FigureMap {
  /** The figure of the first cell of a range; null if there is none, or if the sheet shows another comparison. */
  figureAt(place: SheetRange): FigureAt | null;
  /** The cell of a figure; null if the workbook does not show it. */
  placeOf(figure: FigureAt): SheetRange | null;
}

/**
 * The figures of an open workbook as it is.
 *
 * @param after the report of its present inputs: a figure's row is a row of the report's reading.
 * @param rows the row of its table in which each row of the plan is.
 */
export function figuresInWorkbook(before: WorkbookSnapshot, after: Workbook, rows: RowsThere): FigureMap {
  const matches = matchSheets(before, after);
  const tables = shownTables(matches, (match, table, model) =>
    table.existing ? readingRowsOf(match, table, rows.get(model)) : [],
  );
  const pages = matches.filter(isOutputPage);
  const shown = pages.every(hasCurrentLayout) ? pages.map((page) => [page.sheet.name, currentFigures(page)] as const) : [];
  return figureMap(tables, namedCells(before.names), new Map(shown));
}

/** The figures of a workbook once the edits from `before` to `after` are applied. */
export function figuresAfterEdits(before: WorkbookSnapshot, after: Workbook, rows: RowsThere): FigureMap {
  const { workbook } = withColumns(before, tablesOf(after));
  const matches = matchSheets(workbook, after);
  const tables = shownTables(matches, (match, table, model) =>
    match.isNew || match.sheet.tab !== 'input'
      ? table.table.rows.map((_, row) => table.table.readingRows?.[row] ?? row)
      : readingRowsOf(match, table, rows.get(model)),
  );
  const pages = matches.filter(isOutputPage).map(({ sheet }) => [sheet.name, figuresOfSheet(sheet, () => true)] as const);
  const names = [...workbook.names, ...newAssumptions(workbook, after).names, ...after.names];
  return figureMap(tables, namedCells(names), new Map(pages));
}

/** A sheet without a table that shows figures: Contents may list a sheet otherwise without moving one. */
const isOutputPage = ({ tables, sheet }: SheetMatch): boolean =>
  tables.length === 0 && sheet.tab === 'output' && sheet.cells.some(({ figure }) => figure !== undefined);

const shownTables = (
  matches: readonly SheetMatch[],
  rows: (match: SheetMatch, table: TableMatch, model: ModelTable) => ShownTable['rows'],
): ShownTable[] =>
  matches.flatMap((match) =>
    match.tables.flatMap((table) => {
      const model = allTables.find((each) => excelName(each) === table.table.name);
      return model ? [{ match, table, model, rows: rows(match, table, model) }] : [];
    }),
  );

/** The cells of the assumptions, by field. If a name occurs twice, the first that refers to a cell counts. */
function namedCells(names: readonly Pick<NameSnapshot, 'name' | 'refersTo'>[]): ReadonlyMap<string, SheetPosition> {
  return new Map(
    assumptions.flatMap((assumption) => {
      const candidates = names.filter(({ name }) => name.toLowerCase() === cellName(assumption).toLowerCase());
      const cell = candidates.map(({ refersTo }) => parseCellReference(refersTo)).find((each) => each !== null);
      return cell ? [[assumption.field, cell] as const] : [];
    }),
  );
}

function figureMap(
  tables: readonly ShownTable[],
  named: ReadonlyMap<string, SheetPosition>,
  pages: ReadonlyMap<string, ReadonlyMap<string, FigureAt>>,
): FigureMap {
  return {
    figureAt({ sheet, cells }) {
      const { top: row, left: column } = parseArea(cells.split(',')[0]!.replace(/\$/g, ''));
      const own = tables.find(({ match }) => match.sheet.name === sheet);
      if (own) return figureInTable(own, row, column);
      const assumption = [...named].find(([, cell]) => cell.sheet === sheet && cell.row === row && cell.column === column);
      if (assumption) return { table: assumptionsTable, field: assumption[0], row: 0 };
      return pages.get(sheet)?.get(cellAddress({ row, column })) ?? null;
    },
    placeOf(figure) {
      if (figure.table === assumptionsTable) {
        const cell = named.get(figure.field);
        return cell ? { sheet: cell.sheet, cells: cellAddress({ row: cell.row, column: cell.column }) } : null;
      }
      const own = tables.find(({ table }) => table.table.name === figure.table);
      const row = own?.rows.indexOf(figure.row) ?? -1;
      const column = own ? own.table.columns[own.model.columns.findIndex(({ field }) => field === figure.field)] : undefined;
      if (!own || row < 0 || column === undefined || column < 0) return null;
      return { sheet: own.match.sheet.name, cells: cellAddress({ row: own.table.top + 1 + row, column }) };
    },
  };
}

interface ShownTable {
  readonly match: SheetMatch;
  readonly table: TableMatch;
  readonly model: ModelTable;
  /** For each row of the table in the workbook the row of the reading; null if the row shows something else. */
  readonly rows: readonly (number | null)[];
}

function readingRowsOf(
  { sheet, existing }: SheetMatch,
  own: TableMatch,
  inputs: readonly (number | null)[] | undefined,
): (number | null)[] {
  const found = new Array<number | null>(own.existing?.rows ?? 0).fill(null);
  if (sheet.tab === 'input' && inputs) {
    inputs.forEach((row, at) => {
      if (row !== null) found[row] = at;
    });
    return found;
  }
  own.rowMatch.kept.forEach((row, index) => {
    if (index < own.table.rows.length && isSameRow(own, existing?.used ?? null, row, index))
      found[row] = own.table.readingRows?.[index] ?? index;
  });
  return found;
}

function figureInTable({ table, rows, model }: ShownTable, row: number, column: number): FigureAt | null {
  const reading = rows[row - table.top - 1];
  const at = table.columns.indexOf(column);
  if (typeof reading !== 'number' || at < 0) return null;
  return { table: table.table.name, field: model.columns[at]!.field, row: reading };
}

/** Whether a page has the layout of the report, by its texts: only then are its figures where the report has them. */
const hasCurrentLayout = (match: SheetMatch): boolean =>
  cellTargets(match).every(({ content, isUpToDate }) => isUpToDate || typeof content !== 'string' || content === '');

/** The figures of the cells of a page that are up to date, by address. */
function currentFigures(match: SheetMatch): ReadonlyMap<string, FigureAt> {
  const current = new Set(
    cellTargets(match).flatMap(({ row, column, isUpToDate }) => (isUpToDate ? [cellAddress({ row, column })] : [])),
  );
  return figuresOfSheet(match.sheet, (cell) => current.has(cell));
}

const figuresOfSheet = ({ cells }: Sheet, shows: (cell: string) => boolean): ReadonlyMap<string, FigureAt> =>
  new Map(
    cells.flatMap(({ row, column, figure }) => {
      const cell = cellAddress({ row, column });
      return figure && shows(cell) ? [[cell, figure] as const] : [];
    }),
  );
