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
} from '../../formula';
import { inputOrDefault } from '../inputs/input';
import * as offer from '../inputs/offers';
import { calendarYear } from '../money/calendar';
import { no, perPath, route } from './circuits';
import { currency, horizonYears, paths } from '../inputs/assumptions';
import { rate, rateCurrency } from '../inputs/prices';
import { protectKm, workingKm } from '../routes/routes';
import { calendar, circuits } from '../tables';
import { exchangeRate, km, money, moneyPerMonth, month, one, ownMoneyPerMonthPerKm, year } from '../../quantities/units';
import { quantity, wording } from '../working';

const offerCurrency = wording(
  circuits,
  'Currency',
  'currency',
  'Currency of its prices',
  inputOrDefault(offer.offerCurrency, no),
);
const rateRow = quantity(
  circuits,
  'Rate row',
  'rateRow',
  one,
  'Row in Rates; none for the currency of the quote',
  when(is(offerCurrency, currency), absent(), rowOf(rateCurrency, offerCurrency)),
);
const exchange = quantity(
  circuits,
  'Rate',
  'rate',
  exchangeRate,
  'Quote currency per unit of its currency',
  orElse(pick(rate, rateRow), constant(1, exchangeRate)),
);
const nrcOwn = pick(offer.nrc, no);
export const oneOff = quantity(
  circuits,
  'One-off',
  'oneOff',
  money,
  'NRC of all circuits on all paths, rounded once',
  cents(times(nrcOwn, perPath, paths, exchange)),
);

const perKm = quantity(
  circuits,
  'MRC per km',
  'mrcPerKm',
  ownMoneyPerMonthPerKm,
  'Monthly charge per whole km, in its currency',
  inputOrDefault(offer.mrcPerKm, no),
);
/** Before rounding: the charge of one path in the first year. Every later year's is this, raised and then rounded. */
function base(heading: string, field: string, means: string, route_: Column): Column {
  const wholeKm = quantity(circuits, `${heading}, km`, `${field}Km`, km, 'Its route in whole km', ceil(pick(route_, route)));
  return quantity(
    circuits,
    heading,
    field,
    moneyPerMonth,
    means,
    times(plus(pick(offer.mrc, no), times(perKm, wholeKm)), perPath, exchange),
  );
}
export const workingBase = base(
  'Working a month',
  'workingBase',
  'MRC of the working path in year 1, not yet rounded',
  workingKm,
);
const protectPlain = base(
  'Other a month',
  'protectPlain',
  'MRC of another path in year 1 without its surcharge, not yet rounded',
  protectKm,
);
export const protectBase = quantity(
  circuits,
  'Surcharged a month',
  'protectBase',
  moneyPerMonth,
  'MRC of every path but the working one in year 1, with its diversity surcharge, not yet rounded',
  times(protectPlain, plus(1, inputOrDefault(offer.diversitySurcharge, no))),
);
export const escalator = quantity(
  circuits,
  'Escalator',
  'escalatorPerYear',
  one,
  'Yearly rise of the MRC',
  inputOrDefault(offer.escalatorPerYear, no),
);
const otherPaths = minus(paths, 1);
/** A first year's charge, raised to a later year. */
const raised = (first: Column, yearNo: Operand, rise: Operand): Node =>
  times(first, power(plus(1, rise), minus(withoutUnit(yearNo), 1)));
/** A month's charge of all paths in a year: each path rounded to the cent. */
export const monthlyIn = (yearNo: Column, working: Column, other: Column, rise: Column): Node =>
  plus(cents(raised(working, yearNo, rise)), times(otherPaths, cents(raised(other, yearNo, rise))));
export const monthly = quantity(
  circuits,
  'Monthly',
  'monthly',
  moneyPerMonth,
  'MRC of all paths in year 1, each path rounded to the cent',
  plus(cents(workingBase), times(otherPaths, cents(protectBase))),
);
const yearsOfHorizon = [compare(each(calendarYear), '>=', constant(1, year)), compare(each(calendarYear), '<=', horizonYears)];
/** Each year rises and rounds by itself, so no closed form serves. */
const rising = (heading: string, field: string, base_: Column): Column =>
  quantity(
    circuits,
    heading,
    field,
    moneyPerMonth,
    "The sum over the horizon's years of a month's charge that rises, each year rounded to the cent",
    sumOver(calendar, yearsOfHorizon, cents(raised(base_, each(calendarYear), escalator))),
  );
const workingRising = rising('Working, years rising', 'workingRising', workingBase);
const otherRising = rising('Other, years rising', 'otherRising', protectBase);
const monthsOfYears = quantity(
  circuits,
  'Years a month',
  'yearsMonthly',
  moneyPerMonth,
  "The sum over the horizon's years of a month's charge of all paths",
  when(
    compare(escalator, '=', 0),
    times(withoutUnit(horizonYears), monthly),
    plus(workingRising, times(otherPaths, otherRising)),
  ),
);
export const horizonCost = quantity(
  circuits,
  'Over the horizon',
  'horizonCost',
  money,
  'NRC and every month of the horizon',
  cents(plus(oneOff, times(convert(constant(1, year), month), monthsOfYears))),
);
