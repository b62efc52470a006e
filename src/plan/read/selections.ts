import { validOn } from '../../catalogue/epochs';
import { foldKey, type Table } from '../../formula';
import { catalogueDate, quoteDate } from '../../model/inputs/assumptions';
import { dateText } from '../../quantities/dates';
import { type CatalogueEntry, catalogueEntries } from './catalogueRows';
import { keyOf, partOf } from '../describe/definitions';
import { type Draft, numberOf } from './draft';
import { problem } from '../problems/messages';
import { nearest } from '../problems/nearest';
import type { Problem } from '../problems/problem';
import { isObject } from './readRow';
import { saysNothing } from './readValue';

/** An element of a list that stands for several rows of the catalogue: those of a family, or all, valid on the catalogue date. */
interface Selection {
  /** Null: all families. */
  readonly family: string | null;
}

/** `{ "family": "VPLEX" }` or `{ "valid": "all" }`; null for anything else. */
export function selectionIn(table: Table, element: unknown): Selection | null {
  const key = keyOf(table);
  if (catalogueEntries(table).length === 0 || !isObject(element) || !key || Object.hasOwn(element, key.field)) return null;
  const [[field, value] = [], ...others] = Object.entries(element).filter(([, said]) => !saysNothing(said));
  if (others.length > 0 || typeof value !== 'string') return null;
  if (field === 'family') return { family: value };
  return field === 'valid' && foldKey(value) === 'all' ? { family: null } : null;
}

/** The day for which rows are chosen: the catalogue date, or the quote date; null where neither can be read. */
export function catalogueDay(assumptions: Draft): string | null {
  const day = numberOf(assumptions, catalogueDate) ?? numberOf(assumptions, quoteDate);
  return day === null ? null : dateText(day);
}

/** Keys of the rows a selection takes, without those that the list names itself; or why it takes none. */
export function selected(
  table: Table,
  { family }: Selection,
  day: string | null,
  named: ReadonlySet<string>,
  where: string,
): { readonly keys: readonly string[] } | { readonly problem: Problem } {
  const key = keyOf(table)!.field;
  const all = catalogueEntries(table);
  // A wish is no product of any day: its row is taken where it or its family is named.
  const sold = all.filter((entry) => entry.availability !== 'hypothetical');
  const ofFamily = family === null ? sold : all.filter((entry) => foldKey(entry.family ?? '') === foldKey(family));
  const valid = ofFamily.filter((entry) => day === null || validOn(entry, day));
  if (valid.length > 0) return { keys: valid.map((entry) => String(entry[key])).filter((name) => !named.has(foldKey(name))) };
  const near = family === null || ofFamily.length > 0 ? null : nearest(family, familiesOf(all));
  const offered = familiesOf(all.filter((entry) => day === null || validOn(entry, day)));
  const known = (offered.length > 0 ? offered : familiesOf(all)).join(', ');
  return { problem: problem('nothing-selected', where, family ?? 'all', partOf(table), family, day ?? '', near, known) };
}

const familiesOf = (entries: readonly CatalogueEntry[]): readonly string[] => [
  ...new Set(entries.flatMap((entry) => (entry.family === undefined ? [] : [entry.family]))),
];

/** The keys that a list names itself, folded. */
export function namedIn(table: Table, elements: readonly unknown[]): Set<string> {
  const key = keyOf(table)?.field ?? '';
  return new Set(
    elements.flatMap((element) => {
      const name = isObject(element) ? element[key] : element;
      return typeof name === 'string' ? [foldKey(name)] : [];
    }),
  );
}

/** Whether a key is that of a catalogue row, which a list that selects by date may hold on another day. */
export const isCatalogueKey = (table: Table, name: string): boolean =>
  catalogueEntries(table).some((entry: CatalogueEntry) => foldKey(String(entry[keyOf(table)!.field])) === foldKey(name));
