import {
  absent,
  withUnit,
  cents,
  compare,
  constant,
  is,
  isStated,
  minus,
  orElse,
  pick,
  withoutUnit,
  plus,
  rowOf,
  times,
  when,
} from '../../formula';
import { exchangeRate, money, one, ownMoney, TB, year } from '../../quantities/units';
import { currency, horizonYears } from '../inputs/assumptions';
import { inputOrDefault } from '../inputs/input';
import { secondCopy } from '../inputs/products/platforms';
import * as price from '../inputs/prices';
import { option, platformRow, routeRow } from '../options/identity';
import { spanCapacityTB } from '../routes/spanSums';
import { costs } from '../tables';
import { key, quantity, wording } from '../working';

export const costOption = key(costs, 'Option', 'option', 'Span and platform in one');
key(costs, 'Platform', 'platform', 'The platform the line belongs to: this one, or the one behind it');
const no = key(costs, 'Price row', 'priceRow', 'Row in Prices', 'number');
const optionRow = quantity(costs, 'Option row', 'optionRow', one, 'Row in Options', rowOf(option, costOption));
const platform = quantity(
  costs,
  'Platform row',
  'platformRow',
  one,
  'Row in Platforms of the option: a front decides whether a second copy is kept',
  pick(platformRow, optionRow),
);
const route = quantity(costs, 'Route row', 'routeRow', one, 'Row of the span in Routes', pick(routeRow, optionRow));
wording(costs, 'Item', 'item', 'What is paid for', pick(price.item, no));
export const costBasis = wording(costs, 'Basis', 'basis', 'What the quantity is multiplied by', inputOrDefault(price.basis, no));
export const costCharge = wording(costs, 'Charge', 'charge', 'When it is paid', inputOrDefault(price.charge, no));
const capacity = quantity(costs, 'Capacity TB', 'capacityTB', TB, 'Capacity of the span', pick(spanCapacityTB, route));
const held = quantity(
  costs,
  'Copies held',
  'copiesHeld',
  one,
  '2 where the other site holds a copy, else 1',
  when(is(inputOrDefault(secondCopy, platform), 'yes'), 2, 1),
);
const basisCount = quantity(
  costs,
  'Basis count',
  'basisCount',
  one,
  'How many of its basis there are; none where a capacity is not stated',
  when(
    is(costBasis, 'per site'),
    2,
    when(
      is(costBasis, 'per TB'),
      withoutUnit(capacity),
      when(is(costBasis, 'per mirrored TB'), times(held, withoutUnit(capacity)), 1),
    ),
  ),
);
const priceCurrency = wording(costs, 'Currency', 'currency', 'Currency of the price', inputOrDefault(price.priceCurrency, no));
const rateRow = quantity(
  costs,
  'Rate row',
  'rateRow',
  one,
  'Row in Rates; none for the currency of the quote',
  when(is(priceCurrency, currency), absent(), rowOf(price.rateCurrency, priceCurrency)),
);
const exchange = quantity(
  costs,
  'Rate',
  'rate',
  exchangeRate,
  'Quote currency per unit of its currency',
  orElse(pick(price.rate, rateRow), constant(1, exchangeRate)),
);
const count = quantity(costs, 'Quantity', 'quantity', one, 'How many', inputOrDefault(price.quantityOf, no));
const unit = quantity(costs, 'Unit price', 'unitPrice', ownMoney, 'Price of one, in its currency', pick(price.unitPrice, no));
const discount = quantity(costs, 'Discount', 'discount', one, 'Share taken off', inputOrDefault(price.discount, no));
/** The cost line: rounded here, once, and nowhere after. */
export const amount = quantity(
  costs,
  'Amount',
  'amount',
  money,
  'Quantity × basis × unit price, less the discount, in the currency of the quote: each time it is charged; none where it is not priced',
  cents(times(count, basisCount, unit, minus(1, discount), exchange)),
);
export const costFromYear = quantity(
  costs,
  'From year',
  'fromYear',
  one,
  'First year it is charged',
  inputOrDefault(price.fromYear, no),
);
const lastYear = withoutUnit(horizonYears);
export const counts = wording(
  costs,
  'Counts',
  'counts',
  'Whether it is charged within the horizon',
  when(compare(costFromYear, '<=', lastYear), 'yes', 'no'),
);
export const countsAs = wording(
  costs,
  'Counts as',
  'countsAs',
  'How it is charged within the horizon; outside: not at all',
  when(is(counts, 'yes'), costCharge, 'outside'),
);
export const priced = wording(costs, 'Priced', 'priced', 'Whether it has an amount', when(isStated(amount), 'yes', 'no'));
export const fallsAt = quantity(
  costs,
  'Falls at year',
  'fallsAtYear',
  year,
  'For a one-off charge: the year at whose end it falls due; 0 is now',
  withUnit(minus(costFromYear, 1), year),
);
const chargedYears = plus(minus(lastYear, costFromYear), 1);
const charged = quantity(
  costs,
  'Times charged',
  'timesCharged',
  one,
  'How often within the horizon',
  when(
    is(counts, 'no'),
    0,
    when(is(costCharge, 'one-off'), 1, when(is(costCharge, 'monthly'), times(12, chargedYears), chargedYears)),
  ),
);
export const costOverHorizon = quantity(
  costs,
  'Over the horizon',
  'horizonAmount',
  money,
  'Amount × times charged',
  times(amount, charged),
);
