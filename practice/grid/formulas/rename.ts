import { parseStructRef, stringifyStructRef } from '@borgar/fx';
import { brokenReference, useOf } from './structured';
import { tokensOf } from './translate';

/** What became of a table's names: its own, and those of its columns by their lower-case old ones. Null: it is gone. */
interface TableRename {
  readonly from: string;
  readonly to: string | null;
  readonly columns: ReadonlyMap<string, string>;
  /** Whether a cell is in the table, so that `[@Column]` there means it. */
  readonly here: boolean;
}

/** A formula as written, after a table or its columns were renamed, or the table was taken away. */
export function renamed(written: string, { from, to, columns, here }: TableRename): string {
  const texts = tokensOf(written).map(({ type, value }) => {
    if (type === 'range_named') return useOf(value) === useOf(from) ? (to ?? brokenReference) : value;
    const reference = type === 'structured' ? parseStructRef(value) : undefined;
    if (!reference || (reference.table ? useOf(reference.table) !== useOf(from) : !here)) return value;
    if (to === null) return brokenReference;
    const newColumns = (reference.columns ?? []).map((column) => columns.get(useOf(column)) ?? column);
    const same = newColumns.every((column, index) => column === reference.columns?.[index]);
    if (same && (!reference.table || reference.table === to)) return value;
    return stringifyStructRef({ ...reference, ...(reference.table ? { table: to } : {}), columns: newColumns });
  });
  return texts.join('');
}
