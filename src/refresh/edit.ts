/**
 * What to do to the open workbook, one thing after the other, as plain data. Rows and columns count from 0; areas are A1.
 * Every edit may be carried out twice without harm.
 */
import type { Appearance, Colour, StatusLook } from '../workbook/looks';
import type { Chart, Choices, Print } from '../workbook/workbook';

/**
 * What a cell shall hold: null leaves the cell as it is, '' empties it. A text is data, whatever it looks like: its format
 * `@` comes in the edit before. A formula is English, with its equals sign.
 */
export type Put = number | string | null | { readonly formula: string };

/** Puts our custom XML part in place of the one there was. */
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

/** A name of the workbook, in place of one of that name. `refersTo` begins with an equals sign. */
export interface NameEdit {
  readonly kind: 'name';
  readonly name: string;
  readonly refersTo: string;
  readonly hidden: boolean;
}

/** Writes headings, makes a table of them and of so many blank rows below, and names it. */
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

/** Finishes a table that was made and not yet named or dressed, after a writing that was broken off. */
export interface NameTable {
  readonly kind: 'nameTable';
  readonly sheet: string;
  readonly from: string;
  readonly to: string;
  readonly filter: boolean;
}

/** Blank rows at the end of a table's body. */
export interface AddRows {
  readonly kind: 'addRows';
  readonly sheet: string;
  readonly table: string;
  readonly count: number;
}

/** Takes rows out of a table, its whole width and nothing beside it. Runs are in the order in which to take them: the last first. */
export interface RemoveRows {
  readonly kind: 'removeRows';
  readonly sheet: string;
  readonly table: string;
  /** Counted from the first row below the headings, before any is taken out. */
  readonly runs: readonly { readonly first: number; readonly count: number }[];
}

/** Number formats: a list for each row, or one list that holds for each of `rows` rows. Null leaves a cell as it is. */
export interface FormatsEdit {
  readonly kind: 'formats';
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly formats: readonly (readonly (string | null)[])[];
}

/** What cells hold: a list for each row, or one list that holds for each of `rows` rows. */
export interface ContentsEdit {
  readonly kind: 'contents';
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly contents: readonly (readonly Put[])[];
}

/** Takes contents, formats, notes, choices and colours by status off cells that were ours. */
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

/** Font, fill, edges and alignment. */
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

/** Notes, each in place of one that is there. Where the host has none, they are left out. */
export interface NotesEdit {
  readonly kind: 'notes';
  readonly sheet: string;
  readonly notes: readonly { readonly cell: string; readonly text: string }[];
}

/** What may be typed, as a list to choose from, in place of any rule there was. */
export interface ChoicesEdit {
  readonly kind: 'choices';
  readonly sheet: string;
  readonly area: string;
  readonly choices: Choices;
}

/** Colours by status in place of any other conditional formats of these areas. */
export interface StatusEdit {
  readonly kind: 'status';
  readonly sheet: string;
  readonly areas: readonly string[];
  readonly looks: readonly StatusLook[];
}

/** A chart in place of the one of that name on the sheet. */
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

/** The sheet as a page: tab, gridlines, what stays in view, how it is printed (A4). */
export interface PageEdit {
  readonly kind: 'page';
  readonly sheet: string;
  readonly tabColour: Colour;
  readonly gridlines: boolean;
  /** Rows and columns that stay in view; null: none do. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly print: Print;
}

export type Edit =
  | PartEdit
  | AddSheet
  | NameEdit
  | AddTable
  | NameTable
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
  | ChoicesEdit
  | StatusEdit
  | ChartEdit
  | RemoveChart
  | PageEdit;
