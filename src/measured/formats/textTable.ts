import { type CsvRow, csvRows, separatorOf } from '../text/csv';
import type { TextInput } from '../text/input';

/** The beginning of a file of separated values: headings, and rows of as many cells. */
export interface TextTable {
  readonly separator: string;
  readonly headings: readonly string[];
  readonly headingRow: number;
  /** Rows of the beginning of the file, for what has to be known before it is read: decimal sign, order of dates. */
  readonly sample: readonly (readonly string[])[];
}

/** Lines that tools put before the headings: the separator, for Excel; the type of the objects, by PowerShell's Export-Csv. */
const preamble = /^\uFEFF?(?:sep=|#TYPE )/;
/** How many lines may stand above the headings: what the report is of, when it was made. */
const above = 10;

/** The beginning of a file as a table, or null if it is none. */
export async function tableIn({ head }: TextInput): Promise<TextTable | null> {
  const lines = head.lines.filter((line) => !preamble.test(line));
  const begins = [lines[0] ?? '', ...lines.slice(0, above)];
  const tables = [...new Set(begins.flatMap((line) => separatorOf(line) ?? []))].map((separator) => tableBy(separator, head));
  return (await Promise.all(tables)).find((table) => table !== null) ?? null;
}

/** @throws UnclosedQuote if the file ends within its first row */
async function tableBy(separator: string, head: TextInput['head']): Promise<TextTable | null> {
  const whole = head.goesOn ? head.text.slice(0, head.text.lastIndexOf('\n') + 1) : head.text;
  const rows: CsvRow[] = [];
  try {
    for await (const row of csvRows(once(whole), separator)) if (!preamble.test(row.cells[0]!)) rows.push(row);
  } catch (error) {
    // The head may end within quotes, and what came before is enough. A file that ends within its first row was cut off.
    if (!head.goesOn && rows.length === 1) throw error;
  }
  const found = rows.slice(0, above).filter((row, place) => isHeadings(row, rows.slice(place + 1), place === 0));
  // A title may hold the separator too.
  const first = found.reduce<CsvRow | null>(
    (widest, row) => (widest && widest.cells.length >= row.cells.length ? widest : row),
    null,
  );
  if (!first) return null;
  const sample = rows.slice(rows.indexOf(first) + 1).map(({ cells }) => cells);
  return { separator, headings: first.cells.map((heading) => heading.trim()), headingRow: first.row, sample };
}

/** Whether a row has the headings of those below. Of rows further down, the next has as many cells, and none of its own is a number. */
function isHeadings({ cells }: CsvRow, below: readonly CsvRow[], isFirst: boolean): boolean {
  const isAsWide = (row: CsvRow | undefined): boolean => row?.cells.length === cells.length;
  if (cells.length < 2) return false;
  return isFirst ? below.some(isAsWide) : isAsWide(below[0]) && !cells.some((cell) => /^[\s\d.,:;/-]+$/.test(cell));
}

async function* once(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}
