import type { Assumption, Table } from '../../formula';
import type { CellSnapshot } from '../../refresh/existing/snapshot';

/** A cell of a row, found by the heading of its column, and what it holds. */
export interface HeldCell {
  readonly heading: string;
  readonly holds: CellSnapshot;
}

/** A cell that changes: what it must hold before, and what it holds then. With both alike the cell is only checked. */
export interface CellChange {
  readonly heading: string;
  readonly from: CellSnapshot;
  readonly to: CellSnapshot;
}

/**
 * One change of an input table, or of the cell of an assumption. Rows count from the first below the headings. What cells must hold
 * is what their user saw: where one holds something else by now, nothing of the whole edit is written.
 */
export type Step =
  | { readonly kind: 'write'; readonly table: Table; readonly row: number; readonly cells: readonly CellChange[] }
  /** A new row before `row`; cells that are not named stay blank. */
  | { readonly kind: 'insert'; readonly table: Table; readonly row: number; readonly cells: readonly HeldCell[] }
  | { readonly kind: 'remove'; readonly table: Table; readonly row: number; readonly cells: readonly HeldCell[] }
  /** `row` and the one below it change places, with the cells of columns that the user added. */
  | {
      readonly kind: 'swap';
      readonly table: Table;
      readonly row: number;
      readonly upper: readonly HeldCell[];
      readonly lower: readonly HeldCell[];
    }
  | { readonly kind: 'assume'; readonly assumption: Assumption; readonly from: CellSnapshot; readonly to: CellSnapshot };

/** Changes of the inputs that are made together, and undone together. */
export interface InputEdit {
  /** What it does, as the pane says it: `Change of Offers, Colt`. */
  readonly says: string;
  readonly steps: readonly Step[];
}
