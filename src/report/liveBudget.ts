import type { Table } from '../formula';
import { workingTables } from '../model';
import { circuits, latencies, linkYears } from '../model/tables';
import type { Calculation } from '../plan/calculate';
import type { Decimal } from '../quantities/decimal';

/** Formula cells that a spreadsheet still recalculates while a person types. */
export const liveBudgetCells = 100_000;

/** What gives way first; everything else is always live. */
const givesWay: readonly Table[] = [latencies, linkYears, circuits];

const formulaCells = (table: Table, { reading }: Calculation<Decimal>): number =>
  reading.rowCount(table) * table.columns.filter((column) => column.formula).length;

/** The tables that are written as values, as compared, because formulas in all of them would be too many. */
export function notLive(calculation: Calculation<Decimal>, budgetCells = liveBudgetCells): readonly Table[] {
  let cells = workingTables.reduce((sum, table) => sum + formulaCells(table, calculation), 0);
  return givesWay.filter((table) => {
    if (cells <= budgetCells) return false;
    cells -= formulaCells(table, calculation);
    return true;
  });
}
