import {
  absent,
  cents,
  compare,
  constant,
  type Criteria,
  is,
  leastOf,
  pick,
  withoutUnit,
  plus,
  rowOf,
  sumOf,
  sumOfStated,
  times,
  when,
  textKey,
  numberKey,
  rowColumn,
  textColumn,
  numberColumn,
  columns,
} from '../../formula';
import { Mbps, money, one, year } from '../../quantities/units';
import { years } from '../tables';
import { Options } from '../options/identity';
import { Calendar } from './calendar';
import { OptionNeeds } from '../options/needs';
import { YearNeeds } from '../demands/yearNeeds';
import { LinkYears } from '../links/linkYears';
import { OptionCosts } from '../options/costs';
import { Costs } from './costs';

const option = textKey(years, { heading: 'Option', description: 'Span and platform in one' });
const span = textKey(years, { heading: 'Span', description: 'The span' });
const platform = textKey(years, { heading: 'Platform', description: 'Key of the platform' });
const yearsYear = numberKey(years, { heading: 'Year', description: 'Year of the horizon; 0 is now', unit: year });
const optionRow = rowColumn(years, {
  heading: 'Option row',
  description: 'Row in Options',
  formula: rowOf(Options.option, option),
});
const calendarRow = rowColumn(years, {
  heading: 'Calendar row',
  description: 'Row in Calendar',
  formula: rowOf(Calendar.year, yearsYear),
});
const state = textColumn(years, {
  heading: 'State',
  description: 'The state that is sized for',
  formula: pick(OptionNeeds.sizedFor, optionRow),
});
const demandRow = rowColumn(years, {
  heading: 'Demand row',
  description: 'Row in Year needs; none where the state that decides is another than when it was compared',
  formula: leastOf(YearNeeds.no, [YearNeeds.option, option], [YearNeeds.state, state], [YearNeeds.year, yearsYear]),
});
const requiredMbps = numberColumn(years, {
  heading: 'Required Mb/s',
  unit: Mbps,
  description: 'What one link for everything must be in this year',
  formula: pick(YearNeeds.requiredMbps, demandRow),
});
const headroomMbps = numberColumn(years, {
  heading: 'Headroom Mb/s',
  unit: Mbps,
  description: 'Least headroom of its links',
  formula: leastOf(LinkYears.headroomMbps, [LinkYears.option, option], [LinkYears.year, yearsYear]),
});

const now = compare(yearsYear, '=', constant(0, year));
const isPriced = is(pick(OptionCosts.platformPriced, optionRow), 'yes');
const lines = (charge: string, when_: Criteria[number]) =>
  sumOfStated(Costs.amount, [Costs.option, option], [Costs.countsAs, charge], when_);
const begun: Criteria[number] = [Costs.fromYear, '<=', withoutUnit(yearsYear)];
const platformOneOff = numberColumn(years, {
  heading: 'Platform one-off',
  unit: money,
  description: 'One-off lines that fall due at the end of this year',
  formula: when(isPriced, lines('one-off', [Costs.fallsAtYear, yearsYear]), absent('number', money)),
});
const platformMonthly = numberColumn(years, {
  heading: 'Platform monthly',
  unit: money,
  description: 'Monthly lines, a month of this year',
  formula: when(isPriced, lines('monthly', begun), absent('number', money)),
});
const platformYearly = numberColumn(years, {
  heading: 'Platform yearly',
  unit: money,
  description: 'Yearly lines of this year',
  formula: when(isPriced, lines('yearly', begun), absent('number', money)),
});
const carrierOneOff = numberColumn(years, {
  heading: 'Carrier one-off',
  unit: money,
  description: 'NRC, now',
  formula: when(now, pick(OptionCosts.carrierOneOff, optionRow), constant(0, money)),
});
const ofCircuits = (heading: string, of: typeof LinkYears.charge) =>
  numberColumn(years, {
    heading,
    unit: money,
    description: of.description,
    formula: sumOf(of, [LinkYears.option, option], [LinkYears.year, yearsYear]),
  });
const carrierCharges = ofCircuits('Carrier', LinkYears.charge);
const carrierPresent = ofCircuits('Carrier now', LinkYears.presentValue);
const yearEndCharges = numberColumn(years, {
  heading: 'At the year end',
  unit: money,
  description: 'NRC, and what is paid once in this year for the platform, at its end',
  formula: plus(platformOneOff, carrierOneOff, platformYearly),
});
const cashFlow = numberColumn(years, {
  heading: 'Cash flow',
  unit: money,
  description: 'All that is paid in this year',
  formula: cents(plus(yearEndCharges, carrierCharges, times(platformMonthly, constant(12, one)))),
});
const discountFactor = numberColumn(years, {
  heading: 'Discount factor',
  description: 'What money at the end of the year is worth now',
  formula: pick(Calendar.discountFactor, calendarRow),
});
const presentValue = numberColumn(years, {
  heading: 'Present value',
  unit: money,
  description: 'What the charges of this year are worth now',
  formula: plus(
    times(yearEndCharges, discountFactor),
    carrierPresent,
    times(platformMonthly, withoutUnit(pick(Calendar.monthsFactor, calendarRow))),
  ),
});

export const Years = columns(years, {
  option,
  span,
  platform,
  year: yearsYear,
  optionRow,
  calendarRow,
  state,
  demandRow,
  requiredMbps,
  headroomMbps,
  platformOneOff,
  platformMonthly,
  platformYearly,
  carrierOneOff,
  carrierCharges,
  carrierPresent,
  yearEndCharges,
  cashFlow,
  discountFactor,
  presentValue,
});
