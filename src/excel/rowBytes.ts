import { excelFormula, excelName } from '../formula';
import { allTables } from '../model';
import type { TableBefore } from '../refresh/before';

/** A value, its quotes and its comma. */
const bytesOfValue = 20;
/** What a page without a table weighs a cell, value and formula: at most 100 in the example, on the Comparison. */
const bytesOfPageCell = 110;

const tables = new Map(allTables.map((table) => [excelName(table), table]));

/** Roughly what a row of a sheet weighs in an answer: our formulas are known. `columns` is how far the sheet is used. */
export function rowBytes(onSheet: readonly TableBefore[], columns: number): number {
  const model = onSheet.map(({ name }) => tables.get(name)).find((table) => table !== undefined);
  if (!model) return columns * bytesOfPageCell;
  // A cell is answered by its value and by its formula, or by its value once more.
  const cells = model.columns.map(
    (column) => bytesOfValue + (column.formula ? JSON.stringify(excelFormula(column, 'stored')).length : bytesOfValue),
  );
  const others = Math.max(0, columns - model.columns.length);
  return cells.reduce((sum, bytes) => sum + bytes, 0) + others * 4 * bytesOfValue;
}
