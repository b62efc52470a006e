import { excelName } from '../formula';
import { allTables, inputTables, workingTables } from '../model';
import { quoteDate } from '../model/inputs/assumptions';
import { dateText } from '../quantities/dates';
import { assumptionNames, assumptionsSheet } from './assumptions';
import { comparisonSheet } from './comparison';
import { notLive } from './liveBudget';
import { workbookPart } from './part';
import { problemsSheet } from './problems';
import type { Quoted } from './quoted';
import { sourcesSheet } from './sources';
import { summarySheet } from './summary';
import { headingRow, tableSheet } from './tableSheets';
import type { Name, Workbook } from './workbook';

/** The finished comparison workbook: outputs first, then inputs, sources, problems and workings. */
export function report(quoted: Quoted): Workbook {
  const { calculation } = quoted;
  const date = dateText(calculation.plan.assumptions.get(quoteDate) as number);
  const fixed = notLive(calculation);
  return {
    title: `Metrospan comparison of ${date}`,
    date,
    sheets: [
      summarySheet(quoted),
      comparisonSheet(quoted),
      problemsSheet(quoted),
      assumptionsSheet(calculation),
      ...inputTables.map((table) => tableSheet(table, calculation)),
      sourcesSheet(quoted),
      ...workingTables.map((table) => tableSheet(table, calculation, !fixed.includes(table))),
    ],
    names: [...assumptionNames(), ...headingNames()],
    part: workbookPart(date),
  };
}

/** Hidden names on a heading of each table: they follow renames and moves, so that the table can be found again. */
const headingNames = (): Name[] =>
  allTables.map((table) => ({
    name: `_${excelName(table).replace(/^Metro/, 'Metro_')}`,
    refersTo: `'${table.name}'!$A$${headingRow + 1}`,
    hidden: true,
  }));
