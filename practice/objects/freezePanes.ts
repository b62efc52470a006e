import { handler, nullObject } from '../batch/handlers';
import type { Area, Grid } from '../grid/grid';
import { maxColumns, maxRows } from './addresses';
import { asInteger } from './checks';
import { itemNotFound } from './refusals';
import { areaOf } from './references';
import { rangeAt, type OfSheet } from './targets';

const count = (value: unknown) => (value === undefined ? 1 : asInteger(value, 'the count', 0));

/** The cells kept in view: whole rows or columns where only those are frozen; null where nothing is. */
const location = (grid: Grid, { sheetId }: OfSheet): Area | null => {
  const { rows, columns } = grid.view.frozen(grid.sheets.get(sheetId).id);
  if (rows === 0 && columns === 0) return null;
  return { sheetId, row: 0, column: 0, rows: rows === 0 ? maxRows : rows, columns: columns === 0 ? maxColumns : columns };
};

export const freezePanes = (grid: Grid) =>
  handler<OfSheet>({
    methods: {
      FreezeAt: ({ sheetId }, frozenRange) => {
        const { row, column, rows, columns } = areaOf(grid, frozenRange, sheetId, 'the frozen range');
        grid.view.freeze(sheetId, rows === maxRows ? 0 : row + rows, columns === maxColumns ? 0 : column + columns);
      },
      FreezeRows: ({ sheetId }, rows) => grid.view.freeze(sheetId, count(rows), 0),
      FreezeColumns: ({ sheetId }, columns) => grid.view.freeze(sheetId, 0, count(columns)),
      Unfreeze: ({ sheetId }) => grid.view.freeze(sheetId, 0, 0),
      GetLocation: (target) => {
        const area = location(grid, target);
        if (area === null) throw itemNotFound();
        return rangeAt(area);
      },
      GetLocationOrNullObject: (target) => {
        const area = location(grid, target);
        return area === null ? nullObject : rangeAt(area);
      },
    },
  });
