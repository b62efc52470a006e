import type { Measured, Origin } from '../measured';
import { refuse } from '../messages';
import { readWide, type ValueColumn, type WideResult } from '../samples/readWide';
import { readUngrouped } from '../text/numbers';
import { csvRows, separatorOf } from '../text/csv';
import { readTime } from '../text/times';
import { type TextInput, textOf } from '../text/input';

/**
 * Logs in the format of the Windows Performance Data Helper (MSDN, "Log File Formats"): the first heading names it, with the time zone and
 * the minutes to add to get UTC; every other heading is `\\host\Object(instance)\Counter`. perfmon, relog and typeperf write it, and
 * esxtop in batch mode.
 */
const first = /^"?\(PDH-([CT])SV 4\.0\)(?:\s*\(([^)]*)\)\((-?\d+)\))?/;

export const isPdh = (line: string): boolean => first.test(line);

export interface Counter {
  readonly at: number;
  readonly host: string;
  readonly object: string;
  readonly instance: string;
  readonly counter: string;
}

export interface PdhHeadings {
  readonly headingRow: number;
  readonly separator: string;
  readonly counters: readonly Counter[];
  /** Minutes to add to get UTC; null for typeperf, which does not say. */
  readonly minutesToUtc: number | null;
}

/** That times are in UTC, if the log says how they become so. */
export const zoneOf = ({ minutesToUtc }: PdhHeadings): Pick<Origin, 'isUtc'> => (minutesToUtc === null ? {} : { isUtc: true });

/** Reads the line of headings, which may be longer than a megabyte. */
export async function pdhHeadings(input: TextInput): Promise<PdhHeadings> {
  const line = input.head.text.trimStart();
  const match = first.exec(line)!;
  const separator = match[1] === 'T' ? '\t' : (separatorOf(line.slice(0, 4000).split('\n')[0]!) ?? ',');
  for await (const { row, cells } of csvRows(textOf(input).text, separator)) {
    const counters = cells.flatMap((heading, at) => counterOf(heading, at));
    return { headingRow: row, separator, counters, minutesToUtc: match[3] === undefined ? null : Number(match[3]) };
  }
  return refuse('no-samples', input.file.name, '', 'A performance log', 'it ends within its headings');
}

/** The instance may hold brackets and backslashes, so it ends at the last `)\`. */
function counterOf(heading: string, at: number): Counter[] {
  const match = /^\\\\([^\\]+)\\([^\\(]+)(?:\((.*)\))?\\([^\\]+)$/.exec(heading.trim());
  if (!match) return [];
  return [{ at, host: match[1]!, object: match[2]!.trim(), instance: match[3] ?? '', counter: match[4]!.trim() }];
}

/** Reads the samples of the wanted counters. Times become UTC if the log says how. */
export async function readPdh(
  input: TextInput,
  tool: string,
  { headingRow, separator, minutesToUtc }: PdhHeadings,
  columns: readonly ValueColumn[],
): Promise<WideResult & { readonly said: Pick<Measured, 'notes' | 'leftOut'> }> {
  const { file } = input;
  const { text, notes } = textOf(input);
  const toUtc = (minutesToUtc ?? 0) * 60_000;
  const result = await readWide(
    {
      file: file.name,
      tool,
      separator,
      readNumber: readUngrouped,
      headingRow,
      timeAt: 0,
      readTime: (cell) => {
        const time = readTime(cell, 'MDY');
        return time === null ? null : time + toUtc;
      },
      expectedTime: 'MM/DD/YYYY HH:MM:SS, which these logs have in every language',
      columns,
    },
    text,
  );
  if (result.samples.times < 2) refuse('no-samples', file.name, '', tool, `it has ${result.samples.times} with values`);
  return { ...result, said: { notes: notes(), leftOut: result.leftOut } };
}
