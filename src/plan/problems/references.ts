import { foldKey, type Table } from '../../formula';
import { choices } from '../../model/inputs/choices';
import { prices } from '../../model/inputs/prices';
import { currency } from '../../model/inputs/assumptions';
import { catalogueKeysOn, leftToCatalogue, meantRow } from '../read/catalogueRows';
import {
  assumptionFields,
  type Definition,
  fieldsOf,
  type InputColumn,
  isCurrency,
  keyOf,
  nameLists,
  partOf,
  targetOf,
} from '../describe/definitions';
import { failures } from '../../model/inputs/products/failures';
import { type Draft, textOf } from '../read/draft';
import type { Findings } from './findings';
import { problem } from './messages';
import { warning } from './warningMessages';
import { nearest, nearestFirst } from './nearest';
import type { Problem } from './problem';
import { catalogueDay, isCatalogueKey } from '../read/selections';
import type { Manner } from '../written/manner';

/** The drafts of a plan: its assumptions, and the rows of each table in the order of the plan. */
export interface Drafts {
  readonly assumptions: Draft;
  readonly rows: ReadonlyMap<Table, readonly Draft[]>;
  /** Tables whose list could not be read at all, or is empty where it may not be: what refers to them is left out without a word. */
  readonly unreadable: ReadonlySet<Table>;
  /** Tables whose list takes rows of the catalogue by date. */
  readonly selecting: ReadonlySet<Table>;
  /** How texts of the plan are understood. */
  readonly manner: Manner;
}

export const rowsOf = (drafts: Drafts, table: Table): readonly Draft[] => drafts.rows.get(table) ?? [];
export const everyRow = (drafts: Drafts): readonly Draft[] => [...drafts.rows.values()].flat();
/** What a row, or the assumptions, may state. */
export const definitionsOf = ({ table }: Draft): readonly Definition[] =>
  [...(table ? fieldsOf(table) : assumptionFields).values()].flat();

/** Two rows of one name: which is meant cannot be known, so both are broken. */
export function checkDuplicates(drafts: Drafts, findings: Findings): void {
  for (const [table, rows] of drafts.rows) {
    const key = keyOf(table);
    const firsts = new Map<string, Draft>();
    for (const row of key ? rows : []) {
      if (!key || row.name === null) continue;
      const first = firsts.get(foldKey(row.name));
      if (!first) firsts.set(foldKey(row.name), row);
      else {
        first.broken = true;
        findings.add(row, problem('duplicate-key', `${row.where}.${key.field}`, row.name, key.heading, row.name, first.where));
      }
    }
  }
}

/** Finds the rows that references name, and takes over their spelling. */
export function resolveReferences(drafts: Drafts, findings: Findings): void {
  const indexes = new Map([...drafts.rows].map(([table, rows]) => [table, indexOf(rows)] as const));
  for (const draft of [drafts.assumptions, ...everyRow(drafts)]) {
    for (const definition of definitionsOf(draft)) {
      const target = targetOf(definition);
      const typed = textOf(draft, definition);
      if (!target || typed === null || isQuoteCurrency(drafts, draft, definition)) continue;
      const row = indexes.get(target.table)?.get(foldKey(typed));
      const other = row ? undefined : namedRow(drafts, definition, typed);
      if (row) {
        draft.values.set(definition, row.name);
        draft.refs.set(definition, row);
      } else if (other) {
        draft.values.set(definition, textOf(other, definition.input.accepts.orNames!()));
        draft.refs.set(definition, other);
      } else if (drafts.unreadable.has(target.table) || isOfAnotherDay(drafts, draft, target.table, typed)) draft.broken = true;
      else findings.add(draft, unknown(drafts, draft, definition, typed, target.table));
    }
  }
}

/** The first row that has this name, of the other table whose rows may be named. */
export function namedRow(drafts: Drafts, { input }: Definition, name: string): Draft | undefined {
  const column = input.accepts.orNames?.() as InputColumn | undefined;
  return column && rowsOf(drafts, column.table).find((row) => foldKey(textOf(row, column) ?? '') === foldKey(name));
}

/**
 * Prices and choices may speak of catalogue rows that are taken on another day, and what the catalogue says of failures of a platform
 * that was taken out: they are left out without a word.
 */
const isOfAnotherDay = ({ selecting }: Drafts, { table }: Draft, target: Table, name: string): boolean =>
  (table === failures || (selecting.has(target) && (table === prices || table === choices))) && isCatalogueKey(target, name);

function indexOf(rows: readonly Draft[]): ReadonlyMap<string, Draft> {
  const named = rows.flatMap((row) => (row.name === null ? [] : [[foldKey(row.name), row] as const]));
  return new Map(named.reverse());
}

/** Whether it names the currency of the quote, whose spelling it then takes; or could not be compared with it. */
function isQuoteCurrency(drafts: Drafts, draft: Draft, definition: Definition): boolean {
  if (!isCurrency(definition)) return false;
  const own = textOf(drafts.assumptions, currency);
  if (own === null) return true;
  if (foldKey(own) !== foldKey(textOf(draft, definition) ?? '')) return false;
  draft.values.set(definition, own);
  return true;
}

function unknown(drafts: Drafts, draft: Draft, definition: Definition, typed: string, table: Table): Problem {
  const own = isCurrency(definition) ? textOf(drafts.assumptions, currency) : null;
  const listed = [own, ...rowsOf(drafts, table).map(({ name }) => name)].filter((name) => name !== null);
  const elsewhere = (day: string | null) => (leftToCatalogue.includes(table) ? catalogueKeysOn(table, day) : []);
  const offered = elsewhere(catalogueDay(drafts.assumptions));
  const names = [...listed, ...offered.filter((name) => !listed.some((one) => foldKey(one) === foldKey(name)))];
  const known = names.length > 12 ? `${nearestFirst(typed, names).slice(0, 12).join(', ')}, …` : names.join(', ');
  const { field, heading } = definition;
  return problem(
    'unknown-reference',
    `${draft.where}.${field}`,
    typed,
    heading,
    typed,
    partOf(table),
    nearest(typed, [...names, ...elsewhere(null)]) ?? keyOfMeant(table, typed, catalogueDay(drafts.assumptions)),
    known,
  );
}

/** The key of the row that a name stands for, where rows need not be listed. */
function keyOfMeant(table: Table, typed: string, day: string | null): string | null {
  const meant = leftToCatalogue.includes(table) ? meantRow(table, typed, day) : null;
  return meant && 'row' in meant ? meant.row.key : null;
}

/** Gives listed names the spelling of their rows, and warns of those that nothing is called. */
export function respellLists(
  drafts: Drafts,
  gone: ReadonlySet<Draft>,
  elsewhere: (table: Table) => readonly string[],
): Problem[] {
  return [...nameLists].flatMap(([definition, key]) => {
    const names = rowsOf(drafts, key.table).flatMap(({ name }) => (name === null ? [] : [name]));
    const known = [...names, ...elsewhere(key.table)];
    return everyRow(drafts).flatMap((draft) => {
      const list = textOf(draft, definition);
      if (list === null || list === 'none' || gone.has(draft)) return [];
      const spelt = list.split(', ').map((name) => ({ name, is: known.find((other) => foldKey(other) === foldKey(name)) }));
      draft.values.set(definition, spelt.map(({ name, is }) => is ?? name).join(', '));
      return spelt
        .filter(({ is }) => is === undefined)
        .map(({ name }) => warning('unknown-hypervisor', `${draft.where}.${definition.field}`, name, name, nearest(name, known)));
    });
  });
}
