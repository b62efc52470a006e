import {
  and,
  type Column,
  columns,
  compare,
  constant,
  convert,
  is,
  leastOf,
  max,
  min,
  minus,
  numberColumn,
  numberKey,
  picker,
  plus,
  ratio,
  rowColumn,
  sumOf,
  sumOfStated,
  textColumn,
  textKey,
  times,
  when,
  withUnit,
} from '../../formula';
import { money, month, year } from '../../quantities/units';
import { Calendar } from '../money/calendar';
import { Months } from '../money/months';
import { upgradePrices } from '../tables';
import { CircuitSteps } from './circuitSteps';
import { dueIn } from './dueIn';
import { Upgrades } from './upgrades';

/* What the circuits of an upgrade are charged by a tariff that names its prices by the day: in each month the price of that month, whenever they were bought. */

const link = textKey(upgradePrices, { heading: 'Link', description: 'Option and what it carries in one' });
const option = textKey(upgradePrices, { heading: 'Option', description: 'Span and platform in one' });
const upgrade = numberKey(upgradePrices, { heading: 'Upgrade', description: Upgrades.upgrade.description });
const circuitYear = textKey(upgradePrices, { heading: 'Key', description: CircuitSteps.circuitYear.description });
const stepId = numberKey(upgradePrices, { heading: 'Step id', description: CircuitSteps.stepId.description });
const priceYear = numberKey(upgradePrices, { heading: 'Year', description: 'Year of the horizon', unit: year });

const upgradeRow = rowColumn(upgradePrices, {
  heading: 'Upgrade row',
  description: 'Row in Upgrades',
  formula: leastOf(Upgrades.no, [Upgrades.link, link], [Upgrades.upgrade, upgrade], [Upgrades.year, priceYear]),
});
const ofUpgrade = picker(upgradeRow);
const priceRow = rowColumn(upgradePrices, {
  heading: 'Price row',
  description: 'Row in Price steps',
  formula: leastOf(CircuitSteps.no, [CircuitSteps.circuitYear, circuitYear], [CircuitSteps.stepId, stepId]),
});
const ofPrice = picker(priceRow);

const yearStart = convert(minus(priceYear, constant(1, year)), month);
const pickedFrom = (of: Column<'Upgrades'>, heading = of.heading) =>
  numberColumn(upgradePrices, { heading, unit: of.unit, description: of.description, formula: ofUpgrade(of) });
const boughtMonth = pickedFrom(Upgrades.fromMonth, 'Bought in month');
const endedMonth = pickedFrom(Upgrades.untilMonth, 'Used until month');
const added = pickedFrom(Upgrades.fibresAdded);
const once = pickedFrom(Upgrades.fibresOnce);
const priceFrom = numberColumn(upgradePrices, {
  heading: 'Price from month',
  unit: month,
  description: 'End of the month before the price holds in this year',
  formula: plus(yearStart, withUnit(ofPrice(CircuitSteps.monthsBefore), month)),
});
const from = numberColumn(upgradePrices, {
  heading: 'From month',
  unit: month,
  description: 'The same, or the month in which the circuits are bought if that is later',
  formula: max(priceFrom, boughtMonth),
});
const until = numberColumn(upgradePrices, {
  heading: 'Until month',
  unit: month,
  description: 'Last month in which they are used while the price holds',
  formula: min(plus(priceFrom, withUnit(ofPrice(CircuitSteps.months), month)), ofUpgrade(Upgrades.untilMonth)),
});
const used = numberColumn(upgradePrices, {
  heading: 'Months',
  description: 'Months of the year in which they are used while the price holds',
  formula: max(0, ratio(minus(until, from), constant(1, month))),
});

/** Price steps has the charge of as many circuits as one purchase takes; here there may be more or fewer. */
const scaled = (of: Column<'Price steps'>) =>
  numberColumn(upgradePrices, {
    heading: of.heading,
    unit: money,
    description: `${of.description}: of the circuits that are bought with it`,
    formula: ratio(times(ofPrice(of), added), once),
  });
const working = scaled(CircuitSteps.working);
const other = scaled(CircuitSteps.other);
const rise = numberColumn(upgradePrices, {
  heading: 'Escalator',
  description: CircuitSteps.rise.description,
  formula: ofPrice(CircuitSteps.rise),
});
const due = numberColumn(upgradePrices, {
  heading: 'Due',
  unit: money,
  description: CircuitSteps.due.description,
  formula: dueIn(priceYear, { working, other, rise }),
});
const period = textColumn(upgradePrices, {
  heading: 'Period',
  description: CircuitSteps.period.description,
  formula: ofPrice(CircuitSteps.period),
});
const isYearly = is(period, 'year');
const isUnused = compare(used, '=', 0);
const byMonth = numberColumn(upgradePrices, {
  heading: 'Due by the month',
  unit: money,
  description: 'The same, if it is charged by the month; 0 if it is not, or they are not used while the price holds',
  formula: when(isUnused, constant(0, money), when(isYearly, constant(0, money), due)),
});
const share = ratio(used, 12);
const monthsOfYear = numberColumn(upgradePrices, {
  heading: 'Months of a year',
  unit: money,
  description: 'What all paths owe for these months of a yearly charge, each path rounded to the cent',
  formula: dueIn(priceYear, { working, other, rise }, share),
});
const part = numberColumn(upgradePrices, {
  heading: 'Part of a year',
  unit: money,
  description: 'The same; 0 if it is charged by the month, or they are not used while the price holds',
  formula: when(isUnused, constant(0, money), when(isYearly, monthsOfYear, constant(0, money))),
});
const charge = numberColumn(upgradePrices, {
  heading: 'Charge',
  unit: money,
  description: 'What is paid at that price in this year',
  formula: plus(times(used, byMonth), part),
});
const worthUntil = (heading: string, description: string, last: Column<'Upgrade prices'>) =>
  numberColumn(upgradePrices, {
    heading,
    description,
    formula: sumOfStated(Months.factor, [Months.year, priceYear], [Months.month, '<=', last]),
  });
const usedFactor = worthUntil('Factor until', 'Factors of the months of the year until the last of them', until);
const unusedFactor = worthUntil('Factor before', 'Factors of the months of the year before the first of them', from);
const yearFactor = numberColumn(upgradePrices, {
  heading: 'Year factor',
  description: 'What money at the end of the year is worth now',
  formula: sumOf(Calendar.discountFactor, [Calendar.year, priceYear]),
});
const presentValue = numberColumn(upgradePrices, {
  heading: 'Present value',
  unit: money,
  description: 'What these charges are worth now',
  formula: plus(times(byMonth, minus(usedFactor, unusedFactor)), times(part, yearFactor)),
});
const dueAtEnd = numberColumn(upgradePrices, {
  heading: 'Due at the end',
  unit: money,
  description: 'What all paths owe each period if it is the price of the last month in which they are used; else 0',
  formula: when(and(compare(used, '>', 0), compare(until, '=', endedMonth)), due, constant(0, money)),
});

export const UpgradePrices = columns(upgradePrices, {
  link,
  option,
  upgrade,
  circuitYear,
  stepId,
  year: priceYear,
  upgradeRow,
  priceRow,
  boughtMonth,
  endedMonth,
  added,
  once,
  priceFrom,
  from,
  until,
  used,
  working,
  other,
  rise,
  due,
  period,
  byMonth,
  monthsOfYear,
  part,
  charge,
  usedFactor,
  unusedFactor,
  yearFactor,
  presentValue,
  dueAtEnd,
});
