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
  /** How many rows at the end may be sums and means of those before, with a word in place of a time. */
  readonly summaries?: number;
  readonly columns: readonly ValueColumn[];
}

/** What a file with a line a time holds. */
export interface WideResult {
  readonly samples: Samples;
  readonly leftOut: readonly LeftOut[];
  /** Rows that were left out because an earlier one is of the same time. */
  readonly repeated: readonly number[];
}

/**
 * Reads samples line by line: only the wanted columns of a line are kept, so memory grows by what is measured and not by the file. A time
 * that comes back, where a clock was set back or a row was copied, is left out: added to the first it would be a peak that never was.
 * @throws Refused if a cell is neither blank nor a number, or a time cannot be read and values follow it. UnclosedQuote
 */
export async function readWide(wide: Wide, text: AsyncIterable<string>): Promise<WideResult> {
  const { file, columns, timeAt, headingRow } = wide;
  const last = columns.reduce((most, { at }) => Math.max(most, at), timeAt);
  const wanted = new Uint8Array(last + 1);
  for (const { at } of [{ at: timeAt }, ...columns]) wanted[at] = 1;
  const samples = new Samples();
  // What is left out: no whole sample, a time that was there, a summary.
  const [skipped, repeated, words]: [number[], number[], { readonly row: number; readonly cell: string }[]] = [[], [], []];
  const noTime = ({ row, cell }: (typeof words)[number]) => refuse('bad-time', `${file}, row ${row}`, cell, wide.expectedTime);
  for await (const { row, cells } of csvRows(text, wide.separator, (at) => wanted[at] === 1)) {
    if (row <= headingRow) continue;
    // The last line of a file that was copied while it was written, and the closing words of typeperf.
    if (cells.length <= last) {
      skipped.push(row);
      continue;
    }
    const time = wide.readTime(cells[timeAt]!);
    if (time === null) {
      words.push({ row, cell: cells[timeAt]! });
      if (words.length > (wide.summaries ?? 0)) noTime(words[0]!);
      continue;
    }
    if (words[0]) noTime(words[0]);
    if (samples.has(time)) {
      repeated.push(row);
      continue;
    }
    for (const column of columns) {
      const value = wide.readNumber(cells[column.at]!);
      if (value === null) continue;
      if (Number.isNaN(value))
        refuse('bad-number', `${file}, row ${row}, column ${column.at + 1}`, cells[column.at]!, 'a number');
      samples.add(column.subject, column.metric, time, value * column.scale);
    }
  }
  const summaries = words.map(({ row }) => row);
  return {
    samples,
    leftOut: [
      ...rowsLeftOut(file, skipped, notWhole),
      ...rowsLeftOut(file, repeated, timeAgain),
      ...rowsLeftOut(file, summaries, 'a sum or a mean of the rows before'),
    ],
    repeated,
  };
}

/** Why a line is left out that lacks cells: it was cut off, or is none of a sample. */
export const notWhole = 'not a whole sample';

/** Why a sample is left out whose time came before. */
export const timeAgain = 'its time was there already: a clock was set back, or it stands twice';

/** Rows that do not count, as what was left out. */
export const rowsLeftOut = (file: string, rows: readonly number[], why: string, what = 'row'): LeftOut[] =>
  rows.length === 0 ? [] : [{ file, what, names: rows.map((row) => `${what} ${row}`), why }];

/** A load for each subject of samples. */
export function loadsOf(
  samples: Samples,
  about: Pick<Load, 'kind' | 'from'>,
  of: (subject: string) => {
    readonly name: string;
    readonly machine: string | null;
    readonly place?: Place;
    readonly columns: readonly string[];
    readonly numbered?: readonly string[];
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
