import { foldKey, type Table } from '../../formula';
import { Prices, prices } from '../../model/inputs/prices';
import { Deals, deals } from '../../model/inputs/deals';
import { platforms } from '../../model/inputs/products/platforms';
import { Origins } from '../../model/inputs/origins';
import { inputColumns, isCurrency, partOf } from '../describe/definitions';
import { kindOf, shown } from '../describe/describe';
import { Findings } from '../problems/findings';
import { problem } from '../problems/messages';
import type { Problem } from '../problems/problem';
import type { Drafts } from '../problems/references';
import { checkPrices, checkValidity } from '../problems/rowChecks';
import { type Draft, newDraft, numberOf, textOf } from '../read/draft';
import { formatField } from '../read/format';
import { idColumnOf } from '../read/ids';
import { fieldOf, isObject, type Json, readRow, unknownField } from '../read/readRow';
import { readValue, saysNothing } from '../read/readValue';
import { type Manner, mannerOf } from '../written/manner';
import { notationField, readNotation } from '../written/notation';
import type { Understood } from '../written/understood';
import { rowKeys } from './holds';
import { type Library, libraryFormat, type LibraryRow, type LibraryValue } from './library';
import { libraryProblem } from './messages';
import { readLibraryValue } from './readLibraryValue';
import { rowJson } from './rowJson';
import { keyMeant, readSaid, required, saidFields } from './said';

/** A library file as it was read; null if it is none. What is wrong with its entries is told all at once. */
export interface LibraryRead {
  readonly library: Library | null;
  readonly problems: readonly Problem[];
  readonly understood: readonly Understood[];
}

export const valuesField = 'values';
export const nameField = 'library';
/** Reads a library from parsed JSON by the definitions of the input tables. Never throws on what a file can hold. */
export function readLibrary(json: unknown): LibraryRead {
  const refused = (found: Problem): LibraryRead => ({ library: null, problems: [found], understood: [] });
  if (!isObject(json)) return refused(problem('not-an-object', 'library', json, 'A library', kindOf(json)));
  const format = fieldOf(json, formatField);
  if (!saysNothing(format) && format !== libraryFormat)
    return refused(libraryProblem('unknown-library-format', formatField, format, libraryFormat));
  const findings = new Findings();
  const manner = mannerOf(readNotation(json, findings), null);
  const parts = [valuesField, ...[...rowKeys.keys()].map(partOf)];
  for (const field of Object.keys(json))
    if (!['$schema', formatField, notationField, nameField, ...parts].includes(field))
      findings.add(null, unknownField('A library', shown(field), json, field, [nameField, ...parts]));
  const named = readValue(required(Origins.library), fieldOf(json, nameField), nameField, manner);
  if ('problem' in named) findings.add(null, named.problem);
  const drafts: Draft[] = [];
  const each = <Entry>(part: string, read: (element: Json, where: string) => Read<Entry>): readonly Entry[] =>
    listIn(json, part, findings).flatMap((element, at) => {
      const where = `${part}[${at}]`;
      const { draft, entry } = isObject(element) ? read(element, where) : { draft: newDraft(null, where), entry: null };
      drafts.push(draft);
      if (!isObject(element))
        findings.add(draft, problem('not-an-object', where, element, `An entry of ${part}`, kindOf(element)));
      return entry === null ? [] : [entry];
    });
  const values = each(valuesField, (element, where) => {
    const draft = newDraft(null, where);
    return { draft, entry: readLibraryValue(element, draft, findings, manner) };
  });
  const rows = [...rowKeys.keys()].flatMap((table) =>
    each(partOf(table), (element, where) => readEntryRow(table, element, where, findings, manner)),
  );
  checkRows(rows, findings, manner);
  checkTwice([...values, ...rows], findings);
  return {
    library: {
      name: 'value' in named ? String(named.value) : '',
      values: values.filter(({ draft }) => !draft.broken),
      rows: rows.filter(({ draft }) => !draft.broken),
    },
    problems: findings.problems(drafts, () => 'Until then this entry is not taken.'),
    understood: findings.understood,
  };
}

function listIn(json: Json, part: string, findings: Findings): readonly unknown[] {
  const list = fieldOf(json, part) ?? [];
  if (Array.isArray(list)) return list as readonly unknown[];
  findings.add(
    null,
    problem('wrong-type', part, list, `"${part}"`, 'a list', kindOf(list), 'Write it as a list, [ … ], even of one entry.'),
  );
  return [];
}

/** An entry as far as it could be read, with the draft that its problems are of. */
interface Read<Entry> {
  readonly draft: Draft;
  readonly entry: Entry | null;
}

function readEntryRow(table: Table, element: Json, where: string, findings: Findings, manner: Manner): Read<LibraryRow> {
  const { [saidFields.date.field]: date, [saidFields.by.field]: by, ...own } = element;
  const draft = readRow(table, own, where, findings, manner);
  const said = readSaid({ ...own, date, by }, draft, findings, manner);
  const platform = textOf(draft, Prices.platform);
  if (said && platform !== null) {
    const key = keyMeant(platforms, platform, `${where}.${Prices.platform.field}`, said.day, draft, findings);
    draft.values.set(Prices.platform, key);
  }
  const id = idColumnOf(table);
  if (id && numberOf(draft, id) !== null)
    findings.add(draft, libraryProblem('entry-with-id', `${where}.${id.field}`, numberOf(draft, id)));
  const currency = inputColumns(table).find(isCurrency);
  if (currency && draft.values.get(currency) === null)
    findings.add(draft, libraryProblem('entry-without-currency', `${where}.${currency.field}`, null));
  const json = rowJson(table, (definition) => draft.values.get(definition) ?? null);
  return { draft, entry: said && { ...said, table, json, draft } };
}

/** What a plan checks of the same rows, and that a line names a deal of its library. */
function checkRows(rows: readonly LibraryRow[], findings: Findings, manner: Manner): void {
  const drafted = (table: Table): readonly Draft[] => rows.filter((row) => row.table === table).map(({ draft }) => draft);
  const drafts: Drafts = {
    assumptions: newDraft(null, 'assumptions'),
    rows: new Map([...rowKeys.keys()].map((table) => [table, drafted(table)])),
    unreadable: new Set(),
    selecting: new Set(),
    manner,
  };
  checkValidity(drafts, findings);
  checkPrices(drafts, findings);
  const known = new Set(drafted(deals).map((draft) => foldKey(textOf(draft, Deals.deal) ?? '')));
  for (const draft of drafted(prices)) {
    const deal = textOf(draft, Prices.deal);
    if (deal === null || known.has(foldKey(deal))) continue;
    findings.add(draft, libraryProblem('unknown-library-deal', `${draft.where}.${Prices.deal.field}`, deal, deal));
  }
}

/** What an entry is about; entries of several days may be about the same. */
export function keyOfEntry(entry: LibraryValue | LibraryRow): string {
  if ('field' in entry) return [entry.table?.name ?? '', entry.row, entry.field].map(foldKey).join(' | ');
  const columns = rowKeys.get(entry.table) ?? [];
  return [entry.table.name, ...columns.map((column) => foldKey(String(entry.draft.values.get(column) ?? '')))].join(' | ');
}

function checkTwice(entries: readonly (LibraryValue | LibraryRow)[], findings: Findings): void {
  const firsts = new Map<string, string>();
  for (const entry of entries) {
    const key = `${keyOfEntry(entry)} | ${entry.day}`;
    const first = firsts.get(key);
    if (first !== undefined) findings.add(entry.draft, libraryProblem('second-entry', entry.where, null, first));
    else firsts.set(key, entry.where);
  }
}
