import type { Cells } from './cells';
import type { Column, Node, NodeOf } from './definition';
import { rowColumns, walk } from './nodes';

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
  reading: Cells<N>,
): OfRow<readonly Weighted<N>[]> {
  const factors = weight.op === 'call' && weight.call === 'times' ? weight.args : [weight];
  const valuesOf = factors.map((factor) => sharedFactor(factor, reading));
  const weigh = (row: number, rows: readonly number[]): readonly Weighted<N>[] | null => {
    const values = valuesOf.map((of) => of(row));
    const weights: Weighted<N>[] = [];
    for (const other of rows) {
      const by = productOf(values, other, reading);
      if (by === null) return null;
      // A weight of 0 adds nothing, for the columns that are weighed are never absent.
      if (!reading.arithmetic.isZero(by)) weights.push({ other, by });
    }
    return weights;
  };
  return keptByOwn([...where, weight], reading, (row) => {
    const rows = rowsOf(row);
    return rows && weigh(row, rows);
  });
}

type OfOther<N> = (other: number) => N | null;

function productOf<N>(values: readonly OfOther<N>[], other: number, { arithmetic }: Cells<N>): N | null {
  let product: N | null = null;
  for (const of of values) {
    const value = of(other);
    if (value === null) return null;
    product = product === null ? value : arithmetic.calls.times(product, value);
  }
  return product;
}

/** A factor such as growth over the years, worked out once for each year and workload, whatever it is multiplied with. */
function sharedFactor<N>(factor: Node, reading: Cells<N>): (row: number) => OfOther<N> {
  const cell = reading.compiled(factor);
  return keptByOwn([factor], reading, (row) => {
    const values = new Map<number, N | null>();
    return (other) => {
      const known = values.get(other);
      if (known !== undefined) return known;
      const value = cell(row, other) as N | null;
      values.set(other, value);
      return value;
    };
  });
}

/** What follows from a row's own operands alone, made once for each combination of them. */
function keptByOwn<N, T>(nodes: readonly Node[], reading: Cells<N>, make: (row: number) => T): (row: number) => T {
  const owns = [...new Set(nodes.flatMap(ownColumns))].map((column) => reading.column(column));
  const kept = reading.kept<T>(signature(nodes));
  return (row) => {
    const key = owns.map((values) => reading.key(values[row] ?? null)).join('\u0000');
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(row);
    kept.set(key, made);
    return made;
  };
}

/** The columns of its own row that an expression reads. */
export const ownColumns = (node: Node): Column[] =>
  [...walk(node)].flatMap((part) => (part.op === 'column' ? [part.column] : rowColumns(part)));

/** The same text for expressions that read the same cells in the same way. */
function signature(nodes: readonly Node[]): string {
  const isColumn = (value: object): value is Column => 'heading' in value && 'table' in value;
  return JSON.stringify(nodes, (_, value: unknown) =>
    typeof value === 'object' && value !== null && isColumn(value) ? `${value.table.name}[${value.heading}]` : value,
  );
}
