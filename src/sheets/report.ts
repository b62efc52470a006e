import type { Assumption, Raw, Table } from '../formula';
import { inputTables, workingTables } from '../model';
import { currency, customer, quoteDate } from '../model/inputs/assumptions';
import { dateText } from '../quantities/dates';
import { anchorNames } from './comparison/anchors';
import { integritySheet } from './integrity/sheet';
import { assumptionNames, assumptionsSheet } from './tables/assumptions';
import { comparisonSheet } from './comparison/comparison';
import { lookupsSheet } from './comparison/lookups';
import { inputsDigest } from './tables/inputsDigest';
import { formulasOf, notLive, withFixed } from './tables/liveBudget';
import type { Override } from './summary/override';
import { paperOf } from '../workbook/paper';
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
  const outputs = [
    comparisonSheet(quoted),
    problemsSheet(quoted, overrides),
    sourcesSheet(quoted),
    lookupsSheet(quoted),
  ] as const;
  const [comparison, problems, sources] = outputs;
  const fixed = notLive(calculation, outputs);
  // Values of the Comparison stay in their columns, so these must keep their order.
  const keepsOrder = formulasOf([withFixed(comparison, fixed)]) < formulasOf([comparison]);
  const working = (table: Table): Sheet => pointing(inOrder(tableSheet(table, calculation, !fixed.includes(table)), order), rows);
  const sheets = [
    summarySheet(quoted, fixed, overrides),
    withFixed(comparison, fixed),
    problems,
    assumptionsSheet(calculation.plan.assumptions),
    ...inputTables.map((table) => standing(tableSheet(table, calculation), rows.get(table))),
    sources,
    integritySheet(quoted, fixed, overrides),
    lookupsSheet(quoted, keepsOrder),
    ...workingTables.map(working),
  ];
  const assumed = quoted.assumed.filter(({ where }) => where === 'assumptions').map(({ field }) => field);
  const printed = printedFor(sheets, calculation.plan.assumptions);
  return bound(printed, { quoteDate: date, inputs: inputsDigest(calculation.plan), assumed }, names);
}

/** The paper of every sheet, by the currency; whom the quote is for stands on the outputs, which every comparison writes again. */
export function printedFor(sheets: readonly Sheet[], stated: ReadonlyMap<Assumption, Raw>): readonly Sheet[] {
  const paper = paperOf(stated.get(currency));
  const named = stated.get(customer);
  return sheets.map((sheet) => ({
    ...sheet,
    print: { ...sheet.print, paper, ...(named && sheet.tab === 'output' ? { customer: String(named) } : {}) },
  }));
}

/** Sheets as a workbook: with the names and the part by which they are found again. */
export function bound(sheets: readonly Sheet[], facts: PartFacts, names: SheetNames): Workbook {
  const title = `Metrospan comparison of ${facts.quoteDate}`;
  const plain = { title, date: facts.quoteDate, sheets, names: [...assumptionNames(), ...anchorNames(sheets)], part: '' };
  const named = underNames(plain, names);
  const pairs = sheets.map((sheet, at) => [named.sheets[at]!.name, sheet] as const);
  return { ...named, part: partXml(partOf(pairs, facts)) };
}
