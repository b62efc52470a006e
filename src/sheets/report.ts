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
import { contentsSheet } from './way/contents';
import { oneOptionSheet } from './way/oneOption';
import { leadingBack, linkedToVisible } from './way/links';
import { Pages } from './pages';
import { sourcesOn, sourcesSheet } from './sources/sources';
import { summarySheet } from './summary/summary';
import { tableSheet } from './tables/tableSheets';
import { type SheetNames, underNames } from '../workbook/underNames';
import type { Sheet, Workbook } from '../workbook/workbook';

/** How a report stands in a workbook that is already there. */
export interface Setting {
  /** Names of our sheets there, where they are not their own. */
  readonly names: SheetNames;
  /** Whether sheets that are there are visible, by our own names of them: links lead to no hidden sheet. */
  readonly shown: ReadonlyMap<string, boolean>;
  /** The rows that are there. */
  readonly order: RowOrder;
  /** Formulas that somebody typed over. */
  readonly overrides: readonly Override[];
  /** Where the rows of the plan stand in the input tables that are there. */
  readonly rows: RowsThere;
}

/** A workbook of its own. */
const alone: Setting = { names: new Map(), shown: new Map(), order: new Map(), overrides: [], rows: new Map() };

/**
 * The finished comparison workbook: Contents, the answer, problems and sources, then inputs, then workings.
 *
 * @param beside sheets that are added to it, which no pane finds again.
 */
export function report(
  quoted: Quoted,
  { names, shown, order, overrides, rows }: Setting = alone,
  beside: readonly Sheet[] = [],
): Workbook {
  const { calculation } = quoted;
  const date = dateText(calculation.plan.assumptions.get(quoteDate) as number);
  const sources = sourcesSheet(quoted);
  const sourceOf = sourcesOn(sources);
  const comparison = comparisonSheet(quoted, sourceOf);
  const problems = problemsSheet(quoted, overrides);
  const oneOption = oneOptionSheet(quoted);
  const fixed = notLive(calculation, [comparison, problems, sources, oneOption, lookupsSheet(quoted)]);
  // Values of the Comparison stay in their columns, so these must keep their order.
  const keepsOrder = formulasOf([withFixed(comparison, fixed)]) < formulasOf([comparison]);
  const working = (table: Table): Sheet => pointing(inOrder(tableSheet(table, calculation, !fixed.includes(table)), order), rows);
  const summary = summarySheet(quoted, fixed, overrides, sourceOf);
  const lookups = lookupsSheet(quoted, keepsOrder);
  const compared = leadingBack(withFixed(comparison, fixed), summary);
  const made = [
    summary,
    compared,
    problems,
    sources,
    assumptionsSheet(calculation.plan.assumptions),
    ...inputTables.map((table) => standing(tableSheet(table, calculation), rows.get(table))),
    oneOption,
    integritySheet(quoted, fixed, overrides, [summary, compared, oneOption, lookups]),
    lookups,
    ...workingTables.map(working),
  ].map((sheet) => asThere(sheet, shown));
  const contents = contentsSheet([...made, ...beside], Pages.over(calculation.reading), names);
  const all = linkedToVisible([asThere(contents, shown), ...made, ...beside]);
  const sheets = all.slice(0, all.length - beside.length);
  const assumed = quoted.assumed.filter(({ where }) => where === 'assumptions').map(({ field }) => field);
  const workbook = bound(
    printedFor(sheets, calculation.plan.assumptions),
    { quoteDate: date, inputs: inputsDigest(calculation.plan), assumed },
    names,
  );
  return { ...workbook, sheets: [...workbook.sheets, ...all.slice(sheets.length)] };
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

/** A sheet that is there stays shown or hidden, as its user has it. */
const asThere = (sheet: Sheet, shown: Setting['shown']): Sheet => {
  const { hidden, ...others } = sheet;
  const isHidden = shown.has(sheet.name) ? !shown.get(sheet.name) : hidden;
  return isHidden ? { ...others, hidden: true } : others;
};

/** Sheets as a workbook: with the names and the part by which they are found again. */
export function bound(sheets: readonly Sheet[], facts: PartFacts, names: SheetNames): Workbook {
  const title = `Metrospan comparison of ${facts.quoteDate}`;
  const plain = { title, date: facts.quoteDate, sheets, names: [...assumptionNames(), ...anchorNames(sheets)], part: '' };
  const named = underNames(plain, names);
  const pairs = sheets.map((sheet, at) => [named.sheets[at]!, sheet] as const);
  return { ...named, part: partXml(partOf(pairs, facts)) };
}
