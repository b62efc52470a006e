import { absent, is, isStated, leastOf, pick, when, textColumn, rowColumn, columns } from '../../formula';
import { decisions, options } from '../tables';
import { Choices } from '../inputs/choices';
import { Options } from './identity';
import { rowKey } from '../../formula';
import { choices } from '../inputs/choices';

/** A row of Choices is found by two keys at once, and a formula can match one: here each has its number. */
const no = rowKey(decisions, { of: choices, heading: 'No', description: 'Row in Choices' });
const span = textColumn(decisions, { heading: 'Span', description: 'The span', formula: pick(Choices.span, no) });
const platform = textColumn(decisions, {
  heading: 'Platform',
  description: 'Key of the platform',
  formula: pick(Choices.platform, no),
});

const choiceRow = rowColumn(options, {
  heading: 'Choice row',
  description: 'Row in Choices that speaks of the option; none where the user left it to its verdict',
  formula: leastOf(no, [span, Options.span], [platform, Options.platform]),
});
const choice = textColumn(options, {
  heading: 'Choice',
  description: 'What the user decided about it',
  formula: pick(Choices.choice, choiceRow),
});
const choiceReason = textColumn(options, {
  heading: 'Choice reason',
  description: 'Why',
  formula: pick(Choices.reason, choiceRow),
});

const says = (word: string) => when(isStated(choice), when(is(choice, word), 'yes', 'no'), 'no');
const because = (of: typeof choice) => when(is(of, 'yes'), choiceReason, absent('text'));

const forced = textColumn(options, {
  heading: 'Forced in',
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

export const Decisions = columns(decisions, { no, span, platform });

export const OptionChoice = columns(options, { choiceRow, choice, choiceReason, forced, forcedReason, leftOut, leftOutReason });
