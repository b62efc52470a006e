import { runsOf } from '../workbook/areas';
import { bodyRows } from '../workbook/extents';
import { identityOf, keysOf, rowKey } from '../sheets/tables/rowOrder';
import type { Table } from '../workbook/workbook';
import type { Block, TableBefore } from './before';
import { contentAt, contentText } from './cells';

/** How the rows of a table become those of the report. */
export interface RowPlan {
  /** For each row that stays the row it was, counted from 0; rows of the report follow them in the same order. */
  readonly kept: readonly number[];
  /** Rows to take out, the last first. */
  readonly removed: readonly { readonly first: number; readonly count: number }[];
  /** Blank rows to add at the end. */
  readonly added: number;
}

const lastFirst = (rows: readonly number[]): RowPlan['removed'] =>
  runsOf(rows)
    .reverse()
    .map(([first, last]) => ({ first, count: last - first + 1 }));

/** The column in which a heading stands in a table that is there, counted from 0; -1 where it does not. Case says nothing. */
export const headingAt = ({ headings, left }: TableBefore, heading: string): number => {
  const at = headings.findIndex((each) => each.trim().toLowerCase() === heading.toLowerCase());
  return at < 0 ? -1 : left + at;
};

/** The keys of the rows of a table that is there, from the top. */
export function keysThere(table: TableBefore, used: Block | null, headings: readonly string[]): string[] {
  const columns = headings.map((heading) => headingAt(table, heading));
  return Array.from({ length: table.rows }, (_, row) =>
    rowKey(columns.map((column) => contentText(contentAt(used, table.top + 1 + row, column)))),
  );
}

/** Rows with an identity stay where their key is in the report; all others are counted, and added or taken out at the end. */
export function rowPlan(there: TableBefore, used: Block | null, table: Table): RowPlan {
  const wanted = bodyRows(table);
  const headings = identityOf(table.name);
  if (!headings) {
    const kept = Array.from({ length: Math.min(there.rows, wanted) }, (_, row) => row);
    const rest = Array.from({ length: there.rows - kept.length }, (_, row) => kept.length + row);
    return { kept, removed: lastFirst(rest), added: wanted - kept.length };
  }
  const keys = keysThere(there, used, headings);
  const target = keysOf(table, headings);
  const blank = rowKey(headings.map(() => ''));
  const lastNamed = keys.reduce((last, key, row) => (key === blank ? last : row), -1);
  const kept: number[] = [];
  const removed: number[] = [];
  keys.forEach((key, row) => {
    // Blank rows at the end were added and not yet filled.
    const takes = kept.length < wanted && (key === target[kept.length] || row > lastNamed);
    (takes ? kept : removed).push(row);
  });
  // A table keeps a row; what stood in it is written over.
  if (kept.length === 0 && removed.length > 0) kept.push(removed.shift()!);
  return { kept, removed: lastFirst(removed), added: wanted - kept.length };
}
