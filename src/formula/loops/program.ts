import type { Assumption, Table } from '../definition';
import { functions } from './functions';
import type { Loop, Loops } from './loops';
import { type Slots, slotsOf } from './slots';

/** How one slot is calculated. */
interface Calculated {
  readonly table: Table;
  readonly loop: Loop;
  readonly reads: readonly number[];
}

/** Loops beside the model that they were printed from: made once, for any number of readings. */
export interface Program {
  readonly loops: Loops;
  readonly slots: Slots;
  readonly slotCount: number;
  /** By slot; none for what is given. */
  readonly steps: readonly (Calculated | undefined)[];
  /** By slot, those that read it. */
  readonly readers: readonly (readonly number[])[];
}

/** Throws if the loops were printed from another model. */
export function programOf(loops: Loops, tables: readonly Table[], assumptions: readonly Assumption[]): Program {
  const slots = slotsOf(tables, assumptions);
  if (loops.slots !== slots.count) throw new Error(`the loops are of a model with ${loops.slots} cells, not ${slots.count}`);
  const made = loops.loops(functions);
  const slotCount = loops.steps.reduce((count, [slot]) => Math.max(count, slot + 1), slots.count);
  const steps = new Array<Calculated | undefined>(slotCount).fill(undefined);
  const readers = Array.from({ length: slotCount }, (): number[] => []);
  for (const [slot, loop, table, ...reads] of loops.steps) {
    steps[slot] = { table: tables[table]!, loop: made[loop]!, reads };
    for (const read of reads) readers[read]!.push(slot);
  }
  return { loops, slots, slotCount, steps, readers };
}
