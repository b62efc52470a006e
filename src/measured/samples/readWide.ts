import { type LeftOut, type Load, type Metric, type Place, nowhere } from '../measured';
import { refuse } from '../messages';
import { csvRows } from '../text/csv';
import { Samples } from './samples';

/** A column of values: whose they are, what they are, and what one of them is in operations or bytes a second. */
export interface ValueColumn {
  readonly at: number;
  readonly subject: string;
  readonly metric: Metric;
  readonly scale: number;
}

/** A file with a line a time, and a column a subject and metric. */
export interface Wide {
  readonly file: string;
  readonly tool: string;
  readonly separator: string;
  /** Null for a blank cell, NaN for one that holds no number. */
  readonly readNumber: (cell: string) => number | null;
  /** The row that holds the headings: those before it are skipped. */
  readonly headingRow: number;
  readonly timeAt: number;
  readonly readTime: (cell: string) => number | null;
  readonly expectedTime: string;
  readonly columns: readonly ValueColumn[];
}

export interface WideResult {
  readonly samples: Samples;
  /** Rows that are no samples: texts at the end, a line that was cut off. */
  readonly skipped: readonly number[];
}

/**
 * Reads samples line by line: only the wanted columns of a line are kept, so memory grows by what is measured and not by the file.
 * @throws Refused if a cell is neither blank nor a number, or a time cannot be read and values follow it. UnclosedQuote
 */
export async function readWide(wide: Wide, text: AsyncIterable<string>): Promise<WideResult> {
  const { file, columns, timeAt, headingRow } = wide;
  const last = columns.reduce((most, { at }) => Math.max(most, at), timeAt);
  const wanted = new Uint8Array(last + 1);
  for (const { at } of [{ at: timeAt }, ...columns]) wanted[at] = 1;
  const samples = new Samples();
  const skipped: number[] = [];
  for await (const { row, cells } of csvRows(text, wide.separator, (at) => wanted[at] === 1)) {
    if (row <= headingRow) continue;
    // The last line of a file that was copied while it was written, and the closing words of typeperf.
    if (cells.length <= last) {
      skipped.push(row);
      continue;
    }
    const time = wide.readTime(cells[timeAt]!);
    if (time === null) refuse('bad-time', `${file}, row ${row}`, cells[timeAt]!, wide.expectedTime);
    for (const column of columns) {
      const value = wide.readNumber(cells[column.at]!);
      if (value === null) continue;
      if (Number.isNaN(value))
        refuse('bad-number', `${file}, row ${row}, column ${column.at + 1}`, cells[column.at]!, 'a number');
      samples.add(column.subject, column.metric, time, value * column.scale);
    }
  }
  return { samples, skipped };
}

/** Rows that are no samples, as what was left out. */
export const notWhole = (file: string, rows: readonly number[]): LeftOut[] =>
  rows.length === 0 ? [] : [{ file, what: 'row', names: rows.map((row) => `row ${row}`), why: 'not a whole sample' }];

/** A load for each subject of samples. */
export function loadsOf(
  samples: Samples,
  about: Pick<Load, 'kind' | 'from'>,
  of: (subject: string) => {
    readonly name: string;
    readonly machine: string | null;
    readonly place?: Place;
    readonly columns: readonly string[];
  },
): Load[] {
  return [...samples.series()].map(([subject, series]) => ({
    place: nowhere,
    ...about,
    ...of(subject),
    uuids: [],
    rates: null,
    series,
    ownPeak: null,
  }));
}
