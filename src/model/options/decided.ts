import { absent, is, isStated, leastOf, pick, when } from '../../formula';
import { one } from '../../quantities/units';
import { choiceMade, choicePlatform, choiceReason, choiceSpan } from '../inputs/choices';
import { optionPlatform, optionSpan } from './identity';
import { decisions, options } from '../tables';
import { key, quantity, wording } from '../working';

/** A row of Choices is found by two keys at once, and a formula can match one: here each has its number. */
const no = key(decisions, 'No', 'no', 'Row in Choices', 'number');
const span = wording(decisions, 'Span', 'span', 'The span', pick(choiceSpan, no));
const platform = wording(decisions, 'Platform', 'platform', 'Key of the platform', pick(choicePlatform, no));

const row = quantity(
  options,
  'Choice row',
  'choiceRow',
  one,
  'Row in Choices that speaks of the option; none where the user left it to its verdict',
  leastOf(no, [span, optionSpan], [platform, optionPlatform]),
);
const made = wording(options, 'Choice', 'choice', 'What the user decided about it', pick(choiceMade, row));
const reason = wording(options, 'Choice reason', 'choiceReason', 'Why', pick(choiceReason, row));

const says = (word: string) => when(isStated(made), when(is(made, word), 'yes', 'no'), 'no');
const because = (of: typeof made) => when(is(of, 'yes'), reason, absent('text'));

export const forced = wording(
  options,
  'Forced in',
  'forced',
  'Whether the user ranks it although a check may fail: its verdict stays as computed',
  says('force in'),
);
export const forcedReason = wording(options, 'Forced in because', 'forcedReason', 'Why the user forced it in', because(forced));
export const leftOut = wording(
  options,
  'Left out',
  'leftOut',
  'Whether the user takes it out of the ranking: its verdict stays as computed',
  says('leave out'),
);
export const leftOutReason = wording(options, 'Left out because', 'leftOutReason', 'Why the user left it out', because(leftOut));
