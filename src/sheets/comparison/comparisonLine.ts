import type { Column } from '../../formula';
import type { Calculation } from '../../plan/calculate';
import type { Decimal } from '../../quantities/decimal';
import { type Live, orWords, pointed } from '../live';
import { formatOf } from '../../workbook/formats';
import type { Look } from '../../workbook/workbook';

/** Which link of an option: one for everything, or one for storage and one for the rest. */
export type Carries = 'all' | 'storage' | 'rest';

/** One option as a line of the comparison sees it: its cells on the sheet, its rows in the workings. */
export interface OptionPlace {
  readonly reading: Calculation<Decimal>['reading'];
  /** The option's cell in another line, such as `C12`. */
  cell(line: string): string;
  /** Rows counted from 0. */
  readonly option: number;
  readonly fit: number;
  /** The first of its rows in Resyncs. */
  readonly resync: number;
  readonly links: Readonly<Record<Carries, number>>;
  /** Formula text of the key that option rows are found by. */
  readonly key: string;
}

/** A span as the labels of its block see it. */
export interface SpanPlace {
  readonly reading: Calculation<Decimal>['reading'];
  readonly route: number;
  /** The cell with the row number in Routes. */
  readonly routeCell: string;
  /** The cell with the name of the span. */
  readonly nameCell: string;
  readonly name: string;
}

/** A line of the comparison: a label, and a figure for each platform. */
export interface Line {
  /** By which other lines and sheets find it. */
  readonly id: string;
  readonly label: string | ((span: SpanPlace) => Live);
  /** What the label means, as a note on it. */
  readonly note?: string;
  readonly look: Look;
  readonly format?: string;
  readonly figure?: (place: OptionPlace) => Live;
}

export const band = (id: string, label: string): Line => ({ id, label, look: 'subtitle' });

/** A column of Options. */
export const fromOptions =
  (column: Column) =>
  (place: OptionPlace): Live =>
    pointed(place.reading, column, place.cell('optionRow'), place.option);

/** A figure of an option as it is; `absent` words stand where there is none. */
export function figure(column: Column, label: Line['label'], absent?: string, format = formatOf(column)): Line {
  const own = fromOptions(column);
  return {
    id: column.field,
    label,
    note: `${column.description}.`,
    look: column.kind === 'text' ? 'text' : 'figure',
    format,
    figure: absent === undefined ? own : (place) => orWords(own(place), absent),
  };
}
