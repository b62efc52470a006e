import { absent, columns, is, isStated, numberColumn, pick, textColumn, when } from '../../formula';
import { chosenOption } from '../routes/chosenOption';
import { routes } from '../tables';
import { Options } from './identity';
import { OptionVerdict } from './verdict';

/* What the author recommends for a span, beside what costs least. It changes neither verdict nor rank. */

const { choiceRow, named, option, optionRow } = chosenOption('Recommended', 'what its author recommends', 'recommend');
const recommended = textColumn(routes, {
  heading: 'Recommended',
  description: 'What the author recommends for the span',
  formula: pick(Options.name, optionRow),
});
const verdict = textColumn(routes, {
  heading: 'Recommended verdict',
  description: 'Verdict of the option that is recommended',
  formula: pick(OptionVerdict.verdict, optionRow),
});
const rank = numberColumn(routes, {
  heading: 'Recommended rank',
  description: 'Its rank',
  formula: pick(OptionVerdict.rank, optionRow),
});
const recommendedAgainst = textColumn(routes, {
  heading: 'Against it',
  description: 'What speaks against the option that is recommended: its verdict, its price, or that its rank is withheld',
  formula: when(
    isStated(rank),
    absent('text'),
    when(
      is(verdict, 'does not fit'),
      'not suitable',
      when(is(verdict, 'incomplete'), 'not priced', 'without a rank, which is withheld'),
    ),
  ),
});

export const Recommended = columns(routes, {
  recommendedRow: choiceRow,
  recommendedNamed: named,
  recommendedOption: option,
  recommendedOptionRow: optionRow,
  recommended,
  recommendedVerdict: verdict,
  recommendedRank: rank,
  recommendedAgainst,
});
