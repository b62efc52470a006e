import { figure, type Marks, type Value } from '../formula';
import { isMoney } from '../formula/figures';
import type { Decimal } from '../quantities/decimal';
import type { Unit } from '../quantities/units';

/** Shown for a value that is absent. */
export const absentText = '–';

/** How a language writes numbers, by its BCP 47 tag. One that is unknown, or not named, is taken for English. */
export function marksOf(language: string): Marks {
  const numbers = new Intl.NumberFormat([language || 'en', 'en'], { numberingSystem: 'latn' });
  const decimal = numbers.formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  return { decimal, group: (digits) => numbers.format(BigInt(digits)) };
}

/** A number with so many decimals, without its unit. */
export function fixedDecimals(value: Value<Decimal>, decimals: number, marks: Marks, signed = false): string {
  if (value === null) return absentText;
  if (typeof value === 'string') return value;
  const rounded = value.toDecimalPlaces(decimals);
  const [whole = '0', rest] = rounded.abs().toFixed(decimals).split('.');
  const sign = rounded.isNegative() && !rounded.isZero() ? '−' : signed ? '+' : '';
  return `${sign}${marks.group(whole)}${rest === undefined ? '' : `${marks.decimal}${rest}`}`;
}

/** A figure in full, with its unit; money of the quote with its currency. */
export function withUnit(value: Value<Decimal>, unit: Unit, marks: Marks, currency: string): string {
  const text = figure(value, unit, marks);
  return value !== null && typeof value !== 'string' && isQuoteMoney(unit) ? withCurrency(text, currency) : text;
}

const isQuoteMoney = (unit: Unit): boolean => isMoney(unit) && 'money' in unit.dimensions;

/** `1,234.00 USD a month`. */
const withCurrency = (text: string, currency: string): string => {
  const [number = '', ...per] = text.split(' ');
  return [number, currency, ...per].join(' ');
};
