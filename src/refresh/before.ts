/**
 * What is there: the open workbook as plain data, read once before anything is written. Rows and columns count from 0.
 *
 * Every sheet, every table and every name that begins with `Metro` or `_Metro` is listed, whoever made it: only so can be
 * seen what is taken. Contents are asked for on our own sheets alone: `sheetsToRead` in `ours.ts` says which these are.
 */

/** What a cell holds; a formula in English, with its equals sign, as Excel shows it. Nothing is null. */
export type Content = number | string | boolean | null | { readonly formula: string };

/** Cells side by side; every row has the same length. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly Content[])[];
}

export interface SheetBefore {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly protected: boolean;
  /** The used range; null where it is empty, or was not asked for. */
  readonly used: Block | null;
  /** Names of the charts on it; none where they were not asked for. */
  readonly charts: readonly string[];
}

export interface NameBefore {
  readonly name: string;
  /** The sheet that the name belongs to; null where it belongs to the workbook. */
  readonly sheet: string | null;
  /** With or without its equals sign, such as `='Options'!$A$4`, or `=#REF!` where the cell is gone. */
  readonly refersTo: string;
}

export interface TableBefore {
  readonly name: string;
  readonly sheet: string;
  /** Cell of the first heading. */
  readonly top: number;
  readonly left: number;
  /** As they stand there, the user's own columns included. */
  readonly headings: readonly string[];
  /** Rows below the headings, a totals row not counted. */
  readonly rows: number;
}

export interface Before {
  /** In their order, hidden ones included. */
  readonly sheets: readonly SheetBefore[];
  readonly names: readonly NameBefore[];
  readonly tables: readonly TableBefore[];
  /** The custom XML part of the namespace `urn:metrospan:workbook`; null where there is none. */
  readonly part: string | null;
}

/** A workbook that holds nothing. */
export const nothing: Before = { sheets: [], names: [], tables: [], part: null };
