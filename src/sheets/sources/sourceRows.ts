import type { Fact } from '../../catalogue/fact';
import type { Confidence } from '../../catalogue/fact';
import type { Column } from '../../formula';
import { Origins } from '../../model/inputs/origins';
import { typedHere, undated } from '../../plan/describe/citation';
import type { Origin } from '../../plan/named/originsOf';
import type { Row } from '../../plan/plan';
import { dateText } from '../../quantities/dates';
import type { CellValue } from '../../workbook/workbook';

/** A line of the Sources sheet: what something is, who says so, when, and how sure that is. None of the last three is ever blank. */
export interface SourceRow {
  readonly kind: string;
  /** The platform, the part of the plan, the carrier. */
  readonly subject: string;
  readonly figure: string;
  readonly value: CellValue;
  readonly unit: string;
  readonly source: string;
  /** YYYY-MM-DD, or words that say why there is none. */
  readonly date: string;
  readonly confidence: string;
  readonly note: string;
}

export type Vouching = Pick<SourceRow, 'source' | 'date' | 'confidence' | 'note'>;

const notStated = 'not stated';

/** A value as one reads it: a list, yes or no, or that there is none. */
export function shownValue(value: unknown): CellValue {
  if (value === null || value === undefined) return notStated;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value);
}

/** A day number as a date; "" where there is none. */
export const shownDay = (day: unknown): string => (typeof day === 'number' ? dateText(day) : '');

/** How the catalogue vouches for a fact. */
export const vouched = ({ source, sourceDate, confidence, note }: Omit<Fact<unknown>, 'value'>): Vouching => ({
  source,
  date: sourceDate ?? undated,
  confidence: confidence satisfies Confidence,
  note: note ?? '',
});

/** How a user's own row vouches for itself; one without a source says so. */
export function typedIn(row: Row, day: unknown = row['sourceDate']): Omit<Vouching, 'note'> {
  const { source, confidence } = row;
  return {
    source: typeof source === 'string' ? source : typedHere,
    date: shownDay(day) || notStated,
    confidence: typeof confidence === 'string' ? confidence : notStated,
  };
}

/** How an origin vouches for the value of an input. Who said it may be for the author alone. */
export const fromOrigin = ({ source, date }: Origin, seen: (column: Column) => boolean): Omit<Vouching, 'note'> => ({
  source: seen(Origins.source) ? source : 'Stated by the author of this quote',
  date: date ?? notStated,
  confidence: notStated,
});

/** `drainWindowMinutes` as `Drain window minutes`. */
export function spelledOut(field: string): string {
  const words = field.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words[0]!.toUpperCase() + words.slice(1);
}
