import {
  absent,
  and,
  columns,
  compare,
  countOf,
  is,
  minus,
  numberColumn,
  orElse,
  pick,
  ratio,
  rowColumn,
  rowOf,
  sumOf,
  textColumn,
  times,
  when,
  withoutUnit,
  withUnit,
} from '../../formula';
import { exchange } from '../exchange';
import { money, ownMoney } from '../../quantities/units';
import { currency } from '../inputs/assumptions';
import { Deals } from '../inputs/deals';
import { inputOrDefault } from '../inputs/input';
import { listedPart, Prices, shareOfListBasis } from '../inputs/prices';
import { costs } from '../tables';
import { CostCounts, partOf } from './costCounts';
import { CostLines } from './costLines';

/* What a cost line comes to each time it is charged, rounded here, once: list price, discount, margin, currency. */

const { basis, countsAs, part, priceRow } = CostLines;
const isShareOfList = is(basis, shareOfListBasis);

const priceCurrency = textColumn(costs, {
  heading: 'Currency',
  description: 'Currency of the price; a share of list is in that of the quote',
  formula: when(isShareOfList, currency, inputOrDefault(Prices.currency, priceRow)),
});
const { rateRow, rate } = exchange(costs, priceCurrency);
const quantity = numberColumn(costs, {
  heading: 'Quantity',
  description: 'How many',
  formula: inputOrDefault(Prices.quantity, priceRow),
});
const unitPrice = numberColumn(costs, {
  heading: 'Unit price',
  unit: ownMoney,
  description: 'Price of one before the discount, in its currency',
  formula: pick(Prices.unitPrice, priceRow),
});
/** Before the discount, each time it is charged. */
const ofUnits = times(quantity, CostCounts.basisCount, unitPrice);
const listedHere = numberColumn(costs, {
  heading: 'Listed here',
  unit: money,
  description: 'List price of what this span pays, in the currency of the quote, not rounded: what a share of list is a share of',
  formula: when(isShareOfList, absent('number', money), times(ratio(ofUnits, CostCounts.parts), rate)),
});
const listsFor = textColumn(costs, {
  heading: 'Lists for',
  description: 'The set whose shares of list are of this line: of one-off hardware lines within the horizon its own; none: -',
  formula: when(and(is(part, listedPart), is(countsAs, 'one-off')), CostLines.set, '-'),
});
const ofHardware = [listsFor, CostLines.set] as const;
const hardwareList = numberColumn(costs, {
  heading: 'Hardware list',
  unit: money,
  description:
    'Of a share of list: what the one-off hardware of its platform lists; none if there is none, or a line of it is not priced',
  formula: when(
    and(isShareOfList, compare(countOf(costs, ofHardware), '>', 0)),
    sumOf(listedHere, ofHardware),
    absent('number', money),
  ),
});
const shareOfHardware = numberColumn(costs, {
  heading: 'Share of hardware',
  unit: money,
  description: 'Of a share of list: that share of what the hardware lists',
  formula: times(pick(Prices.shareOfList, priceRow), hardwareList),
});
const listAmount = numberColumn(costs, {
  heading: 'List amount',
  unit: ownMoney,
  description: 'Before the discount, in its currency, each time it is charged',
  formula: when(isShareOfList, times(quantity, withUnit(withoutUnit(shareOfHardware), ownMoney)), ofUnits),
});
const dealRow = rowColumn(costs, {
  heading: 'Deal row',
  description: 'Row of its deal in Deals; none if it states no deal',
  formula: rowOf(Deals.deal, pick(Prices.deal, priceRow)),
});
const discount = numberColumn(costs, {
  heading: 'Discount',
  description: 'Share taken off: its own, else that of its deal, else 0',
  formula: orElse(pick(Prices.discount, priceRow), orElse(pick(Deals.discount, dealRow), 0)),
});
const margin = numberColumn(costs, {
  heading: 'Margin',
  description: 'Share of the sell price that the seller keeps: its own, else that of its deal; none if neither states one',
  formula: orElse(pick(Prices.margin, priceRow), pick(Deals.margin, dealRow)),
});
const sold = numberColumn(costs, {
  heading: 'Sold at',
  unit: ownMoney,
  disclosure: 'open',
  description: 'List amount less the discount, ÷ (1 − margin) if one is stated; in its currency, not rounded',
  formula: ratio(times(listAmount, minus(1, discount)), minus(1, orElse(margin, 0))),
});
const amount = numberColumn(costs, {
  heading: 'Amount',
  unit: money,
  description:
    'Quantity × basis × unit price, less the discount, with the margin, in the currency of the quote: each time it is charged; none where it is not priced',
  formula: partOf(times(sold, rate), CostLines.spanNo, CostCounts.parts),
});
export const CostAmounts = columns(costs, {
  currency: priceCurrency,
  rateRow,
  rate,
  quantity,
  unitPrice,
  listedHere,
  listsFor,
  hardwareList,
  shareOfHardware,
  listAmount,
  dealRow,
  discount,
  margin,
  sold,
  amount,
});
