import { compile } from './compile';
import { type Node, type NodeOf, rowColumns, walk } from './nodes';
import type { Reading } from './reading';
import type { Column } from './table';

/** A row of the other table that counts, and what its plain column is multiplied by. */
export interface Weighted<N> {
  readonly other: number;
  readonly by: N;
}

type OfRow<T> = (row: number) => T | null;

/** A term as a plain column times the rest of it; the rest alone where it has none. */
export function factored(term: Node): { readonly plain: NodeOf<'each'> | null; readonly weight: Node } {
  if (term.op !== 'call' || term.call !== 'times') return { plain: null, weight: term };
  const plain = term.args.find((arg): arg is NodeOf<'each'> => arg.op === 'each');
  const at = term.args.findIndex((arg) => arg === plain);
  const rest = term.args.filter((_, other) => other !== at);
  return plain && rest.length ? { plain, weight: { ...term, args: rest } } : { plain: null, weight: term };
}

/** The rows that count and their weights, kept for every combination of the row's own operands. Null: an operand is absent. */
export function sharedWeights<N>(
  where: readonly Node[],
  weight: Node,
  rowsOf: OfRow<readonly number[]>,
  reading: Reading<N>,
): OfRow<readonly Weighted<N>[]> {
  const term = compile(weight, reading);
  const owns = [...new Set([...where, weight].flatMap(ownColumns))].map((column) => reading.column(column));
  const kept = reading.kept<readonly Weighted<N>[] | null>(signature([...where, weight]));
  return (row) => {
    const key = owns.map((values) => reading.key(values[row] ?? null)).join('\u0000');
    const known = kept.get(key);
    if (known !== undefined) return known;
    const weights = rowsOf(row)?.map((other) => ({ other, by: term(row, other) as N | null })) ?? null;
    const stated = weights?.every((one): one is Weighted<N> => one.by !== null) ? weights : null;
    // A weight of 0 adds nothing, for the columns that are weighed are never absent.
    const complete = stated?.filter(({ by }) => !reading.arithmetic.isZero(by)) ?? null;
    kept.set(key, complete);
    return complete;
  };
}

/** The columns of its own row that an expression reads. */
const ownColumns = (node: Node): Column[] =>
  [...walk(node)].flatMap((part) => (part.op === 'column' ? [part.column] : rowColumns(part)));

/** The same text for expressions that read the same cells in the same way. */
function signature(nodes: readonly Node[]): string {
  const isColumn = (value: object): value is Column => 'heading' in value && 'table' in value;
  return JSON.stringify(nodes, (_, value: unknown) =>
    typeof value === 'object' && value !== null && isColumn(value) ? `${value.table.name}[${value.heading}]` : value,
  );
}
