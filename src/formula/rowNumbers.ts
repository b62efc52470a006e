import { type Node, rowColumns, walk } from './nodes';
import type { Column, Table } from './table';

const known = new WeakMap<Column, boolean>();

/** What a formula can come to: the ends of its branches. */
function ends(node: Node): readonly Node[] {
  if (node.op === 'when') return [...ends(node.then), ...ends(node.otherwise)];
  return node.op === 'orElse' ? [...ends(node.of), ...ends(node.otherwise)] : [node];
}

/** Columns of a table that its look-ups read row or column numbers from. */
function usedIn(table: Table): ReadonlySet<Column> {
  const formulas = table.columns.flatMap((column) => (column.formula ? [column.formula] : []));
  return new Set(formulas.flatMap((formula) => [...walk(formula)].flatMap(rowColumns)));
}

/**
 * Whether a column holds row numbers: what look-ups work with and nobody wants to read. To be asked once the model is
 * complete, as it goes by how other columns use this one.
 */
export function holdsRowNumbers(column: Column): boolean {
  const found = known.get(column);
  if (found !== undefined) return found;
  // Preliminary, for columns that ask one another.
  known.set(column, false);
  const used = usedIn(column.table);
  const flowsInto = [...used].some((other) =>
    (other.formula ? ends(other.formula) : []).some((end) => end.op === 'column' && end.column === column),
  );
  const made = (column.formula ? ends(column.formula) : []).some(
    (end) => end.op === 'rowOf' || ((end.op === 'column' || end.op === 'pick') && holdsRowNumbers(end.column)),
  );
  const holds = column.kind === 'number' && (used.has(column) || flowsInto || made);
  known.set(column, holds);
  return holds;
}
