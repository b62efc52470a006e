import { does, type Words } from '../plan/problems/words';
import type { Problem } from '../plan/problems/problem';

/** Every reason why a file, or an answer about it, cannot be used. Written for the person who brought the file. */
const refusals = {
  'empty-file': () => does('The file is empty.', 'Export it again, and look at the size of the file first.'),
  'not-readable': (why: string) =>
    does(`The file could not be read: ${why}`, 'It may have been moved, changed or opened elsewhere since: choose it again.'),
  'unknown-file': (seems: string, remedy: string) =>
    does(`No format of measurements is known that looks like this: ${seems}.`, remedy),
  'damaged-workbook': (seems: string) =>
    does(
      `The workbook cannot be read: ${seems}.`,
      'Copy the file again from where it was made. If Excel opens it, save it there as .xlsx and import that.',
    ),
  'cut-off': () =>
    does('The file cannot be read: its end is missing, as if a copy had been cut off.', 'Copy it again from where it was made.'),
  'unclosed-quote': (row: number) =>
    does(
      `The quote that begins in row ${row} is never closed, so the file was cut off or edited.`,
      'Export it again without opening it in between.',
    ),
  'missing-heading': (tool: string, heading: string, near: string | null) =>
    does(
      `${tool} has a column "${heading}" there, and this file has not.`,
      `${near === null ? '' : `Is it "${near}"? Then name it "${heading}". `}Export all columns; do not delete or translate headings.`,
    ),
  'missing-attribute': (near: string | null, known: string) =>
    does(
      'No inventory among the files has such a column.',
      near !== null
        ? `Did you mean "${near}"?`
        : known === ''
          ? 'Bring the inventory that has it.'
          : `Name one of its headings: ${known}.`,
    ),
  'no-rows': (tool: string) =>
    does(`${tool} was recognised, and no row follows the headings.`, 'Export again with a wider choice.'),
  'no-samples': (tool: string, why: string) =>
    does(
      `${tool} was recognised, and no sample can be used: ${why}.`,
      'Record for longer: at least a working day, better a week.',
    ),
  'no-counters': (tool: string, wanted: string) =>
    does(`${tool} was recognised, and none of its columns is what an import needs.`, `Record these: ${wanted}.`),
  'unknown-counters': (tool: string, found: string, map: string, wanted: string) =>
    does(
      `${tool} was recognised, and none of its counters has a known name of an operation of a disk. It has ${found}.`,
      `If Windows names them in another language, say once in a map file which is which: ${map} Else record ${wanted}.`,
    ),
  'unnamed-disks': () =>
    does(
      'The devices have numbers in place of names, so disks cannot be told from what lies on them.',
      'Export them with their names: sadf -d FILE -- -d -p.',
    ),
  'bad-time': (expected: string) => does('This is no time that can be read.', `Expected: ${expected}.`),
  'bad-number': (expected: string) => does('This is no number.', `Expected: ${expected}.`),
  'repeated-times': (rows: number) =>
    does(
      `The time of this row was there already, as in ${rows} rows: the table may have a row for each series, or its dates and its times of day in two columns.`,
      'Export a column for each series, and date and time of day in one.',
    ),
  'ambiguous-dates': (remedy: string) => does('Day and month cannot be told apart: none of the days is after the 12th.', remedy),
  'ambiguous-decimals': () =>
    does(
      'A comma or a dot with three digits behind it may be a decimal sign or a thousands separator.',
      'Say it in the map file: "decimal": "." or ",".',
    ),
  'mixed-decimals': () =>
    does('The column has decimal commas and decimal dots.', 'Export it again in one locale, or say "decimal" in the map file.'),
  'map-needed': (headings: string, map: string, useMap: string) =>
    does(
      `This is a table with the columns ${headings}, and no tool is known that writes these.`,
      `Say once what they are, in a map file: ${map}. ${useMap}`,
    ),
  'map-unknown-field': (known: string) => does('A map file has no such field.', `Use: ${known}.`),
  'map-wrong-value': (expected: string) => does('The map file says something else here than it can.', `Write ${expected}.`),
  'map-unknown-column': (near: string | null, known: string) =>
    does('The file has no such column.', near === null ? `Use one of: ${known}.` : `Did you mean "${near}"?`),
  'map-unknown-quantity': (known: string) => does('The map file names a quantity that is not known.', `Use one of: ${known}.`),
  'only-since-boot': () =>
    does(
      'There is one report, and the first report of iostat is the mean since the system started.',
      'Record an interval: iostat -x -t 10 > iostat.txt.',
    ),
  'one-dump': () =>
    does(
      'These counters only rise, and there is one file of this node: nothing to subtract.',
      'Bring at least two files of each node, taken one after the other.',
    ),
  'one-moment': () =>
    does(
      'Each answer is one moment of one director, and there is one of each.',
      'Bring the answers of monitor get-stats over a working day, in one file or several.',
    ),
  'no-percentile': (has: string, otherStatistic: string) => does(`The file has no samples, only ${has}.`, otherStatistic),
  'nothing-measured': () => does('No file holds a VM or a load that can be used.', 'Bring an inventory, a load or both.'),
  'not-a-plan': () => does('The file is JSON and no plan: a plan is an object with named parts.', 'Name a plan file.'),
  'unknown-site': (known: string) => does('The plan has no such site.', `Use one of: ${known}.`),
  'unknown-span': (known: string) => does('The plan has no such span.', `Use one of: ${known}.`),
  'unused-place': (known: string) =>
    does(
      'No file states such a datacenter, cluster, folder, host or file.',
      known === '' ? 'The files state none.' : `Use one of: ${known}.`,
    ),
  'offer-headings': (headings: string) =>
    does('No row has the headings of an answer of a carrier.', `Keep the table of the request. Its headings: ${headings}.`),
  'no-offer': () => does('The table has no row with an NRC or an MRC.', 'Ask the carrier to fill in the prices.'),
  'bill-headings': (headings: string, fields: string, useMap: string) =>
    does(
      `No row has the headings of a bill of materials: a description, and a price or an amount. The fullest row has ${headings}.`,
      `Say once in a map file which heading is what: { "item": "…", "amount": "…" }. Fields: ${fields}. ${useMap}`,
    ),
  'bill-no-total': (billTotal: string) =>
    does(
      'The bill states no net total, so nothing proves that every line was read.',
      `Export it with its total, or state it ${billTotal}.`,
    ),
  'bill-sum': (sum: string, total: string, apart: string, billHeadings: string) =>
    does(
      `The lines add up to ${sum}, and the bill states a net total of ${total}: ${apart} apart.`,
      `Look for a line that is hidden, optional or counted twice, or for a column that is another: ${billHeadings}.`,
    ),
  'bill-negative': () =>
    does(
      'A cost line of a plan is never negative.',
      'Ask the vendor to take the credit off the prices of its lines, or state it as their discount.',
    ),
  'bill-charge': () =>
    does('The bill does not say in known words when this line is paid.', 'Write one-time, monthly or annual in its row.'),
  'bill-totals': (totals: string, billTotal: string) =>
    does(`The bill states more than one net total: ${totals}.`, `State the one that counts ${billTotal}.`),
  'bill-no-lines': () => does('The headings were found, and no cost line follows them.', 'Export the bill with its lines.'),
  'bill-amount': (amount: string, billHeadings: string) =>
    does(
      `Quantity, price and discount come to ${amount}, and the line states another amount.`,
      `Its price or its amount may be another column: ${billHeadings}.`,
    ),
  'bad-pattern': () =>
    does('This is no pattern that can be read.', 'Write a part of the names, such as "sql", or a regular expression.'),
} satisfies Record<string, (...facts: never[]) => Words>;

/** A log of Windows whose counters have names that are not known: what may be disks, and what is counted of each. */
export interface CounterQuestion {
  readonly asks: 'counters';
  readonly file: string;
  readonly objects: readonly { readonly object: string; readonly counters: readonly string[] }[];
}

/** A table of samples: which column is the time, and what the others are, as far as their headings say. */
export interface ColumnQuestion {
  readonly asks: 'columns';
  readonly file: string;
  readonly time: string;
  readonly columns: readonly { readonly heading: string; readonly is: string | null }[];
}
export type Question = CounterQuestion | ColumnQuestion;

export type RefusalCode = keyof typeof refusals;

/** A problem of an import: its place is a file, or a file with sheet and cell; its value what stands there. */
export function refusal<Code extends RefusalCode>(
  code: Code,
  where: string,
  value: string,
  ...facts: Parameters<(typeof refusals)[Code]>
): Problem {
  const words = refusals[code] as (...given: typeof facts) => Words;
  const shown = value.length > 120 ? `${value.slice(0, 117)}…` : value;
  return { code, where, value: shown, ...words(...facts) };
}

/** A file cannot be used as a whole. */
export class Refused extends Error {
  constructor(
    readonly problem: Problem,
    /** What whoever brought the file may answer, so that it can be used. */
    readonly question: Question | null = null,
  ) {
    super(problem.reason);
  }
}

export function refuse<Code extends RefusalCode>(
  code: Code,
  where: string,
  value: string,
  ...facts: Parameters<(typeof refusals)[Code]>
): never {
  throw new Refused(refusal(code, where, value, ...facts));
}
