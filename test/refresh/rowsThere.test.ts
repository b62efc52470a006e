import { planFromCells } from '../../src/plan/fromCells/planFromCells';
import type { InputCells } from '../../src/plan/fromCells/inputCells';
import { assumptions, inputTables } from '../../src/model';
import { prices } from '../../src/model/inputs/prices';
import { cellName, excelName } from '../../src/formula';
import { quote } from '../../src/plan/quote';
import { inputRowsOf } from '../../src/refresh/existing/inputRows';
import { targetComparison, targetInputs } from '../../src/refresh/match/targetWorkbook';
import { emptyWorkbook } from '../../src/refresh/existing/snapshot';
import { formatVersion } from '../../src/workbook/part';
import { minimalPlan } from '../broken/minimalPlan';

/** The input cells as typed, with blank or broken rows at the places a test names. */
function typed(change: (rows: (string | number)[][], table: string) => void): InputCells {
  const { sheets } = targetInputs(emptyWorkbook, minimalPlan(), '2011-07-12');
  const tables = inputTables.map((table) => {
    const sheet = sheets.find(({ name }) => name === table.name)!;
    const [own] = sheet.tables;
    const rows = own!.rows.map((row) => row.map((cell) => cell ?? ''));
    change(rows, excelName(table));
    return [table, { sheet: sheet.name, row: 3, column: 0, headings: own!.columns.map(({ heading }) => heading), rows }] as const;
  });
  const page = sheets.find(({ name }) => name === 'Assumptions');
  const cells = assumptions.map((assumption, at) => {
    const value = page!.cells.find(({ row, column }) => row === 4 + at && column === 1)!.value;
    return [assumption, { sheet: 'Assumptions', row: 4 + at, column: 1, content: value ?? '' }] as const;
  });
  expect(cellName(assumptions[0]!)).toMatch(/^Metro_/);
  return {
    tables: new Map(tables),
    assumptions: new Map(cells),
    format: formatVersion,
    newer: new Set(),
    assumed: new Set(assumptions.map(({ field }) => field)),
  };
}

const blank = (row: readonly unknown[]): string[] => row.map(() => '');

test('working rows carry the Ids of input rows, wherever these stand, and skip blank and broken rows', () => {
  const read = planFromCells(
    typed((rows, table) => {
      if (table === 'MetroWorkloads') rows.splice(1, 0, blank(rows[0]!));
      if (table === 'MetroOffers') rows.unshift(blank(rows[0]!));
      if (table === 'MetroPrices') {
        const said = new Map<string, string | number>([
          ['Platform', 'vplex-metro-5.0'],
          ['Item', 'Broken'],
          ['Basis', 'flat'],
          ['Unit price', -1],
        ]);
        rows.unshift(
          prices.columns.map(({ heading }) => said.get(heading) ?? ''),
          blank(rows[0]!),
        );
      }
    }),
  );
  const { read: plan, quoted } = quote(read.json);
  expect(plan.problems.map(({ code }) => code)).toEqual(['negative']);
  const after = targetComparison(emptyWorkbook, quoted!, inputRowsOf(plan, read));
  const column = (sheet: string, heading: string): unknown[] => {
    const [table] = after.sheets.find(({ name }) => name === sheet)!.tables;
    const at = table!.columns.findIndex((each) => each.heading === heading);
    return [...new Set(table!.rows.map((row) => row[at]))];
  };
  // The broken price line is kept as not priced, under the next free number.
  expect(column('Loads', 'Workload id')).toEqual([1, 2]);
  expect(column('Circuits', 'Offer id')).toEqual([1]);
  expect(column('Costs', 'Price id')).toEqual([4, 1, 2, 3]);
});
