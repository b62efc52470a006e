import { excelFormula, excelName } from '../../formula';
import { allTables } from '../../model';
import type { TableSnapshot } from '../../refresh/existing/snapshot';

/** A value, its quotes and its comma. */
const bytesPerValue = 20;
/** A cell of a sheet without a table, value and formula: at most 100 bytes in the example, on the Comparison. */
const bytesPerPageCell = 110;

const tables = new Map(allTables.map((table) => [excelName(table), table]));

/**
 * Estimates the bytes of a row of a sheet in a response, from the formulas that our tables have.
 *
 * @param onSheet the tables of the sheet.
 * @param columns width of its used range.
 */
export function estimateRowBytes(onSheet: readonly TableSnapshot[], columns: number): number {
  const model = onSheet.map(({ name }) => tables.get(name)).find((table) => table !== undefined);
  if (!model) return columns * bytesPerPageCell;
  // A response holds each cell twice: its value, then its formula or the value again.
  const cells = model.columns.map(
    (column) => bytesPerValue + (column.formula ? JSON.stringify(excelFormula(column, 'stored')).length : bytesPerValue),
  );
  const others = Math.max(0, columns - model.columns.length);
  return cells.reduce((sum, bytes) => sum + bytes, 0) + others * 4 * bytesPerValue;
}
