import { joined, type Meant, meantBy } from '../../catalogue/named';
import { foldKey, type Table } from '../../formula';
import { type Definition, keyOf, partOf, targetOf } from '../describe/definitions';
import { shown } from '../describe/describe';
import type { Findings } from '../problems/findings';
import { problem } from '../problems/messages';
import type { Problem } from '../problems/problem';
import { definitionsOf, type Drafts, everyRow, namedRow, rowsOf } from '../problems/references';
import {
  catalogueEntry,
  catalogueNames,
  type CatalogueName,
  leftToCatalogue,
  meantRow,
  needsMore,
  requiredFields,
} from '../read/catalogueRows';
import { type Draft, textOf } from '../read/draft';
import { fieldOf, isObject } from '../read/readRow';
import { catalogueDay } from '../read/selections';
import type { Understood } from './understood';

/** An element of a list under the key of its row of the catalogue; what is wrong with its name; or the element as it is. */
export type NamedElement =
  { readonly json: unknown; readonly called?: Understood } | { readonly json: unknown; readonly problem: Problem };

/** Finds the row of the catalogue that an element of a list names by other words than its key: `VPLEX`, `active cluster`. */
export function underItsKey(table: Table, json: unknown, where: string, day: string | null): NamedElement {
  const field = keyOf(table)?.field ?? '';
  const typed = typeof json === 'string' ? json : isObject(json) && isOfCatalogue(table, json) ? fieldOf(json, field) : null;
  if (typeof typed !== 'string' || typed.trim() === '' || catalogueEntry(table, typed)) return { json };
  const meant = meantRow(table, typed, day);
  if (!meant) return { json };
  if (!('row' in meant)) return { json, problem: nameProblem(table, meant, typed, where, day) };
  const { key } = meant.row;
  return {
    json: typeof json === 'string' ? key : { ...(json as object), [field]: key },
    called: understoodName(meant, typed, where),
  };
}

/** A row that states all it needs is the plan's own, whatever it is called. */
const isOfCatalogue = (table: Table, json: object): boolean =>
  needsMore(table) && !requiredFields(table).every((field) => Object.hasOwn(json, field));

function understoodName(
  { row, besides }: Extract<Meant<CatalogueName>, { row: object }>,
  typed: string,
  where: string,
): Understood {
  const others = besides.length === 0 ? '' : `; for sale too: ${besides.map(({ key }) => key).join(', ')}`;
  const name = row.names[0] ?? '';
  return { where, written: shown(typed.trim()), value: row.key, unit: '', about: `${name}${others}`.replace(/^; /, '') };
}

function nameProblem(
  table: Table,
  meant: Exclude<Meant<CatalogueName>, { row: object }>,
  typed: string,
  where: string,
  day: string | null,
): Problem {
  const keys = (rows: readonly CatalogueName[]): string[] => rows.map(({ key }) => key);
  if ('several' in meant) return problem('several-rows', where, typed, partOf(table), shown(typed.trim()), keys(meant.several));
  const successors = new Set(meant.notForSale.flatMap(({ successor }) => successor ?? []));
  return problem('not-for-sale', where, typed, shown(typed.trim()), day ?? '', [...successors], keys(meant.notForSale));
}

/**
 * Gives references the key of the row that they name by other words: of a row as the plan itself calls it, of the only row listed that is
 * called so, or of the catalogue where rows need not be listed. What stays unknown is found when references are resolved.
 */
export function resolveNames(drafts: Drafts, findings: Findings): void {
  const day = catalogueDay(drafts.assumptions);
  for (const draft of [drafts.assumptions, ...everyRow(drafts)]) {
    for (const definition of definitionsOf(draft)) {
      const table = targetOf(definition)?.table;
      const typed = textOf(draft, definition);
      if (!table || typed === null || catalogueNames(table).length === 0 || isListed(drafts, table, typed)) continue;
      if (namedRow(drafts, definition, typed)) continue;
      const found = called(drafts, table, typed) ?? (leftToCatalogue.includes(table) ? ofCatalogue(table, typed, day) : null);
      if (found) take(draft, definition, typed, found, findings);
    }
  }
}

const isListed = (drafts: Drafts, table: Table, typed: string): boolean =>
  rowsOf(drafts, table).some(({ name }) => name !== null && foldKey(name) === foldKey(typed));

type OneRow = Extract<Meant<CatalogueName>, { row: object }>;
const oneRow = (meant: Meant<CatalogueName> | null): OneRow | null => (meant && 'row' in meant ? meant : null);

function called(drafts: Drafts, table: Table, typed: string): OneRow | null {
  const rows = rowsOf(drafts, table);
  const listed = catalogueNames(table).filter(({ key }) => isListed(drafts, table, key));
  const alias = rows.find((row) => row.alias !== null && joined(row.alias) === joined(typed))?.name;
  const own = listed.find(({ key }) => alias !== undefined && foldKey(key) === foldKey(alias ?? ''));
  return own ? { row: own, besides: [] } : oneRow(meantBy(listed, typed, null));
}

/** A row that the catalogue finds by what was typed is called so. */
const ofCatalogue = (table: Table, typed: string, day: string | null): OneRow | null =>
  catalogueEntry(table, typed) ? null : oneRow(meantRow(table, typed, day));

function take(draft: Draft, definition: Definition, typed: string, meant: OneRow, findings: Findings): void {
  draft.values.set(definition, meant.row.key);
  findings.understand(understoodName(meant, typed, `${draft.where}.${definition.field}`));
}
