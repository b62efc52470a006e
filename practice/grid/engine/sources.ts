/** A formula as it was written; the engine holds it with plain references alone. */
export interface Source {
  /** With its equals sign. */
  readonly written: string;
  /** Lower-case names of the tables and names it depends on. */
  readonly uses: ReadonlySet<string>;
}

/** The formulas as written, by the engine's id of their cell, which stays when rows move. */
export class Sources {
  private readonly byCell = new Map<number, Source>();

  of(cellId: number): Source | undefined {
    return this.byCell.get(cellId);
  }

  set(cellId: number, source: Source): void {
    this.byCell.set(cellId, source);
  }

  forget(cellId: number): void {
    this.byCell.delete(cellId);
  }

  get all(): IterableIterator<[number, Source]> {
    return this.byCell.entries();
  }

  /** Those that depend on a name or table. */
  using(names: ReadonlySet<string>): [number, Source][] {
    return [...this.byCell].filter(([, { uses }]) => [...names].some((name) => uses.has(name)));
  }
}
