import { isPrivate } from '../../formula';
import { parseReference } from '../../a1/references';
import { quoteDate } from '../../model/inputs/assumptions';
import { workingTables } from '../../model';
import type { Quoted } from '../../plan/quote';
import { dateText } from '../../quantities/dates';
import type { Sheet, Workbook } from '../../workbook/workbook';
import { comparisonSheet } from '../comparison/comparison';
import { lookupsSheet } from '../comparison/lookups';
import { problemsSheet } from '../problems';
import { printedFor } from '../report';
import { sourcesOn, sourcesSheet } from '../sources/sources';
import { summarySheet } from '../summary/summary';
import { tableSheet } from '../tables/tableSheets';
import { leadingBack, linkedToVisible } from '../way/links';
import { asValues, withNotice } from './asValues';
import { withOpenProblems } from './openProblems';
import { scopeSheet } from './scope';

/**
 * The workbook that a customer is given: what people read, as values. It holds no input, no working but those that its charts draw
 * from, no name, no custom part, and nothing that a private column says. So nobody learns from it what a seller pays, the list price,
 * a discount, a deal or a margin.
 */
export function customerWorkbook(quoted: Quoted): Workbook {
  const { plan } = quoted.calculation;
  const open = withOpenProblems(quoted);
  const sources = sourcesSheet(open, (column) => !isPrivate(column));
  const sourceOf = sourcesOn(sources);
  const summary = summarySheet(open, [], [], sourceOf);
  const comparison = leadingBack(comparisonSheet(open, sourceOf), summary);
  const read = [summary, comparison, scopeSheet(open), problemsSheet(open), sources];
  const sheets = [...read, ...drawnFrom(read, open)]
    .map(withoutPrivate)
    .map(asValues)
    .map((sheet) => withNotice(sheet, 'Copy for the customer of the quote', plan));
  const date = dateText(plan.assumptions.get(quoteDate) as number);
  return {
    title: `Metrospan comparison of ${date}`,
    date,
    sheets: printedFor(linkedToVisible(sheets), plan.assumptions),
    names: [],
    part: '',
  };
}

/** The sheets that charts draw from, without a visible tab. */
function drawnFrom(read: readonly Sheet[], quoted: Quoted): readonly Sheet[] {
  const references = read
    .flatMap(({ charts }) => charts)
    .flatMap(({ series }) => series.flatMap(({ name, categories, values }) => [name.ref, categories.ref, values.ref]));
  const names = new Set(references.map((ref) => parseReference(ref)?.sheet));
  const tables = workingTables.filter(({ name }) => names.has(name));
  const kept = tables.find(({ columns }) => columns.some(isPrivate));
  if (kept) throw new Error(`a chart draws from ${kept.name}, which has private columns`);
  return [lookupsSheet(quoted), ...tables.map((table) => tableSheet(table, quoted.calculation, false))].filter(({ name }) =>
    names.has(name),
  );
}

/** Without the lines that show a private column, labels and notes included, and without the way back to Contents, which is not there. */
function withoutPrivate(sheet: Sheet): Sheet {
  const rows = new Set(sheet.cells.filter((cell) => cell.isPrivate).map(({ row }) => row));
  return { ...sheet, cells: sheet.cells.filter(({ row, look }) => !rows.has(row) && look !== 'back') };
}
