import {
  absent,
  and,
  cents,
  type Column,
  columns,
  compare,
  constant,
  convert,
  countOf,
  type Criteria,
  is,
  isStated,
  join,
  max,
  minus,
  numberColumn,
  or,
  picker,
  plus,
  ratio,
  sumOf,
  sumOfStated,
  textColumn,
  times,
  when,
  withoutUnit,
} from '../../formula';
import { money, month, year } from '../../quantities/units';
import { Calendar } from '../money/calendar';
import { Months } from '../money/months';
import { upgradePrices, upgrades } from '../tables';
import { CircuitGear } from '../gear/circuitGear';
import { CircuitCharges } from './circuitCharges';
import { Circuits } from './circuits';
import { dueIn } from './dueIn';
import { UpgradePrices } from './upgradePrices';
import { Upgrades } from './upgrades';
import { UpgradeTerms } from './upgradeTerms';

/* What the circuits of an upgrade cost in a year. Charges rise by the years of the horizon, and each path is rounded to the cent. */

const ofCircuit = picker(Upgrades.circuitRow);
/** Circuits has the charge of as many circuits as one purchase takes; here there may be more or fewer. */
const scaled = (
  of: Column<'Circuits'>,
  heading = of.heading,
  [bought, once]: readonly [Column<'Upgrades'>, Column<'Upgrades'>] = [Upgrades.fibresAdded, Upgrades.fibresOnce],
) =>
  numberColumn(upgrades, {
    heading,
    unit: money,
    description: `${of.description}: of the circuits that are bought with it`,
    formula: ratio(times(ofCircuit(of), bought), once),
  });
const working = scaled(CircuitCharges.workingCharge);
const other = scaled(CircuitCharges.otherCharge);
const nrc = scaled(CircuitCharges.nrc, 'Unrounded NRC');
const ofCircuits = [Upgrades.added, Upgrades.once] as const;
const circuitGear = scaled(CircuitGear.circuitsOnce, CircuitGear.circuitsOnce.heading, ofCircuits);
const fibreGear = scaled(CircuitGear.fibresOnce);
const circuitGearYearly = scaled(CircuitGear.circuitsYearly, CircuitGear.circuitsYearly.heading, ofCircuits);
const fibreGearYearly = scaled(CircuitGear.fibresYearly);
const rise = numberColumn(upgrades, {
  heading: 'Escalator',
  description: CircuitCharges.escalatorPerYear.description,
  formula: ofCircuit(CircuitCharges.escalatorPerYear),
});
/** Circuits that are added lie in a route that is maintained already. */
const maintained = (of: Column<'Circuits'>) =>
  numberColumn(upgrades, {
    heading: of.heading,
    unit: money,
    description: `${of.description}; 0 if circuits are added to others`,
    formula: when(or(isStated(Upgrades.addsTo), compare(Upgrades.added, '=', 0)), constant(0, money), ofCircuit(of)),
  });
const workingMaintenance = maintained(CircuitCharges.workingMaintenance);
const otherMaintenance = maintained(CircuitCharges.otherMaintenance);
const steps = textColumn(upgrades, {
  heading: 'Steps',
  description: CircuitCharges.steps.description,
  formula: ofCircuit(CircuitCharges.steps),
});
const ofPrices = [UpgradePrices.upgradeRow, Upgrades.no] as const;
const priceRows = numberColumn(upgrades, {
  heading: 'Price rows',
  description: 'Its rows in Upgrade prices: without any a price that steps is not known, and never taken for nothing',
  formula: countOf(upgradePrices, ofPrices),
});
/** The sum over the prices of the year; 0 if its price does not step, and none if that is not known. */
const stepped = (heading: string, of: Column<'Upgrade prices'>) => {
  const sum = numberColumn(upgrades, {
    heading: `${heading}, summed`,
    unit: money,
    description: `${of.description}: the sum of its rows in Upgrade prices`,
    formula: sumOf(of, ofPrices),
  });
  const figure = numberColumn(upgrades, {
    heading,
    unit: money,
    description: 'The same; 0 if its price does not step',
    formula: when(is(steps, 'no'), constant(0, money), when(compare(priceRows, '>', 0), sum, absent('number', money))),
  });
  return { sum, figure };
};
const steppedCharge = stepped('Stepped', UpgradePrices.charge);
const steppedPresent = stepped('Stepped now', UpgradePrices.presentValue);
const steppedAtEnd = stepped('Stepped at the end', UpgradePrices.dueAtEnd);
const isSteady = is(steps, 'no');
const period = textColumn(upgrades, {
  heading: 'Period',
  description: CircuitCharges.period.description,
  formula: ofCircuit(CircuitCharges.period),
});
const isYearly = is(period, 'year');
const periodMonths = numberColumn(upgrades, {
  heading: 'Months of a period',
  unit: month,
  description: 'Months that its charge is for: 12 or 1',
  formula: when(isYearly, constant(12, month), constant(1, month)),
});
const steadyDue = numberColumn(upgrades, {
  heading: 'Due, steady',
  unit: money,
  description: 'What all paths owe each period of this year at a price that does not step, each path rounded to the cent',
  formula: dueIn(Upgrades.year, { working, other, rise }),
});
const due = numberColumn(upgrades, {
  heading: 'Due',
  unit: money,
  description: 'What all paths owe each period of this year; if its price steps, in the last month of its use',
  formula: when(isSteady, steadyDue, steppedAtEnd.figure),
});
const byMonth = numberColumn(upgrades, {
  heading: 'Due by the month',
  unit: money,
  description: 'The same, if it is charged by the month and its price does not step; else 0',
  formula: when(isSteady, when(isYearly, constant(0, money), steadyDue), constant(0, money)),
});
const workingYearly = numberColumn(upgrades, {
  heading: 'Working a year',
  unit: money,
  description:
    'What the working path is charged by the year in year 1: maintenance, and its charge if that is yearly and does not step',
  formula: when(and(isYearly, isSteady), plus(working, workingMaintenance), workingMaintenance),
});
const otherYearly = numberColumn(upgrades, {
  heading: 'Surcharged a year',
  unit: money,
  description: 'The same of every other path',
  formula: when(and(isYearly, isSteady), plus(other, otherMaintenance), otherMaintenance),
});
const share = numberColumn(upgrades, {
  heading: 'Share of the year',
  description: 'The months of the year in which it is used, as a share of it',
  formula: ratio(Upgrades.usedMonths, convert(constant(1, year), month)),
});
const gearPart = numberColumn(upgrades, {
  heading: 'Gear, part of a year',
  unit: money,
  description: 'Maintenance and power of its gear at the end of this year, for the months of use, rounded once',
  formula: cents(times(plus(circuitGearYearly, fibreGearYearly), share)),
});
const pathsPart = numberColumn(upgrades, {
  heading: 'Paths, part of a year',
  unit: money,
  description:
    'What all paths owe of their yearly charges at the end of this year, for the months of use, each path rounded to the cent',
  formula: dueIn(Upgrades.year, { working: workingYearly, other: otherYearly, rise }, share),
});
const part = numberColumn(upgrades, {
  heading: 'Part of a year',
  unit: money,
  description: 'The same, and maintenance and power of its gear',
  formula: plus(pathsPart, gearPart),
});

const yearEnd = convert(Upgrades.year, month);
const yearStart = convert(minus(Upgrades.year, constant(1, year)), month);
const isIn = (of: Column<'Upgrades'>) => and(compare(of, '>', yearStart), compare(of, '<=', yearEnd));
const gearOnce = numberColumn(upgrades, {
  heading: 'Gear bought',
  unit: money,
  description: 'Gear that falls due in this year, rounded once; 0 in other years, and of the circuits that are bought now',
  formula: when(isIn(Upgrades.fromMonth), cents(plus(circuitGear, fibreGear)), constant(0, money)),
});
const gearPaid = numberColumn(upgrades, {
  heading: 'Gear paid',
  unit: money,
  description: 'All that its gear costs in this year; of the circuits that are bought now without its price',
  formula: plus(gearOnce, gearPart),
});
const oneOff = numberColumn(upgrades, {
  heading: 'NRC',
  unit: money,
  description:
    'NRC and gear that fall due in this year, each rounded once; 0 in other years, and of the circuits that are bought now',
  formula: when(isIn(Upgrades.fromMonth), plus(cents(nrc), gearOnce), constant(0, money)),
});
const fee = numberColumn(upgrades, {
  heading: 'Fee',
  unit: money,
  description: 'These months at the charge of this year, of all paths, rounded once',
  formula: cents(ratio(times(due, withoutUnit(UpgradeTerms.monthsOwed)), withoutUnit(periodMonths))),
});
const terminationFee = numberColumn(upgrades, {
  heading: 'Termination fee',
  unit: money,
  description: 'What is owed in this year for ending it before its term, on all paths; 0 if nothing is',
  formula: when(isIn(Upgrades.untilMonth), fee, constant(0, money)),
});
const charge = numberColumn(upgrades, {
  heading: 'Charge',
  unit: money,
  description: 'All that its circuits cost in this year but for NRC',
  formula: plus(times(withoutUnit(Upgrades.usedMonths), byMonth), part, steppedCharge.figure, terminationFee),
});
const paid = numberColumn(upgrades, {
  heading: 'Paid',
  unit: money,
  description: 'All that its circuits cost in this year; of those that are bought now without NRC',
  formula: plus(charge, oneOff),
});

const factors = (heading: string, description: string, ...when: Criteria) =>
  numberColumn(upgrades, { heading, description, formula: sumOfStated(Months.factor, ...when) });
const usedFactor = factors(
  'Factor until',
  'Factors of the months of the year until it is no longer used',
  [Months.year, Upgrades.year],
  [Months.month, '<=', Upgrades.untilMonth],
);
const unusedFactor = factors(
  'Factor before',
  'Factors of the months of the year before it is used',
  [Months.year, Upgrades.year],
  [Months.month, '<=', Upgrades.fromMonth],
);
const monthsFactor = numberColumn(upgrades, {
  heading: 'Months factor',
  description: 'What a charge in each month of its use in this year is worth now, as a number of charges',
  formula: max(0, minus(usedFactor, unusedFactor)),
});
const yearFactor = numberColumn(upgrades, {
  heading: 'Year factor',
  description: 'What money at the end of the year is worth now',
  formula: sumOf(Calendar.discountFactor, [Calendar.year, Upgrades.year]),
});
const boughtFactor = numberColumn(upgrades, {
  heading: 'Factor bought',
  description: 'What money of the month in which it is bought is worth now, more than at the end of the year',
  formula: minus(sumOfStated(Months.factor, [Months.month, Upgrades.fromMonth]), yearFactor),
});
const endedFactor = factors('Factor ended', 'What money of the last month of its use is worth now', [
  Months.month,
  Upgrades.untilMonth,
]);
const oncePresent = numberColumn(upgrades, {
  heading: 'Once now',
  unit: money,
  description: 'What the termination fee is worth now, and what NRC is worth more for falling due before the end of the year',
  // Years discounts NRC with all else that is paid once in a year, at its end: what remains is that it falls due before.
  formula: plus(times(oneOff, boughtFactor), times(terminationFee, endedFactor)),
});
const presentValue = numberColumn(upgrades, {
  heading: 'Present value',
  unit: money,
  description: 'What its charges are worth now, and what NRC is worth more for falling due before the end of the year',
  formula: plus(times(byMonth, monthsFactor), times(part, yearFactor), steppedPresent.figure, oncePresent),
});
const inWords = textColumn(upgrades, {
  heading: 'In words',
  description: 'From when, and what; none if circuits are not upgraded, or nothing is bought with it',
  formula: when(
    compare(Upgrades.added, '>', 0),
    join(
      'from month ',
      plus(withoutUnit(Upgrades.fromMonth), 1),
      ': ',
      Upgrades.perPath,
      ' × ',
      ofCircuit(Circuits.carrier),
      ', ',
      ofCircuit(Circuits.product),
    ),
    absent('text'),
  ),
});

export const UpgradeCharges = columns(upgrades, {
  working,
  other,
  nrc,
  circuitGear,
  fibreGear,
  circuitGearYearly,
  fibreGearYearly,
  rise,
  workingMaintenance,
  otherMaintenance,
  steps,
  priceRows,
  steppedSum: steppedCharge.sum,
  stepped: steppedCharge.figure,
  steppedPresentSum: steppedPresent.sum,
  steppedPresent: steppedPresent.figure,
  steppedAtEndSum: steppedAtEnd.sum,
  steppedAtEnd: steppedAtEnd.figure,
  period,
  periodMonths,
  steadyDue,
  due,
  byMonth,
  workingYearly,
  otherYearly,
  share,
  gearPart,
  pathsPart,
  part,
  gearOnce,
  gearPaid,
  oneOff,
  fee,
  terminationFee,
  charge,
  paid,
  usedFactor,
  unusedFactor,
  monthsFactor,
  yearFactor,
  boughtFactor,
  endedFactor,
  oncePresent,
  presentValue,
  inWords,
});
