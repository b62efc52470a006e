import { runsOf } from '../../a1/areas';
import { bodyRows } from '../../workbook/extents';
import { identityOf, keysOf, rowKey } from '../../sheets/tables/rowOrder';
import type { Table } from '../../workbook/workbook';
import type { CellBlock, TableSnapshot } from '../existing/snapshot';
import { cellIn, cellText } from '../existing/cells';

/** Which rows of an existing table become rows of the report. Rows count from 0, below the headings. */
export interface RowMatch {
  /** Existing rows that stay, from the top: the first row of the report goes to the first of them, and so on. */
  readonly kept: readonly number[];
  /** Runs of rows to delete, the last run first. */
  readonly removed: readonly { readonly first: number; readonly count: number }[];
  /** Blank rows to add at the end. */
  readonly added: number;
}

const runsFromLast = (rows: readonly number[]): RowMatch['removed'] =>
  runsOf(rows)
    .reverse()
    .map(([first, last]) => ({ first, count: last - first + 1 }));

/** The sheet column of a heading of an existing table, upper and lower case alike; -1 if the table does not have it. */
export const columnOfHeading = ({ headings, left }: TableSnapshot, heading: string): number => {
  const wanted = heading.toLowerCase();
  const at = headings.findIndex((each) => each.trim().toLowerCase() === wanted);
  return at < 0 ? -1 : left + at;
};

/** The keys of the rows of an existing table, from the top. */
export function existingKeys(table: TableSnapshot, used: CellBlock | null, headings: readonly string[]): string[] {
  const columns = headings.map((heading) => columnOfHeading(table, heading));
  return Array.from({ length: table.rows }, (_, row) =>
    rowKey(columns.map((column) => cellText(cellIn(used, table.top + 1 + row, column)))),
  );
}

/**
 * Matches the rows of an existing table with those of the report. A table whose rows have an identity keeps the rows whose
 * key is in the report; any other table only gains or loses rows at its end.
 */
export function matchRows(existing: TableSnapshot, used: CellBlock | null, table: Table): RowMatch {
  const wanted = bodyRows(table);
  const headings = identityOf(table.name);
  if (!headings) {
    const kept = Array.from({ length: Math.min(existing.rows, wanted) }, (_, row) => row);
    const rest = Array.from({ length: existing.rows - kept.length }, (_, row) => kept.length + row);
    return { kept, removed: runsFromLast(rest), added: wanted - kept.length };
  }
  const keys = existingKeys(existing, used, headings);
  const target = keysOf(table, headings);
  const blank = rowKey(headings.map(() => ''));
  const lastNamed = keys.reduce((last, key, row) => (key === blank ? last : row), -1);
  const kept: number[] = [];
  const removed: number[] = [];
  keys.forEach((key, row) => {
    // Blank rows at the end were added and not yet filled.
    const stays = kept.length < wanted && (key === target[kept.length] || row > lastNamed);
    (stays ? kept : removed).push(row);
  });
  // A table needs at least one row; its contents are overwritten.
  if (kept.length === 0 && removed.length > 0) kept.push(removed.shift()!);
  return { kept, removed: runsFromLast(removed), added: wanted - kept.length };
}
