import { columns, is, leastOf, orElse, pick, rowColumn, textColumn, when } from '../../formula';
import { Choices } from '../inputs/choices';
import { options } from '../tables';
import { Decisions } from './decisions';
import { Options } from './identity';

const choiceRow = rowColumn(options, {
  heading: 'Choice row',
  description: 'Row in Choices that speaks of the option; none where the user left it to its verdict',
  formula: leastOf(Decisions.no, [Decisions.span, Options.span], [Decisions.platform, Options.platform]),
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
const isChosen = (word: string) => is(orElse(choice, '-'), word);
const says = (word: string) => when(isChosen(word), 'yes', 'no');
/** Whether the option is what runs there now: it is listed first and not ranked, and totals are compared with its own. */
export const runsToday = isChosen('today');

const forced = textColumn(options, {
  heading: 'Forced',
  description: 'Whether the user ranks it although a check may fail: its verdict stays as computed',
  formula: says('force in'),
});
const leftOut = textColumn(options, {
  heading: 'Left out',
  description: 'Whether the user takes it out of the ranking: its verdict stays as computed',
  formula: says('leave out'),
});

export const OptionChoice = columns(options, {
  choiceRow,
  choice,
  choiceReason,
  forced,
  leftOut,
});

/** What each choice is called once it is made. */
export const decisionWords = {
  today: 'runs today',
  'force in': 'forced in',
  'leave out': 'left out',
  recommend: 'recommended',
} as const;
