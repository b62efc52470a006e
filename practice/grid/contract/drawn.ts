import type { Area, Rectangle } from './area';

export type ChartKind = 'column' | 'bar' | 'line' | 'area' | 'pie' | 'doughnut' | 'scatter';

export interface ChartSeries {
  /** A reference with its equals sign, such as `='Sheet 1'!$B$4`, or a text. */
  readonly name: string;
  readonly values: Area | null;
  readonly categories: Area | null;
  /** `#RRGGBB`, or `''` for the next of the chart's own colours. */
  readonly colour: string;
}

export interface Chart {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  readonly kind: ChartKind;
  readonly stacked: 'no' | 'stacked' | 'stacked100';
  /** Null: none is shown. */
  readonly title: string | null;
  readonly categoryTitle: string | null;
  readonly valueTitle: string | null;
  /** Number format of the axis of values; `''`: that of the cells. */
  readonly valueFormat: string;
  readonly legend: 'none' | 'top' | 'bottom' | 'left' | 'right';
  readonly series: readonly ChartSeries[];
  readonly place: Rectangle;
  /** Titles that follow a cell: their formulas, such as `='Sheet 1'!$B$4`. */
  readonly titleFormulas?: Readonly<Partial<Record<'title' | 'categoryTitle' | 'valueTitle', string>>>;
  /** What programs set and the grid does not draw, such as bounds of axes: JSON by a key of theirs. Kept, and copied with the chart. */
  readonly undrawn: Readonly<Record<string, unknown>>;
}

/** Series follow their cells. */
export interface Charts {
  /** In the order of their making. */
  all(sheetId: string): readonly Chart[];
  find(id: string): Chart | undefined;
  /** Series as Excel finds them in a block: headings above, names of categories to the left; `rows`: a series is a row. */
  seriesOf(area: Area, by: 'auto' | 'columns' | 'rows'): readonly ChartSeries[];
  add(chart: Omit<Chart, 'id' | 'name' | 'undrawn'> & Partial<Pick<Chart, 'name' | 'undrawn'>>): Chart;
  change(id: string, to: Partial<Omit<Chart, 'id' | 'sheetId'>>): void;
  remove(id: string): void;
}

export interface Note {
  /** Of one cell. */
  readonly area: Area;
  readonly text: string;
  readonly author: string;
}

/** Notes move with their cells. */
export interface Notes {
  all(sheetId: string): readonly Note[];
  /** On the upper left cell. */
  at(area: Area): Note | undefined;
  set(area: Area, text: string): void;
  remove(area: Area): void;
}

/** Either an address, or a place in the workbook such as `'Sheet 1'!A12`. */
export interface Link {
  readonly address: string;
  readonly documentReference: string;
  readonly screenTip: string;
}

/** Links move with their cells. */
export interface Links {
  /** Of the upper left cell. */
  at(area: Area): Link | undefined;
  set(area: Area, link: Link | null): void;
}
