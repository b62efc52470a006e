/**
 * Edits of the open workbook as plain data. Rows and columns count from 0; areas are A1 addresses. Each edit may be applied twice
 * without harm.
 */
import type { Appearance, Colour, StatusLook } from '../../workbook/looks';
import type { Chart, Entry, Print } from '../../workbook/workbook';

/**
 * What a cell should hold: null leaves the cell unchanged, '' clears it. A text is data, whatever it looks like: an earlier edit
 * gives it the format `@`. A formula is in English, with its equals sign.
 */
export type NewContent = number | string | boolean | null | { readonly formula: string };

/** Replaces our custom XML part. */
export interface PartEdit {
  readonly kind: 'part';
  readonly xml: string;
}

/** Adds an empty sheet. `position` counts all sheets, from 0. */
export interface AddSheet {
  readonly kind: 'addSheet';
  readonly sheet: string;
  readonly position: number;
}

/** Hides the tab of a sheet; Excel's own Unhide shows it. */
export interface HideSheet {
  readonly kind: 'hideSheet';
  readonly sheet: string;
}

/** Adds or replaces a name of the workbook. `refersTo` begins with an equals sign. */
export interface NameEdit {
  readonly kind: 'name';
  readonly name: string;
  readonly refersTo: string;
  readonly hidden: boolean;
}

/** Adds a table: its headings and so many blank rows below. */
export interface AddTable {
  readonly kind: 'addTable';
  readonly sheet: string;
  readonly table: string;
  readonly top: number;
  readonly left: number;
  readonly headings: readonly string[];
  readonly rows: number;
  readonly filter: boolean;
}

/** Names a table and sets its style: an interrupted write may have added it and no more. */
export interface NameTable {
  readonly kind: 'nameTable';
  readonly sheet: string;
  readonly from: string;
  readonly to: string;
  readonly filter: boolean;
}

/** Inserts columns of the whole sheet inside a table, which grows by them, and writes their headings; unless the table has them. */
export interface AddColumns {
  readonly kind: 'addColumns';
  readonly sheet: string;
  readonly table: string;
  /** Row of the headings. */
  readonly row: number;
  /** The first of them. */
  readonly column: number;
  readonly headings: readonly string[];
}

/** Deletes columns of the whole sheet inside a table; unless the table lacks them. */
export interface RemoveColumns extends Omit<AddColumns, 'kind'> {
  readonly kind: 'removeColumns';
}

/** Adds blank rows to a table's body: at its end, or before the row `at`, counted from 0. */
export interface AddRows {
  readonly kind: 'addRows';
  readonly sheet: string;
  readonly table: string;
  readonly count: number;
  readonly at?: number;
}

/** Removes rows of a table, without cells beside it. Runs are in the order in which to remove them: the last first. */
export interface RemoveRows {
  readonly kind: 'removeRows';
  readonly sheet: string;
  readonly table: string;
  /** Rows count from the first below the headings, before any is removed. */
  readonly runs: readonly { readonly first: number; readonly count: number }[];
}

/** Sets number formats: a list for each row, or one list for all `rows` rows. Null leaves a cell unchanged. */
export interface FormatsEdit {
  readonly kind: 'formats';
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly formats: readonly (readonly (string | null)[])[];
}

/** Writes contents: a list for each row, or one list for all `rows` rows. */
export interface ContentsEdit {
  readonly kind: 'contents';
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly contents: readonly (readonly NewContent[])[];
}

/** Clears contents, formats, notes, validation lists and colours of cells that were ours. */
export interface ClearEdit {
  readonly kind: 'clear';
  readonly sheet: string;
  /** `A1:B2,C4`, below 8,000 characters. */
  readonly areas: string;
}

export interface MergeEdit {
  readonly kind: 'merge' | 'unmerge';
  readonly sheet: string;
  readonly areas: readonly string[];
}

/** Sets font, fill, borders and alignment. */
export interface LookEdit {
  readonly kind: 'look';
  readonly sheet: string;
  /** `A1:B2,C4`, below 8,000 characters. */
  readonly areas: string;
  readonly appearance: Appearance;
}

export interface WidthsEdit {
  readonly kind: 'widths';
  readonly sheet: string;
  /** Columns such as `A:A` or `C:E`, and their width in characters. */
  readonly widths: readonly { readonly columns: string; readonly characters: number }[];
}

export interface HeightsEdit {
  readonly kind: 'heights';
  readonly sheet: string;
  /** Rows such as `1:1` or `3:5`, and their height in points. */
  readonly heights: readonly { readonly rows: string; readonly points: number }[];
}

/** Adds or replaces notes. An Excel without notes ignores them. */
export interface NotesEdit {
  readonly kind: 'notes';
  readonly sheet: string;
  readonly notes: readonly { readonly cell: string; readonly text: string }[];
}

/** Sets what may be typed into cells and what is said beside them, in place of any other rule. */
export interface EntriesEdit {
  readonly kind: 'entries';
  readonly sheet: string;
  readonly entries: readonly { readonly area: string; readonly entry: Entry }[];
}

/**
 * Sets links in place of those that cells have. It leaves contents alone, but gives cells Excel's style of links: looks are
 * written after it.
 */
export interface LinksEdit {
  readonly kind: 'links';
  readonly sheet: string;
  /** Cells that lose their links, each list below 8,000 characters. */
  readonly cleared: readonly string[];
  /** `to` is a reference such as `'Workloads'!D12`, or a web address. */
  readonly links: readonly { readonly cell: string; readonly to: string }[];
}

/** Sets colours by status in place of all conditional formats of these areas. */
export interface StatusEdit {
  readonly kind: 'status';
  readonly sheet: string;
  readonly areas: readonly string[];
  readonly looks: readonly StatusLook[];
}

/** Adds a chart, or replaces the one of its name. */
export interface ChartEdit {
  readonly kind: 'chart';
  readonly sheet: string;
  readonly name: string;
  readonly chart: Chart;
}

export interface RemoveChart {
  readonly kind: 'removeChart';
  readonly sheet: string;
  readonly name: string;
}

/** Sets tab colour, gridlines, frozen panes and print layout. */
export interface PageEdit {
  readonly kind: 'page';
  readonly sheet: string;
  readonly tabColour: Colour;
  readonly gridlines: boolean;
  /** Frozen rows and columns; null for none. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly print: Print;
}

export type Edit =
  | PartEdit
  | AddSheet
  | HideSheet
  | NameEdit
  | AddTable
  | NameTable
  | AddColumns
  | RemoveColumns
  | AddRows
  | RemoveRows
  | FormatsEdit
  | ContentsEdit
  | ClearEdit
  | MergeEdit
  | LookEdit
  | WidthsEdit
  | HeightsEdit
  | NotesEdit
  | EntriesEdit
  | LinksEdit
  | StatusEdit
  | ChartEdit
  | RemoveChart
  | PageEdit;
