import { type Assumption, type Column, foldKey, type Raw, type Table } from '../../formula';
import { inputTables } from '../../model';
import { currency } from '../../model/inputs/assumptions';
import { Workloads } from '../../model/inputs/workloads';
import { type Definition, type InputColumn, inputColumns, keyOf, targetOf } from '../../plan/describe/definitions';
import type { Plan, Row } from '../../plan/plan';
import type { InputChange } from './inputChanges';
import type { Slot } from './slots';

/** A plan on its way to another: some of its inputs are those of the other already. */
export class Mixture {
  private readonly rows: Map<Slot, Row | null>;
  private readonly stated: Map<Assumption, Raw>;
  private readonly byKey: ReadonlyMap<string, readonly Slot[]>;

  constructor(
    before: Plan,
    private readonly after: Plan,
    private readonly slots: readonly Slot[],
  ) {
    this.rows = new Map(slots.map((slot) => [slot, slot.before]));
    this.stated = new Map(before.assumptions);
    this.byKey = slotsByKey(slots);
  }

  get plan(): Plan {
    const rows = (own: readonly Slot[]): readonly Row[] => own.flatMap((slot) => [this.rows.get(slot) ?? []].flat());
    return {
      assumptions: new Map(this.stated),
      tables: new Map(inputTables.map((table) => [table, rows(this.slots.filter((slot) => slot.table === table))])),
      unsized: new Map(
        [...this.rows].flatMap(([slot, row]) => (row && isUnsized(slot, row) ? [[row[Workloads.id.field] ?? null, {}]] : [])),
      ),
    };
  }

  /** Whether every row that is named is there: else nothing can be calculated. */
  get isWhole(): boolean {
    const stated = [...this.stated].every(([assumption, value]) => this.isThere(assumption, value));
    return (
      stated && [...this.rows].every(([{ table }, row]) => !row || namesOf(table, row).every((named) => this.isThere(...named)))
    );
  }

  /**
   * Applies a change, with the rows that it names and that are not there yet.
   *
   * @returns what was applied; nothing if all of it was there already.
   */
  take(change: InputChange): readonly InputChange[] {
    if (change.what === 'assumption') {
      const { assumption } = change;
      const value = this.after.assumptions.get(assumption) ?? null;
      this.stated.set(assumption, value);
      return [change, ...this.takeNamed([[assumption, value]])];
    }
    const slots = change.what === 'cells' ? change.slots : change.slots.filter((slot) => this.rows.get(slot) !== slot.after);
    if (slots.length === 0) return [];
    const named = slots.flatMap((slot) => this.takeRow(slot, change.what === 'cells' ? change.column : null));
    return [{ ...change, slots }, ...named];
  }

  private takeRow(slot: Slot, column: Column | null): readonly InputChange[] {
    const { table, after } = slot;
    const row = column ? { ...this.rows.get(slot), [column.field]: after![column.field] ?? null } : after;
    this.rows.set(slot, row);
    return row ? this.takeNamed(namesOf(table, row).filter(([each]) => column === null || each === column)) : [];
  }

  /** Rows that are named and missing. Those that no plan lists come without a word. */
  private takeNamed(names: readonly Named[]): readonly InputChange[] {
    return names.flatMap(([definition, value]) => {
      if (this.isThere(definition, value)) return [];
      const missing = this.called(definition, value).find(({ after }) => isCalled(after, definition, value));
      if (!missing) return [];
      const named = this.takeRow(missing, null);
      return missing.listed ? [{ what: 'added', slots: [missing] }, ...named] : named;
    });
  }

  private isThere(definition: Definition, value: Raw): boolean {
    if (!targetOf(definition) || value === null || value === this.stated.get(currency)) return true;
    return this.called(definition, value).some((slot) => isCalled(this.rows.get(slot) ?? null, definition, value));
  }

  /** The rows that have the key in one of the plans. */
  private called(definition: Definition, value: Raw): readonly Slot[] {
    return this.byKey.get(`${targetOf(definition)!.table.name} ${foldKey(String(value))}`) ?? [];
  }
}

/** Half of a row may be a workload that cannot be sized for, as long as it is one in either plan. */
function isUnsized({ before, after, unsized }: Slot, row: Row): boolean {
  if (row === before) return unsized.before;
  const isAfter = after !== null && Object.keys(after).every((field) => (row[field] ?? null) === (after[field] ?? null));
  return isAfter ? unsized.after : unsized.before || unsized.after;
}

type Named = readonly [Definition, Raw];

/** What a row states in the columns that name rows. */
const namesOf = (table: Table, row: Row): readonly Named[] =>
  naming.get(table)!.map((column) => [column, row[column.field] ?? null]);

const naming = new Map(inputTables.map((table) => [table, inputColumns(table).filter(targetOf)]));

const keyIn = (row: Row | null, key: InputColumn): string => foldKey(String(row?.[key.field] ?? ''));
const isCalled = (row: Row | null, definition: Definition, value: Raw): boolean =>
  keyIn(row, targetOf(definition)!) === foldKey(String(value));

function slotsByKey(slots: readonly Slot[]): ReadonlyMap<string, readonly Slot[]> {
  const found = new Map<string, Slot[]>();
  for (const slot of slots) {
    const key = keyOf(slot.table);
    for (const text of key ? new Set([keyIn(slot.before, key), keyIn(slot.after, key)]) : []) {
      const name = `${slot.table.name} ${text}`;
      found.set(name, [...(found.get(name) ?? []), slot]);
    }
  }
  return found;
}
