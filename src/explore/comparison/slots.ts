import { foldKey, type Table } from '../../formula';
import { workloads, Workloads } from '../../model/inputs/workloads';
import { comparedTables } from '../../plan/named/inputNamed';
import { fullName, ownName, type RowNames, rowsOfPlan } from '../../plan/named/rowsNamed';
import type { Row } from '../../plan/plan';
import type { Quoted } from '../../plan/quote';
import { catalogueKeys, wholeCatalogue } from '../../plan/read/catalogueRows';
import { idColumnOf } from '../../plan/read/ids';

/** A row of an input table in two plans; null in the plan that does not have it. */
export interface Slot {
  readonly table: Table;
  /** What people call it. */
  readonly name: string;
  readonly before: Row | null;
  readonly after: Row | null;
  /** Whether a plan lists it; a row that no plan lists comes from the catalogue. */
  readonly listed: boolean;
  /** In which of the plans it is a workload that the plan is sized without. */
  readonly unsized: { readonly before: boolean; readonly after: boolean };
}

type Side = Pick<Quoted, 'full' | 'elements'>;

interface NamedRow {
  readonly row: Row;
  readonly names: RowNames;
  readonly listed: boolean;
  readonly unsized: boolean;
}

/** All rows of two plans, in pairs: in the order of the second plan, then what only the first one has. */
export const slotsOf = (before: Side, after: Side): readonly Slot[] =>
  comparedTables.flatMap((table) => withOneId(table, pairs(table, rowsOf(table, before), rowsOf(table, after))));

const rowsOf = (table: Table, { full, elements }: Side): readonly NamedRow[] => {
  const names = rowsOfPlan(full.plan)(table);
  return (full.plan.tables.get(table) ?? []).map((row, at) => ({
    row,
    names: names[at]!,
    listed: elements.get(table)?.[at] !== null && !isOfCatalogue(table, names[at]!),
    unsized: table === workloads && full.plan.unsized.has(row[Workloads.id.field] ?? null),
  }));
};

/** Whether it is a row of a table that holds the catalogue's rows where a plan has no list of its own. */
const isOfCatalogue = (table: Table, names: RowNames): boolean =>
  wholeCatalogue.includes(table) && catalogueKeys(table).includes(fullName(names));

/** Pairs by all that names a row; of what is left, by the texts of its own alone, for a workload may move to another span. */
function pairs(table: Table, before: readonly NamedRow[], after: readonly NamedRow[]): readonly Slot[] {
  const partners = new Map<NamedRow, NamedRow>();
  for (const named of [fullName, ownName]) {
    const taken = new Set(partners.values());
    const left = before.filter((row) => !taken.has(row));
    const open = firstByName(left, named);
    for (const row of after) {
      const name = foldKey(named(row.names));
      if (partners.has(row) || name === '') continue;
      const partner = open.get(name)?.shift();
      if (partner) partners.set(row, partner);
    }
  }
  const uses = counted([...before, ...after].map((row) => ownName(row.names)));
  const slot = (first: NamedRow | undefined, second: NamedRow | undefined): Slot => {
    const { names, listed } = (second ?? first)!;
    const own = ownName(names);
    const isUnique = own !== '' && uses.get(own)! <= (first && second ? 2 : 1);
    return {
      table,
      name: isUnique ? own : fullName(names),
      before: first?.row ?? null,
      after: second?.row ?? null,
      listed: listed || Boolean(first?.listed),
      unsized: { before: Boolean(first?.unsized), after: Boolean(second?.unsized) },
    };
  };
  const paired = new Set(partners.values());
  return [
    ...after.map((row) => slot(partners.get(row), row)),
    ...before.filter((row) => !paired.has(row)).map((row) => slot(row, undefined)),
  ];
}

/** Rows by their name; of several with one name the first stands first. */
function firstByName(rows: readonly NamedRow[], named: typeof fullName): Map<string, NamedRow[]> {
  const found = new Map<string, NamedRow[]>();
  for (const row of rows) {
    const name = foldKey(named(row.names));
    found.set(name, [...(found.get(name) ?? []), row]);
  }
  return found;
}

function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The number of a row is no input: a pair has that of the second plan, what only the first one has the next free one. */
function withOneId(table: Table, slots: readonly Slot[]): readonly Slot[] {
  const column = idColumnOf(table);
  if (!column) return slots;
  const idOf = (row: Row | null): number => Number(row?.[column.field] ?? 0);
  let last = slots.reduce((most, { after }) => Math.max(most, idOf(after)), 0);
  return slots.map((slot) =>
    slot.before ? { ...slot, before: { ...slot.before, [column.field]: slot.after ? idOf(slot.after) : ++last } } : slot,
  );
}
