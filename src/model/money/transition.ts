import {
  and,
  cents,
  type Column,
  columns,
  compare,
  constant,
  is,
  isStated,
  max,
  min,
  minus,
  numberColumn,
  numberKey,
  orElse,
  pick,
  picker,
  plus,
  ratio,
  rowColumn,
  rowKey,
  textColumn,
  textKey,
  times,
  when,
  withoutUnit,
} from '../../formula';
import { money, month, year } from '../../quantities/units';
import { inputOrDefault } from '../inputs/input';
import { Spans } from '../inputs/network/spans';
import { Prices } from '../inputs/prices';
import { OptionChoice } from '../options/choice';
import { Options } from '../options/identity';
import { costYears, transition } from '../tables';
import { CostAmounts } from './costAmounts';
import { CostCounts, partOf } from './costCounts';
import { CostLines } from './costLines';
import { CostYears } from './costYears';

/*
 * What an option pays for today's platform once it replaces it: its monthly and yearly lines during the overlap and for the rest of a
 * contract or notice, or a fee for ending it early. Gear that is owned costs nothing more, and is in no option but its own.
 */

const option = textKey(transition, { heading: 'Option', description: 'Span and platform of what replaces it, in one' });
const optionYear = textKey(transition, { heading: 'Key', description: 'Option and year in one' });
const yearPaid = numberKey(transition, {
  heading: 'Year',
  description: 'Year of the horizon; 0 is now, for the exit fee',
  unit: year,
});
const lineYearRow = rowKey(transition, {
  of: costYears,
  heading: 'Line year row',
  description: "Row in Cost years of a line of today's platform, in this year; of now, that of year 1",
});
const costRow = rowColumn(transition, {
  heading: 'Cost row',
  description: 'Row of the line in Costs',
  formula: pick(CostYears.costRow, lineYearRow),
});
const ofLine = picker(costRow);
const priceRow = rowColumn(transition, {
  heading: 'Price row',
  description: 'Row of the line in Prices',
  formula: ofLine(CostLines.priceRow),
});
const todayRow = rowColumn(transition, {
  heading: 'Today row',
  description: "Row in Options of today's platform",
  formula: ofLine(CostLines.optionRow),
});
const counts = textColumn(transition, {
  heading: 'Counts',
  description: "Whether the line recurs, is of today's platform, and is paid by its span",
  formula: when(
    and(
      is(orElse(pick(OptionChoice.choice, todayRow), '-'), 'today'),
      is(ofLine(CostLines.counts), 'yes'),
      compare(ofLine(CostLines.charge), '<>', 'one-off'),
    ),
    'yes',
    'no',
  ),
});
const exitFee = pick(Prices.exitFee, priceRow);
const spanRow = rowColumn(transition, {
  heading: 'Span row',
  description: 'Row of the span in Spans',
  formula: pick(Options.spanRow, todayRow),
});
const monthsLeft = numberColumn(transition, {
  heading: 'Months left',
  unit: month,
  description: 'Months of its contract or notice that are left; 0 if a fee ends it',
  formula: when(isStated(exitFee), constant(0, month), inputOrDefault(Prices.monthsLeft, priceRow)),
});
const paidMonths = numberColumn(transition, {
  heading: 'Paid months',
  unit: month,
  description: 'For how long it is still paid: the overlap, or the months left if these are more',
  formula: max(inputOrDefault(Spans.overlapMonths, spanRow), monthsLeft),
});
const ofYear = constant(12, month);
const isNow = compare(yearPaid, '=', constant(0, year));
const monthsInYear = numberColumn(transition, {
  heading: 'Months in the year',
  unit: month,
  description: 'of which in this year',
  formula: when(
    isNow,
    constant(0, month),
    max(constant(0, month), min(ofYear, minus(paidMonths, times(ofYear, minus(withoutUnit(yearPaid), 1))))),
  ),
});
const charge = numberColumn(transition, {
  heading: 'Charge',
  unit: money,
  description: 'What the line is charged each time in this year',
  formula: pick(CostYears.charge, lineYearRow),
});
const stillCharged = numberColumn(transition, {
  heading: 'Still charged',
  unit: money,
  description: 'What these months come to, rounded to the cent: a yearly charge counts by the month',
  formula: when(
    and(is(counts, 'yes'), compare(monthsInYear, '>', constant(0, month))),
    cents(ratio(times(charge, withoutUnit(monthsInYear)), when(is(ofLine(CostLines.charge), 'yearly'), 12, 1))),
    constant(0, money),
  ),
});
const feeOfLine = numberColumn(transition, {
  heading: 'Fee of the line',
  unit: money,
  description: 'What ending it early costs all spans that share it, in the currency of the quote; 0 if no fee is stated',
  formula: when(isStated(exitFee), times(exitFee, ofLine(CostAmounts.rate)), constant(0, money)),
});
const picked = (of: Column<'Costs'>) =>
  numberColumn(transition, { heading: of.heading, unit: of.unit, description: of.description, formula: ofLine(of) });
const spanNo = picked(CostLines.spanNo);
const parts = picked(CostCounts.parts);
const fee = numberColumn(transition, {
  heading: 'Fee',
  unit: money,
  description: 'What ending it early costs, once, now',
  formula: when(and(is(counts, 'yes'), isNow), partOf(feeOfLine, spanNo, parts), constant(0, money)),
});
const inAll = numberColumn(transition, {
  heading: 'In all',
  unit: money,
  description: 'What is paid for it in this year',
  formula: plus(stillCharged, fee),
});
const priced = textColumn(transition, {
  heading: 'Priced',
  description: 'no: it is still charged, or a fee is due, and the amount is not known',
  formula: when(isStated(inAll), 'yes', 'no'),
});

export const Transition = columns(transition, {
  option,
  optionYear,
  year: yearPaid,
  lineYearRow,
  costRow,
  priceRow,
  todayRow,
  counts,
  spanRow,
  monthsLeft,
  paidMonths,
  monthsInYear,
  charge,
  stillCharged,
  feeOfLine,
  spanNo,
  parts,
  fee,
  inAll,
  priced,
});
