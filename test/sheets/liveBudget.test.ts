import { largePlan } from '../../bench/largePlan';
import { columnsBetween } from '../../src/formula/references';
import { workingTables } from '../../src/model';
import { workloads } from '../../src/model/inputs/workloads';
import { formulasOf, liveBudgetCells, notLive } from '../../src/sheets/tables/liveBudget';
import { report } from '../../src/sheets/report';
import type { Sheet, Table, Workbook } from '../../src/workbook/workbook';
import { quoted } from '../engines/workbooks';

const isFormula = ({ formula }: { readonly formula?: string }): boolean => formula !== undefined;
const liveCells = ({ columns, rows }: Table): number => rows.length * columns.filter(isFormula).length;
/** Every cell of a workbook that holds a formula. */
const formulaCells = ({ sheets }: Workbook): number =>
  sheets.flatMap(({ tables }) => tables).reduce((sum, table) => sum + liveCells(table), formulasOf(sheets));
const namesOf = (named: readonly { readonly name: string }[]): string[] => named.map(({ name }) => name);
const words = ({ cells }: Sheet): string => cells.map(({ value }) => value).join(' ');

describe('The live budget', () => {
  const large = quoted(largePlan(400, 12, 12));
  const workbook = report(large);
  const sheet = (name: string) => workbook.sheets.find((one) => one.name === name)!;

  test('turns tables that are only shown into values first, and says so', () => {
    expect(notLive(large.calculation, [], 1e9)).toEqual([]);
    expect(namesOf(notLive(large.calculation, []))).toContain('Latencies');
    expect(words(sheet('Latencies'))).toContain('As compared on 2026-11-22, not live.');
    expect(words(sheet('Summary'))).toContain('too many figures to keep live');
  });

  test('writes the values that the formulas had', () => {
    const [table] = sheet('Latencies').tables;
    expect(table!.columns.filter(isFormula)).toEqual([]);
    const mean = table!.columns.findIndex(({ heading }) => heading === 'Write home ms');
    expect(table!.rows.length).toBeGreaterThan(0);
    expect(table!.rows.every((row) => typeof row[mean] === 'number')).toBe(true);
  });

  test('keeps needs, options and costs live, and the checks while they fit', () => {
    for (const name of ['Options', 'Demands', 'Costs']) expect(sheet(name).tables[0]!.columns.some(isFormula)).toBe(true);
    expect(namesOf(notLive(quoted(largePlan(200, 4, 12)).calculation, []))).not.toContain('Checks');
  });

  test('never exceeds a budget, and turns no table into values that would still fit', () => {
    const all = workingTables.map((table) => {
      const formulas = table.columns.filter(({ formula }) => formula).length;
      return { table, cells: large.calculation.reading.rowCount(table) * formulas };
    });
    for (const budget of [1000, 20_000, 50_000, 80_000, 100_000, 150_000, 200_000, 300_000]) {
      const fixed = notLive(large.calculation, [], budget);
      const live = all.filter(({ table }) => !fixed.includes(table)).reduce((sum, { cells }) => sum + cells, 0);
      expect(live).toBeLessThanOrEqual(budget - 1000);
      const single = all.filter(({ table }) => fixed.includes(table) && ['Latencies', 'Circuits', 'Years'].includes(table.name));
      for (const { cells } of single) expect(live + cells).toBeGreaterThan(budget - 1000);
    }
  });

  test('detects changed inputs while a table holds values', () => {
    const { cells } = sheet('Integrity');
    const label = cells.find(({ value }) => value === 'Inputs since tables that are not live were compared')!;
    const [now, then] = [3, 4].map((column) => cells.find((cell) => cell.row === label.row && cell.column === column)!);
    expect(now!.formula).toContain(columnsBetween(workloads.columns));
    expect(now!.value).toBe(then!.value);
    expect(then!.formula).toBeUndefined();
  });
});

test('2,000 workloads, 20 spans, 12 platforms and 200 offers stay within 100,000 formula cells', () => {
  const workbook = report(quoted(largePlan(2000, 20, 12, 200)));
  const cells = formulaCells(workbook);
  expect(cells).toBeLessThanOrEqual(liveBudgetCells);
  // What is left is no token: options and costs follow the inputs, and so do cash flows by year.
  const live = workbook.sheets.filter(({ tables }) => tables.some(({ columns }) => columns.some(isFormula)));
  for (const name of ['Options', 'Costs', 'Years']) expect(namesOf(live)).toContain(name);
}, 120_000);
