import { dateText, dayNumber } from '../dates';
import type { Notation } from './notation';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const names = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
  ...months,
  'sept',
];

const numbered = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const name = `(${names.join('|')})\\.?`;
const between = String.raw`[-/. ,]+`;
const dayOfMonth = String.raw`(\d{1,2})(?:st|nd|rd|th|\.)?`;

const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
/** Dots stand between day, month and year, in this order, wherever days are written with dots. */
const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/;
const slashed = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/;
const dayFirst = new RegExp(`^${dayOfMonth}${between}${name}${between}(\\d{4})$`, 'i');
const monthFirst = new RegExp(`^${name}${between}${dayOfMonth}${between}(\\d{4})$`, 'i');

const pad = (part: number): string => String(part).padStart(2, '0');
const day = (year: string | undefined, month: number, of: string | undefined): readonly number[] =>
  dayNumber(`${year}-${pad(month)}-${pad(Number(of))}`) === null ? [] : [dayNumber(`${year}-${pad(month)}-${pad(Number(of))}`)!];

/**
 * The days that a text may mean, as Excel's day numbers: none, one, or two where day and month cannot be told apart. A year has four
 * digits. Months have English names.
 */
export function daysIn(text: string, { dates }: Pick<Notation, 'dates'>): readonly number[] {
  const typed = text.trim();
  const [, y, , m, d] = iso.exec(typed) ?? [];
  if (y) return day(y, Number(m), d);
  const [, dottedDay, dottedMonth, dottedYear] = dotted.exec(typed) ?? [];
  if (dottedYear) return day(dottedYear, Number(dottedMonth), dottedDay);
  const [, first, monthAfter, yearAfter] = dayFirst.exec(typed) ?? [];
  if (monthAfter) return day(yearAfter, numbered(monthAfter), first);
  const [, monthBefore, second, yearLast] = monthFirst.exec(typed) ?? [];
  if (monthBefore) return day(yearLast, numbered(monthBefore), second);
  const [, a, , b, year] = slashed.exec(typed) ?? [];
  const byOrder = { DMY: day(year, Number(b), a), MDY: day(year, Number(a), b) };
  if (dates && byOrder[dates].length > 0) return byOrder[dates];
  return [...new Set([...byOrder.DMY, ...byOrder.MDY])];
}

/** Days as a plan file writes them. */
export const dayTexts = (days: readonly number[]): readonly string[] => days.map(dateText);
