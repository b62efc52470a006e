import type { Operand } from '../../formula';

/** Something that must hold of the workbook itself, asked live and without the add-in. */
export interface Claim {
  /** What must hold, in words: `Options: spans × platforms`. */
  readonly what: string;
  /** What is, and what should be; null for what only the writing knows. */
  readonly is: Operand | null;
  readonly should: Operand | null;
  readonly format?: string;
}

/** Claims that the flag tells in one way. */
export interface ClaimGroup {
  readonly title: string;
  /** What the flag says if some do not hold: words in front of the first of them, or the same words whichever it is. */
  readonly fault: { readonly before: string } | { readonly always: string } | { readonly missingRows: string };
  readonly claims: readonly Claim[];
}

/** A count that should be 0. */
export const none = (what: string, is: Operand | null): Claim => ({ what, is, should: 0 });
