import { type Arithmetic, fast } from '../arithmetic';
import type { Raw, Value } from '../cells';
import type { Assumption, Column, Table } from '../definition';
import type { Data, Fillable } from '../reading';
import { cellsOf, emptyCells, isSame, valuesOf } from './cellsOf';
import type { Slot } from './loops';
import type { Program } from './program';
import type { Cells } from './slots';
import { Texts } from './texts';

/**
 * A reading of a model by its loops: every column calculated when first asked for. Inputs can be set again, and then only
 * what follows from them is calculated again, no further than where a column did not change.
 */
export class LoopReading implements Fillable<number> {
  readonly arithmetic: Arithmetic<number> = fast;
  private readonly texts: Texts;
  private readonly slots: Slot[];
  /** The cells that a column had before these: where it is calculated next. */
  private readonly spare: (Cells | undefined)[] = [];
  private readonly rows: Map<Table, number>;
  private readonly stated: Map<Column, readonly Raw[]>;
  private readonly assumptions = new Map<Assumption, Raw>();
  private readonly shown = new Map<Column, { readonly since: number; readonly values: readonly Value<number>[] }>();

  /** Whether a slot has to be looked at before it is read: 1 if something that it follows from was set. */
  private readonly isStale: Uint8Array;
  /** When a slot got another value, and when it was calculated: counts of `now`. */
  private readonly changed: Uint32Array;
  private readonly calculated: Uint32Array;
  private now = 1;

  constructor(
    private readonly program: Program,
    data: Data,
  ) {
    const { slotCount, slots, loops } = program;
    this.texts = new Texts(loops.texts);
    this.slots = new Array<Slot>(slotCount).fill(undefined);
    this.isStale = new Uint8Array(slotCount).fill(1);
    this.changed = new Uint32Array(slotCount);
    this.calculated = new Uint32Array(slotCount);
    this.rows = new Map(data.rows);
    this.stated = new Map(data.constants);
    for (const assumption of slots.assumptions) this.setAssumption(assumption, data.assumptions.get(assumption) ?? null);
  }

  /** All that this reading rests on: rows filled in later and inputs set again included. */
  get given(): Data {
    return { rows: this.rows, constants: this.stated, assumptions: this.assumptions };
  }

  rowCount(table: Table): number {
    const count = this.rows.get(table);
    if (count === undefined) throw new Error(`the table ${table.name} has no rows set`);
    return count;
  }

  /** Gives a table its rows, once what they follow from is calculated. Throws if it has rows. */
  fill(table: Table, rowCount: number, constants: ReadonlyMap<Column, readonly Raw[]>): void {
    if (this.rows.has(table) && this.rows.get(table) !== rowCount) throw new Error(`the table ${table.name} has its rows`);
    this.rows.set(table, rowCount);
    for (const [column, values] of constants) this.set(column, values);
  }

  /** Sets the cells of a column that is not calculated. Throws if they are more or fewer than its rows. */
  set(column: Column, values: readonly Raw[]): void {
    if (column.formula) throw new Error(`${column.table.name}[${column.heading}] is calculated`);
    const rowCount = this.rowCount(column.table);
    if (values.length !== rowCount) throw new Error(`${column.table.name} has ${rowCount} rows, not ${values.length}`);
    this.stated.set(column, values);
    this.shown.delete(column);
    const slot = this.program.slots.of(column);
    if (this.slots[slot] !== undefined) this.give(slot, this.statedCells(column));
  }

  setAssumption(assumption: Assumption, value: Raw): void {
    this.assumptions.set(assumption, value);
    const slot = this.program.slots.of(assumption);
    this.isStale[slot] = 0;
    this.give(slot, cellsOf([value === '' ? null : value], assumption, this.texts));
  }

  column(column: Column): readonly Value<number>[] {
    const slot = this.program.slots.of(column);
    const cells = column.formula && (this.read(slot) as Cells);
    const since = this.changed[slot]!;
    const known = this.shown.get(column);
    if (known?.since === since) return known.values;
    const values = cells ? valuesOf(cells, column, this.texts) : this.statedValues(column);
    this.shown.set(column, { since, values });
    return values;
  }

  cell(column: Column, row: number): Value<number> {
    const value = this.column(column)[row];
    if (value === undefined) throw new Error(`${column.table.name} has no row ${row + 1}`);
    return value;
  }

  /** The cells of a column as they are kept: row r at index r. They change with what is set. */
  cells(column: Column): Cells {
    return this.read(this.program.slots.of(column)) as Cells;
  }

  private read(slot: number): Slot {
    if (this.isStale[slot] === 0) return this.slots[slot];
    const { steps, slots } = this.program;
    const step = steps[slot];
    if (!step) this.replace(slot, this.statedCells(slots.columns[slot]!));
    else if (this.hasToRun(slot, step.reads)) this.run(slot);
    this.isStale[slot] = 0;
    return this.slots[slot];
  }

  private hasToRun(slot: number, reads: readonly number[]): boolean {
    let isOld = this.slots[slot] === undefined;
    for (const read of reads) {
      this.read(read);
      if (this.changed[read]! > this.calculated[slot]!) isOld = true;
    }
    return isOld;
  }

  private run(slot: number): void {
    const { table, loop, reads } = this.program.steps[slot]!;
    const { slots } = this.program;
    const rowCount = this.rowCount(table);
    const column = slots.columns[slot];
    const before = column ? (this.spare[slot] ?? emptyCells(column, rowCount)) : this.slots[slot];
    try {
      this.replace(slot, loop(this.texts, rowCount, before, ...this.readBy(reads)));
    } catch (error) {
      const of = column ? `${table.name}[${column.heading}]` : `a key of ${table.name}`;
      throw new Error(`${of}: ${(error as Error).message}`, { cause: error });
    }
    this.calculated[slot] = this.now;
  }

  private readBy(reads: readonly number[]): Slot[] {
    const values = new Array<Slot>(reads.length);
    for (let at = 0; at < reads.length; at++) values[at] = this.slots[reads[at]!];
    return values;
  }

  private replace(slot: number, value: Slot): void {
    const before = this.slots[slot];
    if (isSame(before, value)) {
      if (slot < this.program.slots.columns.length) this.spare[slot] = value as Cells;
      return;
    }
    this.slots[slot] = value;
    if (slot < this.program.slots.columns.length) this.spare[slot] = before as Cells | undefined;
    this.changed[slot] = this.now;
  }

  /** Gives a slot that is not calculated a value: what follows from it has to be looked at. */
  private give(slot: number, value: Slot): void {
    this.now += 1;
    this.replace(slot, value);
    if (this.changed[slot] !== this.now) return;
    const next = [slot];
    for (let at = next.pop(); at !== undefined; at = next.pop())
      for (const reader of this.program.readers[at]!)
        if (this.isStale[reader] === 0) {
          this.isStale[reader] = 1;
          next.push(reader);
        }
  }

  private statedValues(column: Column): readonly Raw[] {
    const values = this.stated.get(column);
    if (!values) throw new Error(`${column.table.name}[${column.heading}] has no values`);
    return values.map((value) => (value === '' ? null : value));
  }

  private statedCells(column: Column): Cells {
    const cells = cellsOf(this.statedValues(column), column, this.texts);
    const most = column.rowsOf && this.rows.get(column.rowsOf);
    const beyond = most === undefined ? undefined : cells.find((cell) => cell > most);
    if (beyond !== undefined) throw new Error(`${column.rowsOf!.name} has no row ${beyond}`);
    return cells;
  }
}
