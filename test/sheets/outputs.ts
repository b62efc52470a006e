import { readFileSync } from 'node:fs';
import { inputTables, workingTables } from '../../src/model';
import { assumptionNames, assumptionsSheet } from '../../src/sheets/tables/assumptions';
import { comparisonSheet } from '../../src/sheets/comparison/comparison';
import { lookupsSheet } from '../../src/sheets/comparison/lookups';
import { integritySheet } from '../../src/sheets/integrity/sheet';
import { problemsSheet } from '../../src/sheets/problems';
import { quote, type Quoted } from '../../src/plan/quote';
import { sourcesSheet } from '../../src/sheets/sources/sources';
import { summarySheet } from '../../src/sheets/summary/summary';
import { tableSheet } from '../../src/sheets/tables/tableSheets';
import type { Sheet, Workbook } from '../../src/workbook/workbook';

export const examplePlan = (): Record<string, unknown> =>
  JSON.parse(readFileSync(`${__dirname}/../../examples/metro.json`, 'utf8')) as Record<string, unknown>;

/** A quoted plan. @throws if nothing in it can be calculated. */
export function quoted(json: unknown): Quoted {
  const result = quote(json).quoted;
  if (!result) throw new Error('the plan cannot be calculated');
  return result;
}

export const outputSheetsOf = (of: Quoted): Sheet[] => [
  summarySheet(of),
  comparisonSheet(of),
  sourcesSheet(of),
  problemsSheet(of),
  integritySheet(of, [], []),
  lookupsSheet(of),
];

/** The output sheets with all that their formulas read. */
export function workbookOf(of: Quoted): Workbook {
  const { calculation } = of;
  return {
    title: 'Outputs',
    date: '2011-07-12',
    sheets: [
      ...outputSheetsOf(of),
      assumptionsSheet(calculation.plan.assumptions),
      ...[...inputTables, ...workingTables].map((table) => tableSheet(table, calculation)),
    ],
    names: assumptionNames(),
    part: '',
  };
}
