import { nearest } from '../../plan/problems/nearest';
import { refuse } from '../messages';
import type { GroupBy } from '../options';
import { readNumber, readWhole } from '../text/numbers';

/** A sheet of a workbook, or a file of separated values, as texts. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** A workbook: RVTools, Live Optics and Nutanix Collector write one. */
export interface Book {
  readonly file: string;
  readonly sheets: readonly Grid[];
}

/** A heading as sheets are searched for it. */
export const folded = (heading: string): string =>
  heading
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();

/** The rows under a line of headings. Columns are found by heading, without case: they stand in another place in every version. */
export class HeadedRows {
  readonly headings: readonly string[];
  private readonly places: ReadonlyMap<string, number>;

  constructor(
    readonly file: string,
    readonly sheet: string,
    private readonly tool: string,
    headings: readonly string[],
    readonly rows: readonly (readonly string[])[],
    /** The number of each row in the sheet, counted from 1. */
    private readonly numbers: ReadonlyMap<readonly string[], number>,
  ) {
    this.headings = headings;
    this.places = new Map([...headings].map((heading, at) => [folded(heading), at] as const).reverse());
  }

  /** The heading among these that the sheet has: its spelling by version. Null if it has none. */
  found(...spellings: readonly string[]): string | null {
    const at = spellings.map((spelling) => this.places.get(folded(spelling))).find((place) => place !== undefined);
    return at === undefined ? null : this.headings[at]!;
  }

  /** @throws Refused if the sheet has no such column. */
  need(...spellings: readonly string[]): string {
    const found = this.found(...spellings);
    if (found !== null) return found;
    const near = nearest(spellings[0]!, this.headings);
    return refuse('missing-heading', this.where(), '', this.tool, spellings[0]!, near);
  }

  text(row: readonly string[], ...spellings: readonly string[]): string | null {
    const found = this.found(...spellings);
    const cell = found === null ? '' : (row[this.places.get(folded(found))!] ?? '').trim();
    return cell === '' ? null : cell;
  }

  /** The value of the attribute that workloads are grouped by. Null if they are not, or it is not stated here. */
  attribute(row: readonly string[], groupBy: GroupBy | null): string | null {
    return groupBy?.by === 'attribute' && groupBy.heading !== '' ? this.text(row, groupBy.heading) : null;
  }

  /** As `text`, but of columns with the same heading the last. */
  lastText(row: readonly string[], ...spellings: readonly string[]): string | null {
    const wanted = spellings.map(folded);
    const at = this.headings.reduce((last, heading, place) => (wanted.includes(folded(heading)) ? place : last), -1);
    return (row[at] ?? '').trim() || null;
  }

  /** A whole number as inventories write it. Null if there is none. @throws Refused if the cell holds something else. */
  whole(row: readonly string[], ...spellings: readonly string[]): number | null {
    return this.number(row, readWhole, spellings);
  }

  /** A number with a decimal dot, as workbooks hold it. Null if there is none. @throws Refused if the cell holds something else. */
  figure(row: readonly string[], ...spellings: readonly string[]): number | null {
    return this.number(row, readNumber, spellings);
  }

  where(): string {
    return this.sheet === '' ? this.file : `${this.file}, ${this.sheet}`;
  }

  private number(row: readonly string[], read: (cell: string) => number | null, spellings: readonly string[]): number | null {
    const text = this.text(row, ...spellings);
    const value = text === null ? null : read(text);
    if (!Number.isNaN(value)) return value;
    const heading = this.found(...spellings) ?? '';
    return refuse('bad-number', `${this.where()}, ${heading}, row ${this.numbers.get(row)}`, text ?? '', 'a number');
  }
}

/**
 * The rows of the sheet of a workbook that these headings tell, whatever it is called. If none has all of them, one that has all but one: its
 * headings were edited or translated, and who reads it needs them all. Null if there is none.
 */
export function sheetWith({ file, sheets }: Book, tool: string, telling: readonly string[]): HeadedRows | null {
  const first = (wanted: readonly string[], among = sheets): HeadedRows | null =>
    among.map((sheet) => headedRows(file, sheet, tool, wanted)).find((found) => found !== null) ?? null;
  const named = sheets.filter(({ name }) => name !== '');
  const almost = telling.slice(1).map((_, at) => telling.filter((__, place) => place !== at + 1));
  return first(telling) ?? almost.map((wanted) => first(wanted, named)).find((found) => found !== null) ?? null;
}

/** How many lines may stand above the headings: titles, notes. */
const above = 10;

/** The rows of a sheet under the headings that tell it, or null if no line near its top has them all. */
export function headedRows(file: string, grid: Grid, tool: string, telling: readonly string[]): HeadedRows | null {
  const at = grid.rows.slice(0, above).findIndex((row) => {
    const cells = new Set(row.map(folded));
    return telling.every((heading) => cells.has(folded(heading)));
  });
  if (at < 0) return null;
  const numbers = new Map(grid.rows.map((row, place) => [row, place + 1]));
  const rows = grid.rows.slice(at + 1).filter((row) => row.some((cell) => cell.trim() !== ''));
  return new HeadedRows(file, grid.name, tool, grid.rows[at]!, rows, numbers);
}
