import { nullObject, type Answer } from '../batch/handlers';
import type { Area, Grid } from '../grid/grid';
import { bounding, intersection, maxColumns, maxRows } from './addresses';
import { asInteger } from './checks';
import { invalidArgument, itemNotFound } from './refusals';
import { areaOf } from './references';
import { rangeAt } from './targets';

/** A range of a place and size; refuses one beyond the sheet. */
const at = (area: Area) => {
  const { row, column, rows, columns } = area;
  if (row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows > maxRows || column + columns > maxColumns) {
    throw invalidArgument('the range would reach beyond the sheet');
  }
  return rangeAt(area);
};

const orNone = (area: Area | null) => (area === null ? nullObject : rangeAt(area));

const orMissing = (area: Area | null) => {
  if (area === null) throw itemNotFound();
  return rangeAt(area);
};

const number = (value: unknown, otherwise = 1) => (value === undefined ? otherwise : asInteger(value, 'the number'));

const other = (grid: Grid, area: Area, reference: unknown): Area => {
  const found = areaOf(grid, reference, area.sheetId, 'the other range');
  if (found.sheetId !== area.sheetId) throw invalidArgument('the other range is on another sheet');
  return found;
};

const meeting = (grid: Grid, area: Area, reference: unknown): Area | null => {
  const common = intersection(area, other(grid, area, reference));
  return common === null ? null : { ...area, ...common };
};

/** `count` cells outward from an edge; a negative number goes into the range, as documented. */
const beyond = (edge: number, count: number) =>
  count > 0 ? { start: edge, size: count } : { start: edge + count, size: -count };

const columnsOf = (area: Area, { start, size }: { start: number; size: number }) => at({ ...area, column: start, columns: size });
const rowsOf = (area: Area, { start, size }: { start: number; size: number }) => at({ ...area, row: start, rows: size });

/** The block inside an area that holds all that is used in it; null where nothing is. */
const usedIn = (grid: Grid, area: Area, valuesOnly: unknown): Area | null => {
  const used = grid.cells.usedArea(area.sheetId, valuesOnly === true);
  const common = used === null ? null : intersection(used, area);
  if (common === null || valuesOnly !== true) return common === null ? null : { ...area, ...common };
  const kinds = grid.cells.kinds({ ...area, ...common });
  const rows = kinds.flatMap((row, index) => (row.some((kind) => kind !== 'empty') ? [index] : []));
  const columns = (kinds[0] ?? []).flatMap((_, index) => (kinds.some((row) => row[index] !== 'empty') ? [index] : []));
  const [top, left] = [rows[0], columns[0]];
  if (top === undefined || left === undefined) return null;
  return {
    ...area,
    row: common.row + top,
    rows: (rows.at(-1) ?? top) - top + 1,
    column: common.column + left,
    columns: (columns.at(-1) ?? left) - left + 1,
  };
};

type Moves = Readonly<Record<string, (area: Area, ...args: unknown[]) => Answer>>;

/** Methods of `Range` that answer another range. */
export const rangeMoves = (grid: Grid): Moves => ({
  GetCell: (area, row, column) =>
    at({ ...area, row: area.row + number(row), column: area.column + number(column), rows: 1, columns: 1 }),
  GetRow: (area, row) => at({ ...area, row: area.row + number(row), rows: 1 }),
  GetColumn: (area, column) => at({ ...area, column: area.column + number(column), columns: 1 }),
  GetLastCell: (area) =>
    at({ ...area, row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 }),
  GetLastRow: (area) => at({ ...area, row: area.row + area.rows - 1, rows: 1 }),
  GetLastColumn: (area) => at({ ...area, column: area.column + area.columns - 1, columns: 1 }),
  GetColumnsAfter: (area, count) => columnsOf(area, beyond(area.column + area.columns, number(count))),
  GetRowsBelow: (area, count) => rowsOf(area, beyond(area.row + area.rows, number(count))),
  GetResizedRange: (area, rows, columns) =>
    at({ ...area, rows: area.rows + number(rows, 0), columns: area.columns + number(columns, 0) }),
  GetAbsoluteResizedRange: (area, rows, columns) => at({ ...area, rows: number(rows), columns: number(columns) }),
  GetOffsetRange: (area, rows, columns) =>
    at({ ...area, row: area.row + number(rows, 0), column: area.column + number(columns, 0) }),
  GetBoundingRect: (area, reference) => at({ ...area, ...bounding(area, other(grid, area, reference)) }),
  GetIntersection: (area, reference) => orMissing(meeting(grid, area, reference)),
  GetIntersectionOrNullObject: (area, reference) => orNone(meeting(grid, area, reference)),
  GetEntireColumn: (area) => at({ ...area, row: 0, rows: maxRows }),
  GetEntireRow: (area) => at({ ...area, column: 0, columns: maxColumns }),
  GetUsedRange: (area, valuesOnly) => orMissing(usedIn(grid, area, valuesOnly)),
  GetUsedRangeOrNullObject: (area, valuesOnly) => orNone(usedIn(grid, area, valuesOnly)),
});
