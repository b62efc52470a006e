import {
  absent,
  cents,
  type Column,
  columns,
  compare,
  constant,
  convert,
  type Criteria,
  isStated,
  minus,
  numberColumn,
  numberKey,
  orElse,
  pick,
  picker,
  plus,
  rowColumn,
  rowOf,
  sumOf,
  sumOfStated,
  textKey,
  times,
  when,
  withoutUnit,
  withUnit,
} from '../../formula';
import { date, money, month, year } from '../../quantities/units';
import { goLiveDate, quoteDate } from '../inputs/assumptions';
import { BoughtSteps } from '../links/boughtSteps';
import { CircuitSteps } from '../links/circuitSteps';
import { LinkTerms } from '../links/linkTerms';
import { Links } from '../links/linkNeeds';
import { LinkYears } from '../links/linkYears';
import { LinkYearNeeds } from '../links/linkYearNeeds';
import { UpgradeCharges } from '../links/upgradeCharges';
import { UpgradePrices } from '../links/upgradePrices';
import { Upgrades } from '../links/upgrades';
import { Options } from '../options/identity';
import { ReplicaCircuits } from '../replicas/replicaCircuits';
import { Replication } from '../replicas/replicaNeeds';
import { OptionCosts } from '../options/costs';
import { monthFlows } from '../tables';
import { Months } from './months';
import { Transition } from './transition';
import { Years } from './years';

/* What an option pays month by month: the same charges as in Years, each in the month in which it falls due. */

const option = textKey(monthFlows, { heading: 'Option', description: 'Span and platform in one' });
const optionYear = textKey(monthFlows, { heading: 'Key', description: 'Option and year in one' });
const span = textKey(monthFlows, { heading: 'Span', description: 'The span' });
const platform = textKey(monthFlows, { heading: 'Platform', description: 'Key of the platform' });
const flowMonth = numberKey(monthFlows, {
  heading: 'Month',
  description: 'Month of the horizon; 0 is now, with all that is paid on ordering',
  unit: month,
});
const flowYear = numberKey(monthFlows, { heading: 'Year', description: 'Year of the horizon that it belongs to', unit: year });
const isNow = compare(flowMonth, '=', constant(0, month));
const yearRow = rowColumn(monthFlows, {
  heading: 'Year row',
  description: 'Row of option and year in Years',
  formula: rowOf(Years.optionYear, optionYear),
});
const monthRow = rowColumn(monthFlows, {
  heading: 'Month row',
  description: 'Row in Months; none for month 0',
  formula: when(isNow, absent(), rowOf(Months.month, flowMonth)),
});
const ofYear = picker(yearRow);
const firstDay = numberColumn(monthFlows, {
  heading: 'Date',
  unit: date,
  description: 'The day on which the month begins; of month 0 the go-live date, or else the quote date',
  formula: orElse(pick(Months.firstDay, monthRow), orElse(goLiveDate, quoteDate)),
});
const monthFactor = numberColumn(monthFlows, {
  heading: 'Month factor',
  description: 'What a charge paid in this month is worth now',
  formula: orElse(pick(Months.factor, monthRow), 1),
});

/** The last month of a year, in which fall due what is charged by the year and what is paid once. Month 0 is year 0. */
const endsYear = compare(flowMonth, '=', convert(flowYear, month));
const atYearEnd = (heading: string, description: string, formula: ReturnType<typeof plus>) =>
  numberColumn(monthFlows, { heading, unit: money, description, formula: when(endsYear, formula, constant(0, money)) });
const ofLinks = (heading: string, description: string, of: Column<'Link years'>) =>
  numberColumn(monthFlows, {
    heading,
    unit: of.unit,
    description,
    formula: sumOf(of, [LinkYearNeeds.option, option], [LinkYearNeeds.year, flowYear]),
  });
const ofSteps = (heading: string, period: string, of: Column<'Price steps'>, day?: Column<'Price steps'>) =>
  numberColumn(monthFlows, {
    heading,
    unit: money,
    description: `${of.description}: of circuits that are bought by the ${period}${day ? `, of prices whose day “${day.heading}” is reached` : ''}`,
    formula: sumOfStated(
      of,
      [BoughtSteps.boughtFor, option],
      [CircuitSteps.year, flowYear],
      [CircuitSteps.period, period],
      ...(day
        ? ([
            [CircuitSteps.inTurn, 'yes'],
            [day, '<=', firstDay],
          ] as const)
        : []),
    ),
  });

const platformMonthly = numberColumn(monthFlows, {
  heading: 'Platform by the month',
  unit: money,
  description: 'Monthly cost lines',
  formula: ofYear(Years.platformMonthly),
});
const platformAtYearEnd = atYearEnd(
  'Platform at the year end',
  'Yearly and one-off cost lines that fall due in this month',
  plus(ofYear(Years.platformOneOff), ofYear(Years.platformYearly)),
);
const steadyMonthly = ofLinks(
  'Carrier, alike each month',
  'Monthly charges of its circuits that are the same throughout the year',
  LinkYears.monthly,
);
/** What has begun, less what has ended: the price of the day. */
const begun = ofSteps('Prices begun', 'month', CircuitSteps.due, CircuitSteps.begins);
const ended = ofSteps('Prices ended', 'month', CircuitSteps.due, CircuitSteps.until);
const replicaMonthly = numberColumn(monthFlows, {
  heading: 'Replicas by the month',
  unit: money,
  description: 'Monthly charges of circuits to third sites; none while not all that carriers are paid is known',
  formula: when(
    isStated(ofYear(Years.carrierCharges)),
    withUnit(times(withoutUnit(sumOfStated(ReplicaCircuits.monthly, [Replication.payer, option])), when(isNow, 0, 1)), money),
    absent('number', money),
  ),
});
const ofUpgrades = (heading: string, of: Column<'Upgrades'>, description: string, ...when: Criteria) =>
  numberColumn(monthFlows, {
    heading,
    unit: money,
    description,
    formula: sumOfStated(of, [Upgrades.option, option], [Upgrades.year, flowYear], ...when),
  });
const upgradesBegun = ofUpgrades(
  'Upgrades begun',
  UpgradeCharges.byMonth,
  'Monthly charges of circuits that are upgraded in turn, of those that are in use or have been',
  [Upgrades.fromMonth, '<', flowMonth],
);
const upgradesEnded = ofUpgrades('Upgrades ended', UpgradeCharges.byMonth, 'The same, of those that are no longer in use', [
  Upgrades.untilMonth,
  '<',
  flowMonth,
]);
const upgradesBought = ofUpgrades('Upgrades bought', UpgradeCharges.oneOff, 'NRC of circuits that are upgraded in this month', [
  Upgrades.fromMonth,
  flowMonth,
]);
const upgradesFees = ofUpgrades(
  'Upgrade fees',
  UpgradeCharges.terminationFee,
  'What is owed in this month for ending circuits before their term because they are upgraded',
  [Upgrades.untilMonth, flowMonth],
);
const upgradesYearly = ofUpgrades('Upgrades of the year', UpgradeCharges.part, UpgradeCharges.part.description);
const ofPrices = (heading: string, of: Column<'Upgrade prices'>, description: string, ...when: Criteria) =>
  numberColumn(monthFlows, {
    heading,
    unit: money,
    description,
    formula: sumOfStated(of, [UpgradePrices.option, option], [UpgradePrices.year, flowYear], ...when),
  });
const upgradePricesBegun = ofPrices(
  'Upgrade prices begun',
  UpgradePrices.byMonth,
  'Monthly charges of upgraded circuits whose price steps, at the prices that hold or have held in this year',
  [UpgradePrices.from, '<', flowMonth],
);
const upgradePricesEnded = ofPrices(
  'Upgrade prices ended',
  UpgradePrices.byMonth,
  'The same, at the prices that no longer hold, or of circuits that are no longer in use',
  [UpgradePrices.until, '<', flowMonth],
);
const upgradePricesYearly = ofPrices('Upgrade prices of the year', UpgradePrices.part, UpgradePrices.part.description);
const nrcLater = numberColumn(monthFlows, {
  heading: 'NRC later',
  unit: money,
  description: 'NRC of circuits bought now that is paid in this month',
  formula: sumOfStated(LinkTerms.nrcLater, [Links.option, option], [LinkTerms.nrcLaterMonth, flowMonth]),
});
const carrierMonthly = numberColumn(monthFlows, {
  heading: 'Carrier by the month',
  unit: money,
  description:
    'Monthly charges of its circuits, at the price of the day if it steps, NRC that is paid later, and what is paid for upgrades in the month',
  formula: cents(
    plus(
      minus(
        plus(withUnit(withoutUnit(steadyMonthly), money), replicaMonthly, begun, upgradesBegun, upgradePricesBegun),
        plus(ended, upgradesEnded, upgradePricesEnded),
      ),
      nrcLater,
      upgradesBought,
      upgradesFees,
    ),
  ),
});
const nrc = numberColumn(monthFlows, {
  heading: 'NRC',
  unit: money,
  description: 'NRC of its circuits that is paid now, in month 0',
  formula: when(isNow, sumOf(OptionCosts.carrierOneOff, [Options.option, option]), constant(0, money)),
});
const steadyYearly = ofLinks(
  'Carrier, alike each year',
  'Yearly charges of its circuits that do not step, and maintenance',
  LinkYears.yearly,
);
const terminationFee = ofLinks('Termination fee', LinkYears.terminationFee.description, LinkYears.terminationFee);
const steppedYearly = ofSteps('Prices of the year', 'year', CircuitSteps.charge);
const carrierAtYearEnd = atYearEnd(
  'Carrier at the year end',
  'NRC, and what its circuits are charged by the year, that fall due in this month',
  plus(nrc, steadyYearly, steppedYearly, upgradesYearly, upgradePricesYearly, terminationFee),
);

const platformPaid = numberColumn(monthFlows, {
  heading: 'Platform paid',
  unit: money,
  description: 'All that is paid for the platform in this month',
  formula: cents(plus(platformMonthly, platformAtYearEnd)),
});
const carrierPaid = numberColumn(monthFlows, {
  heading: 'Carrier paid',
  unit: money,
  description: 'All that is paid to carriers in this month',
  formula: cents(plus(carrierMonthly, carrierAtYearEnd)),
});
const transitionPaid = atYearEnd(
  'Transition paid',
  'Transition costs that fall due in this month',
  sumOfStated(Transition.inAll, [Transition.optionYear, optionYear]),
);
const total = numberColumn(monthFlows, {
  heading: 'Total',
  unit: money,
  description: 'All that is paid in this month; the months of a year add up to its cash flow',
  formula: cents(plus(platformPaid, carrierPaid, transitionPaid)),
});
const presentValue = numberColumn(monthFlows, {
  heading: 'Present value',
  unit: money,
  description: 'What the charges of this month are worth now',
  formula: plus(
    times(plus(platformMonthly, carrierMonthly), monthFactor),
    times(plus(platformAtYearEnd, carrierAtYearEnd, transitionPaid), ofYear(Years.discountFactor)),
  ),
});

export const MonthFlows = columns(monthFlows, {
  option,
  optionYear,
  span,
  platform,
  month: flowMonth,
  year: flowYear,
  yearRow,
  monthRow,
  date: firstDay,
  monthFactor,
  platformMonthly,
  platformAtYearEnd,
  steadyMonthly,
  begun,
  ended,
  upgradesBegun,
  upgradesEnded,
  upgradesBought,
  upgradesFees,
  upgradesYearly,
  upgradePricesBegun,
  upgradePricesEnded,
  upgradePricesYearly,
  replicaMonthly,
  nrcLater,
  carrierMonthly,
  nrc,
  steadyYearly,
  steppedYearly,
  terminationFee,
  carrierAtYearEnd,
  platformPaid,
  carrierPaid,
  transitionPaid,
  total,
  presentValue,
});
