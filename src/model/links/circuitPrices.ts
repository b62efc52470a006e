import {
  absent,
  cents,
  type Column,
  compare,
  constant,
  convert,
  each,
  is,
  minus,
  type Node,
  type Operand,
  orElse,
  pick,
  withoutUnit,
  plus,
  power,
  rowOf,
  sumOver,
  times,
  when,
  ceil,
  textColumn,
  rowColumn,
  numberColumn,
  columns,
} from '../../formula';
import { inputOrDefault } from '../inputs/input';
import { currency, horizonYears, paths } from '../inputs/assumptions';
import { calendar, circuits } from '../tables';
import { exchangeRate, km, money, moneyPerMonth, month, ownMoneyPerMonthPerKm, year } from '../../quantities/units';
import { Offers } from '../inputs/offers';
import { Circuits } from './circuits';
import { Rates } from '../inputs/rates';
import { Routes } from '../routes/routes';
import { Calendar } from '../money/calendar';

const offerCurrency = textColumn(circuits, {
  heading: 'Currency',
  description: 'Currency of its prices',
  formula: inputOrDefault(Offers.currency, Circuits.offerRow),
});
const rateRow = rowColumn(circuits, {
  heading: 'Rate row',
  description: 'Row in Rates; none for the currency of the quote',
  formula: when(is(offerCurrency, currency), absent(), rowOf(Rates.currency, offerCurrency)),
});
const rate = numberColumn(circuits, {
  heading: 'Rate',
  unit: exchangeRate,
  description: 'Quote currency per unit of its currency',
  formula: orElse(pick(Rates.rate, rateRow), constant(1, exchangeRate)),
});
const nrcOwn = pick(Offers.nrc, Circuits.offerRow);
const oneOff = numberColumn(circuits, {
  heading: 'One-off',
  unit: money,
  description: 'NRC of all circuits on all paths, rounded once',
  formula: cents(times(nrcOwn, Circuits.perPath, paths, rate)),
});

const mrcPerKm = numberColumn(circuits, {
  heading: 'MRC per km',
  unit: ownMoneyPerMonthPerKm,
  description: 'Monthly charge per whole km, in its currency',
  formula: inputOrDefault(Offers.mrcPerKm, Circuits.offerRow),
});
/** Before rounding: the charge of one path in the first year. Every later year's is this, raised and then rounded. */
function base(heading: string, description: string, routeKm: Column<'Routes'>) {
  const wholeKm = numberColumn(circuits, {
    heading: `${heading}, km`,
    unit: km,
    description: 'Its route in whole km',
    formula: ceil(pick(routeKm, Circuits.routeRow)),
  });
  const monthlyBase = numberColumn(circuits, {
    heading,
    unit: moneyPerMonth,
    description,
    formula: times(plus(pick(Offers.mrc, Circuits.offerRow), times(mrcPerKm, wholeKm)), Circuits.perPath, rate),
  });
  return { wholeKm, monthlyBase };
}
const working = base('Working a month', 'MRC of the working path in year 1, not yet rounded', Routes.workingRouteKm);
const protect = base(
  'Other a month',
  'MRC of another path in year 1 without its surcharge, not yet rounded',
  Routes.protectRouteKm,
);
const protectBase = numberColumn(circuits, {
  heading: 'Surcharged a month',
  unit: moneyPerMonth,
  description: 'MRC of every path but the working one in year 1, with its diversity surcharge, not yet rounded',
  formula: times(protect.monthlyBase, plus(1, inputOrDefault(Offers.diversitySurcharge, Circuits.offerRow))),
});
const escalatorPerYear = numberColumn(circuits, {
  heading: 'Escalator',
  description: 'Yearly rise of the MRC',
  formula: inputOrDefault(Offers.escalatorPerYear, Circuits.offerRow),
});
const otherPaths = minus(paths, 1);
/** A first year's charge, raised to a later year. */
const raised = (first: Column, yearNo: Operand, rise: Operand): Node =>
  times(first, power(plus(1, rise), minus(withoutUnit(yearNo), 1)));
/** A month's charge of all paths in a year: each path rounded to the cent. */
export const monthlyIn = (yearNo: Column, working: Column, other: Column, rise: Column): Node =>
  plus(cents(raised(working, yearNo, rise)), times(otherPaths, cents(raised(other, yearNo, rise))));
const monthly = numberColumn(circuits, {
  heading: 'Monthly',
  unit: moneyPerMonth,
  description: 'MRC of all paths in year 1, each path rounded to the cent',
  formula: plus(cents(working.monthlyBase), times(otherPaths, cents(protectBase))),
});
const yearsOfHorizon = [compare(each(Calendar.year), '>=', constant(1, year)), compare(each(Calendar.year), '<=', horizonYears)];
/** Each year rises and rounds by itself, so no closed form serves. */
const rising = (heading: string, base_: Column) =>
  numberColumn(circuits, {
    heading,
    unit: moneyPerMonth,
    description: "The sum over the horizon's years of a month's charge that rises, each year rounded to the cent",
    formula: sumOver(calendar, yearsOfHorizon, cents(raised(base_, each(Calendar.year), escalatorPerYear))),
  });
const workingRising = rising('Working, years rising', working.monthlyBase);
const otherRising = rising('Other, years rising', protectBase);
const yearsMonthly = numberColumn(circuits, {
  heading: 'Years a month',
  unit: moneyPerMonth,
  description: "The sum over the horizon's years of a month's charge of all paths",
  formula: when(
    compare(escalatorPerYear, '=', 0),
    times(withoutUnit(horizonYears), monthly),
    plus(workingRising, times(otherPaths, otherRising)),
  ),
});
const horizonCost = numberColumn(circuits, {
  heading: 'Over the horizon',
  unit: money,
  description: 'NRC and every month of the horizon',
  formula: cents(plus(oneOff, times(convert(constant(1, year), month), yearsMonthly))),
});

export const CircuitPrices = columns(circuits, {
  currency: offerCurrency,
  rateRow,
  rate,
  oneOff,
  mrcPerKm,
  workingBaseKm: working.wholeKm,
  workingBase: working.monthlyBase,
  protectPlainKm: protect.wholeKm,
  protectPlain: protect.monthlyBase,
  protectBase,
  escalatorPerYear,
  monthly,
  workingRising,
  otherRising,
  yearsMonthly,
  horizonCost,
});
