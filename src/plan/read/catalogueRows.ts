import { validOn } from '../../catalogue/epochs';
import { doubtsOf } from '../../catalogue/doubts';
import type { Fact } from '../../catalogue/fact';
import { controllers as catalogueControllers, findController } from '../../catalogue/controllers';
import { equipment as catalogueEquipment, findEquipment } from '../../catalogue/equipment';
import { findHypervisor, hypervisors as catalogueHypervisors } from '../../catalogue/hypervisors';
import { findLinkRate, linkRates as catalogueLinkRates } from '../../catalogue/linkRates';
import { findLocalisation, localisations as catalogueLocalisations } from '../../catalogue/localisations';
import { findPlatform, platforms as cataloguePlatforms } from '../../catalogue/platforms';
import { findTransport, transports as catalogueTransports } from '../../catalogue/transports';
import { type Meant, meantBy, type NamedRow } from '../../catalogue/named';
import { valuesOf } from '../../catalogue/values';
import type { Table } from '../../formula';
import { controllers } from '../../model/inputs/products/controllers';
import { equipment } from '../../model/inputs/products/equipment';
import { hypervisors } from '../../model/inputs/products/hypervisors';
import { linkRates } from '../../model/inputs/network/linkRates';
import { localisations } from '../../model/inputs/network/localisations';
import { platforms } from '../../model/inputs/products/platforms';
import { transports } from '../../model/inputs/network/transports';
import { fieldsOf, inputColumns, keyOf, partOf } from '../describe/definitions';
import { problem } from '../problems/messages';
import { nearest } from '../problems/nearest';
import type { Problem } from '../problems/problem';
import { fieldOf, isObject, type Json } from './readRow';
import { saysNothing } from './readValue';

/** A row of the catalogue as far as a plan chooses by it. */
export type CatalogueEntry = Json & {
  readonly family?: string;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly availability?: string;
};

interface Shelf {
  readonly rows: readonly CatalogueEntry[];
  readonly find: (key: string) => object | undefined;
  /** The field that names a row. */
  readonly key: string;
}
const shelf = (key: string, rows: readonly object[], find: Shelf['find']): Shelf => ({
  key,
  rows: rows as readonly CatalogueEntry[],
  find,
});

/** The tables a plan may fill with keys of the catalogue, and where the catalogue keeps their rows. */
const shelves = new Map<Table, Shelf>([
  [platforms, shelf('platform', cataloguePlatforms, findPlatform)],
  [hypervisors, shelf('hypervisor', catalogueHypervisors, findHypervisor)],
  [localisations, shelf('localisation', catalogueLocalisations, findLocalisation)],
  [controllers, shelf('controller', catalogueControllers, findController)],
  [linkRates, shelf('linkRate', catalogueLinkRates, findLinkRate)],
  [transports, shelf('framing', catalogueTransports, findTransport)],
  [equipment, shelf('equipment', catalogueEquipment, findEquipment)],
]);
const byFamily: readonly Table[] = [platforms, hypervisors];

/** The catalogue's rows for a table whose list may take them by family or by date; none of other tables. */
export const catalogueEntries = (table: Table): readonly CatalogueEntry[] =>
  byFamily.includes(table) ? (shelves.get(table)?.rows ?? []) : [];

/** Tables whose rows need not be listed: what is named comes from the catalogue. */
export const leftToCatalogue: readonly Table[] = [hypervisors, controllers, linkRates, localisations, transports, equipment];
/** Tables that hold the rows of the catalogue where a plan has no list of its own: what is compared, or may be chosen, is the catalogue's. */
export const wholeCatalogue: readonly Table[] = [linkRates, localisations, transports];

/** The keys that may stand for whole rows of a table; none where the catalogue has no such rows. */
export const catalogueKeys = (table: Table): readonly string[] => catalogueKeysOn(table, null);

/**
 * The keys that are offered for a choice on a day, YYYY-MM-DD: those of what is sold, or in use, on it. What is no longer, or
 * nobody sells, is taken where it is named. A day of null offers everything.
 */
export function catalogueKeysOn(table: Table, day: string | null): readonly string[] {
  const { rows = [], key = '' } = shelves.get(table) ?? {};
  const offered = (row: CatalogueEntry): boolean => day === null || (validOn(row, day) && row.availability !== 'hypothetical');
  return rows.filter(offered).map((row) => String(row[key]));
}

/** A row of the catalogue as people name it, with what its vendor sells in its place. */
export type CatalogueName = NamedRow & { readonly successor: string | null };

/** The rows of the catalogue for a table as people name them; none where it has no such rows. */
export function catalogueNames(table: Table): readonly CatalogueName[] {
  const { rows = [], key = '' } = shelves.get(table) ?? {};
  return rows.map((row) => {
    const { name, aliases, figures } = row as {
      name?: string;
      aliases?: readonly string[];
      figures?: { successor?: Fact<string | null> };
    };
    const names = [...(name === undefined ? [] : [name]), ...(aliases ?? [])];
    return { ...row, key: String(row[key]), names, successor: figures?.successor?.value ?? null };
  });
}

/** The row of the catalogue that a name stands for on a day; null if nothing is called so. */
export const meantRow = (table: Table, typed: string, day: string | null): Meant<CatalogueName> | null =>
  meantBy(catalogueNames(table), typed, day);

/** The catalogue's own row of a key, with its sources; undefined where it has none. */
export const catalogueEntry = (table: Table, key: string): object | undefined => shelves.get(table)?.find(key);

/**
 * A row of the catalogue as a plan file would state it, or undefined. Keys match without regard to case.
 *
 * @param changes fields that the plan states itself: the catalogue's doubts about them do not count.
 */
export function catalogueRow(table: Table, key: string, changes: Json = {}): Json | undefined {
  const entry = catalogueEntry(table, key) as (Json & { readonly figures: Readonly<Record<string, Fact<unknown>>> }) | undefined;
  if (!entry) return undefined;
  const known = fieldsOf(table);
  const kept = Object.fromEntries(Object.entries(entry.figures).filter(([field]) => !Object.hasOwn(changes, field)));
  const fields = Object.entries({ ...entry, ...valuesOf(kept), ...doubtsOf(kept) }).filter(([field]) => known.has(field));
  return { ...Object.fromEntries(fields), ...changes };
}

/**
 * What an element of a table's list stands for: a catalogue key, or an object that states a catalogue key and nothing
 * else, is the catalogue's row; an object that states a catalogue key and leaves out what a row of its own needs is the
 * catalogue's row with changes; anything else is itself. A key the catalogue does not know is a problem where it cannot be
 * a row of its own; what is sold on the day is then suggested.
 */
export function expanded(
  table: Table,
  element: unknown,
  where: string,
  day: string | null,
): { readonly json: unknown } | { readonly problem: Problem } {
  const keyColumn = keyOf(table);
  if (!shelves.has(table) || !keyColumn) return { json: element };
  const key = typeof element === 'string' ? element : keyAlone(table, element, keyColumn.field);
  if (key === null) return { json: changed(table, element, keyColumn.field) ?? element };
  const row = catalogueRow(table, key);
  if (row) return { json: row };
  if (typeof element !== 'string' && !needsMore(table)) return { json: element };
  const keys = catalogueKeys(table);
  return {
    problem: problem(
      'unknown-catalogue-key',
      where,
      key,
      partOf(table),
      key.trim(),
      nearest(key, keys),
      worthNaming(key, keys, catalogueKeysOn(table, day)).join(', '),
    ),
  };
}

/**
 * The key of an object that states nothing but a key; else null. A blank is a statement beside a key of a row that needs more: not
 * stated. A form whose cells are all blank, those that every row needs among them, says nothing.
 */
export function keyAlone(table: Table, element: unknown, field: string): string | null {
  if (!isObject(element)) return null;
  const key = fieldOf(element, field);
  const known = fieldsOf(table);
  const others = Object.keys(element).filter((name) => name !== field && element[name] !== undefined);
  const blank = others.every((name) => known.has(name) && saysNothing(element[name]));
  const isForm = requiredFields(table).some((name) => others.includes(name));
  return typeof key === 'string' && blank && (others.length === 0 || isForm || !needsMore(table)) ? key : null;
}

/**
 * The catalogue's row with what an object states beside its key, a blank as not stated; undefined where the object is a row of its
 * own, or of no catalogue key.
 */
function changed(table: Table, element: unknown, keyField: string): Json | undefined {
  if (!isObject(element) || requiredFields(table).every((field) => Object.hasOwn(element, field))) return undefined;
  const { [keyField]: key, ...others } = element;
  const changes = Object.fromEntries(
    Object.entries(others).flatMap(([field, value]) => (value === undefined ? [] : [[field, saysNothing(value) ? null : value]])),
  );
  return typeof key === 'string' ? catalogueRow(table, key, changes) : undefined;
}

/** What every row of a table must state. */
export const requiredFields = (table: Table): readonly string[] =>
  inputColumns(table).flatMap(({ field, input }) => (input.blank === 'required' ? [field] : []));

/** Whether a row needs more than its key. */
export const needsMore = (table: Table): boolean => requiredFields(table).length > 1;

/** Keys of the family that was typed, of any day; where there is none of that name, those of the day. */
function worthNaming(key: string, keys: readonly string[], ofTheDay: readonly string[]): readonly string[] {
  const [family = ''] = key.trim().toLowerCase().split('-');
  const akin = keys.filter((each) => each.toLowerCase().startsWith(family));
  return akin.length > 0 ? akin : ofTheDay;
}
