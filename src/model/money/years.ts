import {
  absent,
  cents,
  compare,
  constant,
  type Column,
  is,
  isStated,
  leastOf,
  minus,
  pick,
  withoutUnit,
  plus,
  rowOf,
  sumOf,
  sumOfStated,
  times,
  when,
  textColumn,
  textKey,
  numberKey,
  rowColumn,
  numberColumn,
  columns,
  withUnit,
} from '../../formula';
import { Mbps, money, one, year } from '../../quantities/units';
import { years } from '../tables';
import { Options } from '../options/identity';
import { Calendar } from './calendar';
import { OptionNeeds } from '../options/needs';
import { YearNeeds } from '../demands/yearNeeds';
import { LinkYears } from '../links/linkYears';
import { LinkYearNeeds } from '../links/linkYearNeeds';
import { LinkYearOnce } from '../links/linkYearOnce';
import { OptionCosts } from '../options/costs';
import { CostAmounts } from './costAmounts';
import { CostLines } from './costLines';
import { CostYears } from './costYears';
import { ReplicaCircuits } from '../replicas/replicaCircuits';
import { Replication } from '../replicas/replicaNeeds';
import { Transition } from './transition';

const option = textKey(years, { heading: 'Option', description: 'Span and platform in one' });
const optionYear = textKey(years, { heading: 'Key', description: 'Option and year in one' });
const span = textKey(years, { heading: 'Span', description: 'The span' });
const platform = textKey(years, { heading: 'Platform', description: 'Key of the platform' });
const yearsYear = numberKey(years, { heading: 'Year', description: 'Year of the horizon; 0 is now', unit: year });
const optionRow = rowColumn(years, {
  heading: 'Option row',
  description: 'Row in Options',
  formula: rowOf(Options.option, option),
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
  formula: leastOf(LinkYears.headroomMbps, [LinkYearNeeds.option, option], [LinkYearNeeds.year, yearsYear]),
});

const now = compare(yearsYear, '=', constant(0, year));
const isPriced = is(pick(OptionCosts.platformPriced, optionRow), 'yes');
const yearNo = withoutUnit(yearsYear);
/** A one-off line of year k falls due at the end of the year before. */
const platformOneOff = numberColumn(years, {
  heading: 'One-off',
  unit: money,
  description: 'One-off lines that fall due at the end of this year',
  formula: when(
    isPriced,
    sumOfStated(
      CostAmounts.amount,
      [CostLines.payer, option],
      [CostLines.countsAs, 'one-off'],
      [CostLines.fromYear, plus(yearNo, 1)],
    ),
    absent('number', money),
  ),
});
const steady = (charge: string) =>
  sumOfStated(CostAmounts.amount, [CostLines.payer, option], [CostLines.steadyAs, charge], [CostLines.fromYear, '<=', yearNo]);
const changing = (of: Column<'Cost years'>) => sumOfStated(of, [CostYears.optionYear, optionYear]);
const platformMonthly = numberColumn(years, {
  heading: 'Platform monthly',
  unit: money,
  description: 'Monthly lines, a month of this year',
  formula: when(isPriced, plus(steady('monthly'), changing(CostYears.monthly)), absent('number', money)),
});
const platformYearly = numberColumn(years, {
  heading: 'Platform yearly',
  unit: money,
  description: 'Yearly lines of this year',
  formula: when(isPriced, plus(steady('yearly'), changing(CostYears.yearly)), absent('number', money)),
});
const capital = numberColumn(years, {
  heading: 'Capital',
  unit: money,
  description: 'What is paid once in this year: of the platform, and NRC, now, later or of an upgrade',
  formula: when(
    now,
    plus(platformOneOff, pick(OptionCosts.carrierOneOff, optionRow)),
    plus(platformOneOff, sumOfStated(LinkYearOnce.once, [LinkYearOnce.key, optionYear])),
  ),
});
const toThirdSites = withoutUnit(sumOfStated(ReplicaCircuits.monthly, [Replication.payer, option]));
/** Its links have a charge wherever all that carriers are paid is known. */
const ofLinks = (of: Column<'Link years'>) => sumOfStated(of, [LinkYearNeeds.option, option], [LinkYearNeeds.year, yearsYear]);
const carrierCharges = numberColumn(years, {
  heading: 'Carrier',
  unit: money,
  description: 'What its circuits are charged in this year, beside NRC',
  formula: when(
    isStated(pick(OptionCosts.carrierTotal, optionRow)),
    plus(ofLinks(LinkYears.charge), withUnit(times(toThirdSites, when(now, 0, 12)), money)),
    absent('number', money),
  ),
});
const carrierPresent = numberColumn(years, {
  heading: 'Discounted',
  unit: money,
  description: 'What these charges are worth now',
  formula: when(
    isStated(carrierCharges),
    plus(
      ofLinks(LinkYears.presentValue),
      withUnit(times(toThirdSites, withoutUnit(sumOf(Calendar.monthsFactor, [Calendar.year, yearsYear]))), money),
    ),
    absent('number', money),
  ),
});
const cashFlow = numberColumn(years, {
  heading: 'Cash flow',
  unit: money,
  description: 'All that is paid in this year',
  formula: cents(
    plus(
      capital,
      platformYearly,
      sumOfStated(Transition.inAll, [Transition.optionYear, optionYear]),
      carrierCharges,
      times(platformMonthly, constant(12, one)),
    ),
  ),
});
const discountFactor = numberColumn(years, {
  heading: 'Discount factor',
  description: 'What money at the end of the year is worth now',
  formula: sumOf(Calendar.discountFactor, [Calendar.year, yearsYear]),
});
const presentValue = numberColumn(years, {
  heading: 'Present value',
  unit: money,
  description: 'What the charges of this year are worth now',
  formula: plus(
    // What falls due at the end of the year: all but what circuits and monthly lines are charged.
    times(minus(minus(cashFlow, carrierCharges), times(platformMonthly, constant(12, one))), discountFactor),
    carrierPresent,
    times(platformMonthly, withoutUnit(sumOf(Calendar.monthsFactor, [Calendar.year, yearsYear]))),
  ),
});

export const Years = columns(years, {
  option,
  optionYear,
  span,
  platform,
  year: yearsYear,
  optionRow,
  state,
  demandRow,
  requiredMbps,
  headroomMbps,
  platformOneOff,
  platformMonthly,
  platformYearly,
  capital,
  carrierCharges,
  carrierPresent,
  cashFlow,
  discountFactor,
  presentValue,
});
