import type { Raw, Table } from '../../formula';
import { inputTables } from '../../model';
import { type InputColumn, inputColumns } from '../describe/definitions';
import type { Row } from '../plan';
import type { Findings } from '../problems/findings';
import { problem } from '../problems/messages';
import { type Drafts, rowsOf } from '../problems/references';
import { type Draft, numberOf } from './draft';

/** The column by whose number working rows find a row of a table; undefined where they find it by name. */
export const idColumnOf = (table: Table): InputColumn | undefined =>
  inputColumns(table).find(({ input }) => input.blank === 'numbered');

/** A number finds one row. */
export function checkIds(drafts: Drafts, findings: Findings): void {
  for (const table of inputTables) {
    const column = idColumnOf(table);
    const firsts = new Map<number, Draft>();
    for (const row of column ? rowsOf(drafts, table) : []) {
      const id = numberOf(row, column!);
      if (id === null) continue;
      const first = firsts.get(id);
      if (first) findings.add(row, problem('duplicate-id', `${row.where}.${column!.field}`, id, id, first.where));
      else firsts.set(id, row);
    }
  }
}

/**
 * Rows of a table, each with a number of its own: a row that has none gets the next free one.
 *
 * @param drafts all rows that were read, also those that are left out: their numbers are taken.
 */
export function withIds(table: Table, rows: readonly Row[], drafts: readonly Draft[]): readonly Row[] {
  const column = idColumnOf(table);
  if (!column) return rows;
  let last = drafts.reduce((most, draft) => Math.max(most, numberOf(draft, column) ?? 0), 0);
  const taken = new Set<Raw>();
  return rows.map((row) => {
    const stated = row[column.field] ?? null;
    const id = stated === null || taken.has(stated) ? ++last : stated;
    taken.add(id);
    return { ...row, [column.field]: id };
  });
}
