import type { Table } from '../formula';
import { workingTables } from '../model';
import * as tables from '../model/tables';
import type { Calculation } from '../plan/calculate';
import type { Decimal } from '../quantities/decimal';
import type { Sheet } from './workbook';

/** Formula cells that a spreadsheet still recalculates while a person types. */
export const liveBudgetCells = 100_000;
/** Of these, what the Summary holds at most. */
const summaryCells = 1000;

/**
 * What gives way, the least missed first: what is only shown; how long what is bought holds; the offers; the loads of single
 * workloads; what is bought of these offers; cash flows by year; the checks; then what decides. What stands together would say nothing if one of it were live alone.
 */
const givesWay: readonly (readonly Table[])[] = [
  [tables.migrations],
  [tables.latencies],
  [tables.outages],
  [tables.curve],
  [tables.classes],
  [tables.trombones, tables.sessions],
  [tables.linkYears, tables.yearNeeds],
  [tables.circuits],
  [tables.loads, tables.homeLoads, tables.ownerLoads],
  [tables.links],
  [tables.years],
  [tables.validations, tables.fit, tables.checks],
  [tables.networkLoads, tables.demands],
  [tables.calendar, tables.partDelays, tables.routes, tables.credits, tables.movers, tables.options, tables.costs],
];

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const formulaCells = (table: Table, { reading }: Calculation<Decimal>): number =>
  reading.rowCount(table) * table.columns.filter((column) => column.formula).length;

/** Formulas on sheets that are not tables. */
export const formulasOf = (sheets: readonly Sheet[]): number =>
  sum(sheets.map(({ cells }) => cells.filter(({ formula }) => formula !== undefined).length));

/**
 * The tables that are written as values, as compared, because formulas in all of them and in the outputs would be too many.
 * Where a later group had to give way, an earlier one that fits beside what is left stays live after all.
 */
export function notLive(
  calculation: Calculation<Decimal>,
  outputs: readonly Sheet[],
  budgetCells = liveBudgetCells,
): readonly Table[] {
  const sizes = givesWay.map((group) => sum(group.map((table) => formulaCells(table, calculation))));
  let left = budgetCells - summaryCells - formulasOf(outputs) - sum(sizes);
  const fixed = sizes.map((cells) => {
    const gives = left < 0;
    if (gives) left += cells;
    return gives;
  });
  for (let at = fixed.length - 1; at >= 0; at -= 1)
    if (fixed[at] && sizes[at]! <= left) {
      fixed[at] = false;
      left -= sizes[at]!;
    }
  const names = new Set(givesWay.flatMap((group, at) => (fixed[at] ? group : [])));
  return workingTables.filter((table) => names.has(table));
}
