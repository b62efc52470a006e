import { figure, type Marks, type Value } from '../formula';
import { isMoney } from '../formula/figures';
import type { Decimal } from '../quantities/decimal';
import type { Unit } from '../quantities/units';
import type { Notation } from '../quantities/written/notation';

/** Shown for a value that is absent. */
export const absentText = '–';

/** How a language writes numbers, by its BCP 47 tag. One that is unknown, or not named, is taken for English. */
export function marksOf(language: string): Marks {
  const numbers = new Intl.NumberFormat([language || 'en', 'en'], { numberingSystem: 'latn' });
  const decimal = numbers.formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  return { decimal, group: (digits) => numbers.format(BigInt(digits)) };
}

/** How a language writes what is typed. Where the year comes first, what 05/12/2026 means is not known. */
export function notationOf(language: string): Notation {
  const days = new Intl.DateTimeFormat([language || 'en', 'en'], { day: '2-digit', month: '2-digit', year: 'numeric' });
  const [first] = days.formatToParts(0).filter(({ type }) => ['day', 'month', 'year'].includes(type));
  const { decimal } = marksOf(language);
  return {
    decimal: decimal === ',' || decimal === '.' ? decimal : null,
    dates: first?.type === 'day' ? 'DMY' : first?.type === 'month' ? 'MDY' : null,
  };
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
