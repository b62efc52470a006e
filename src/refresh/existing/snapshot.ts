/**
 * The open workbook as plain data, read once before anything is written. Rows and columns count from 0.
 *
 * It lists every sheet and table, and every name that begins with `Metro` or `_Metro`, whoever made it: this shows which
 * names are taken. Contents are read for our own sheets alone, which `sheetsToRead` in `ourSheets.ts` lists.
 */

/** What a cell holds: a formula in English, with its equals sign, as Excel shows it; null for an empty cell. */
export type CellSnapshot = number | string | boolean | null | { readonly formula: string };

/** A rectangle of cells; all rows have the same length. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly CellSnapshot[])[];
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly protected: boolean;
  /** The used range; null if it is empty, or was not read. */
  readonly used: CellBlock | null;
  /** Names of the charts on it; empty if they were not read. */
  readonly charts: readonly string[];
}

export interface NameSnapshot {
  readonly name: string;
  /** The sheet that the name belongs to; null for a name of the workbook. */
  readonly sheet: string | null;
  /** With or without its equals sign, such as `='Options'!$A$4`, or `=#REF!` if the cell was deleted. */
  readonly refersTo: string;
}

export interface TableSnapshot {
  readonly name: string;
  readonly sheet: string;
  /** Cell of the first heading. */
  readonly top: number;
  readonly left: number;
  /** As they are in the workbook, the user's own columns included. */
  readonly headings: readonly string[];
  /** Headings of columns that are yet to be inserted; none in a workbook as it was read. */
  readonly newHeadings?: readonly string[];
  /** Rows below the headings, without a totals row. */
  readonly rows: number;
}

export interface WorkbookSnapshot {
  /** In their order, hidden ones included. */
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly tables: readonly TableSnapshot[];
  /** The custom XML part of the namespace `urn:metrospan:workbook`; null if there is none. */
  readonly part: string | null;
}

export const emptyWorkbook: WorkbookSnapshot = { sheets: [], names: [], tables: [], part: null };
