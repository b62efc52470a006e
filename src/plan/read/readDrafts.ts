import { inputTables } from '../../model';
import { quoteDate } from '../../model/inputs/assumptions';
import { spans } from '../../model/inputs/network/spans';
import { foldKey, type Table } from '../../formula';
import { catalogueKeysOn, catalogueRow, expanded, leftToCatalogue, wholeCatalogue } from './catalogueRows';
import { partOf, targetOf } from '../describe/definitions';
import { kindOf, type Medium, shown } from '../describe/describe';
import { type Draft, newDraft, numberOf, textOf } from './draft';
import { formatField, readAsOlder } from './format';
import { productTables } from '../library/holds';
import type { Lending } from '../library/lending';
import type { Taking } from '../library/taking';
import type { Findings } from '../problems/findings';
import { problem } from '../problems/messages';
import { filledByClass } from './ofClass';
import { fieldOf, isObject, type Json, readAssumptions, readRow, unknownField } from './readRow';
import { definitionsOf, type Drafts, everyRow, rowsOf } from '../problems/references';
import { partLeadsTo } from '../problems/removals';
import { anyManner, type Manner, mannerOf } from '../written/manner';
import { type NamedElement, underItsKey } from '../written/names';
import { notationField, readNotation } from '../written/notation';
import { catalogueDay, namedIn, selected, selectionIn } from './selections';

/** Fields about the file itself; editors read the schema that it names. */
const fileFields = ['$schema', formatField, notationField];

/** Reads every part of a plan file by itself; what refers to what comes later. A part that is missing has no rows. */
export function readDrafts(
  json: Json,
  { medium, library }: { readonly medium: Medium; readonly library: Lending | null },
  findings: Findings,
): { readonly drafts: Drafts; readonly taking: Taking | null } {
  const parts = ['assumptions', ...inputTables.map(partOf)];
  for (const field of Object.keys(json)) {
    if (fileFields.includes(field) || parts.includes(field)) continue;
    findings.add(null, unknownField('A plan', shown(field).trim() || 'plan', json, field, parts));
  }
  const rows = new Map<Table, readonly Draft[]>();
  const unreadable = new Set<Table>();
  const notation = readNotation(json, findings);
  const assumptions = readAssumptions(fieldOf(json, 'assumptions'), findings, mannerOf(notation, null));
  readAsOlder(json, assumptions);
  const quoteDay = numberOf(assumptions, quoteDate);
  const taking = library && quoteDay !== null ? library.taking(quoteDay) : null;
  taking?.fillAssumptions(assumptions);
  const manner = mannerOf(notation, assumptions);
  const day = catalogueDay(assumptions);
  const selecting = new Set<Table>();
  for (const table of inputTables) {
    const part = fieldOf(json, partOf(table)) ?? (wholeCatalogue.includes(table) ? catalogueKeysOn(table, day) : []);
    rows.set(
      table,
      Array.isArray(part) ? readList(table, part as unknown[], { day, manner, medium, selecting, taking }, findings) : [],
    );
    if (Array.isArray(part)) continue;
    unreadable.add(table);
    const remedy = `Write it as a list, [ … ], even of one row. ${partLeadsTo(table)}`;
    findings.add(null, problem('wrong-type', partOf(table), part, `"${partOf(table)}"`, 'a list', kindOf(part), remedy));
  }
  if (rows.get(spans)?.length === 0 && !unreadable.has(spans)) {
    findings.add(null, problem('no-span', partOf(spans), null));
    unreadable.add(spans);
  }
  return { drafts: { assumptions, rows, unreadable, selecting, manner }, taking };
}

/** What the rows of a list are read by: the day of the catalogue, and how their texts are understood. */
interface ListOf {
  readonly day: string | null;
  readonly manner: Manner;
  readonly medium: Medium;
  readonly taking: Taking | null;
}

/** The rows of a list; one that selects from the catalogue stands for several, and a row that is named or taken already is not taken twice. */
function readList(
  table: Table,
  elements: readonly unknown[],
  list: ListOf & { readonly selecting: Set<Table> },
  findings: Findings,
): readonly Draft[] {
  const { day, selecting } = list;
  const named = elements.map((json, at): NamedElement =>
    list.medium === 'file' ? underItsKey(table, json, `${partOf(table)}[${at}]`, day) : { json },
  );
  const taken = namedIn(
    table,
    named.map(({ json }) => json),
  );
  return named.flatMap((element, at) => {
    const selection = selectionIn(table, element.json);
    if (!selection) return [readElement(table, element, at, list, findings)];
    selecting.add(table);
    const where = `${partOf(table)}[${at}]`;
    const rows = selected(table, selection, day, taken, where);
    if ('problem' in rows) {
      findings.add(null, rows.problem);
      return [];
    }
    for (const name of rows.keys) taken.add(foldKey(name));
    return rows.keys.map((name) => readElement(table, { json: name }, at, list, findings));
  });
}

function readElement(table: Table, element: NamedElement, at: number, list: ListOf, findings: Findings): Draft {
  const { day, manner, medium, taking } = list;
  const where = `${partOf(table)}[${at}]`;
  const own = 'problem' in element ? element : filledByClass(table, element.json, where);
  const stated =
    taking && !('problem' in own) && productTables.includes(table) ? taking.filled(table, own.json, where, medium) : null;
  const row = 'problem' in own ? own : expanded(table, stated ?? own.json, where, day);
  if (!('problem' in row)) {
    const read = readRow(table, row.json, where, findings, manner);
    if (!('called' in element)) return read;
    findings.understand(element.called);
    return Object.assign(read, { alias: element.called.written });
  }
  const draft = newDraft(table, where);
  // Its name is kept, so that what refers to it falls with it and is no second problem.
  draft.name = nameIn(element.json);
  findings.add(draft, row.problem);
  return draft;
}

function nameIn(element: unknown): string | null {
  const texts = (isObject(element) ? Object.values(element) : [element]).filter((value) => typeof value === 'string');
  return texts[0]?.trim() || null;
}

/**
 * Adds the catalogue's row of whatever is named in the plan, may be left to the catalogue, and is not listed: the hypervisor of a
 * workload, for one. Their drafts are also given back.
 */
export function addNamedRows(
  drafts: Drafts,
  findings: Findings,
  taking: Taking | null,
): { readonly drafts: Drafts; readonly added: readonly Draft[] } {
  const rows = new Map(drafts.rows);
  const added = [...leftToCatalogue].flatMap((table) => {
    if (drafts.unreadable.has(table)) return [];
    const missing = missingRows(drafts, table, findings, taking);
    rows.set(table, [...rowsOf(drafts, table), ...missing]);
    return missing;
  });
  return { drafts: { ...drafts, rows }, added };
}

function missingRows(drafts: Drafts, table: Table, findings: Findings, taking: Taking | null): readonly Draft[] {
  const listed = new Set(rowsOf(drafts, table).map(({ name }) => foldKey(name ?? '')));
  const added = new Map<string, Draft>();
  for (const name of namesOf(drafts, table)) {
    if (listed.has(foldKey(name)) || added.has(foldKey(name))) continue;
    const row = catalogueRow(table, name);
    const where = `${partOf(table)} (catalogue)`;
    const filled = taking?.filled(table, name, where, 'file');
    if (row) added.set(foldKey(name), readRow(table, isObject(filled) ? filled : row, where, findings, anyManner));
  }
  return [...added.values()];
}

/** What the assumptions and all rows call the rows of a table. */
function namesOf(drafts: Drafts, table: Table): readonly string[] {
  return [drafts.assumptions, ...everyRow(drafts)].flatMap((draft) =>
    definitionsOf(draft)
      .filter((definition) => targetOf(definition)?.table === table)
      .flatMap((definition) => textOf(draft, definition) ?? []),
  );
}
