import { excelName, type Table } from '../../formula';
import { workingTables } from '../../model';
import * as tables from '../../model/tables';
import type { Calculation } from '../../plan/calculate';
import type { Decimal } from '../../quantities/decimal';
import type { Cell, Sheet } from '../../workbook/workbook';

/** Formula cells that a spreadsheet still recalculates while a person types. */
export const liveBudgetCells = 100_000;
/** Of these, what Summary and Contents hold at most. */
const summaryCells = 1000;

/**
 * What gives way, the least missed first: what is only shown; how long copies take; how long what is bought holds; the offers; the loads of single
 * workloads; what is bought of these offers; cash flows by year; the checks; then what decides. What stands together would say nothing if one of it were live alone.
 */
const givesWay: readonly (readonly Table[])[] = [
  [tables.migrations],
  [tables.latencies],
  [tables.costDetails, tables.totals],
  [tables.outages],
  [tables.pathLosses],
  [tables.curve],
  [tables.trombones, tables.sessions],
  [tables.classes, tables.resyncs],
  [tables.linkYears, tables.yearNeeds],
  [tables.circuits, tables.gearLines, tables.fibreSystems, tables.circuitSteps, tables.upgrades, tables.upgradePrices],
  [tables.loads, tables.homeLoads, tables.ownerLoads, tables.servedLoads],
  [tables.links],
  [tables.years],
  [tables.listedVersions, tables.validations, tables.fit, tables.checks, tables.shared],
  [tables.networkLoads, tables.hostFlows, tables.demands],
  [
    tables.calendar,
    tables.months,
    tables.partDelays,
    tables.routes,
    tables.credits,
    tables.tcp,
    tables.movers,
    tables.copies,
    tables.options,
    tables.costs,
    tables.replication,
    tables.priceTemplates,
    tables.costYears,
  ],
];

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const formulaCells = (table: Table, { reading }: Calculation<Decimal>): number =>
  reading.rowCount(table) * table.columns.filter((column) => column.formula).length;

/** Formulas on sheets that are not tables. */
export const formulasOf = (sheets: readonly Sheet[]): number =>
  sum(sheets.map(({ cells }) => cells.filter(({ formula }) => formula !== undefined).length));

/** Whether a cell of an output shows a figure of one of these tables. */
const shows = ({ figure }: Cell, tables: readonly Table[]): boolean =>
  figure !== undefined && tables.some((table) => excelName(table) === figure.table);

/** Formulas of outputs that show figures of some tables: they give way with these. */
const shownIn = (outputs: readonly Sheet[], tables: readonly Table[]): number =>
  sum(outputs.map(({ cells }) => cells.filter((cell) => cell.formula !== undefined && shows(cell, tables)).length));

/** An output whose cells hold values where what they show does. */
export const withFixed = (sheet: Sheet, fixed: readonly Table[]): Sheet =>
  fixed.length === 0
    ? sheet
    : {
        ...sheet,
        cells: sheet.cells.map((cell) => {
          if (!shows(cell, fixed)) return cell;
          const parts = Object.entries(cell).filter(([part]) => part !== 'formula');
          return Object.fromEntries(parts) as unknown as Cell;
        }),
      };

/**
 * The tables that are written as values, as compared, because formulas in all of them and in the outputs would be too many.
 * Where a later group had to give way, an earlier one that fits beside what is left stays live after all.
 */
export function notLive(
  calculation: Calculation<Decimal>,
  outputs: readonly Sheet[],
  budgetCells = liveBudgetCells,
): readonly Table[] {
  const shown = givesWay.map((group) => shownIn(outputs, group));
  const sizes = givesWay.map((group, at) => sum(group.map((table) => formulaCells(table, calculation))) + shown[at]!);
  let left = budgetCells - summaryCells - (formulasOf(outputs) - sum(shown)) - sum(sizes);
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
