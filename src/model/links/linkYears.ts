import {
  absent,
  and,
  type Column,
  compare,
  constant,
  convert,
  is,
  minus,
  pick,
  plus,
  ratio,
  roundNoise,
  sumOf,
  sumOfStated,
  times,
  when,
  floor,
  isNotNegative,
  textColumn,
  numberColumn,
  columns,
} from '../../formula';
import { Mbps, money, month, year } from '../../quantities/units';
import { horizonYears } from '../inputs/assumptions';
import { Calendar } from '../money/calendar';
import { linkYears } from '../tables';
import { CircuitSteps } from './circuitSteps';
import { dueIn } from './dueIn';
import { LinkChoice } from './linkChoice';
import { Links } from './linkNeeds';
import { LinkYearOnce } from './linkYearOnce';
import { LinkYearNeeds } from './linkYearNeeds';
import { UpgradeCharges } from './upgradeCharges';
import { Upgrades } from './upgrades';

const { link, year: yearNo, linkRow, rowBefore, neededMbps } = LinkYearNeeds;
const stepsUp = is(pick(Links.stepsUp, linkRow), 'yes');
/** Of all circuits of a link that is upgraded; none if one of them no longer serves. */
const ofUpgrades = (heading: string, of: Column<'Upgrades'>) =>
  numberColumn(linkYears, {
    heading,
    unit: of.unit,
    description: `${of.description}: of all that is bought in turn`,
    formula: sumOf(of, [Upgrades.link, link], [Upgrades.year, yearNo]),
  });
const upgradedMbps = ofUpgrades('Upgraded Mb/s', Upgrades.carriedMbps);
const upgradedCharge = ofUpgrades('Upgraded charge', UpgradeCharges.charge);
const upgradedPresent = ofUpgrades('Upgraded now', UpgradeCharges.presentValue);
const capacityMbps = numberColumn(linkYears, {
  heading: 'Capacity Mb/s',
  unit: Mbps,
  description: 'What is bought, and in use at the end of the year',
  formula: when(and(stepsUp, compare(yearNo, '>', constant(0, year))), upgradedMbps, pick(LinkChoice.capacityMbps, linkRow)),
});
const headroomMbps = numberColumn(linkYears, {
  heading: 'Headroom Mb/s',
  unit: Mbps,
  description: 'Capacity less need',
  formula: roundNoise(minus(capacityMbps, neededMbps)),
});
const holds = textColumn(linkYears, {
  heading: 'Holds',
  description: 'Whether what is bought holds',
  formula: when(isNotNegative(headroomMbps), 'yes', 'no'),
});
const neededBeforeMbps = numberColumn(linkYears, {
  heading: 'Needed before Mb/s',
  unit: Mbps,
  description: 'Need of the year before',
  formula: pick(neededMbps, rowBefore),
});
const shareOfYear = numberColumn(linkYears, {
  heading: 'Share of the year',
  description: 'How far into the year before it held, the need growing evenly',
  formula: when(is(holds, 'no'), ratio(minus(capacityMbps, neededBeforeMbps), minus(neededMbps, neededBeforeMbps)), absent()),
});
const lastsMonths = numberColumn(linkYears, {
  heading: 'Lasts months',
  unit: month,
  description: 'Months until the need outgrows what is bought, seen from a year in which it does not hold',
  formula: when(
    is(holds, 'no'),
    when(
      compare(yearNo, '=', constant(0, year)),
      constant(0, month),
      plus(convert(minus(yearNo, constant(1, year)), month), floor(times(convert(constant(1, year), month), shareOfYear))),
    ),
    absent('number', month),
  ),
});
const chosen = (of: Column<'Links'>) =>
  numberColumn(linkYears, {
    heading: of.heading,
    unit: of.unit,
    description: `${of.description}; 0 where circuits are upgraded`,
    formula: when(stepsUp, constant(0, of.unit), pick(of, linkRow)),
  });
const workingMonthly = chosen(LinkChoice.workingMonthly);
const otherMonthly = chosen(LinkChoice.otherMonthly);
const workingYearly = chosen(LinkChoice.workingYearly);
const otherYearly = chosen(LinkChoice.otherYearly);
const escalatorPerYear = chosen(LinkChoice.escalatorPerYear);
const offerId = numberColumn(linkYears, {
  heading: 'Stepping offer',
  description: LinkChoice.steppingOffer.description,
  formula: pick(LinkChoice.steppingOffer, linkRow),
});
const due = (heading: string, what: string, working: Column<'Link years'>, other: Column<'Link years'>) =>
  numberColumn(linkYears, {
    heading,
    unit: working.unit,
    description: `${what}, each path rounded to the cent; 0 in year 0, which is now`,
    formula: when(
      compare(yearNo, '=', constant(0, year)),
      constant(0, working.unit),
      dueIn(yearNo, { working, other, rise: escalatorPerYear }),
    ),
  });
const monthly = due('Monthly', 'Charges of all paths in each month of this year', workingMonthly, otherMonthly);
const ofPathsYearly = due('Paths a year', 'Charges of all paths at the end of this year', workingYearly, otherYearly);
const gearYearly = chosen(LinkChoice.gearYearly);
const yearly = numberColumn(linkYears, {
  heading: 'Yearly',
  unit: money,
  description: 'The same, and maintenance and power of gear; 0 in year 0, which is now',
  formula: when(compare(yearNo, '=', constant(0, year)), constant(0, money), plus(ofPathsYearly, gearYearly)),
});
/** An offer is only chosen if all its charges are stated. */
const stepped = (heading: string, of: Column<'Price steps'>, ofUpgrades: Column<'Link years'>) =>
  numberColumn(linkYears, {
    heading,
    unit: money,
    description: `${of.description}: of the circuits that are bought, if their price steps; of all circuits if they are upgraded`,
    formula: when(
      stepsUp,
      ofUpgrades,
      sumOfStated(of, [CircuitSteps.link, link], [CircuitSteps.offerId, offerId], [CircuitSteps.year, yearNo]),
    ),
  });
const steppedCharge = stepped('Stepped', CircuitSteps.charge, upgradedCharge);
const steppedPresent = stepped('Stepped now', CircuitSteps.presentValue, upgradedPresent);

const terminationFee = numberColumn(linkYears, {
  heading: 'Termination fee',
  unit: money,
  description: 'What is owed at the end of the last year for ending its circuits before their term; 0 where they are upgraded',
  formula: when(
    and(compare(yearNo, '=', horizonYears), is(pick(Links.stepsUp, linkRow), 'no')),
    pick(LinkChoice.onceFee, linkRow),
    constant(0, money),
  ),
});
const besidePresent = numberColumn(linkYears, {
  heading: 'Beside now',
  unit: money,
  description:
    'Worth now of what steps or is upgraded, and what NRC that is paid later is worth more for falling due before the end of the year',
  formula: plus(steppedPresent, LinkYearOnce.nrcPresent),
});
const charge = numberColumn(linkYears, {
  heading: 'Charge',
  unit: money,
  description: 'All that its circuits cost in this year',
  formula: plus(times(monthly, constant(12, month)), yearly, steppedCharge, terminationFee),
});
const presentValue = numberColumn(linkYears, {
  heading: 'Present value',
  unit: money,
  description: 'What that is worth now, and what NRC that is paid later is worth more for falling due before the end of the year',
  formula: plus(
    times(monthly, pick(Calendar.monthsFactor, LinkYearOnce.calendarRow)),
    times(plus(yearly, terminationFee), pick(Calendar.discountFactor, LinkYearOnce.calendarRow)),
    besidePresent,
  ),
});

export const LinkYears = columns(linkYears, {
  upgradedMbps,
  upgradedCharge,
  upgradedPresent,
  capacityMbps,
  headroomMbps,
  holds,
  neededBeforeMbps,
  shareOfYear,
  lastsMonths,
  workingMonthly,
  otherMonthly,
  workingYearly,
  otherYearly,
  escalatorPerYear,
  monthly,
  ofPathsYearly,
  gearYearly,
  yearly,
  offerId,
  stepped: steppedCharge,
  steppedPresent,
  terminationFee,
  besidePresent,
  charge,
  presentValue,
});
