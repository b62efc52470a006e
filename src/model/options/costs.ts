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
  sumOfStated,
  when,
} from '../../formula';
import { money, month, one } from '../../quantities/units';
import * as cost from '../money/costs';
import { bought, linkOption } from '../links/linkNeeds';
import { linkCost, linkMonthly, linkOneOff, state } from '../links/linkChoice';
import { linkValidMonths } from '../links/linkLasts';
import { pricePlatform, prices } from '../inputs/prices';
import { behind, option, optionPlatform, routeRow } from './identity';
import { growing } from '../routes/spanSums';
import { costs, links, options } from '../tables';
import { quantity, wording } from '../working';

const lines = quantity(
  options,
  'Cost lines',
  'costLines',
  one,
  'Cost lines of the platform',
  countOf(prices, [pricePlatform, optionPlatform]),
);
const linesBehind = quantity(
  options,
  'Cost lines behind',
  'costLinesBehind',
  one,
  'Cost lines of the platform it fronts',
  when(isStated(behind), countOf(prices, [pricePlatform, behind]), absent()),
);
const hasLines = wording(
  options,
  'Has cost lines',
  'hasCostLines',
  'Whether the platform, and the one behind it, have a cost line at all',
  when(and(compare(lines, '>', 0), compare(orElse(linesBehind, 1), '>', 0)), 'yes', 'no'),
);
const unpriced = quantity(
  options,
  'Unpriced lines',
  'unpricedLines',
  one,
  'of which not priced',
  countOf(costs, [cost.costOption, option], [cost.counts, 'yes'], [cost.priced, 'no']),
);
export const platformPriced = wording(
  options,
  'Platform priced',
  'platformPriced',
  'Whether every cost line is priced; a platform without any line is not',
  when(and(is(hasLines, 'yes'), compare(unpriced, '=', 0)), 'yes', 'no'),
);
const charged = (heading: string, field: string, how: string, means: string): Column =>
  quantity(
    options,
    heading,
    field,
    money,
    means,
    when(is(hasLines, 'yes'), sumOf(cost.amount, [cost.costOption, option], [cost.countsAs, how]), absent('number', money)),
  );
export const platformOneOff = charged('Platform one-off', 'platformOneOff', 'one-off', 'One-off cost lines');
export const platformMonthly = charged('Platform monthly', 'platformMonthly', 'monthly', 'Monthly cost lines, a month');
export const platformYearly = charged('Platform yearly', 'platformYearly', 'yearly', 'Yearly cost lines, a year');
export const platformTotal = quantity(
  options,
  'Platform total',
  'platformTotal',
  money,
  'All cost lines over the horizon',
  when(is(platformPriced, 'yes'), sumOfStated(cost.costOverHorizon, [cost.costOption, option]), absent('number', money)),
);
export const carrierOneOff = quantity(
  options,
  'Carrier one-off',
  'carrierOneOff',
  money,
  'NRC of its circuits',
  sumOf(linkOneOff, [linkOption, option]),
);
export const carrierMonthly = quantity(
  options,
  'Carrier monthly',
  'carrierMonthly',
  linkMonthly.unit,
  'MRC of its circuits in year 1',
  sumOf(linkMonthly, [linkOption, option]),
);
export const carrierTotal = quantity(
  options,
  'Carrier total',
  'carrierTotal',
  money,
  'Its circuits over the horizon',
  sumOf(linkCost, [linkOption, option]),
);
export const total = quantity(
  options,
  'Total',
  'total',
  money,
  'Platform and carriers over the horizon; none where anything is not priced',
  cents(plus(platformTotal, carrierTotal)),
);
const wanted = quantity(
  options,
  'Links',
  'links',
  one,
  'Links the platform needs',
  countOf(links, [linkOption, option], [bought, 'yes']),
);
const settled = quantity(
  options,
  'Links settled',
  'linksSettled',
  one,
  'of which bought, or with nothing to buy',
  plus(countOf(links, [linkOption, option], [state, 'chosen']), countOf(links, [linkOption, option], [state, 'nothing to buy'])),
);
export const linksBought = wording(
  options,
  'Links bought',
  'linksBought',
  'Whether every link it needs has an offer',
  when(compare(wanted, '=', settled), 'yes', 'no'),
);
export const validUntilMonth = quantity(
  options,
  'Valid until month',
  'validUntilMonth',
  month,
  'Months until growth outruns what is bought; none without growth, or where it holds through the horizon',
  when(
    or(compare(pick(growing, routeRow), '=', 0), is(linksBought, 'no')),
    absent('number', month),
    leastOf(linkValidMonths, [linkOption, option]),
  ),
);
