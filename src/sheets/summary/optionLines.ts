import { absent, at, type Column, join, newTable, orWords, rounded, says, when } from '../../formula';
import { formatOf } from '../../workbook/formats';
import type { Cell, Look } from '../../workbook/workbook';
import { lineOf } from '../comparison/comparisonPlaces';
import { bought, ranks, validUntil } from '../comparison/costLines';
import { mainPoints, open, weightiest } from '../comparison/fitLines';
import { row } from '../comparison/tables';
import { shown, writtenNumber } from '../define';
import { years } from './page';
import { OptionChoice } from '../../model/options/choice';
import { OptionVerdict } from '../../model/options/verdict';
import { OptionCosts } from '../../model/options/costs';
import { Bounds } from '../../model/options/bounds';
import { OptionLatency } from '../../model/options/latency';
import { OptionNeeds } from '../../model/options/needs';
import { Options } from '../../model/options/identity';

/** The options that the Summary shows, a row each. */
export const optionsShown = newTable('Summary', 'output', 'an option that is shown');
export const shownOption = writtenNumber(optionsShown, 'compared', 'Its row among the options compared');

/** A column of the Summary; one heading says years and currency live. */
export interface SummaryColumn {
  readonly heading: string | Column;
  readonly column: Column;
  readonly width: number;
  readonly look: Look;
  /** Overrides the look's own side. */
  readonly align?: Cell['align'];
  readonly format?: string;
  readonly note?: string;
  /** The line of the Comparison that a click leads to: the figure among those that it follows from. */
  readonly leadsTo?: Column;
}

/** A column of Options, by the row number on the Comparison. */
const own = (column: Column) => at(column, at(row.option, shownOption));
const define = (field: string, formula: ReturnType<typeof own>, description = field): Column =>
  shown(optionsShown, field, description, formula);
/** What a line of the Comparison says of the option. */
const same = ({ column }: { readonly column: Column }): Column => define(column.field, at(column, shownOption));

/** The name, and whether the user forced it in or left it out. */
const name = join(
  own(Options.name),
  when(says(own(OptionChoice.forced), 'yes'), ' (forced in)', ''),
  when(says(own(OptionChoice.leftOut), 'yes'), ' (left out)', ''),
);

/** Milliseconds of an option; `≤` before those that are a bound. */
const milliseconds = (heading: string, column: Column, is: Column): SummaryColumn => ({
  heading,
  column: define(
    column.field,
    orWords(
      when(says(own(is), 'at most'), absent('number', column.unit), own(column)),
      when(says(own(is), 'at most'), join('≤ ', rounded(own(column), 2)), ''),
    ),
  ),
  width: 13,
  look: 'figure',
  format: formatOf(column),
  note: `${column.description}.`,
  leadsTo: lineOf(column),
});

/** Its name. A click leads to the head of its block. */
export const optionName = define('name', name);

export const summaryColumns: readonly SummaryColumn[] = [
  {
    heading: 'Rank',
    column: define('rank', orWords(own(OptionVerdict.rank), '–')),
    width: 7,
    look: 'text',
    align: 'centre',
    format: '0',
    note: `${OptionVerdict.rank.description}.`,
    leadsTo: ranks.column,
  },
  {
    heading: 'Platform',
    column: optionName,
    width: 52,
    look: 'wrapped',
    note: 'Click a name to go to its block on the Comparison, or a figure to go to its line there. The same cell there leads back.',
  },
  {
    heading: 'Verdict',
    column: define('verdict', own(OptionVerdict.verdictShown)),
    width: 23,
    look: 'status',
    note: `${OptionVerdict.verdict.description}.`,
    leadsTo: lineOf(OptionVerdict.verdictShown),
  },
  { heading: 'Open', column: same(open), width: 29, look: 'wrapped', note: open.note!, leadsTo: open.column },
  {
    heading: years.total,
    column: define('total', orWords(own(OptionCosts.total), 'not priced')),
    width: 16,
    look: 'figure',
    format: '#,##0',
    leadsTo: lineOf(OptionCosts.total),
  },
  {
    heading: 'Net present value',
    column: define('npv', orWords(own(OptionVerdict.npv), 'not priced')),
    width: 13,
    look: 'figure',
    format: '#,##0',
    leadsTo: lineOf(OptionVerdict.npv),
  },
  {
    heading: 'Required',
    column: define('required', own(OptionNeeds.requiredMbps)),
    width: 12,
    look: 'figure',
    format: formatOf(OptionNeeds.requiredMbps),
    leadsTo: lineOf(OptionNeeds.requiredMbps),
  },
  milliseconds('Local write', OptionLatency.writeHomeMs, Bounds.writeHomeMsIs),
  milliseconds('Remote write', OptionLatency.writeAwayMs, Bounds.writeAwayMsIs),
  {
    heading: 'Sufficient until',
    column: same(validUntil),
    width: 14,
    look: 'wrapped',
    align: 'right',
    format: '"month" 0',
    note: validUntil.note!,
    leadsTo: validUntil.column,
  },
];

/** The column whose words stand, and are coloured, as a status. */
export const verdictColumn = summaryColumns.findIndex(({ look }) => look === 'status');
/** Below the option, over several columns: what decides its rank and verdict and weighs most; what it buys. */
export const wordsBelow = [
  { column: same(mainPoints), from: 1, to: 3, leadsTo: weightiest.column },
  { column: same(bought), from: 4, to: summaryColumns.length - 1, leadsTo: bought.column },
] as const;
