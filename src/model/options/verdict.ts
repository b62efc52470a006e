import {
  absent,
  and,
  cents,
  compare,
  countOf,
  is,
  isStated,
  leastOf,
  not,
  or,
  orElse,
  pick,
  plus,
  sumOfStated,
  when,
  numberColumn,
  type Operand,
  textColumn,
  rowColumn,
  columns,
} from '../../formula';
import { money } from '../../quantities/units';
import { checks, options } from '../tables';
import { Checks } from '../checks/rows';
import { Options } from './identity';
import { OptionFit } from './fitRow';
import { OptionCosts } from './costs';
import { Years } from '../money/years';
import { OptionChoice, runsToday } from './choice';
import { VendorAsked } from './vendor';
import { verdictNames, verdictWords } from './verdictWords';
import { RankWithheld } from './withheld';

const count = (status: string) =>
  numberColumn(options, {
    heading: `Checks ${status}`,
    description: `Checks with the status ${status}`,
    formula: countOf(checks, [Checks.judged, Options.option], [Checks.status, status]),
  });
const checksFailed = count('fail');
const checksWarned = count('warning');
const checksToConfirm = count('to confirm');
const checksNotPublished = count('not published');

const { fitRow } = OptionFit;
const verdict = textColumn(options, {
  heading: 'Verdict',
  description: 'does not fit, before incomplete, before vendor to confirm, before fits with warnings, before fits',
  formula: when(
    compare(checksFailed, '>', 0),
    'does not fit',
    when(
      or(is(OptionCosts.platformPriced, 'no'), is(OptionCosts.linksBought, 'no'), is(Options.asCompared, 'no')),
      'incomplete',
      when(
        isStated(pick(VendorAsked.vendorAsked, fitRow)),
        'vendor to confirm',
        when(compare(checksWarned, '>', 0), 'fits with warnings', 'fits'),
      ),
    ),
  ),
});

const verdictShown = textColumn(options, {
  heading: 'Verdict in words',
  description: 'The verdict as people read it; its name in files never changes',
  formula: verdictNames.reduceRight<Operand>(
    (otherwise, name) => (otherwise === '' ? verdictWords[name] : when(is(verdict, name), verdictWords[name], otherwise)),
    '',
  ),
});

const firstFailedQuestion = rowColumn(options, {
  heading: 'First failed question',
  description: 'Row in Checks of the first failed check that is answered by yes or no',
  formula: leastOf(Checks.no, [Checks.judged, Options.option], [Checks.status, 'fail'], [Checks.numericNo, 0]),
});
const leastMarginShare = numberColumn(options, {
  heading: 'Least margin share',
  description: 'The least margin ÷ limit of its stated limits',
  formula: leastOf(Checks.closeness, [Checks.judged, Options.option]),
});
const closestLimitRow = rowColumn(options, {
  heading: 'Closest limit row',
  description: 'Row in Checks of the limit that is closest',
  formula: leastOf(Checks.no, [Checks.judged, Options.option], [Checks.closeness, leastMarginShare]),
});
const bindingRow = rowColumn(options, {
  heading: 'Binding row',
  description: 'Row in Checks of the limit that binds',
  formula: orElse(firstFailedQuestion, closestLimitRow),
});
const bindingLimit = textColumn(options, {
  heading: 'Binding limit',
  description: 'What fails, or comes closest to it',
  formula: pick(Checks.check, bindingRow),
});
const bindingMargin = numberColumn(options, {
  heading: 'Binding margin',
  description: 'Margin to it, in its unit; none for yes or no',
  formula: pick(Checks.margin, bindingRow),
});
const bindingUnit = textColumn(options, {
  heading: 'Binding unit',
  description: 'km or ms',
  formula: when(isStated(bindingMargin), pick(Checks.unit, bindingRow), absent('text')),
});

const npv = numberColumn(options, {
  heading: 'NPV',
  unit: money,
  description: 'Net present value of all charges: that of all years, rounded once; none where anything is not priced',
  formula: when(
    isStated(OptionCosts.total),
    cents(sumOfStated(Years.presentValue, [Years.option, Options.option])),
    absent('number', money),
  ),
});
/** An option whose platform was changed since has figures that no force makes right. */
const takenIn = and(is(OptionChoice.forced, 'yes'), is(Options.asCompared, 'yes'));
const fitsByItself = not(or(is(verdict, 'does not fit'), isStated(pick(RankWithheld.rankWithheld, fitRow))));
const ranked = textColumn(options, {
  heading: 'Ranked',
  description:
    "Whether it is ranked: it fits and its rank is not withheld, or it is forced in; complete, not left out, not today's platform, and not the later part of a solution",
  formula: when(
    or(is(OptionChoice.leftOut, 'yes'), runsToday, is(verdict, 'incomplete'), is(Options.part, 'attached')),
    'no',
    when(or(takenIn, fitsByItself), 'yes', 'no'),
  ),
});
const rankedTotal = numberColumn(options, {
  heading: 'Ranked total',
  unit: money,
  description: 'Total of an option that takes part in the ranking',
  formula: when(is(ranked, 'yes'), OptionCosts.total, absent('number', money)),
});
const cheaper = numberColumn(options, {
  heading: 'Cheaper',
  description: 'Options of the span with a lower total',
  formula: countOf(options, [Options.span, Options.span], [rankedTotal, '<', rankedTotal]),
});
const equalLowerNpv = numberColumn(options, {
  heading: 'Equal, lower NPV',
  description: 'of equal total, with a lower net present value',
  formula: countOf(options, [Options.span, Options.span], [rankedTotal, rankedTotal], [npv, '<', npv]),
});
const equalEarlierName = numberColumn(options, {
  heading: 'Equal, earlier name',
  description: 'of equal total and present value, with an earlier name',
  formula: countOf(
    options,
    [Options.span, Options.span],
    [rankedTotal, rankedTotal],
    [npv, npv],
    [Options.nameOrder, '<', Options.nameOrder],
  ),
});
const rank = numberColumn(options, {
  heading: 'Rank',
  description: 'Place by total among the options of its span that take part in the ranking',
  formula: plus(1, cheaper, equalLowerNpv, equalEarlierName),
});

export const OptionVerdict = columns(options, {
  checksFailed,
  checksWarned,
  checksToConfirm,
  checksNotPublished,
  verdict,
  verdictShown,
  firstFailedQuestion,
  leastMarginShare,
  closestLimitRow,
  bindingRow,
  bindingLimit,
  bindingMargin,
  bindingUnit,
  npv,
  ranked,
  rankedTotal,
  cheaper,
  equalLowerNpv,
  equalEarlierName,
  rank,
});
