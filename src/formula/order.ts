import type { Column } from './definition';
import { columnsRead, walk } from './nodes';

const nameOf = (column: Column): string => `${column.table.name}[${column.heading}]`;

/** The columns a column is calculated from, each once. */
export function readBy(column: Column): readonly Column[] {
  if (!column.formula) return [];
  return [...new Set([...walk(column.formula)].flatMap(columnsRead))];
}

/**
 * The columns given and all that they read, each after those it reads: the order in which a model can be calculated.
 * Throws where a column needs itself, near or far; the message names the cycle.
 */
export function calculationOrder(columns: Iterable<Column>): readonly Column[] {
  const order = new Set<Column>();
  const path = new Set<Column>();
  const visit = (column: Column): void => {
    if (order.has(column)) return;
    if (path.has(column)) {
      const all = [...path, column];
      throw new Error(`a cycle: ${all.slice(all.indexOf(column)).map(nameOf).join(' needs ')}`);
    }
    path.add(column);
    for (const read of readBy(column)) visit(read);
    path.delete(column);
    order.add(column);
  };
  for (const column of columns) visit(column);
  return [...order];
}
