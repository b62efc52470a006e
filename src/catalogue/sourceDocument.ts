import type { Confidence } from './fact';

/** A document that facts of the catalogue were read in. */
export interface SourceDocument {
  readonly title: string;
  /** YYYY-MM-DD. If only the month or the year is known, its last day; if nothing is, null. */
  readonly date: string | null;
  /** What is known of the date: the day, the month, the year, or nothing. */
  readonly dated: 'day' | 'month' | 'year' | 'undated';
  /** How to find it. */
  readonly where: string;
  /** How much a figure read in it is worth, if nothing speaks against the figure itself. */
  readonly authority: Extract<Confidence, 'document' | 'document of low authority' | 'article'>;
}

/** The day of our own calculations and choices, and the last day on which documents were read. */
export const readOn = '2026-11-22';

type Dated = Pick<SourceDocument, 'date' | 'dated'>;
export const day = (date: string): Dated => ({ date, dated: 'day' });
export const month = (lastDay: string): Dated => ({ date: lastDay, dated: 'month' });
export const year = (year: number): Dated => ({ date: `${year}-12-31`, dated: 'year' });
export const undated: Dated = { date: null, dated: 'undated' };

export const document = (title: string, dated: Dated, where: string): SourceDocument => ({
  title,
  ...dated,
  where,
  authority: 'document',
});
export const lowDocument = (title: string, dated: Dated, where: string): SourceDocument => ({
  ...document(title, dated, where),
  authority: 'document of low authority',
});
