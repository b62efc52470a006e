import {
  cents,
  type Column,
  compare,
  constant,
  convert,
  each,
  minus,
  type Node,
  type Operand,
  withoutUnit,
  plus,
  power,
  sumOver,
  times,
  when,
  numberColumn,
  columns,
} from '../../formula';
import { horizonYears, paths } from '../inputs/assumptions';
import { calendar, circuits } from '../tables';
import { money, moneyPerMonth, month, year } from '../../quantities/units';
import { CircuitCharges } from './circuitCharges';
import { Calendar } from '../money/calendar';

/* What the circuits of a link cost over the horizon. Each charge of a path is rounded to the cent whenever it falls due. */

const otherPaths = minus(paths, 1);
/** A first year's charge, raised to a later year. */
const raised = (first: Column, yearNo: Operand, rise: Operand): Node =>
  times(first, power(plus(1, rise), minus(withoutUnit(yearNo), 1)));
interface Charges {
  readonly working: Column;
  readonly other: Column;
  readonly rise: Column;
}
/** What falls due of all paths at a time of a year: each path rounded to the cent. */
export const dueIn = (yearNo: Column, { working, other, rise }: Charges): Node =>
  plus(cents(raised(working, yearNo, rise)), times(otherPaths, cents(raised(other, yearNo, rise))));

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
const horizonCost = numberColumn(circuits, {
  heading: 'Over the horizon',
  unit: money,
  description: 'NRC and every month and year of the horizon',
  formula: cents(plus(CircuitCharges.oneOff, times(convert(constant(1, year), month), monthly.years), yearly.years)),
});

export const CircuitPrices = columns(circuits, {
  monthly: monthly.first,
  workingRising: monthly.workingRising,
  otherRising: monthly.otherRising,
  yearsMonthly: monthly.years,
  yearly: yearly.first,
  workingYearlyRising: yearly.workingRising,
  otherYearlyRising: yearly.otherRising,
  yearsYearly: yearly.years,
  horizonCost,
});
