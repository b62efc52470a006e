import {
  absent,
  and,
  withUnit,
  cents,
  compare,
  constant,
  countOf,
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
  textKey,
  rowColumn,
  textColumn,
  numberColumn,
  columns,
  numberKey,
} from '../../formula';
import { exchangeRate, money, ownMoney, TB, year } from '../../quantities/units';
import { currency, horizonYears } from '../inputs/assumptions';
import { inputOrDefault } from '../inputs/input';
import { costs } from '../tables';
import { Options } from '../options/identity';
import { prices, Prices } from '../inputs/prices';
import { Rates } from '../inputs/rates';
import { ServedWorkloads } from '../options/servedWorkloads';
import { Platforms } from '../inputs/products/platforms';
import { byId } from '../byId';

const option = textKey(costs, { heading: 'Option', description: 'Span and platform in one' });
const platformColumn = textKey(costs, {
  heading: 'Platform',
  description: 'The platform the line belongs to: this one, or the one behind it',
});
const priceId = numberKey(costs, { heading: 'Price id', description: 'Id of its row in Prices' });
const {
  inPlan,
  row: priceRow,
  named,
} = byId(costs, {
  of: Prices.id,
  id: priceId,
  heading: 'Price row',
  lost: 'its cost line was deleted or moved to another platform, or its Id is blank; it costs nothing',
  meant: and(
    compare(countOf(prices, [Prices.id, priceId]), '>', 0),
    compare(countOf(prices, [Prices.id, priceId]), '=', countOf(prices, [Prices.id, priceId], [Prices.platform, platformColumn])),
  ),
});
const optionRow = rowColumn(costs, {
  heading: 'Option row',
  description: 'Row in Options',
  formula: rowOf(Options.option, option),
});
const platformRow = rowColumn(costs, {
  heading: 'Platform row',
  description: 'Row in Platforms of the option: a front decides whether a second copy is kept',
  formula: pick(Options.platformRow, optionRow),
});
const item = named({ heading: 'Item', description: 'What is paid for' }, Prices.item);
const basis = textColumn(costs, {
  heading: 'Basis',
  description: 'What the quantity is multiplied by',
  formula: inputOrDefault(Prices.basis, priceRow),
});
const part = textColumn(costs, {
  heading: 'Part',
  description: 'Which required part it pays for: as stated, else the third site where that is its basis',
  formula: orElse(pick(Prices.part, priceRow), when(is(basis, 'third site'), 'third site', absent('text'))),
});
const charge = textColumn(costs, {
  heading: 'Charge',
  description: 'When it is paid',
  formula: inputOrDefault(Prices.charge, priceRow),
});
const capacityTB = numberColumn(costs, {
  heading: 'Capacity TB',
  unit: TB,
  description: 'Capacity of the workloads that the platform serves',
  formula: pick(ServedWorkloads.capacityTB, optionRow),
});
const copiesHeld = numberColumn(costs, {
  heading: 'Copies held',
  description: '2 where the other site holds a copy, else 1',
  formula: when(is(inputOrDefault(Platforms.secondCopy, platformRow), 'yes'), 2, 1),
});
const basisCount = numberColumn(costs, {
  heading: 'Basis count',
  description: 'How many of its basis there are; none where a capacity is not stated',
  formula: when(
    is(basis, 'per site'),
    2,
    when(
      is(basis, 'per TB'),
      withoutUnit(capacityTB),
      when(is(basis, 'per mirrored TB'), times(copiesHeld, withoutUnit(capacityTB)), 1),
    ),
  ),
});
const priceCurrency = textColumn(costs, {
  heading: 'Currency',
  description: 'Currency of the price',
  formula: inputOrDefault(Prices.currency, priceRow),
});
const rateRow = rowColumn(costs, {
  heading: 'Rate row',
  description: 'Row in Rates; none for the currency of the quote',
  formula: when(is(priceCurrency, currency), absent(), rowOf(Rates.currency, priceCurrency)),
});
const rate = numberColumn(costs, {
  heading: 'Rate',
  unit: exchangeRate,
  description: 'Quote currency per unit of its currency',
  formula: orElse(pick(Rates.rate, rateRow), constant(1, exchangeRate)),
});
const count = numberColumn(costs, {
  heading: 'Quantity',
  description: 'How many',
  formula: inputOrDefault(Prices.quantity, priceRow),
});
const unitPrice = numberColumn(costs, {
  heading: 'Unit price',
  unit: ownMoney,
  description: 'Price of one, in its currency',
  formula: pick(Prices.unitPrice, priceRow),
});
const discount = numberColumn(costs, {
  heading: 'Discount',
  description: 'Share taken off',
  formula: inputOrDefault(Prices.discount, priceRow),
});
/** The cost line: rounded here, once, and nowhere after. */
const amount = numberColumn(costs, {
  heading: 'Amount',
  unit: money,
  description:
    'Quantity × basis × unit price, less the discount, in the currency of the quote: each time it is charged; none where it is not priced',
  formula: cents(times(count, basisCount, unitPrice, minus(1, discount), rate)),
});
const fromYear = numberColumn(costs, {
  heading: 'From year',
  description: 'First year it is charged',
  formula: inputOrDefault(Prices.fromYear, priceRow),
});
const lastYear = withoutUnit(horizonYears);
const counts = textColumn(costs, {
  heading: 'Counts',
  description: 'Whether it is charged within the horizon',
  formula: when(and(is(inPlan, 'yes'), compare(fromYear, '<=', lastYear)), 'yes', 'no'),
});
const countsAs = textColumn(costs, {
  heading: 'Counts as',
  description: 'How it is charged within the horizon; outside: not at all',
  formula: when(is(counts, 'yes'), charge, 'outside'),
});
const priced = textColumn(costs, {
  heading: 'Priced',
  description: 'Whether it has an amount',
  formula: when(isStated(amount), 'yes', 'no'),
});
const fallsAtYear = numberColumn(costs, {
  heading: 'Falls at year',
  unit: year,
  description: 'For a one-off charge: the year at whose end it falls due; 0 is now',
  formula: withUnit(minus(fromYear, 1), year),
});
const chargedYears = plus(minus(lastYear, fromYear), 1);
const timesCharged = numberColumn(costs, {
  heading: 'Times charged',
  description: 'How often within the horizon',
  formula: when(
    is(counts, 'no'),
    0,
    when(is(charge, 'one-off'), 1, when(is(charge, 'monthly'), times(12, chargedYears), chargedYears)),
  ),
});
const horizonAmount = numberColumn(costs, {
  heading: 'Over the horizon',
  unit: money,
  description: 'Amount × times charged',
  formula: times(amount, timesCharged),
});

export const Costs = columns(costs, {
  option,
  platform: platformColumn,
  priceId,
  inPlan,
  priceRow,
  optionRow,
  platformRow,
  item,
  basis,
  part,
  charge,
  capacityTB,
  copiesHeld,
  basisCount,
  currency: priceCurrency,
  rateRow,
  rate,
  quantity: count,
  unitPrice,
  discount,
  amount,
  fromYear,
  counts,
  countsAs,
  priced,
  fallsAtYear,
  timesCharged,
  horizonAmount,
});
