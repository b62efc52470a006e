import { failuresOf } from '../../src/catalogue/failures';
import { valuesOf } from '../../src/catalogue/values';
import { foldKey, type Table } from '../../src/formula';
import { controllers } from '../../src/model/inputs/products/controllers';
import { equipment } from '../../src/model/inputs/products/equipment';
import { hypervisors } from '../../src/model/inputs/products/hypervisors';
import { localisations } from '../../src/model/inputs/network/localisations';
import { platforms } from '../../src/model/inputs/products/platforms';
import { catalogueKeys, catalogueRow } from '../../src/plan/read/catalogueRows';
import type { Json } from '../../src/plan/read/readRow';
import type { Plan } from '../reference/plan';

/** Rows of a plan as JSON: a key of the catalogue, or a row as somebody types it. */
type Rows = readonly (string | Json)[];

/** How a plan uses a row of a table that the catalogue has rows for. */
export interface Shelf {
  readonly table: Table;
  readonly keys: readonly string[];
  /** The plan with rows put into the list of the table, and `key` used wherever a plan can name it. */
  readonly using: (plan: Plan, key: string, rows: Rows) => Json;
}

const first = <T extends object>(rows: readonly T[], changes: object): readonly T[] =>
  rows.map((row, at) => (at === 0 ? { ...row, ...changes } : row));

const shelf = (table: Table, using: Shelf['using']): Shelf => ({ table, keys: catalogueKeys(table), using });

export const shelves: readonly Shelf[] = [
  shelf(platforms, (plan, key, rows) => ({
    ...plan,
    platforms: [...rows, ...plan.platforms],
    prices: [{ platform: key, item: 'System', basis: 'per mirrored TB', unitPrice: 900 }, ...plan.prices],
    choices: [...(plan.choices ?? []), { span: plan.spans[0]?.span, platform: key, choice: 'force in', reason: 'asked for' }],
  })),
  shelf(hypervisors, (plan, key, rows) => ({
    ...plan,
    assumptions: { ...plan.assumptions, hypervisor: key },
    hypervisors: [...rows, ...plan.hypervisors],
    platforms: first(plan.platforms, { hypervisors: [key] }),
  })),
  shelf(equipment, (plan, key, rows) => ({
    ...plan,
    equipment: [...rows, ...(plan.equipment ?? [])],
    parts: [...(plan.parts ?? []), ...plan.spans.map(({ span }) => ({ span, equipment: key, path: 'both', count: 3 }))],
    spans: plan.spans.map((span) => ({ ...span, measuredRttMs: null })),
  })),
  shelf(controllers, (plan, key, rows) => ({
    ...plan,
    controllers: [...rows, ...(plan.controllers ?? [])],
    platforms: plan.platforms.map((platform) => ({ ...platform, firstGroup: key })),
  })),
  shelf(localisations, (plan, key, rows) => ({
    ...plan,
    localisations: [...rows, ...(plan.localisations ?? [])],
    spans: plan.spans.map((span) => ({ ...span, localisation: key, ingressLocalised: null, egressLocalised: null })),
  })),
];

/** What a platform before another needs beside it. */
function behind(table: Table, key: string): readonly string[] {
  const fronts = table === platforms ? catalogueRow(table, key)?.fronts : undefined;
  return typeof fronts === 'string' ? [fronts] : [];
}

/** The plan that names the catalogue's row. */
export const named = ({ table, using }: Shelf, plan: Plan, key: string): Json =>
  using(without(plan, key), key, [key, ...behind(table, key)]);

/** The same plan with the row typed under a name of one's own: all its figures, and what it does when something is lost. */
export function typed({ table, using }: Shelf, plan: Plan, key: string, own: string): Json {
  const row = Object.fromEntries(
    Object.entries(catalogueRow(table, key)!).map(([field, value]) => [field, value === key ? own : value]),
  );
  // Its name is the catalogue's, whatever its key.
  const whole = { ...row, ...(table === platforms && { name: catalogueRow(table, key)!.name }) };
  const failures = (table === platforms ? failuresOf(key) : []).map((failure) => ({
    platform: own,
    event: failure.event,
    ...valuesOf(failure.figures),
    source: failure.source,
    sourceDate: failure.sourceDate,
    confidence: failure.confidence,
  }));
  return { ...using(without(plan, key), own, [whole, ...behind(table, key)]), failures };
}

/** A text with one key for another: alone, in a list of keys, or in the name of an option. */
export const renamed = (text: string, from: string, to: string): string =>
  text
    .split(/(, | \| )/)
    .map((part) => (foldKey(part) === foldKey(from) ? to : part))
    .join('');

/** The plan without a row that happens to have the key. */
const without = (plan: Plan, key: string): Plan =>
  JSON.parse(JSON.stringify(plan), (_, value: unknown) =>
    typeof value === 'string' ? renamed(value, key, `${key} of the plan`) : value,
  ) as Plan;
