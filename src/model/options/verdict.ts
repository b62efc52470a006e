import {
  absent,
  and,
  cents,
  type Column,
  compare,
  countOf,
  is,
  isStated,
  leastOf,
  or,
  orElse,
  pick,
  plus,
  sumOf,
  when,
} from '../../formula';
import { money, one } from '../../quantities/units';
import * as check from '../checks';
import { forced, leftOut } from './decided';
import { linksBought, platformPriced, total } from './costs';
import { asCompared, nameOrder, option, optionSpan } from './identity';
import { checks, options } from '../tables';
import { presentValue, yearsOption } from '../money/years';
import { quantity, wording } from '../working';

const count = (status: string, field: string): Column =>
  quantity(
    options,
    `Checks ${status}`,
    field,
    one,
    `Checks with the status ${status}`,
    countOf(checks, [check.checkOption, option], [check.status, status]),
  );
export const failed = count('fail', 'checksFailed');
export const warned = count('warning', 'checksWarned');
export const notStated = count('not stated', 'checksNotStated');

export const verdict = wording(
  options,
  'Verdict',
  'verdict',
  'does not fit, before incomplete, before fits with warnings, before fits',
  when(
    compare(failed, '>', 0),
    'does not fit',
    when(
      or(is(platformPriced, 'no'), is(linksBought, 'no'), is(asCompared, 'no')),
      'incomplete',
      when(compare(plus(warned, notStated), '>', 0), 'fits with warnings', 'fits'),
    ),
  ),
);

const failedQuality = quantity(
  options,
  'First failed question',
  'firstFailedQuestion',
  one,
  'Row in Checks of the first failed check that is answered by yes or no',
  leastOf(check.checkNo, [check.checkOption, option], [check.status, 'fail'], [check.numericNo, 0]),
);
const closest = quantity(
  options,
  'Least margin share',
  'leastMarginShare',
  one,
  'The least margin ÷ limit of its stated limits',
  leastOf(check.closeness, [check.checkOption, option]),
);
const closestRow = quantity(
  options,
  'Closest limit row',
  'closestLimitRow',
  one,
  'Row in Checks of the limit that is closest',
  leastOf(check.checkNo, [check.checkOption, option], [check.closeness, closest]),
);
const bindingRow = quantity(
  options,
  'Binding row',
  'bindingRow',
  one,
  'Row in Checks of the limit that binds',
  orElse(failedQuality, closestRow),
);
export const bindingLimit = wording(
  options,
  'Binding limit',
  'bindingLimit',
  'What fails, or comes closest to it',
  pick(check.checkName, bindingRow),
);
export const bindingMargin = quantity(
  options,
  'Binding margin',
  'bindingMargin',
  one,
  'Margin to it, in its unit; none for yes or no',
  pick(check.checkMargin, bindingRow),
);
export const bindingUnit = wording(
  options,
  'Binding unit',
  'bindingUnit',
  'km or ms',
  when(isStated(bindingMargin), pick(check.checkUnit, bindingRow), absent('text')),
);

const presentSum = quantity(
  options,
  'Present value',
  'presentValue',
  money,
  'Present values of all years, not rounded',
  sumOf(presentValue, [yearsOption, option]),
);
export const npv = quantity(options, 'NPV', 'npv', money, 'Net present value of all charges', cents(presentSum));
/** An option that is incomplete for a change of its platform has figures that no force makes right. */
const takenIn = and(is(verdict, 'does not fit'), is(forced, 'yes'), is(asCompared, 'yes'));
const ranked = quantity(
  options,
  'Ranked total',
  'rankedTotal',
  money,
  'Total of an option that fits or is forced in, and is not left out',
  when(
    and(is(leftOut, 'no'), or(is(verdict, 'fits'), is(verdict, 'fits with warnings'), takenIn)),
    total,
    absent('number', money),
  ),
);
const cheaper = quantity(
  options,
  'Cheaper',
  'cheaper',
  one,
  'Options of the span with a lower total',
  countOf(options, [optionSpan, optionSpan], [ranked, '<', ranked]),
);
const tiedNpv = quantity(
  options,
  'Equal, lower NPV',
  'equalLowerNpv',
  one,
  'of equal total, with a lower net present value',
  countOf(options, [optionSpan, optionSpan], [ranked, ranked], [npv, '<', npv]),
);
const tiedName = quantity(
  options,
  'Equal, earlier name',
  'equalEarlierName',
  one,
  'of equal total and present value, with an earlier name',
  countOf(options, [optionSpan, optionSpan], [ranked, ranked], [npv, npv], [nameOrder, '<', nameOrder]),
);
export const rank = quantity(
  options,
  'Rank',
  'rank',
  one,
  'Place among the options of its span that fit or are forced in and are not left out, by total',
  plus(1, cheaper, tiedNpv, tiedName),
);
