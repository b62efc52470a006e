import type { Table } from '../formula';
import { inputTables, workingTables } from '../model';
import { quoteDate } from '../model/inputs/assumptions';
import { dateText } from '../quantities/dates';
import { anchorNames } from './comparison/anchors';
import { integritySheet } from './integrity/sheet';
import { assumptionNames, assumptionsSheet } from './tables/assumptions';
import { comparisonSheet } from './comparison/comparison';
import { inputsDigest } from './tables/inputsDigest';
import { notLive, withFixed } from './tables/liveBudget';
import type { Override } from './summary/override';
import { partXml } from '../workbook/part';
import { partOf, type PartFacts } from './partOf';
import { problemsSheet } from './problems';
import type { Quoted } from '../plan/quote';
import { inOrder, type RowOrder } from './tables/rowOrder';
import { pointing, type RowsThere, standing } from './tables/rowsThere';
import { sourcesSheet } from './sources/sources';
import { summarySheet } from './summary/summary';
import { tableSheet } from './tables/tableSheets';
import { type SheetNames, underNames } from '../workbook/underNames';
import type { Sheet, Workbook } from '../workbook/workbook';

/** How a report stands in a workbook that is already there. */
export interface Setting {
  /** Names of our sheets there, where they are not their own. */
  readonly names: SheetNames;
  /** The rows that are there. */
  readonly order: RowOrder;
  /** Formulas that somebody typed over. */
  readonly overrides: readonly Override[];
  /** Where the rows of the plan stand in the input tables that are there. */
  readonly rows: RowsThere;
}

/** A workbook of its own. */
const alone: Setting = { names: new Map(), order: new Map(), overrides: [], rows: new Map() };

/** The finished comparison workbook: outputs first, then inputs, sources, problems and workings. */
export function report(quoted: Quoted, { names, order, overrides, rows }: Setting = alone): Workbook {
  const { calculation } = quoted;
  const date = dateText(calculation.plan.assumptions.get(quoteDate) as number);
  const outputs = [comparisonSheet(quoted), problemsSheet(quoted, overrides), sourcesSheet(quoted)] as const;
  const [comparison, problems, sources] = outputs;
  const fixed = notLive(calculation, outputs);
  const working = (table: Table): Sheet => pointing(inOrder(tableSheet(table, calculation, !fixed.includes(table)), order), rows);
  const sheets = [
    summarySheet(quoted, fixed, overrides),
    withFixed(comparison, fixed),
    problems,
    sources,
    assumptionsSheet(calculation.plan.assumptions),
    ...inputTables.map((table) => standing(tableSheet(table, calculation), rows.get(table))),
    integritySheet(quoted, fixed, overrides),
    ...workingTables.map(working),
  ];
  const assumed = quoted.assumed.filter(({ where }) => where === 'assumptions').map(({ field }) => field);
  return bound(sheets, { quoteDate: date, inputs: inputsDigest(calculation.plan), assumed }, names);
}

/** Sheets as a workbook: with the names and the part by which they are found again. */
export function bound(sheets: readonly Sheet[], facts: PartFacts, names: SheetNames): Workbook {
  const title = `Metrospan comparison of ${facts.quoteDate}`;
  const plain = { title, date: facts.quoteDate, sheets, names: [...assumptionNames(), ...anchorNames(sheets)], part: '' };
  const named = underNames(plain, names);
  const pairs = sheets.map((sheet, at) => [named.sheets[at]!.name, sheet] as const);
  return { ...named, part: partXml(partOf(pairs, facts)) };
}
