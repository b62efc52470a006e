import {
  absent,
  columns,
  compare,
  countOf,
  is,
  isStated,
  join,
  leastOf,
  numberColumn,
  orElse,
  pick,
  rowColumn,
  rowOf,
  textColumn,
  when,
} from '../../formula';
import { Choices } from '../inputs/choices';
import { RouteEstimate } from '../routes/routeEstimate';
import { options, routes } from '../tables';
import { Decisions } from './decisions';
import { Options } from './identity';
import { OptionVerdict } from './verdict';

/* What the author recommends for a span, beside what costs least. It changes neither verdict nor rank. */

const recommendedRow = rowColumn(routes, {
  heading: 'Recommended by',
  description: 'Row in Choices that recommends an option of the span; none where nobody recommends one',
  formula: leastOf(Decisions.no, [Decisions.span, RouteEstimate.span], [Decisions.choice, 'recommend']),
});
const named = textColumn(routes, {
  heading: 'Recommended named',
  description: 'The option that it names; span | - if nobody recommends one',
  formula: join(RouteEstimate.span, ' | ', orElse(pick(Choices.platform, recommendedRow), '-')),
});
/** A platform that was typed or renamed since it was compared is no option. */
const option = textColumn(routes, {
  heading: 'Recommended option',
  description: 'Span and platform of the option that is recommended in one',
  formula: when(compare(countOf(options, [Options.option, named]), '>', 0), named, absent('text')),
});
const optionRow = rowColumn(routes, {
  heading: 'Recommended row',
  description: 'Row in Options of the option that is recommended',
  formula: rowOf(Options.option, option),
});
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
  recommendedRow,
  recommendedNamed: named,
  recommendedOption: option,
  recommendedOptionRow: optionRow,
  recommended,
  recommendedVerdict: verdict,
  recommendedRank: rank,
  recommendedAgainst,
});
