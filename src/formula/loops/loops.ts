import type { Functions } from './functions';
import type { Texts } from './texts';

/** What loops read and yield: cells, the groups of a table's rows, the weights of a sum. */
export type Slot = unknown;

/**
 * Calculates one slot: a column of so many rows from the slots it reads.
 *
 * @param before cells to write into; of what is no column what the slot held, which may be filled again.
 */
export type Loop = (texts: Texts, rowCount: number, before: Slot, ...reads: readonly Slot[]) => Slot;

/** One slot that is calculated: by which loop, over the rows of which table, from which slots. */
export type Step = readonly [slot: number, loop: number, table: number, ...reads: readonly number[]];

/** A model as loops. Slots are its columns, then its assumptions, then what several columns share. */
export interface Loops {
  readonly texts: readonly string[];
  readonly loops: (functions: Functions) => readonly Loop[];
  readonly steps: readonly Step[];
  /** Numbers of columns and assumptions: loops of another model would read the wrong cells. */
  readonly slots: number;
}
