import { Refusal, type Area, type Grid } from '../grid/grid';
import { intersection, maxColumns, maxRows } from './addresses';
import { insertDeleteConflict } from './refusals';

export type Shift = 'down' | 'up' | 'right' | 'left';

/** All that moves when cells are put in or taken out. */
const moved = (area: Area, shift: Shift): Area =>
  shift === 'down' || shift === 'up' ? { ...area, rows: maxRows - area.row } : { ...area, columns: maxColumns - area.column };

/** A table moves, or grows, as a whole: over its whole width when cells move down or up, over its whole height when sideways. */
const wouldTear = (table: Area, area: Area, shift: Shift): boolean => {
  const common = table.sheetId === area.sheetId ? intersection(table, moved(area, shift)) : null;
  if (common === null) return false;
  return shift === 'down' || shift === 'up' ? common.columns < table.columns : common.rows < table.rows;
};

/** Puts cells in or takes them out. Throws `InsertDeleteConflict` where that would tear a table, or the grid cannot. */
export const moveCells = (grid: Grid, area: Area, shift: Shift): void => {
  if (grid.tables.all().some((table) => wouldTear(table.area, area, shift)))
    throw insertDeleteConflict('part of a table would move');
  try {
    if (shift === 'down' || shift === 'right') grid.cells.insert(area, shift);
    else grid.cells.remove(area, shift);
  } catch (error) {
    if (error instanceof Refusal && error.reason === 'invalid') throw insertDeleteConflict(error.message);
    throw error;
  }
};
