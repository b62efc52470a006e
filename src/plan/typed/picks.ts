import { type Column, foldKey, type Table } from '../../formula';
import { isForSale, joined, rowsCalled } from '../../catalogue/named';
import { currency } from '../../model/inputs/assumptions';
import { type Definition, inputColumns, isCurrency, keyOf, targetOf } from '../describe/definitions';
import type { CellContent, InputCells } from '../fromCells/inputCells';
import { columnsAt } from '../fromCells/readRows';
import { nearestFirst } from '../problems/nearest';
import { catalogueNames } from '../read/catalogueRows';

/** A value that may be picked from a list. */
export interface Pick {
  readonly value: string;
  /** What it is called, if that is not the value. */
  readonly label: string;
  /** Heading in the list under which it stands; empty: none. */
  readonly group: string;
}

const plainPick = (value: string, label = value): Pick => ({ value, label, group: '' });

/** What may be picked for an input: words, figures, keys of rows that are there; null where it is typed. */
export function picksOf(definition: Definition, cells: InputCells): readonly Pick[] | null {
  const { type, choices, among } = definition.input.accepts;
  if (type === 'yes/no') return ['yes', 'no'].map((word) => plainPick(word));
  if (choices) return choices.map((word) => plainPick(word));
  if (among) return among.map((number) => plainPick(String(number)));
  const target = targetOf(definition);
  if (!target) return null;
  const keys = [...keysIn(target.table, cells), ...namesIn(definition.input.accepts.orNames?.(), cells)];
  if (!isCurrency(definition)) return keys;
  const own = String(cells.assumptions.get(currency)?.content ?? '').trim();
  return [...(own && !keys.some(({ value }) => foldKey(value) === foldKey(own)) ? [plainPick(own)] : []), ...keys];
}

/** Keys of the rows that a table holds, each with the row's name where it has one. */
export function keysIn(table: Table, cells: InputCells): readonly Pick[] {
  const found = cells.tables.get(table);
  const key = keyOf(table);
  if (!found || !key) return [];
  const columns = columnsAt(table, found);
  const name = inputColumns(table).find(({ field, input }) => field === 'name' && input.accepts.type === 'text');
  const textIn = (row: readonly CellContent[], of: Definition | undefined): string => {
    const at = of === undefined ? undefined : columns.get(of);
    return at === undefined ? '' : String(row[at] ?? '').trim();
  };
  return found.rows.flatMap((row) => {
    const value = textIn(row, key);
    return value === '' ? [] : [plainPick(value, textIn(row, name) || value)];
  });
}

/** Texts of a column, each once. */
function namesIn(column: Column | undefined, cells: InputCells): readonly Pick[] {
  const found = column && cells.tables.get(column.table);
  const at = found && columnsAt(column.table, found).get(column as Definition);
  if (!found || at === undefined) return [];
  const texts = found.rows.map((row) => String(row[at] ?? '').trim()).filter((text) => text !== '');
  return [...new Map(texts.map((text) => [foldKey(text), plainPick(text)])).values()];
}

/**
 * The rows of the catalogue that a table may take: those for sale first, by family, each by its name.
 *
 * @param day YYYY-MM-DD on which they are for sale; null: any.
 * @param there keys that the table holds already.
 */
export function cataloguePicks(table: Table, day: string | null, there: readonly Pick[]): readonly Pick[] {
  const taken = new Set(there.map(({ value }) => foldKey(value)));
  const rows = catalogueNames(table)
    .filter(({ key }) => !taken.has(foldKey(key)))
    .map((row) => ({
      value: row.key,
      label: [row.names[0] === undefined ? row.key : `${row.names[0]} (${row.key})`, row.successor && `then ${row.successor}`]
        .filter(Boolean)
        .join(', '),
      sold: isForSale(row, day),
      family: row.family ?? '',
    }));
  // Names begin with the vendor's: families come in the order of their vendors.
  const first = new Map<string, string>();
  for (const { family, label } of rows) if (label < (first.get(family) ?? '\uffff')) first.set(family, label);
  const sorted = rows.sort((a, b) =>
    a.sold !== b.sold
      ? Number(b.sold) - Number(a.sold)
      : `${first.get(a.family)} ${a.label}` < `${first.get(b.family)} ${b.label}`
        ? -1
        : 1,
  );
  return sorted.map(({ value, label, sold, family }) => ({
    value,
    label,
    group: sold ? family : family ? `Not for sale: ${family}` : 'Not for sale',
  }));
}

/** How many names are suggested where nothing is called as was typed. */
const suggested = 5;

/**
 * Those of some picks that words find: by key, product, family, short or former name, as in a plan file; else by a part of what they are
 * called. Where nothing is found, those whose keys are most like the words.
 */
export function picksCalled(
  table: Table,
  picks: readonly Pick[],
  words: string,
): { readonly found: readonly Pick[]; readonly like: readonly Pick[] } {
  const typed = words.trim();
  if (typed === '') return { found: picks, like: [] };
  const names = catalogueNames(table);
  const called = new Set(
    [...rowsCalled(names, typed), ...names.filter(({ key }) => joined(key) === joined(typed))].map(({ key }) => key),
  );
  const parts = picks.filter(({ value, label }) => [value, label].some((text) => joined(text).includes(joined(typed))));
  const found = picks.filter((pick) => called.has(pick.value));
  if (found.length > 0 || parts.length > 0) return { found: found.length > 0 ? found : parts, like: [] };
  const like = nearestFirst(
    typed,
    picks.map(({ value }) => value),
  ).slice(0, suggested);
  return { found: [], like: like.map((key) => picks.find(({ value }) => value === key)!) };
}
