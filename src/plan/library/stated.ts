import type { Table } from '../../formula';
import type { Medium } from '../describe/describe';
import { fieldsOf, keyOf } from '../describe/definitions';
import { catalogueRow, keyAlone, requiredFields } from '../read/catalogueRows';
import { isObject, type Json } from '../read/readRow';
import { saysNothing } from '../read/readValue';

/** A row of products as its author means it. */
export interface StatedRow {
  readonly key: string;
  /** What its author states himself, without the key: the rest is the catalogue's, or blank. */
  readonly own: Json;
  /** Whether the rest is the catalogue's. */
  readonly isOfCatalogue: boolean;
}

/** What the author of a plan states in an element of a list of products; null where it names none. */
export function statedRow(table: Table, element: unknown, medium: Medium): StatedRow | null {
  const field = keyOf(table)!.field;
  if (typeof element === 'string') return { key: element, own: {}, isOfCatalogue: true };
  if (!isObject(element) || typeof element[field] !== 'string') return null;
  const { [field]: key, ...own } = element as Json & Record<typeof field, string>;
  const row = { key: String(key).trim(), own };
  const catalogue = catalogueRow(table, row.key);
  if (!catalogue) return { ...row, isOfCatalogue: false };
  if (medium === 'cell') return { ...row, own: differing(table, own, catalogue), isOfCatalogue: true };
  if (keyAlone(table, element, field) !== null) return { ...row, own: {}, isOfCatalogue: true };
  return { ...row, isOfCatalogue: !requiredFields(table).every((name) => Object.hasOwn(element, name)) };
}

/** Cells hold the whole row: its author states those that are not as in the catalogue, a blank one as not stated. */
function differing(table: Table, own: Json, catalogue: Json): Json {
  const fields = [...fieldsOf(table).keys()].filter((field) => field !== keyOf(table)!.field);
  return Object.fromEntries(
    fields.flatMap((field) => (isSame(own[field], catalogue[field]) ? [] : [[field, own[field] ?? null]])),
  );
}

/** Whether two values of a field say the same, however they are written: `true` is `yes`, and the order of words says nothing. */
export function isSame(one: unknown, other: unknown): boolean {
  return saysNothing(one) || saysNothing(other) ? saysNothing(one) && saysNothing(other) : plain(one) === plain(other);
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).sort().join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value).trim().toLowerCase();
}
