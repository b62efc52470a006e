import {
  absent,
  cents,
  type Column,
  columns,
  compare,
  each,
  is,
  isStated,
  minus,
  numberColumn,
  picker,
  plus,
  power,
  rowColumn,
  rowOf,
  sumOver,
  textColumn,
  textKey,
  times,
  when,
  withoutUnit,
} from '../../formula';
import { money, ownMoney } from '../../quantities/units';
import { inputOrDefault } from '../inputs/input';
import { Prices } from '../inputs/prices';
import { calendar, costDetails } from '../tables';
import { Calendar } from './calendar';
import { CostAmounts } from './costAmounts';
import { CostCounts, partOf } from './costCounts';
import { CostLines } from './costLines';
import { Costs } from './costs';

/* What the author of a quote wants to know of a cost line beside its amount: in its own currency, and what the seller keeps. */

const line = textKey(costDetails, { heading: 'Line', description: 'Option and Id of the cost line in one' });
const option = textKey(costDetails, { heading: 'Option', description: 'Span and platform in one' });
const costRow = rowColumn(costDetails, {
  heading: 'Cost row',
  description: 'Row of the line in Costs',
  formula: rowOf(CostLines.line, line),
});
const ofLine = picker(costRow);
const priceRow = rowColumn(costDetails, {
  heading: 'Price row',
  description: 'Row of the line in Prices',
  formula: ofLine(CostLines.priceRow),
});
const picked = (of: Column<'Costs'>) =>
  numberColumn(costDetails, { heading: of.heading, unit: of.unit, description: of.description, formula: ofLine(of) });
const spanNo = picked(CostLines.spanNo);
const parts = picked(CostCounts.parts);
const sold = picked(CostAmounts.sold);
const fromYear = picked(CostLines.fromYear);
const toYear = picked(CostLines.toYear);
const ofSpan = (whole: Column) => partOf(whole, spanNo, parts);
const ownAmount = numberColumn(costDetails, {
  heading: 'Own amount',
  unit: ownMoney,
  description: 'What it comes to in its own currency, each time it is charged',
  formula: ofSpan(sold),
});
const margin = numberColumn(costDetails, {
  heading: 'Margin share',
  description: CostAmounts.margin.description,
  formula: ofLine(CostAmounts.margin),
});
const hasMargin = textColumn(costDetails, {
  heading: 'Has margin',
  description: 'Whether it is charged within the horizon and states a margin',
  formula: when(is(ofLine(CostLines.counts), 'no'), 'no', when(isStated(margin), 'yes', 'no')),
});
const net = numberColumn(costDetails, {
  heading: 'Net',
  unit: money,
  description: 'List amount less the discount, in the currency of the quote, not rounded',
  formula: times(ofLine(CostAmounts.listAmount), minus(1, ofLine(CostAmounts.discount)), ofLine(CostAmounts.rate)),
});
const cost = numberColumn(costDetails, {
  heading: 'Cost',
  unit: money,
  description: 'What the seller pays for it each time it is charged; none if no margin is stated',
  formula: when(is(hasMargin, 'yes'), ofSpan(net), absent('number', money)),
});
const upliftPerYear = numberColumn(costDetails, {
  heading: 'Uplift a year',
  description: 'By how much it rises each year after the first in which it is charged',
  formula: inputOrDefault(Prices.upliftPerYear, priceRow),
});
const yearsFrom = minus(withoutUnit(each(Calendar.year)), fromYear);
const changingCost = numberColumn(costDetails, {
  heading: 'Changing cost',
  unit: money,
  description: 'Of a line that rises or ends, the sum over its years of what the seller pays each time, each rounded to the cent',
  formula: sumOver(
    calendar,
    [compare(yearsFrom, '>=', 0), compare(withoutUnit(each(Calendar.year)), '<=', toYear)],
    cents(times(cost, power(plus(1, upliftPerYear), yearsFrom))),
  ),
});
const horizonCost = numberColumn(costDetails, {
  heading: 'Cost over the horizon',
  unit: money,
  description: 'What the seller pays for it over the horizon',
  formula: when(
    compare(ofLine(CostLines.steadyAs), '<>', 'changing'),
    times(cost, ofLine(Costs.timesCharged)),
    times(when(is(ofLine(CostLines.charge), 'monthly'), 12, 1), changingCost),
  ),
});
const horizonMargin = numberColumn(costDetails, {
  heading: 'Margin over the horizon',
  unit: money,
  description: 'What the seller keeps of its amount over the horizon; none if no margin is stated',
  formula: cents(minus(ofLine(Costs.horizonAmount), horizonCost)),
});

export const CostDetails = columns(costDetails, {
  line,
  option,
  costRow,
  priceRow,
  spanNo,
  parts,
  sold,
  fromYear,
  toYear,
  ownAmount,
  margin,
  hasMargin,
  net,
  cost,
  upliftPerYear,
  changingCost,
  horizonCost,
  horizonMargin,
});
