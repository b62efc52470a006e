import { dateText } from '../quantities/dates';
import type { Decimal } from '../quantities/decimal';
import { date, exchangeRate, sameUnit, type Unit } from '../quantities/units';
import type { Value } from './cells';

/** What stands for a value that is absent. */
export const notStated = 'not stated';

/** How people of a language write numbers. */
export interface Marks {
  readonly decimal: string;
  /** Sets the digits of a whole number apart. */
  readonly group: (digits: string) => string;
}

export const english: Marks = {
  decimal: '.',
  group: (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ','),
};

/** Money of the quote or of a row, also a charge by month or km; not an exchange rate. */
export const isMoney = ({ dimensions }: Unit): boolean => (dimensions['money'] ?? 0) + (dimensions['own'] ?? 0) === 1;

/** What people read after a figure: the currency stands elsewhere, so money shows only what it is paid by. */
function symbolOf(unit: Unit, single: boolean): string {
  if (isMoney(unit))
    return unit.symbol
      .replace(/^(own )?money/, '')
      .replace(/\//, 'a ')
      .replace(/\//g, ' per ');
  if (sameUnit(unit, exchangeRate)) return '';
  return single ? unit.symbol.replace(/^(credit|link|migration|month|site|year)s$/, '$1') : unit.symbol;
}

/**
 * A number as people read it: 6 significant digits at most, but all digits of the whole part; money with 2 decimals,
 * or more where it is not whole cents. What is not whole is never shown as if it were, but beyond 6 digits.
 */
export function numberText(value: Decimal, unit: Unit, marks = english): string {
  if (sameUnit(unit, date)) return dateText(value.toNumber());
  const clean = value.abs().lt(1) ? value.toSignificantDigits(9) : value.toDecimalPlaces(9);
  const wholeDigits = clean.abs().trunc().toFixed().length;
  const places = isMoney(unit) ? Math.max(2, Math.min(6, clean.decimalPlaces())) : Math.max(0, 6 - wholeDigits);
  let shown = isMoney(unit) || !clean.abs().lt(1) ? clean.toDecimalPlaces(places) : clean.toSignificantDigits(6);
  if (places > 0 && shown.isInteger() && !clean.isInteger()) shown = clean;
  const [units = '0', decimals] = shown
    .abs()
    .toFixed(...(isMoney(unit) ? [Math.max(2, shown.decimalPlaces())] : []))
    .split('.');
  const sign = shown.isNegative() && !shown.isZero() ? '−' : '';
  return `${sign}${marks.group(units)}${decimals === undefined ? '' : `${marks.decimal}${decimals}`}`;
}

/** Decimals in a sentence, by unit; where nothing is said a figure stands in full. */
const placesInSentences: Readonly<Record<string, number>> = { ms: 2, km: 1, 'Mb/s': 1, 'MB/s': 1 };
/** From here on a rate is whole: a tenth of it tells nobody anything. */
const wholeFrom = 100;

/** A figure as a sentence gives it: milliseconds to 2 decimals, distances and rates to 1, or whole; in full where nothing would be left. */
export function inSentence(value: Decimal, unit: Unit): Decimal {
  const places = placesInSentences[unit.symbol];
  if (places === undefined) return value;
  const rounded = value.toDecimalPlaces(unit.symbol.endsWith('/s') && value.abs().gte(wholeFrom) ? 0 : places);
  return rounded.isZero() ? value.toSignificantDigits(2) : rounded;
}

/** Two figures of a unit that a sentence compares: both as it gives them, or in full where they would read alike. */
export function comparedInSentence(one: Decimal, other: Decimal, unit: Unit): readonly [Decimal, Decimal] {
  const [first, second] = [inSentence(one, unit), inSentence(other, unit)];
  return first.eq(second) ? [one, other] : [first, second];
}

/** A figure with its unit, a text as it is, `not stated` where there is nothing. */
export function figure(value: Value<Decimal>, unit: Unit, marks = english): string {
  if (value === null) return notStated;
  if (typeof value === 'string') return value;
  const text = numberText(value, unit, marks);
  if (sameUnit(unit, date)) return text;
  const symbol = symbolOf(unit, text === '1');
  return symbol === '°' ? `${text}°` : symbol ? `${text} ${symbol}` : text;
}
