import { absent, type Column, columns, is, leastOf, orElse, pick, rowColumn, textColumn, when } from '../../formula';
import { Choices } from '../inputs/choices';
import { options } from '../tables';
import { Decisions } from './decisions';
import { Options } from './identity';

const choiceRow = rowColumn(options, {
  heading: 'Choice row',
  description: 'Row in Choices that speaks of the option; none where the user left it to its verdict',
  formula: leastOf(Decisions.no, [Decisions.span, Options.span], [Decisions.platform, Options.platform]),
});
const says = (word: string) => when(is(orElse(pick(Choices.choice, choiceRow), '-'), word), 'yes', 'no');
const because = (of: Column<'Options'>) => when(is(of, 'yes'), pick(Choices.reason, choiceRow), absent('text'));

const forced = textColumn(options, {
  heading: 'Forced',
  description: 'Whether the user ranks it although a check may fail: its verdict stays as computed',
  formula: says('force in'),
});
const forcedReason = textColumn(options, {
  heading: 'Forced in because',
  description: 'Why the user forced it in',
  formula: because(forced),
});
const leftOut = textColumn(options, {
  heading: 'Left out',
  description: 'Whether the user takes it out of the ranking: its verdict stays as computed',
  formula: says('leave out'),
});
const leftOutReason = textColumn(options, {
  heading: 'Left out because',
  description: 'Why the user left it out',
  formula: because(leftOut),
});

const today = textColumn(options, {
  heading: 'Today',
  description: 'Whether it is what runs there now: it is listed first and not ranked, and totals are compared with its own',
  formula: says('today'),
});

const todayReason = textColumn(options, {
  heading: 'Today because',
  description: 'What is said of what runs there now',
  formula: because(today),
});

export const OptionChoice = columns(options, { choiceRow, forced, forcedReason, leftOut, leftOutReason, today, todayReason });

/** What a user decides about an option, in words, with the column that says why; each is stated for at most one option. */
export const decisionReasons = [
  ['runs today', todayReason],
  ['forced in', forcedReason],
  ['left out', leftOutReason],
] as const;
export type DecisionWords = (typeof decisionReasons)[number][0];
