import {
  and,
  type Column,
  columns,
  compare,
  constant,
  countOf,
  type Criteria,
  is,
  greatestOf,
  leastOf,
  minus,
  numberColumn,
  numberKey,
  orElse,
  pick,
  picker,
  plus,
  ratio,
  rowColumn,
  rowOf,
  sumOf,
  sumOfStated,
  textColumn,
  textKey,
  times,
  when,
} from '../../formula';
import { lastDay } from '../../quantities/dates';
import { date, money, ownMoneyPerPeriod, ownMoneyPerPeriodAndDistance, year } from '../../quantities/units';
import { goLiveDate, quoteDate } from '../inputs/assumptions';
import { inputOrDefault } from '../inputs/input';
import { Offers } from '../inputs/offers';
import { Calendar } from '../money/calendar';
import { Months } from '../money/months';
import { ownNumber } from '../ownNumber';
import { circuitSteps, months } from '../tables';
import { CircuitCharges } from './circuitCharges';
import { Circuits } from './circuits';
import { dueIn } from './dueIn';
import { recurring } from './recurring';

/* A tariff that names its prices by the day: each circuit pays the price of the day on which a month of its begins. */

const no = ownNumber(circuitSteps);
const link = textKey(circuitSteps, { heading: 'Link', description: 'Option and what it carries in one' });
const offerId = numberKey(circuitSteps, { heading: 'Offer id', description: 'Id of the offer that is bought' });
const stepId = numberKey(circuitSteps, {
  heading: 'Step id',
  description: 'Id of the row of Offers that states the price: its own, or a later one of the same carrier and product',
});
const stepYear = numberKey(circuitSteps, { heading: 'Year', description: 'Year of the horizon', unit: year });
const circuitYear = textKey(circuitSteps, { heading: 'Key', description: 'Offer, link and year in one' });
const circuitRow = rowColumn(circuitSteps, {
  heading: 'Circuit row',
  description: 'Row in Circuits',
  formula: leastOf(Circuits.no, [Circuits.link, link], [Circuits.offerId, offerId]),
});
const offerRow = rowColumn(circuitSteps, {
  heading: 'Offer row',
  description: 'Row of the offer in Offers',
  formula: rowOf(Offers.id, offerId),
});
const stepRow = rowColumn(circuitSteps, {
  heading: 'Step row',
  description: 'Row in Offers that states the price; none if it was deleted',
  formula: rowOf(Offers.id, stepId),
});
const ofCircuit = picker(circuitRow);

const isFirst = compare(stepId, '=', offerId);
const firstDay = constant(0, date);
/** Beyond every horizon. */
const noDay = constant(lastDay, date);
const begins = numberColumn(circuitSteps, {
  heading: 'Begins',
  unit: date,
  description:
    'First day of the price: that of its row, beyond every horizon if the row has none; the offer itself holds from the beginning',
  formula: when(isFirst, firstDay, orElse(pick(Offers.validFrom, stepRow), noDay)),
});
const offerBegins = numberColumn(circuitSteps, {
  heading: 'Offer begins',
  unit: date,
  description: 'First day of the price of the offer itself',
  formula: orElse(pick(Offers.validFrom, offerRow), firstDay),
});
const sameDay = numberColumn(circuitSteps, {
  heading: 'Same day',
  description: 'Rows before it that state a price from the same day: the first of them counts',
  formula: countOf(circuitSteps, [circuitYear, circuitYear], [begins, begins], [stepId, '<', stepId]),
});
const inTurn = textColumn(circuitSteps, {
  heading: 'In turn',
  description: 'Whether it is the price of the offer, or begins after it',
  formula: when(isFirst, 'yes', when(and(compare(begins, '>', offerBegins), compare(sameDay, '=', 0)), 'yes', 'no')),
});
/** Days counted backwards, so that the next day is the greatest of those that are less. */
const back = numberColumn(circuitSteps, {
  heading: 'Back',
  unit: date,
  description: 'The day on which it begins, counted backwards',
  formula: minus(firstDay, begins),
});
const after = numberColumn(circuitSteps, {
  heading: 'After',
  unit: date,
  description: 'The day after which the next price begins, counted backwards',
  formula: when(isFirst, minus(firstDay, offerBegins), back),
});
const nextBack = numberColumn(circuitSteps, {
  heading: 'Next',
  unit: date,
  description: 'The day on which the next price begins, counted backwards; none if it is the last',
  formula: greatestOf(back, [circuitYear, circuitYear], [back, '<', after]),
});
const until = numberColumn(circuitSteps, {
  heading: 'Until',
  unit: date,
  description: 'The day on which it ends: the first of the next price, or a day beyond every horizon',
  formula: minus(firstDay, orElse(nextBack, minus(firstDay, noDay))),
});
const before = (day: Column<'Price steps'>): Criteria => [
  [Months.year, stepYear],
  [Months.firstDay, '<', day],
];
const monthsBefore = numberColumn(circuitSteps, {
  heading: 'Months before',
  description: 'Months of the year that begin before the price does',
  formula: countOf(months, ...before(begins)),
});
const counted = numberColumn(circuitSteps, {
  heading: 'Months',
  description: 'Months of the year that begin while the price holds',
  formula: when(is(inTurn, 'yes'), minus(countOf(months, ...before(until)), monthsBefore), 0),
});
const worthBefore = (heading: string, description: string, day: Column<'Price steps'>) =>
  numberColumn(circuitSteps, { heading, description, formula: sumOfStated(Months.factor, ...before(day)) });
const worthUntil = worthBefore('Worth until', 'Factors of the months of the year that begin before it ends', until);
const worthBegins = worthBefore('Worth before', 'Factors of the months of the year that begin before it does', begins);
const factor = numberColumn(circuitSteps, {
  heading: 'Months factor',
  description: 'What a charge in each of its months is worth now, as a number of charges',
  formula: minus(worthUntil, worthBegins),
});

const mrcOfEnds = numberColumn(circuitSteps, {
  heading: 'MRC of ends',
  unit: ownMoneyPerPeriod,
  description: CircuitCharges.mrcOfEnds.description,
  formula: times(pick(Offers.mrc, stepRow), ofCircuit(CircuitCharges.ends)),
});
const mrcPerDistance = numberColumn(circuitSteps, {
  heading: 'MRC by distance',
  unit: ownMoneyPerPeriodAndDistance,
  description: CircuitCharges.mrcPerDistance.description,
  formula: times(inputOrDefault(Offers.mrcPerKm, stepRow), inputOrDefault(Offers.strands, offerRow)),
});
const picked = (of: Column<'Circuits'>) =>
  numberColumn(circuitSteps, { heading: of.heading, unit: of.unit, description: of.description, formula: ofCircuit(of) });
const minimumCharge = picked(CircuitCharges.minimumCharge);
const workingDistance = picked(CircuitCharges.workingDistance);
const otherDistance = picked(CircuitCharges.otherDistance);
const ofOne = (heading: string, distance: Column<'Price steps'>) =>
  numberColumn(circuitSteps, {
    heading,
    unit: ownMoneyPerPeriod,
    description: 'Recurring charge of one circuit in a period, in its currency, without surcharge',
    formula: recurring({ minimumCharge, mrcOfEnds, mrcPerDistance, distance }),
  });
const workingOne = ofOne('Working circuit', workingDistance);
const otherOne = ofOne('Other circuit', otherDistance);
const onWorking = picked(Circuits.onWorking);
const onOther = picked(Circuits.onOther);
const rate = picked(CircuitCharges.rate);
const working = numberColumn(circuitSteps, {
  heading: 'Working charge',
  unit: money,
  description: CircuitCharges.workingCharge.description,
  formula: times(workingOne, onWorking, rate),
});
const surcharged = numberColumn(circuitSteps, {
  heading: 'Surcharge factor',
  description: 'By how much every path but the working one is dearer, as a factor',
  formula: plus(1, inputOrDefault(Offers.diversitySurcharge, offerRow)),
});
const other = numberColumn(circuitSteps, {
  heading: 'Surcharged charge',
  unit: money,
  description: CircuitCharges.otherCharge.description,
  formula: times(otherOne, onOther, rate, surcharged),
});
const rise = picked(CircuitCharges.escalatorPerYear);
const due = numberColumn(circuitSteps, {
  heading: 'Due',
  unit: money,
  description: 'What all paths owe at that price each time in this year, each path rounded to the cent',
  formula: dueIn(stepYear, { working, other, rise }),
});
const share = ratio(counted, 12);
const part = numberColumn(circuitSteps, {
  heading: 'Part of a year',
  unit: money,
  description: 'What all paths owe of a yearly charge for these months, each path rounded to the cent',
  formula: dueIn(stepYear, { working, other, rise }, share),
});
const period = textColumn(circuitSteps, {
  heading: 'Period',
  description: CircuitCharges.period.description,
  formula: ofCircuit(CircuitCharges.period),
});
const isYearly = is(period, 'year');
const charge = numberColumn(circuitSteps, {
  heading: 'Charge',
  unit: money,
  description: 'What is paid at that price in this year; 0 if no month begins while it holds',
  formula: when(compare(counted, '=', 0), constant(0, money), when(isYearly, part, times(counted, due))),
});
const yearFactor = numberColumn(circuitSteps, {
  heading: 'Year factor',
  description: 'What money at the end of the year is worth now',
  formula: sumOf(Calendar.discountFactor, [Calendar.year, stepYear]),
});
const presentValue = numberColumn(circuitSteps, {
  heading: 'Present value',
  unit: money,
  description: 'What these charges are worth now',
  formula: when(compare(counted, '=', 0), constant(0, money), when(isYearly, times(part, yearFactor), times(due, factor))),
});
const start = orElse(goLiveDate, quoteDate);
const atFirst = numberColumn(circuitSteps, {
  heading: 'At first',
  unit: money,
  description: 'What is owed in month 1 at that price; 0 in other years and at other prices',
  formula: when(
    and(is(inTurn, 'yes'), compare(stepYear, '=', constant(1, year)), compare(begins, '<=', start), compare(until, '>', start)),
    due,
    constant(0, money),
  ),
});

export const CircuitSteps = columns(circuitSteps, {
  no,
  link,
  offerId,
  stepId,
  year: stepYear,
  circuitYear,
  circuitRow,
  offerRow,
  stepRow,
  begins,
  offerBegins,
  sameDay,
  inTurn,
  back,
  after,
  nextBack,
  until,
  monthsBefore,
  months: counted,
  worthUntil,
  worthBegins,
  factor,
  period,
  mrcOfEnds,
  mrcPerDistance,
  minimumCharge,
  workingDistance,
  otherDistance,
  workingOne,
  otherOne,
  onWorking,
  onOther,
  rate,
  working,
  surcharged,
  other,
  rise,
  due,
  part,
  charge,
  yearFactor,
  presentValue,
  atFirst,
});
