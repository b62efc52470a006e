import { parseStructRef, toCol } from '@borgar/fx';
import type { Here, Known, KnownTable } from './known';

/** A sheet's name as a reference has it: in apostrophes where it is not a plain word, or could be read as a cell. */
export function quotedSheet(name: string): string {
  const plain = /^[A-Za-z_][\w.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^(?:r\d*c\d*|r\d+|c\d+|r|c)$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** What the engine reads where a reference leads nowhere. */
export const brokenReference = '#REF!';

/** The key under which a formula depends on a table or a name. */
export const useOf = (name: string): string => name.toLowerCase();

export interface Reference {
  readonly text: string;
  /** Lower-case name of the table that it depends on. */
  readonly use: string | null;
}

/** The formulas of a column ask for the same columns: each reference is read once. */
const parsed = new Map<string, ReturnType<typeof parseStructRef>>();
const mostParsed = 5000;

function parse(text: string): ReturnType<typeof parseStructRef> {
  const found = parsed.get(text);
  if (found !== undefined) return found;
  if (parsed.size >= mostParsed) parsed.clear();
  const reference = parseStructRef(text);
  parsed.set(text, reference);
  return reference;
}

/** The A1 reference that a structured reference stands for; `#REF!` where table, column or row do not exist. */
export function structuredAsA1(text: string, here: Here, known: Known): Reference {
  const reference = parse(text);
  const table = reference && (reference.table ? known.table(reference.table) : known.tableAt(here));
  if (!reference || !table) return { text: brokenReference, use: reference?.table ? useOf(reference.table) : null };
  const { columns = [], sections = [] } = reference;
  const rows = rowsOf(table, sections, here);
  const between = columnsOf(table, columns);
  const a1 = rows && between ? blockText(table, rows, between, here, known) : brokenReference;
  return { text: a1, use: useOf(table.name) };
}

/** All rows of the body of a table, as a name alone stands for. */
export function bodyAsA1(table: KnownTable, here: Here, known: Known): string {
  const rows = rowsOf(table, [], here);
  return rows ? blockText(table, rows, [0, table.columns.length - 1], here, known) : brokenReference;
}

interface Rows {
  readonly from: number;
  readonly to: number;
  readonly thisRow: boolean;
}

function rowsOf({ area, headings }: KnownTable, sections: readonly string[], here: Here): Rows | null {
  const first = area.row + (headings ? 1 : 0);
  const last = area.row + area.rows - 1;
  const whole = { from: area.row, to: last, thisRow: false };
  const body = { from: first, to: last, thisRow: false };
  if (!sections.length) return body;
  if (sections.includes('this row')) {
    const inside = here.sheetId === area.sheetId && here.row >= first && here.row <= last;
    return inside ? { from: here.row, to: here.row, thisRow: true } : null;
  }
  if (sections.includes('all')) return whole;
  const withHeadings = sections.includes('headers');
  if (withHeadings && !headings) return null;
  if (sections.includes('data')) return withHeadings ? whole : body;
  return withHeadings ? { from: area.row, to: area.row, thisRow: false } : null;
}

function columnsOf(table: KnownTable, names: readonly string[]): readonly [number, number] | null {
  if (!names.length) return [0, table.columns.length - 1];
  const at = names.map((name) => table.at.get(useOf(name)) ?? -1);
  return at.includes(-1) ? null : [Math.min(...at), Math.max(...at)];
}

function blockText(table: KnownTable, rows: Rows, [first, last]: readonly [number, number], here: Here, known: Known): string {
  const sheet = here.sheetId === table.area.sheetId ? '' : `${quotedSheet(known.sheetName(table.area.sheetId))}!`;
  const [left, right] = [toCol(table.area.column + first), toCol(table.area.column + last)];
  // Relative to its row, so that the formulas of a column are alike and follow their rows.
  const row = (index: number): string => `${rows.thisRow ? '' : '$'}${index + 1}`;
  const from = `$${left}${row(rows.from)}`;
  if (rows.thisRow && left === right) return `${sheet}${from}`;
  return `${sheet}${from}:$${right}${row(rows.to)}`;
}
