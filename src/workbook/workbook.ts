/**
 * The workbook we write, as plain data. Nothing here knows Excel, a file format or a screen:
 * `src/xlsx` writes it to a file; `src/refresh` and `src/excel` write it to the workbook that Excel has open.
 * Rows and columns count from 0.
 */

/** What a sheet is printed on. */
export type Paper = 'A4' | 'letter';

/** `#RRGGBB`. */
export type Colour = `#${string}`;

/** A number, a text or nothing. Texts are data: they never become formulas. */
export type CellValue = number | string | null;

/** The looks of the workbook; what each means is defined once, in `looks.ts`. */
export type Look =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'label'
  | 'text'
  | 'wrapped'
  | 'sentence'
  | 'note'
  | 'unit'
  | 'small'
  | 'input'
  | 'key'
  | 'figure'
  | 'total'
  | 'status'
  | 'link'
  | 'back';

/** A cell of the model. An assumption has the table `MetroAssumptions` and row 0. */
export interface FigureAt {
  /** `excelName` of the table, and the field of the column. */
  readonly table: string;
  readonly field: string;
  /** Row of the reading, counted from 0. */
  readonly row: number;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
  /** The constant, or the calculated value when there is a formula. */
  readonly value: CellValue;
  /** English formula in the form a file stores, without the equals sign. */
  readonly formula?: string;
  readonly look: Look;
  /** Excel number format, unit included, such as `#,##0.0 "Mb/s"`; texts use `@`. */
  readonly format?: string;
  readonly note?: string;
  /** Overrides the look's own side, for a heading above figures or across several columns. */
  readonly align?: 'left' | 'centre' | 'right';
  /** Where a click leads: a place in this workbook such as `'Sources'!A12`, or an http, https or mailto address. */
  readonly link?: string;
  /** What it says in a workbook that holds values alone, where its value speaks of formulas. */
  readonly inValues?: string;
  /** It shows what is for the author of the quote alone. */
  readonly isPrivate?: true;
  /** For its user to change: written only while it is blank. */
  readonly kept?: boolean;
  /** The cell of the model that it shows, so that it can be explained; files hold nothing of it. */
  readonly figure?: FigureAt;
}

export interface TableColumn {
  readonly heading: string;
  readonly look: Look;
  readonly format: string;
  /** Width in characters. */
  readonly width: number;
  /** One formula for the whole column, as a file stores it, without the equals sign. */
  readonly formula?: string;
  /** Note on the heading cell. */
  readonly note?: string;
  /** Where a click on each row's cell leads, as the link of a cell; null if nowhere. */
  readonly links?: readonly (string | null)[];
  /** Of inputs: what may be typed below the heading. */
  readonly entry?: Entry;
}

/** What may be typed into a cell, and what its user is told: Excel's data validation. */
export interface Entry {
  readonly rule: EntryRule;
  /** Shown beside the cell while it is selected: a title of at most 32 characters, a text of at most 255. */
  readonly prompt: { readonly title: string; readonly text: string };
  /** Shown to who types what the rule refuses, under the same title; at most 255 characters. Blank cells are never refused. */
  readonly refusal: string;
  /** Whether it asks first and takes it all the same: where more may stand than a list can hold. */
  readonly asks?: boolean;
}

/** What is accepted. Bounds are inclusive, but `above`; `word` may stand in place of a number. */
export type EntryRule =
  | { readonly kind: 'any' }
  | { readonly kind: 'list'; readonly choices: Choices }
  /** Days as Excel counts them. */
  | { readonly kind: 'date'; readonly min: number; readonly max: number }
  | {
      readonly kind: 'number';
      readonly min?: number;
      readonly max?: number;
      readonly above?: number;
      readonly whole?: boolean;
      readonly word?: string;
    };

/** A validation list: fixed words, or a range such as `MetroSites[Site]` (which a file names through INDIRECT). */
export type Choices = { readonly words: readonly string[] } | { readonly table: string; readonly heading: string };

export interface Table {
  /** Workbook-wide name, such as `MetroOptions`. */
  readonly name: string;
  /** Cell of the first heading. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /** The row of the reading that each row shows; without it they are in the reading's order. */
  readonly readingRows?: readonly number[];
  /** Of inputs: the row of the open workbook's table in which each row stands, null for none; without it they stand in this order. */
  readonly rowsThere?: readonly (number | null)[];
  /** Filter buttons on the headings; without a word here, on every sheet but the outputs, which are read and printed. */
  readonly filter?: boolean;
}

/** Colours a status text; the text itself carries the meaning. */
export interface StatusColours {
  /** A1 range on the same sheet. */
  readonly range: string;
}

/** A text in a chart: as it is, or what a cell holds, which it then follows. */
export type ChartText = string | { readonly ref: string; readonly value: string };

/** How a series is drawn. No two of a chart differ by colour alone. */
export interface SeriesInk {
  readonly colour: Colour;
  /** Around bars. */
  readonly edge: Colour;
  readonly dash: 'solid' | 'dash' | 'dot' | 'dashDot';
  readonly marker: 'circle' | 'square' | 'triangle' | 'diamond' | 'x' | 'star' | 'plus';
}

export interface Series {
  /** A1 reference with sheet, such as `'Comparison'!$B$4`, and what it holds now. */
  readonly name: { readonly ref: string; readonly value: string };
  readonly categories: { readonly ref: string; readonly values: readonly string[] };
  readonly values: { readonly ref: string; readonly values: readonly (number | null)[] };
  readonly ink: SeriesInk;
}

export interface Chart {
  readonly kind: 'bar' | 'column' | 'line';
  readonly stacked: boolean;
  readonly title: ChartText;
  /** Title of the axis of values: their unit. */
  readonly valueTitle: ChartText;
  /** Title of the axis of categories, where they do not speak for themselves (years, km). */
  readonly categoryTitle?: string;
  readonly format: string;
  readonly series: readonly Series[];
  /** What a screen reader says in place of the chart: what it finds, with figures, as compared. */
  readonly altText: string;
  /** Cells covered: from the upper left to the lower right corner. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

/** The text of a chart as it is now. */
export const chartTextNow = (text: ChartText): string => (typeof text === 'string' ? text : text.value);

export interface Print {
  readonly landscape: boolean;
  /** A4 if nothing is said. */
  readonly paper?: Paper;
  /** Whom the quote is for, in the footer. */
  readonly customer?: string;
  /** Pages side by side. */
  readonly fitWidth: number;
  /** 0: as many pages as it takes. */
  readonly fitHeight: 0 | 1;
  /** What is printed, as an A1 range; without it everything is. */
  readonly area?: string;
  /** First and last row repeated on each page. */
  readonly titleRows?: readonly [number, number];
  /** First and last column repeated on each page. */
  readonly titleColumns?: readonly [number, number];
}

export interface Sheet {
  readonly name: string;
  readonly tab: 'output' | 'input' | 'working';
  readonly cells: readonly Cell[];
  readonly tables: readonly Table[];
  readonly charts: readonly Chart[];
  readonly status: readonly StatusColours[];
  /** Width in characters of columns that no table sets. */
  readonly widths: Readonly<Record<number, number>>;
  /** Cells joined for a heading or a paragraph, as A1 ranges. */
  readonly merges: readonly string[];
  /** Height in points of rows that need one. */
  readonly heights: Readonly<Record<number, number>>;
  /** Rows and columns kept in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print: Print;
  /** What may be typed into cells outside of tables. */
  readonly entries: readonly { readonly cell: string; readonly entry: Entry }[];
  /** Made without a visible tab. What is there already stays shown or hidden, as its user has it. */
  readonly hidden?: boolean;
  /** Excel lets nobody change it before its protection is taken off, for which no password is asked. */
  readonly protected?: boolean;
  /** The sheet that a new workbook opens on; without one, its first visible sheet. */
  readonly opens?: boolean;
}

export interface Name {
  readonly name: string;
  /** What it refers to, without the equals sign. */
  readonly refersTo: string;
  readonly hidden: boolean;
}

export interface Workbook {
  readonly title: string;
  /** YYYY-MM-DD; stands for every date the file must carry, so that the same inputs give the same bytes. */
  readonly date: string;
  readonly sheets: readonly Sheet[];
  readonly names: readonly Name[];
  /** The custom XML part that says what this workbook is. */
  readonly part: string;
}
