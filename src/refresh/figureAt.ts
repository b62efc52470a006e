import { cellName, excelName, type Table as ModelTable } from '../formula';
import { allTables, assumptions } from '../model';
import { cellAt } from '../plan/fromCells/a1';
import type { Place } from '../plan/fromCells/inputCells';
import { areaOf } from '../workbook/a1';
import { cellOf, type CellPlace } from '../sheets/comparison/anchors';
import type { RowsThere } from '../sheets/tables/rowsThere';
import type { FigureAt, Sheet, Workbook } from '../workbook/workbook';
import type { Before, NameBefore } from './before';
import { looseTargets } from './looseTargets';
import { rowIsSame } from './overrides';
import { type Stand, standing, type TableStand } from './standing';

/** Assumptions have no table; a figure of theirs names this one. */
const assumptionsTable = 'MetroAssumptions';

/** The figures behind the cells of a workbook, and the cells of figures. */
export interface Figures {
  /** The figure behind the first cell of a place; null where there is none, or where the sheet shows another comparison. */
  figureAt(place: Place): FigureAt | null;
  /** Where a figure stands; null where it does not. */
  placeOf(figure: FigureAt): Place | null;
}

/**
 * What stands behind the cells of an open workbook.
 *
 * @param after the report of the inputs that are there: rows of its reading are what figures speak of.
 * @param rows where the rows of the plan stand.
 */
export function figuresOf(before: Before, after: Workbook, rows: RowsThere): Figures {
  const stands = standing(before, after);
  const tables = tablesOf(stands, (stand, table, model) => (table.there ? rowsThereOf(stand, table, rows.get(model)) : []));
  const pages = stands.filter(isPage);
  const shown = pages.every(showsThis) ? pages.map((page) => [page.sheet.name, figuresOn(page)] as const) : [];
  return figures(tables, namedCells(before.names), new Map(shown));
}

/** What stands behind the cells of a workbook once the edits from `before` to `after` are carried out. */
export function figuresWritten(before: Before, after: Workbook, rows: RowsThere): Figures {
  const stands = standing(before, after);
  const tables = tablesOf(stands, (stand, table, model) =>
    stand.fresh || stand.sheet.tab !== 'input'
      ? table.table.rows.map((_, row) => table.table.readingRows?.[row] ?? row)
      : rowsThereOf(stand, table, rows.get(model)),
  );
  const pages = stands.filter(isPage).map(({ sheet }) => [sheet.name, figuresIn(sheet, () => true)] as const);
  return figures(tables, namedCells([...before.names, ...after.names]), new Map(pages));
}

const isPage = ({ tables, sheet }: Stand): boolean => tables.length === 0 && sheet.tab === 'output';

const tablesOf = (
  stands: readonly Stand[],
  rows: (stand: Stand, table: TableStand, model: ModelTable) => Shown['rows'],
): Shown[] =>
  stands.flatMap((stand) =>
    stand.tables.flatMap((table) => {
      const model = allTables.find((each) => excelName(each) === table.table.name);
      return model ? [{ stand, table, model, rows: rows(stand, table, model) }] : [];
    }),
  );

/** The cells of the assumptions, by field. The first of a name that refers to a cell counts. */
function namedCells(names: readonly Pick<NameBefore, 'name' | 'refersTo'>[]): ReadonlyMap<string, CellPlace> {
  return new Map(
    assumptions.flatMap((assumption) => {
      const own = names.filter(({ name }) => name.toLowerCase() === cellName(assumption).toLowerCase());
      const cell = own.map(({ refersTo }) => cellOf(refersTo)).find((each) => each !== null);
      return cell ? [[assumption.field, cell] as const] : [];
    }),
  );
}

function figures(
  tables: readonly Shown[],
  named: ReadonlyMap<string, CellPlace>,
  pages: ReadonlyMap<string, ReadonlyMap<string, FigureAt>>,
): Figures {
  return {
    figureAt({ sheet, cells }) {
      const { top: row, left: column } = areaOf(cells.split(',')[0]!.replace(/\$/g, ''));
      const own = tables.find(({ stand }) => stand.sheet.name === sheet);
      if (own) return inTable(own, row, column);
      const assumption = [...named].find(([, cell]) => cell.sheet === sheet && cell.row === row && cell.column === column);
      if (assumption) return { table: assumptionsTable, field: assumption[0], row: 0 };
      return pages.get(sheet)?.get(cellAt(row, column)) ?? null;
    },
    placeOf(figure) {
      if (figure.table === assumptionsTable) {
        const cell = named.get(figure.field);
        return cell ? { sheet: cell.sheet, cells: cellAt(cell.row, cell.column) } : null;
      }
      const own = tables.find(({ table }) => table.table.name === figure.table);
      const row = own?.rows.indexOf(figure.row) ?? -1;
      const column = own ? own.table.columns[own.model.columns.findIndex(({ field }) => field === figure.field)] : undefined;
      if (!own || row < 0 || column === undefined || column < 0) return null;
      return { sheet: own.stand.sheet.name, cells: cellAt(own.table.top + 1 + row, column) };
    },
  };
}

interface Shown {
  readonly stand: Stand;
  readonly table: TableStand;
  readonly model: ModelTable;
  /** The row of the reading by the row of the table that is there; null where it is about something else. */
  readonly rows: readonly (number | null)[];
}

/** The row of the reading behind each row that is there; null where it is about something else. */
function rowsThereOf(
  { sheet, there }: Stand,
  own: TableStand,
  inputs: readonly (number | null)[] | undefined,
): (number | null)[] {
  const found = new Array<number | null>(own.there?.rows ?? 0).fill(null);
  if (sheet.tab === 'input' && inputs) {
    inputs.forEach((row, at) => {
      if (row !== null) found[row] = at;
    });
    return found;
  }
  own.rows.kept.forEach((row, index) => {
    if (index < own.table.rows.length && rowIsSame(own, there?.used ?? null, row, index))
      found[row] = own.table.readingRows?.[index] ?? index;
  });
  return found;
}

function inTable({ table, rows, model }: Shown, row: number, column: number): FigureAt | null {
  const reading = rows[row - table.top - 1];
  const at = table.columns.indexOf(column);
  if (typeof reading !== 'number' || at < 0) return null;
  return { table: table.table.name, field: model.columns[at]!.field, row: reading };
}

/** Whether a page is laid out as the report is now: its texts tell what its figures are about. */
const showsThis = (stand: Stand): boolean =>
  looseTargets(stand).every(({ put, holds }) => holds || typeof put !== 'string' || put === '');

/** The figures of a page that it shows, by cell. */
function figuresOn(stand: Stand): ReadonlyMap<string, FigureAt> {
  const held = new Set(looseTargets(stand).flatMap(({ row, column, holds }) => (holds ? [cellAt(row, column)] : [])));
  return figuresIn(stand.sheet, (cell) => held.has(cell));
}

const figuresIn = ({ cells }: Sheet, shows: (cell: string) => boolean): ReadonlyMap<string, FigureAt> =>
  new Map(
    cells.flatMap(({ row, column, figure }) => {
      const cell = cellAt(row, column);
      return figure && shows(cell) ? [[cell, figure] as const] : [];
    }),
  );
