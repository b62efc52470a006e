import { parseArea } from '../../a1/addresses';
import { cellFormat } from '../../workbook/formats';
import { cellAppearance, columnAppearance, headingAppearance } from '../../workbook/looks';
import type { Sheet, Table, TableColumn } from '../../workbook/workbook';
import type { Grid } from './grid';
import type { Styles } from '../package/styles';
import { bodyRows, hasFilter } from '../../workbook/extents';

function fillColumn(grid: Grid, styles: Styles, table: Table, column: TableColumn, index: number, filter: boolean): void {
  const at = table.column + index;
  grid.put(table.row, at, styles.number(headingAppearance(column, filter), '@'), { value: column.heading });
  const style = styles.number(columnAppearance(column), cellFormat(column.format, column.formula, null));
  for (let row = 0; row < bodyRows(table); row += 1) {
    const values = table.rows[row];
    const content = values ? { value: values[index] ?? null, formula: column.formula } : { value: null };
    grid.put(table.row + 1 + row, at, style, content);
  }
}

/** A merged area shows the lines of all its cells, so the empty ones wear the style of the first. */
function fillMerge(grid: Grid, style: number | undefined, reference: string): void {
  if (style === undefined) return;
  const { top, left, bottom, right } = parseArea(reference);
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (!grid.has(row, column)) grid.put(row, column, style, { value: null });
    }
  }
}

/** Puts a sheet's cells and tables into the grid. */
export function fillGrid(grid: Grid, styles: Styles, sheet: Sheet): void {
  const placed = new Map<string, number>();
  for (const cell of sheet.cells) {
    const style = styles.number(cellAppearance(cell), cellFormat(cell.format, cell.formula, cell.value));
    grid.put(cell.row, cell.column, style, cell);
    placed.set(`${cell.row} ${cell.column}`, style);
  }
  for (const table of sheet.tables) {
    table.columns.forEach((column, index) => fillColumn(grid, styles, table, column, index, hasFilter(table, sheet)));
  }
  for (const reference of sheet.merges) {
    const { top, left } = parseArea(reference);
    fillMerge(grid, placed.get(`${top} ${left}`), reference);
  }
}
