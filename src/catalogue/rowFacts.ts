import { general, notFound } from './cite';
import type { Confidence, Fact } from './fact';

/** A row of the catalogue, of whatever kind. */
export interface CatalogueRow {
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly availability?: string;
  readonly fronts?: string;
  readonly note?: string;
  readonly source: string;
  readonly sourceDate: string | null;
  readonly confidence: Confidence;
  readonly figures: object;
}

/** Dates of validity are mostly put together from what the row's note names; none is surer than general knowledge. */
function dated(day: string | null, note = ''): Fact<string | null> {
  if (day === null) return notFound(note || undefined);
  const fact = general(day, note || undefined);
  return /\[[A-Z]/.test(note) ? { ...fact, source: 'General knowledge beside the documents that the note names' } : fact;
}

/** Every fact of a row by its field: its figures, and what the row as a whole states of itself. */
export function factsOfRow(row: CatalogueRow): Readonly<Record<string, Fact<unknown>>> {
  const { validFrom, validTo, availability, fronts, note, figures, source, sourceDate, confidence } = row;
  const whole = (value: string): Fact<string> => ({ value, source, sourceDate, confidence, ...(note && { note }) });
  return {
    ...(availability !== undefined && { availability: whole(availability) }),
    ...(fronts !== undefined && { fronts: whole(fronts) }),
    ...(figures as Readonly<Record<string, Fact<unknown>>>),
    ...(validFrom !== undefined && { validFrom: dated(validFrom, note) }),
    ...(validTo !== undefined && { validTo: dated(validTo, note) }),
  };
}
