import type { Property } from '../batch/handlers';
import type { Area, Grid } from '../grid/grid';
import { maxColumns, maxRows } from './addresses';
import { asBoolean } from './checks';
import { addressOf } from './references';

const mostCells = 2 ** 31 - 1;

/** Properties of `Range` that are about where its cells are. */
export const rangePlace = (grid: Grid): Readonly<Record<string, Property<Area>>> => ({
  Address: { get: (area) => addressOf(grid, area) },
  AddressLocal: { get: (area) => addressOf(grid, area) },
  RowIndex: { get: ({ row }) => row },
  ColumnIndex: { get: ({ column }) => column },
  RowCount: { get: ({ rows }) => rows },
  ColumnCount: { get: ({ columns }) => columns },
  // −1 for more than 2,147,483,647 cells, as documented.
  CellCount: { get: ({ rows, columns }) => (rows * columns > mostCells ? -1 : rows * columns) },
  IsEntireColumn: { get: ({ rows }) => rows === maxRows },
  IsEntireRow: { get: ({ columns }) => columns === maxColumns },
  Left: { get: (area) => grid.looks.rectangle(area).left },
  Top: { get: (area) => grid.looks.rectangle(area).top },
  Width: { get: (area) => grid.looks.rectangle(area).width },
  Height: { get: (area) => grid.looks.rectangle(area).height },
  ColumnHidden: {
    get: (area) => grid.looks.columnsHidden(area),
    set: (area, hidden) => grid.looks.hideColumns(area, asBoolean(hidden, 'columnHidden')),
  },
  RowHidden: {
    get: (area) => grid.looks.rowsHidden(area),
    set: (area, hidden) => grid.looks.hideRows(area, asBoolean(hidden, 'rowHidden')),
  },
  Hidden: {
    get: (area) => {
      const [columns, rows] = [grid.looks.columnsHidden(area), grid.looks.rowsHidden(area)];
      return columns === true || rows === true ? true : columns === null || rows === null ? null : false;
    },
  },
});
