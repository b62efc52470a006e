import type { Column, Node, Table } from './definition';
import { columnsRead, walk } from './nodes';

const known = new WeakMap<Column, ReadonlySet<Table>>();

/** Tables whose rows a column's values follow from, its own and those it reads, near and far. */
export function restsOn(column: Column): ReadonlySet<Table> {
  const found = known.get(column);
  if (found) return found;
  const tables = new Set<Table>([column.table]);
  known.set(column, tables);
  for (const node of column.formula ? walk(column.formula) : []) for (const table of tablesRead(node)) tables.add(table);
  return tables;
}

function* tablesRead(node: Node): Generator<Table> {
  if (node.op === 'aggregate' || node.op === 'sumOver' || node.op === 'leastOver') yield node.table;
  for (const read of columnsRead(node)) yield* restsOn(read);
}
