import {
  absent,
  and,
  cents,
  type Column,
  compare,
  constant,
  convert,
  countOf,
  each,
  is,
  isStated,
  minus,
  withoutUnit,
  withUnit,
  plus,
  ratio,
  sumOf,
  sumOfStated,
  sumOver,
  times,
  when,
  numberColumn,
  columns,
} from '../../formula';
import { horizonYears, paths } from '../inputs/assumptions';
import { calendar, circuits, circuitSteps } from '../tables';
import { CircuitTerms } from './circuitTerms';
import { Circuits } from './circuits';
import { money, moneyPerMonth, month, year } from '../../quantities/units';
import { CircuitCharges } from './circuitCharges';
import { CircuitSteps } from './circuitSteps';
import { CircuitGear } from '../gear/circuitGear';
import { dueIn, raised } from './dueIn';
import { Calendar } from '../money/calendar';

/* What the circuits of a link cost over the horizon. Each charge of a path is rounded to the cent whenever it falls due. */

const otherPaths = minus(paths, 1);
const yearsOfHorizon = [compare(each(Calendar.year), '>=', constant(1, year)), compare(each(Calendar.year), '<=', horizonYears)];
const { escalatorPerYear } = CircuitCharges;

interface Recurring {
  readonly name: string;
  readonly what: string;
  readonly unit: typeof money;
  readonly working: Column<'Circuits'>;
  readonly other: Column<'Circuits'>;
}
/** A charge in the first year, and the sum over the years of what falls due at a time. Each year rises and rounds by itself, so no closed form serves. */
function recurring({ name, what, unit, working, other }: Recurring) {
  const first = numberColumn(circuits, {
    heading: name,
    unit,
    description: `${what} in year 1, each path rounded to the cent`,
    formula: plus(cents(working), times(otherPaths, cents(other))),
  });
  const rising = (heading: string, charge: Column<'Circuits'>) =>
    numberColumn(circuits, {
      heading: `${heading}, years ${name.toLowerCase()}`,
      unit,
      description: `${charge.heading}: the sum over the years of the horizon, each year risen and rounded to the cent`,
      formula: sumOver(calendar, yearsOfHorizon, cents(raised(charge, each(Calendar.year), escalatorPerYear))),
    });
  const workingRising = rising('Working', working);
  const otherRising = rising('Other', other);
  const years = numberColumn(circuits, {
    heading: `Years ${name.toLowerCase()}`,
    unit,
    description: `${what}: the sum over the years of the horizon`,
    formula: when(
      compare(escalatorPerYear, '=', 0),
      times(withoutUnit(horizonYears), first),
      plus(workingRising, times(otherPaths, otherRising)),
    ),
  });
  return { first, workingRising, otherRising, years };
}
const monthly = recurring({
  name: 'Monthly',
  what: 'Charges of a month on all paths',
  unit: moneyPerMonth,
  working: CircuitCharges.workingMonthly,
  other: CircuitCharges.otherMonthly,
});
const yearly = recurring({
  name: 'Yearly',
  what: 'Charges at the end of a year on all paths',
  unit: money,
  working: CircuitCharges.workingYearly,
  other: CircuitCharges.otherYearly,
});
const ofSteps = [
  [CircuitSteps.link, Circuits.link],
  [CircuitSteps.offerId, Circuits.offerId],
] as const;
const stepRows = numberColumn(circuits, {
  heading: 'Step rows',
  description: 'Its rows in Price steps: without any a price that steps is not known, and never taken for nothing',
  formula: countOf(circuitSteps, ...ofSteps),
});
const steppedSum = numberColumn(circuits, {
  heading: 'Sum of steps',
  unit: money,
  description: 'The charges in its rows in Price steps; none if one is not priced',
  formula: sumOf(CircuitSteps.charge, ...ofSteps),
});
const steppedCost = numberColumn(circuits, {
  heading: 'Stepped',
  unit: money,
  description: 'All that is paid at the prices of its tariff over the horizon; 0 if its price does not step',
  formula: when(
    is(CircuitCharges.steps, 'no'),
    constant(0, money),
    when(and(compare(stepRows, '>', 0), isStated(CircuitCharges.mrcOfEnds)), steppedSum, absent('number', money)),
  ),
});
const inYear1 = (heading: string, description: string, of: Column<'Price steps'>) =>
  numberColumn(circuits, {
    heading,
    unit: money,
    description: `${description}; 0 if its price does not step`,
    formula: when(
      isStated(steppedCost),
      sumOfStated(of, ...ofSteps, [CircuitSteps.year, constant(1, year)]),
      absent('number', money),
    ),
  });
const steppedAtFirst = inYear1('Stepped at first', 'What all paths owe in month 1', CircuitSteps.atFirst);
const steppedYear1 = inYear1('Stepped in year 1', 'What all paths pay in year 1', CircuitSteps.charge);
const firstMonth = numberColumn(circuits, {
  heading: 'First month',
  unit: moneyPerMonth,
  description: 'What all paths cost in month 1, each path rounded to the cent',
  formula: when(
    is(CircuitCharges.steps, 'yes'),
    when(is(CircuitCharges.period, 'month'), withUnit(withoutUnit(steppedAtFirst), moneyPerMonth), constant(0, moneyPerMonth)),
    monthly.first,
  ),
});
const firstYearEnd = numberColumn(circuits, {
  heading: 'First year end',
  unit: money,
  description: 'What all paths and their gear cost at the end of year 1, beside what is charged by the month',
  formula: when(
    is(CircuitCharges.period, 'year'),
    plus(yearly.first, steppedYear1, CircuitGear.gearYearly),
    plus(yearly.first, CircuitGear.gearYearly),
  ),
});
const lastCharge = numberColumn(circuits, {
  heading: 'Last charge',
  unit: money,
  description: 'Recurring charge of a period of the last year on all paths, each rounded to the cent, without maintenance',
  formula: dueIn(horizonYears, {
    working: CircuitCharges.workingCharge,
    other: CircuitCharges.otherCharge,
    rise: escalatorPerYear,
  }),
});
const terminationFee = numberColumn(circuits, {
  heading: 'Termination fee',
  unit: money,
  description:
    'What is owed at the end of the horizon for ending it before its term, on all paths, rounded once; 0 if nothing is',
  formula: cents(ratio(times(lastCharge, withoutUnit(CircuitTerms.monthsOwed)), when(is(CircuitCharges.period, 'year'), 12, 1))),
});
const horizonCost = numberColumn(circuits, {
  heading: 'Over the horizon',
  unit: money,
  description: 'NRC and gear, every month and year of the horizon, and what ending it early costs',
  formula: cents(
    plus(
      CircuitGear.paidOnce,
      times(convert(constant(1, year), month), monthly.years),
      yearly.years,
      times(withoutUnit(horizonYears), CircuitGear.gearYearly),
      steppedCost,
      terminationFee,
    ),
  ),
});

export const CircuitPrices = columns(circuits, {
  monthlyAlike: monthly.first,
  workingRising: monthly.workingRising,
  otherRising: monthly.otherRising,
  yearsMonthly: monthly.years,
  yearlyAlike: yearly.first,
  workingYearlyRising: yearly.workingRising,
  otherYearlyRising: yearly.otherRising,
  yearsYearly: yearly.years,
  stepRows,
  steppedSum,
  steppedCost,
  steppedAtFirst,
  monthly: firstMonth,
  steppedYear1,
  yearly: firstYearEnd,
  lastCharge,
  terminationFee,
  horizonCost,
});
