/** The sheets that are no tables of the model, in their order. */
export const outputSheets = {
  contents: 'Contents',
  summary: 'Summary',
  comparison: 'Comparison',
  problems: 'Problems',
  sources: 'Sources',
  oneOption: 'One option in full',
  integrity: 'Integrity',
  lookups: 'Lookups',
} as const;

export const assumptionsSheetName = 'Assumptions';
/** Only in a workbook of which somebody asked for a comparison; they are not found again by the pane. */
export const comparedSheetNames = {
  dates: 'Dates',
  plans: 'Two plans',
  scenarios: 'Scenarios compared',
  versions: 'Changes',
} as const;

/** Only in a workbook of which somebody asked for a sweep; it is not found again by the pane. */
export const sweepSheetName = (of: string): string => `Sweep ${of}`;

/** Only in the workbook for a customer: what each option costs and includes, and what was left out. */
export const scopeSheetName = 'What is included';

/** Only in a workbook for which trials were asked; it is not found again by the pane. */
export const trialsSheetName = 'Trials';

/** What each of them holds, in a sentence. */
const outputHolds: ReadonlyMap<string, string> = new Map([
  [outputSheets.summary, 'The options of each span with verdict, reasons, cost and rank, on one printed page.'],
  [outputSheets.comparison, 'The platforms side by side, a block for each span: fit, bandwidth, latency and cost, with charts.'],
  [outputSheets.oneOption, 'Every figure and every check of one option, which you pick there.'],
  [outputSheets.problems, 'What was left out of the comparison and why, and what warns.'],
  [outputSheets.sources, 'Every number with its source, its date and how sure it is.'],
  [outputSheets.lookups, 'Where Summary, Comparison and charts find each option, in the order of the ranking.'],
  [outputSheets.integrity, 'What must hold of this workbook for its figures to be right. The flag on the Summary sums it up.'],
  [assumptionsSheetName, 'What the whole quote rests on: currency, horizon, paths, sizing and more.'],
  [
    comparedSheetNames.dates,
    'The same plan quoted on two dates, as plain values: what differs, and which input moves which total.',
  ],
  [comparedSheetNames.scenarios, 'The plan and its scenarios, as plain values: what differs, and which input moves which total.'],
  [
    comparedSheetNames.versions,
    'What changed since the version before, as plain values: inputs, verdicts, totals, and which input moved which total.',
  ],
  [comparedSheetNames.plans, 'This plan and another, as plain values: what differs, and which input moves which total.'],
  [trialsSheetName, 'How far figures spread over the ranges of the inputs, and the chances of each option, as plain values.'],
]);

const sweepHolds = 'Every option over a range of one input, as plain values with charts.';
/** What a sheet that is no table of the model holds; empty if nothing is known of it. */
export const holdsOf = (name: string): string => outputHolds.get(name) ?? (name.startsWith(sweepSheetName('')) ? sweepHolds : '');
