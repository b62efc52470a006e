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
} from '../../formula';
import { Mbps, money, month, moneyPerMonth, one, year } from '../../quantities/units';
import { calendarYear, discountFactor, monthsFactor } from './calendar';
import * as cost from './costs';
import * as demand from '../demands/yearNeeds';
import { linkMargin, linkYearMonthly, linkYearOption, linkYearYear } from '../links/linkYears';
import { carrierOneOff, platformPriced } from '../options/costs';
import { sizedState } from '../options/needs';
import { option } from '../options/identity';
import { years } from '../tables';
import { key, quantity, wording } from '../working';

export const yearsOption = key(years, 'Option', 'option', 'Span and platform in one');
key(years, 'Span', 'span', 'The span');
key(years, 'Platform', 'platform', 'Key of the platform');
export const yearsYear = key(years, 'Year', 'year', 'Year of the horizon; 0 is now', 'number', year);
const optionRow = quantity(years, 'Option row', 'optionRow', one, 'Row in Options', rowOf(option, yearsOption));
const calendarRow = quantity(years, 'Calendar row', 'calendarRow', one, 'Row in Calendar', rowOf(calendarYear, yearsYear));
const state = wording(years, 'State', 'state', 'The state that is sized for', pick(sizedState, optionRow));
const demandRow = quantity(
  years,
  'Demand row',
  'demandRow',
  one,
  'Row in Year needs; none where the state that decides is another than when it was compared',
  leastOf(
    demand.yearNeedNo,
    [demand.yearNeedOption, yearsOption],
    [demand.yearNeedState, state],
    [demand.yearNeedYear, yearsYear],
  ),
);
export const yearRequired = quantity(
  years,
  'Required Mb/s',
  'requiredMbps',
  Mbps,
  'What one link for everything must be in this year',
  pick(demand.required, demandRow),
);
quantity(
  years,
  'Headroom Mb/s',
  'headroomMbps',
  Mbps,
  'Least headroom of its links',
  leastOf(linkMargin, [linkYearOption, yearsOption], [linkYearYear, yearsYear]),
);

const now = compare(yearsYear, '=', constant(0, year));
const isPriced = is(pick(platformPriced, optionRow), 'yes');
const lines = (charge: string, when_: Criteria[number]) =>
  sumOfStated(cost.amount, [cost.costOption, yearsOption], [cost.countsAs, charge], when_);
const begun: Criteria[number] = [cost.costFromYear, '<=', withoutUnit(yearsYear)];
const platformOneOff = quantity(
  years,
  'Platform one-off',
  'platformOneOff',
  money,
  'One-off lines that fall due at the end of this year',
  when(isPriced, lines('one-off', [cost.fallsAt, yearsYear]), absent('number', money)),
);
const platformMonthly = quantity(
  years,
  'Platform monthly',
  'platformMonthly',
  money,
  'Monthly lines, a month of this year',
  when(isPriced, lines('monthly', begun), absent('number', money)),
);
const platformYearly = quantity(
  years,
  'Platform yearly',
  'platformYearly',
  money,
  'Yearly lines of this year',
  when(isPriced, lines('yearly', begun), absent('number', money)),
);
const carrierOnce = quantity(
  years,
  'Carrier one-off',
  'carrierOneOff',
  money,
  'NRC, now',
  when(now, pick(carrierOneOff, optionRow), constant(0, money)),
);
const carrierMonthly = quantity(
  years,
  'Carrier monthly',
  'carrierMonthly',
  moneyPerMonth,
  'MRC of this year, a month',
  sumOf(linkYearMonthly, [linkYearOption, yearsOption], [linkYearYear, yearsYear]),
);
const aMonth = constant(1, { ...month, dimensions: { month: -1 } });
const monthlyCharges = quantity(
  years,
  'Monthly charges',
  'monthlyCharges',
  moneyPerMonth,
  'All that is paid in each month of this year',
  plus(times(platformMonthly, aMonth), carrierMonthly),
);
const once = quantity(
  years,
  'At the year end',
  'yearEndCharges',
  money,
  'All that is paid once in this year, at its end',
  plus(platformOneOff, carrierOnce, platformYearly),
);
export const cashFlow = quantity(
  years,
  'Cash flow',
  'cashFlow',
  money,
  'All that is paid in this year',
  cents(plus(once, times(monthlyCharges, constant(12, month)))),
);
const df = quantity(
  years,
  'Discount factor',
  'discountFactor',
  one,
  'What money at the end of the year is worth now',
  pick(discountFactor, calendarRow),
);
export const presentValue = quantity(
  years,
  'Present value',
  'presentValue',
  money,
  'What the charges of this year are worth now',
  plus(times(once, df), times(monthlyCharges, pick(monthsFactor, calendarRow))),
);
