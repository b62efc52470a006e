import { readFileSync } from 'node:fs';
import { inputTables, workingTables } from '../../src/model';
import { assumptionNames, assumptionsSheet } from '../../src/report/assumptions';
import { comparisonSheet } from '../../src/report/comparison';
import { problemsSheet } from '../../src/report/problems';
import { quote } from '../../src/report/quote';
import type { Quoted } from '../../src/report/quoted';
import { sourcesSheet } from '../../src/report/sources';
import { summarySheet } from '../../src/report/summary';
import { tableSheet } from '../../src/report/tableSheets';
import type { Sheet, Workbook } from '../../src/report/workbook';

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
