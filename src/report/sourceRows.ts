import type { Fact } from '../catalogue/fact';
import type { Confidence } from '../catalogue/fact';
import { dateText } from '../quantities/dates';
import type { CellValue } from './workbook';

/** A line of the Sources sheet: what something is, and who says so. */
export interface SourceRow {
  readonly kind: string;
  /** The platform, the part of the plan, the carrier. */
  readonly subject: string;
  readonly figure: string;
  readonly value: CellValue;
  readonly unit: string;
  readonly source: string;
  /** YYYY-MM-DD, or "". */
  readonly date: string;
  readonly confidence: string;
  readonly note: string;
}

export const inThePlan = 'Typed in the plan';

/** A value as one reads it: a list, yes or no, or that there is none. */
export function shownValue(value: unknown): CellValue {
  if (value === null || value === undefined) return 'not stated';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value);
}

/** A day number as a date; "" where there is none. */
export const shownDay = (day: unknown): string => (typeof day === 'number' ? dateText(day) : '');

/** How the catalogue vouches for a fact. */
export const vouched = ({ source, sourceDate, confidence, note }: Omit<Fact<unknown>, 'value'>) => ({
  source,
  date: sourceDate,
  confidence: confidence satisfies Confidence,
  note: note ?? '',
});

/** `drainWindowMinutes` as `Drain window minutes`. */
export function spelledOut(field: string): string {
  const words = field.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words[0]!.toUpperCase() + words.slice(1);
}
