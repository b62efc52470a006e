import type { Position } from '../../a1/addresses';
import { parseCellReference } from '../../a1/references';
import { bodyRows, hasFilter } from '../../workbook/extents';
import { type PartSheet, readPart } from '../../workbook/part';
import type { Cell, Sheet, Table, Workbook } from '../../workbook/workbook';
import { cellIn, formulaOf, isBlank, isSameValue } from '../existing/cells';
import { isSameFormula } from '../existing/formulas';
import type { WorkbookSnapshot, SheetSnapshot, TableSnapshot } from '../existing/snapshot';
import { type FoundSheet, findOurSheets, findOurTables } from '../existing/ourSheets';
import { columnOfHeading, type RowMatch, matchRows } from './rows';

/** A table of the report, and the one in the open workbook that it refreshes; `existing` is null if there is none. */
export interface TableMatch {
  readonly table: Table;
  readonly hasFilter: boolean;
  readonly existing: TableSnapshot | null;
  readonly rowMatch: RowMatch;
  /** Cell of the first heading in the open workbook. */
  readonly top: number;
  /** The sheet column of each column of the report in the open workbook; -1 if the table there lacks it. */
  readonly columns: readonly number[];
}

/** A sheet of the report, and the one in the open workbook that it refreshes; `existing` is null if there is none. */
export interface SheetMatch {
  readonly sheet: Sheet;
  /** The hidden name that finds the sheet. */
  readonly key: string;
  readonly existing: SheetSnapshot | null;
  readonly anchor: FoundSheet['anchor'];
  /** Not finished yet: it does not exist, or did not before a write that was interrupted. */
  readonly isNew: boolean;
  /** What the part records of the last write, and what it should record of this one. */
  readonly oldRecord: PartSheet | null;
  readonly newRecord: PartSheet;
  readonly tables: readonly TableMatch[];
  /** How far its cells moved because rows or columns were inserted before its table. */
  readonly rowShift: number;
  readonly columnShift: number;
}

/**
 * Matches every sheet of a report with the open workbook.
 *
 * @throws Error if the report has no part, or no hidden name for one of its sheets.
 */
export function matchSheets(before: WorkbookSnapshot, after: Workbook): readonly SheetMatch[] {
  const [ours, tables] = [findOurSheets(before), findOurTables(before)];
  const [oldPart, newPart] = [readPart(before.part), readPart(after.part)];
  if (!newPart) throw new Error('the report has no part');
  const keys = new Map(
    after.names.filter(({ hidden }) => hidden).map(({ name, refersTo }) => [parseCellReference(refersTo)?.sheet, name] as const),
  );
  return after.sheets.map((sheet) => {
    const key = keys.get(sheet.name);
    const newRecord = newPart.sheets.find((each) => each.key === key);
    if (key === undefined || !newRecord) throw new Error(`the sheet ${sheet.name} has no hidden name`);
    const found = ours.get(key);
    const existing = before.sheets.find(({ name }) => name === found?.sheet) ?? null;
    const lastRecord = oldPart?.sheets.find((each) => each.key === key) ?? null;
    const tableMatches = sheet.tables.map((table) => matchTable(table, sheet, tables.get(table.name) ?? null, existing));
    const [first] = tableMatches;
    const rowShift = first?.existing ? first.existing.top - first.table.row : 0;
    const columnShift = first?.existing ? first.existing.left - first.table.column : 0;
    const match = {
      sheet,
      key,
      existing,
      anchor: found?.anchor ?? null,
      isNew: existing === null || (oldPart?.state === 'unfinished' && lastRecord?.isNew === true),
      oldRecord: existing === null ? null : lastRecord,
      newRecord,
      tables: tableMatches,
      rowShift,
      columnShift,
    };
    return first?.existing ? { ...match, sheet: withoutTakenCells(match) } : match;
  });
}

/** The title of the sheet and what stands below it, which are ours; cells beside and below them may be the user's. */
const titleRows = 2;

/** Above a table, our words, units and links give way to what the user wrote in their cells. */
function withoutTakenCells(match: SheetMatch): Sheet {
  const { sheet, existing } = match;
  const isFree = ({ formula, ...cell }: Cell): boolean => {
    const place = placeIn(match, cell);
    const current = place && cellIn(existing?.used ?? null, place.row, place.column);
    if (isBlank(current) || (formula !== undefined && isSameFormula(formulaOf(current), formula, null))) return true;
    // Words of ours may have stood in another of our cells.
    return sheet.cells.some(({ value }) => isSameValue(current, value));
  };
  const mayGiveWay = ({ link, row, column }: Cell): boolean =>
    link !== undefined || (sheet.tables.length > 0 && (column > 0 || row >= titleRows));
  const cells = sheet.cells.filter((cell) => !mayGiveWay(cell) || isFree(cell));
  return cells.length === sheet.cells.length ? sheet : { ...sheet, cells };
}

/** Names of the tables of a report. */
export const tablesOf = ({ sheets }: Workbook): ReadonlySet<string> =>
  new Set(sheets.flatMap(({ tables }) => tables.map(({ name }) => name)));

function matchTable(table: Table, sheet: Sheet, existing: TableSnapshot | null, on: SheetSnapshot | null): TableMatch {
  const rowMatch: RowMatch = existing
    ? matchRows(existing, on?.used ?? null, table)
    : { kept: [], removed: [], added: Math.max(1, table.rows.length) };
  return {
    table,
    hasFilter: hasFilter(table, sheet),
    existing,
    rowMatch,
    top: existing?.top ?? table.row,
    columns: table.columns.map(({ heading }, at) => (existing ? columnOfHeading(existing, heading) : table.column + at)),
  };
}

/**
 * The place in the open workbook of a cell of the report outside tables; null if rows or columns before it were deleted. A heading,
 * and what stands above it, goes with its column.
 */
export function placeIn({ tables, rowShift, columnShift }: SheetMatch, { row, column }: Position): Position | null {
  const headed = tables.find(({ table }) => row <= table.row);
  const own = headed?.columns[column - headed.table.column];
  const there = { row: row + rowShift, column: own ?? column + columnShift };
  return there.row < 0 || there.column < 0 ? null : there;
}

/** The cells of column `at` of a table in the open workbook, from row `from` of its body on, which counts from 0. */
export const bodyCells = ({ table, top, columns }: TableMatch, at: number, from: number): Position[] =>
  columns[at]! < 0
    ? []
    : Array.from({ length: bodyRows(table) - from }, (_, row) => ({ row: top + 1 + from + row, column: columns[at]! }));
