/** Rows of a list that are selected, and the one from which a range is extended. */
export interface Selection {
  readonly rows: ReadonlySet<number>;
  readonly anchor: number | null;
}

export const nothingSelected: Selection = { rows: new Set(), anchor: null };

/** Selects a row in addition, or no longer. */
export function toggledRow({ rows }: Selection, row: number): Selection {
  const others = new Set(rows);
  if (!others.delete(row)) others.add(row);
  return { rows: others, anchor: row };
}

/** Selects the rows from the anchor to a row, and no others. `from` is the anchor if there is none yet, `listed` the rows in their order. */
export function extendedTo({ anchor }: Selection, row: number, listed: readonly number[], from: number = row): Selection {
  const begin = anchor !== null && listed.includes(anchor) ? anchor : from;
  const [first, last] = [listed.indexOf(begin), listed.indexOf(row)].sort((a, b) => a - b) as [number, number];
  return { rows: new Set(listed.slice(first, last + 1)), anchor: begin };
}

export const allSelected = (listed: readonly number[]): Selection => ({ rows: new Set(listed), anchor: listed[0] ?? null });

/** What of a selection is left once rows have changed: those that are called as they were. `titles` are those of before and of now, by row. */
export function stillThere(
  { rows, anchor }: Selection,
  before: ReadonlyMap<number, string>,
  now: ReadonlyMap<number, string>,
): Selection {
  const isThere = (row: number): boolean => now.has(row) && now.get(row) === before.get(row);
  return { rows: new Set([...rows].filter(isThere)), anchor: anchor !== null && isThere(anchor) ? anchor : null };
}
