/** How somebody writes numbers and days. Null: not known, so that what can be read in two ways is asked back. */
export interface Notation {
  /** What stands between the whole part and the decimals. Groups of digits are separated by the other sign, a space or an apostrophe. */
  readonly decimal: '.' | ',' | null;
  /** Which comes first in 05/12/2026: the day or the month. */
  readonly dates: 'DMY' | 'MDY' | null;
}

export const unknownNotation: Notation = { decimal: null, dates: null };
