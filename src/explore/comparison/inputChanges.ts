import type { Assumption, Column, Raw, Table } from '../../formula';
import { assumptions, inputTables } from '../../model';
import { PlatformIo } from '../../model/inputs/products/platformIo';
import { inputColumns, targetOf } from '../../plan/describe/definitions';
import type { Plan } from '../../plan/plan';
import type { Slot } from './slots';

/** One thing that differs between the inputs of two plans. */
export type InputChange =
  | { readonly what: 'assumption'; readonly assumption: Assumption }
  | { readonly what: 'cells'; readonly column: Column; readonly slots: readonly Slot[] }
  /** Rows of one table. */
  | { readonly what: 'added' | 'removed'; readonly slots: readonly Slot[] }
  /** Rows of the catalogue that no plan lists. */
  | { readonly what: 'catalogue'; readonly slots: readonly Slot[] };

/** From here on the rows of a column count as one change. A platform's rows count by themselves. */
const together = 4;

/**
 * What differs between two plans, in the order in which it is applied: assumptions, then each table in the order of the sheets,
 * its columns before the rows it gains. Rows that are removed come last,
 * each before the rows that it names, and the catalogue at the end.
 */
export function inputChanges(before: Plan, after: Plan, slots: readonly Slot[]): readonly InputChange[] {
  const listed = slots.filter((slot) => slot.listed || (slot.before && slot.after));
  const others = slots.filter((slot) => !listed.includes(slot));
  const rowsOf = (what: 'added' | 'removed', side: 'before' | 'after', own: readonly Slot[]): readonly InputChange[] =>
    grouped(own.filter((slot) => slot[side] === null)).map((rows) => ({ what, slots: rows }));
  const byTable = inputTables.map((table) => listed.filter((slot) => slot.table === table));
  return [
    ...assumptions
      .filter((assumption) => !isSame(before.assumptions.get(assumption), after.assumptions.get(assumption)))
      .map((assumption): InputChange => ({ what: 'assumption', assumption })),
    ...byTable.flatMap((own) => [...cellChanges(own), ...rowsOf('added', 'before', own)]),
    ...namingFirst(inputTables).flatMap((table) => rowsOf('removed', 'after', byTable[inputTables.indexOf(table)]!)),
    ...(others.length > 0 ? [{ what: 'catalogue', slots: others } as const] : []),
  ];
}

function cellChanges(slots: readonly Slot[]): readonly InputChange[] {
  const table = slots[0]?.table;
  const columns = table ? inputColumns(table).filter(({ input }) => input.blank !== 'numbered') : [];
  return columns.flatMap((column) => {
    const differing = slots.filter(({ before, after }) => before && after && !isSame(before[column.field], after[column.field]));
    return grouped(differing).map((rows): InputChange => ({ what: 'cells', column, slots: rows }));
  });
}

/** Tables before those whose rows they name. */
function namingFirst(tables: readonly Table[]): readonly Table[] {
  if (tables.length === 0) return [];
  const isNamed = (table: Table): boolean =>
    tables.some((other) => other !== table && inputColumns(other).some((column) => targetOf(column)?.table === table));
  const free = tables.filter((table) => !isNamed(table));
  if (free.length === 0) throw new Error('input tables name one another in a circle');
  return [...free, ...namingFirst(tables.filter((table) => !free.includes(table)))];
}

/** A blank is a blank, however it is stated. */
const isSame = (one: Raw | undefined, other: Raw | undefined): boolean => (one ?? '') === (other ?? '');

/** Rows one by one if they are few, else as one; those of different platforms apart, for their options have nothing in common. */
function grouped(slots: readonly Slot[]): readonly (readonly Slot[])[] {
  const table = slots[0]?.table;
  const platform =
    table && inputColumns(table).find((column) => column.input.blank === 'required' && targetOf(column) === PlatformIo.platform);
  return byPlatform(slots, platform?.field).flatMap((group) => (group.length < together ? group.map((slot) => [slot]) : [group]));
}

function byPlatform(slots: readonly Slot[], field: string | undefined): readonly (readonly Slot[])[] {
  const groups = new Map<Raw, Slot[]>();
  for (const slot of slots) {
    const platform = field === undefined ? null : ((slot.after ?? slot.before)![field] ?? null);
    groups.set(platform, [...(groups.get(platform) ?? []), slot]);
  }
  return [...groups.values()];
}
