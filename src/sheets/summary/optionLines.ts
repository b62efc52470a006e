import { absent, at, type Column, isStated, join, listed, newTable, orWords, rounded, rowOf, says, when } from '../../formula';
import { OptionCosts } from '../../model/options/costs';
import { Bounds } from '../../model/options/bounds';
import { InBrief } from '../../model/options/inBrief';
import { OptionLatency } from '../../model/options/latency';
import { OptionNeeds } from '../../model/options/needs';
import { Totals } from '../../model/money/totals';
import { TotalWords } from '../../model/money/totalWords';
import { Options } from '../../model/options/identity';
import { OptionVerdict } from '../../model/options/verdict';
import { pageFormatOf } from '../../workbook/formats';
import type { Cell, Look } from '../../workbook/workbook';
import { lineOf } from '../comparison/comparisonPlaces';
import { purchases, ranks, validUntil } from '../comparison/costLines';
import { weightiest } from '../comparison/fitLines';
import { listedRow, listedWords } from '../comparison/listed';
import { shown, writtenNumber } from '../define';
import { years } from './page';

/** The options that the Summary shows, a row each: whichever has that place in its span now. */
export const optionsShown = newTable('Summary', 'output', 'an option that is shown');
export const shownOption = writtenNumber(optionsShown, 'listed', 'Its row among the options listed');

/** A column of the Summary; some headings say years and currency live. */
export interface SummaryColumn {
  readonly heading: string | Column;
  readonly column: Column;
  readonly width: number;
  readonly look: Look;
  /** Overrides the look's own side. */
  readonly align?: Cell['align'];
  readonly format?: string;
  readonly note?: string;
  /** The line of the Comparison that a click leads to: the figure, or what it follows from. */
  readonly leadsTo?: Column;
}

/** A column of Options, in the row of the option that stands here now. */
const own = (column: Column) => at(column, at(listedRow.option, shownOption));
const define = (field: string, formula: ReturnType<typeof own>, description = field): Column =>
  shown(optionsShown, field, description, formula);
const same = (of: Column): Column => define(of.field, at(of, shownOption));
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
  width: 10,
  look: 'figure',
  format: pageFormatOf(column),
  note: `${column.description}.`,
  leadsTo: lineOf(column),
});

const money = (heading: Column, column: Column, absentWords: string, width: number, leadsTo: Column): SummaryColumn => ({
  heading,
  column: define(column.field, orWords(own(column), absentWords)),
  width,
  look: 'figure',
  format: '#,##0',
  note: `${column.description}.`,
  leadsTo: lineOf(leadsTo),
});

const bandwidth = (heading: string, column: Column, leadsTo: Column): SummaryColumn => ({
  heading,
  column: define(column.field, orWords(own(column), '–')),
  width: 11,
  look: 'figure',
  format: '#,##0 "Mb/s"',
  note: `${column.description}.`,
  leadsTo,
});

/** Its name. A click leads to the head of its block. */
export const optionName = same(listedRow.name);
const needed = lineOf(OptionNeeds.requiredMbps);
const bought = purchases.all.column;

export const summaryColumns: readonly SummaryColumn[] = [
  {
    heading: 'Rank',
    column: define('rank', orWords(own(OptionVerdict.rank), '–')),
    width: 6,
    look: 'text',
    align: 'centre',
    format: '0',
    note: `${OptionVerdict.rank.description}.`,
    leadsTo: ranks.column,
  },
  {
    heading: 'Option',
    column: optionName,
    width: 42,
    look: 'wrapped',
    note: 'Click a name to go to its block on the Comparison, or a figure to go to its line there. The same cell there leads back.',
  },
  {
    heading: 'Verdict',
    column: define('verdict', own(OptionVerdict.verdictShown)),
    width: 20,
    look: 'status',
    note: `${OptionVerdict.verdict.description}.`,
    leadsTo: lineOf(OptionVerdict.verdictShown),
  },
  money(years.oneOff, InBrief.oneOff, '–', 10, OptionCosts.platformOneOff),
  money(years.perYear, InBrief.perYear, '–', 10, OptionCosts.carrierMonthly),
  money(years.total, OptionCosts.total, 'not priced', 12, OptionCosts.total),
  milliseconds('Local write +ms', OptionLatency.writeHomeMs, Bounds.writeHomeMsIs),
  milliseconds('Remote write +ms', OptionLatency.writeAwayMs, Bounds.writeAwayMsIs),
  bandwidth('Needed', InBrief.neededMbps, needed),
  bandwidth('Bought', InBrief.boughtMbps, bought),
  bandwidth('Headroom', InBrief.headroomMbps, bought),
  {
    heading: 'Sufficient until',
    column: same(listedWords.until),
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
const totalColumn = summaryColumns.findIndex(({ heading }) => heading === years.total);

const stated = (of: Column, before = '') => [isStated(at(of, shownOption)), join(before, at(of, shownOption))] as const;
const told = (before: string, of: Column<'Totals'>) => {
  const words = at(of, rowOf(Totals.option, own(Options.option)));
  return [isStated(words), join(before, words)] as const;
};
/** Below the option, over the columns from here on: why it stands there, what is open, what it buys. */
export const wordsBelow = {
  column: define(
    'words',
    listed(
      '. ',
      stated(listedWords.mainPoints),
      stated(listedWords.open),
      told('Total: ', TotalWords.inWords),
      stated(listedWords.bought, 'Circuits on each path: '),
      told('Asynchronous copy: ', Totals.replicaInWords),
    ),
    'What decides its rank and verdict and weighs most, what is open, what its total is made of, what it buys, and its asynchronous copy',
  ),
  from: 1,
  leadsTo: weightiest.column,
};

/** If many spans leave a line to each: beside the span its first option with the verdict, in place of verdict and one-off. */
export const optionInShort = {
  column: define('optionInShort', join(at(listedRow.name, shownOption), ': ', own(OptionVerdict.verdictShown))),
  from: verdictColumn,
  to: totalColumn - 1,
} as const;
/** In such a line the columns before the totals are not shown. */
export const isInLine = (column: number): boolean => column >= totalColumn;
