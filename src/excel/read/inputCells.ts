import { parseCellReference } from '../../a1/references';
import { cellName, excelName } from '../../formula';
import { assumptions, inputTables } from '../../model';
import type { CellContent, InputCells, NamedCell, TableCells } from '../../plan/fromCells/inputCells';
import { newHeadings } from '../../refresh/match/columnObstacles';
import { newerThan } from '../../refresh/existing/newerThan';
import { findOurTables } from '../../refresh/existing/ourSheets';
import type { TableSnapshot } from '../../refresh/existing/snapshot';
import { defaultedAssumptions } from '../../refresh/existing/workbookState';
import { formatVersion, readPart } from '../../workbook/part';
import type { Workbook } from '../../workbook/workbook';
import type { RawCells } from './rawCells';
import type { WorkbookContents } from './readWorkbook';

function mapFound<K, V>(keys: readonly K[], find: (key: K) => V | null): ReadonlyMap<K, V> {
  return new Map(
    keys.flatMap((key) => {
      const value = find(key);
      return value === null ? [] : [[key, value] as const];
    }),
  );
}

/** All inputs, out of the cells of our tables by `excelName` and of named cells by name. */
const inputCells = (
  table: (name: string) => TableCells | null,
  cell: (name: string) => NamedCell | null,
  facts: Pick<InputCells, 'assumed' | 'format' | 'newer'>,
): InputCells => ({
  tables: mapFound(inputTables, (one) => table(excelName(one))),
  assumptions: mapFound(assumptions, (one) => cell(cellName(one))),
  ...facts,
});

/** The cells that hold inputs in the open workbook; null if it has no table of them. */
export function inputCellsOf({ snapshot, cells }: Pick<WorkbookContents, 'snapshot' | 'cells'>): InputCells | null {
  const tables = findOurTables(snapshot);
  const part = readPart(snapshot.part);
  const newer = newerThan(snapshot.part);
  // A column that is newer than the program which finished the workbook is the user's own, whatever its heading.
  const users = (name: string) => (part?.state === 'finished' ? newHeadings(name, newer) : new Set());
  const workbookNames = snapshot.names.filter(({ sheet }) => sheet === null);
  const refersTo = new Map(workbookNames.map((name) => [name.name.toLowerCase(), name.refersTo]));
  const found = inputCells(
    (name) => {
      const table = tables.get(name);
      if (!table) return null;
      const own = users(name);
      return tableCells({ ...table, headings: table.headings.map((one) => (own.has(one) ? '' : one)) }, cells.get(table.sheet));
    },
    (name) => {
      const at = parseCellReference(refersTo.get(name.toLowerCase()) ?? '');
      if (!at || !snapshot.sheets.some((sheet) => sheet.name === at.sheet)) return null;
      return { ...at, content: contentOf(cells.get(at.sheet), at.row, at.column) };
    },
    {
      assumed: defaultedAssumptions(snapshot),
      format: part?.version ?? formatVersion,
      newer,
    },
  );
  return found.tables.size > 0 ? found : null;
}

const isContent = (value: unknown): value is CellContent => ['number', 'string', 'boolean'].includes(typeof value);

function contentOf(cells: RawCells | undefined, row: number, column: number): CellContent {
  const value = cells?.values[row - cells.top]?.[column - cells.left];
  return isContent(value) ? value : '';
}

function tableCells({ sheet, top, left, headings, rows }: TableSnapshot, cells: RawCells | undefined): TableCells {
  const body = Array.from({ length: rows }, (_, row) => headings.map((__, at) => contentOf(cells, top + 1 + row, left + at)));
  return { sheet, row: top, column: left, headings, rows: body };
}

/** The cells that hold inputs in a report that was written just now, as they would be read from the workbook. */
export function inputCellsOfReport({ sheets, names, part }: Workbook): InputCells {
  const tables = new Map(sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name, { sheet, table }] as const)));
  return inputCells(
    (name) => {
      const found = tables.get(name);
      if (!found) return null;
      const { row, column, columns, rows } = found.table;
      const body = rows.map((cells) => cells.map((cell) => cell ?? ''));
      return { sheet: found.sheet.name, row, column, headings: columns.map(({ heading }) => heading), rows: body };
    },
    (name) => {
      const at = parseCellReference(names.find((one) => one.name === name)?.refersTo ?? '');
      const sheet = sheets.find((one) => one.name === at?.sheet);
      if (!at || !sheet) return null;
      const cell = sheet.cells.find(({ row, column }) => row === at.row && column === at.column);
      return { ...at, content: cell?.value ?? '' };
    },
    { assumed: new Set(readPart(part)?.assumed), format: formatVersion, newer: new Set() },
  );
}
