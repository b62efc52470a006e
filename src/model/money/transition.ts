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
  not,
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
 * What an option pays of the platform that runs today: its recurring lines while data is moved, for what is left of a contract or a
 * notice, or a fee for ending it early. Its owned gear costs nothing more, and is in no option but its own.
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
  description: 'Row in Cost years of the line of what runs today, in this year; of now, that of year 1',
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
  description: 'Row in Options of what runs today',
  formula: ofLine(CostLines.optionRow),
});
const counts = textColumn(transition, {
  heading: 'Counts',
  description: 'Whether the line is of what runs today, and is paid by its span',
  formula: when(
    and(is(orElse(pick(OptionChoice.choice, todayRow), '-'), 'today'), is(ofLine(CostLines.counts), 'yes')),
    'yes',
    'no',
  ),
});
const spanRow = rowColumn(transition, {
  heading: 'Span row',
  description: 'Row of the span in Spans',
  formula: pick(Options.spanRow, todayRow),
});
const monthsLeft = numberColumn(transition, {
  heading: 'Months left',
  unit: month,
  description: 'Months of its contract or notice that are left; 0 if a fee ends it',
  formula: when(isStated(pick(Prices.exitFee, priceRow)), constant(0, month), inputOrDefault(Prices.monthsLeft, priceRow)),
});
const paidMonths = numberColumn(transition, {
  heading: 'Paid months',
  unit: month,
  description: 'For how long it is paid: while data is moved, and no less than the months left',
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
  description: 'What what runs today is charged each time in this year',
  formula: pick(CostYears.charge, lineYearRow),
});
const runsOn = numberColumn(transition, {
  heading: 'Runs on',
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
  description: 'What ending it early costs all spans that share it, in the currency of the quote',
  formula: times(pick(Prices.exitFee, priceRow), ofLine(CostAmounts.rate)),
});
const picked = (of: Column<'Costs'>) =>
  numberColumn(transition, { heading: of.heading, unit: of.unit, description: of.description, formula: ofLine(of) });
const spanNo = picked(CostLines.spanNo);
const parts = picked(CostCounts.parts);
const fee = numberColumn(transition, {
  heading: 'Exit fee',
  unit: money,
  description: 'What ending it early costs, once, now',
  formula: when(and(is(counts, 'yes'), isNow, isStated(feeOfLine)), partOf(feeOfLine, spanNo, parts), constant(0, money)),
});
const inAll = numberColumn(transition, {
  heading: 'In all',
  unit: money,
  description: 'What of leaving it is paid in this year',
  formula: plus(runsOn, fee),
});
const priced = textColumn(transition, {
  heading: 'Priced',
  description: 'no: it is paid on, and its price is not known',
  formula: when(and(is(counts, 'yes'), compare(monthsInYear, '>', constant(0, month)), not(isStated(charge))), 'no', 'yes'),
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
  runsOn,
  feeOfLine,
  spanNo,
  parts,
  fee,
  inAll,
  priced,
});
