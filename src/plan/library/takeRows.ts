import { type Column, foldKey, type Table } from '../../formula';
import { currency } from '../../model/inputs/assumptions';
import { Deals, deals } from '../../model/inputs/deals';
import { spans } from '../../model/inputs/network/spans';
import { Offers, offers } from '../../model/inputs/offers';
import { Prices, prices } from '../../model/inputs/prices';
import { platforms } from '../../model/inputs/products/platforms';
import { rates } from '../../model/inputs/rates';
import { fieldsOf, inputColumns, type InputColumn, isCurrency, partOf } from '../describe/definitions';
import { shown } from '../describe/describe';
import type { Findings } from '../problems/findings';
import { type Drafts, rowsOf } from '../problems/references';
import { type Draft, textOf } from '../read/draft';
import { readRow } from '../read/readRow';
import { anyManner } from '../written/manner';
import type { LibraryRow } from './library';
import { libraryWarning } from './messages';
import { keyOfEntry } from './readLibrary';
import { fieldJson } from './rowJson';
import { isSame } from './stated';
import { calledOf, type Taking } from './taking';

/**
 * Adds cost lines, deals and offers of a library to those of a plan. A cost line is taken if no line of the plan pays for the same, an offer if
 * the plan does not state it: a total must not hold twice what is paid once.
 *
 * @param listed how many rows of a table the plan itself lists.
 */
export function takeRows(drafts: Drafts, taking: Taking, listed: (table: Table) => number, findings: Findings): Drafts {
  const rows = new Map(drafts.rows);
  const add = (entry: LibraryRow): void => {
    const { table } = entry;
    const already = taking.rows.filter((one) => one.entry.table === table).length;
    const place = `${partOf(table)}[${listed(table) + already}]`;
    const row = readRow(table, { ...entry.json, source: taking.originOf(entry) }, place, findings, anyManner);
    rows.set(table, [...(rows.get(table) ?? []), row]);
    taking.rows.push({ entry, place });
  };
  for (const entry of candidates(offers, drafts, taking)) if (!isStatedOffer(entry, drafts, taking)) add(entry);
  for (const entry of candidates(prices, drafts, taking)) {
    if (isPaidFor(entry, drafts, taking)) continue;
    const deal = textOf(entry.draft, Prices.deal);
    const granted = deal === null ? 'none' : dealOf(deal, drafts, taking);
    if (granted === null) continue;
    if (granted !== 'none' && !taking.rows.some((one) => one.entry === granted)) add(granted);
    add(entry);
  }
  return { ...drafts, rows };
}

/** The newest entries up to the quote date that this plan can use. */
function candidates(table: Table, drafts: Drafts, taking: Taking): readonly LibraryRow[] {
  if (drafts.unreadable.has(table)) return [];
  const own = taking.library.rows.filter((entry) => entry.table === table && isOfPlan(entry, drafts));
  const groups = new Map<string, LibraryRow[]>();
  for (const entry of own) groups.set(keyOfEntry(entry), [...(groups.get(keyOfEntry(entry)) ?? []), entry]);
  return [...groups.values()].flatMap((entries) => {
    const entry = taking.newest(entries, partOf(table));
    return entry && hasRate(entry, drafts, taking) ? [entry] : [];
  });
}

const isListed = (drafts: Drafts, table: Table, name: string | null): boolean =>
  name !== null && rowsOf(drafts, table).some((row) => row.name !== null && foldKey(row.name) === foldKey(name));

/** Whether the plan compares its platform, and has its span. */
function isOfPlan({ table, draft }: LibraryRow, drafts: Drafts): boolean {
  const span = textOf(draft, table === prices ? Prices.span : Offers.span);
  return (
    (span === null || isListed(drafts, spans, span)) &&
    (table !== prices || isListed(drafts, platforms, textOf(draft, Prices.platform)))
  );
}

function hasRate(entry: LibraryRow, drafts: Drafts, taking: Taking): boolean {
  const column = inputColumns(entry.table).find(isCurrency)!;
  const typed = textOf(entry.draft, column) ?? '';
  const own = textOf(drafts.assumptions, currency);
  if (own === null || foldKey(typed) === foldKey(own) || isListed(drafts, rates, typed)) return true;
  taking.note(libraryWarning('library-without-rate', partOf(entry.table), typed, calledOf(entry), typed, taking.originOf(entry)));
  return false;
}

/** An offer of the same name, for the same spans and paths, is the plan's. */
function isStatedOffer(entry: LibraryRow, drafts: Drafts, taking: Taking): boolean {
  const same = rowsOf(drafts, offers).find(
    (row) =>
      [Offers.carrier, Offers.product].every((column) => isEqual(row, entry.draft, column)) &&
      [Offers.span, Offers.path].every((column) => meets(row, entry.draft, column)),
  );
  if (same) tellDifference(same, entry, taking);
  return same !== undefined;
}

/** Whether a line of the plan pays for the same: its item or its part is the same. One that may do so is told. */
function isPaidFor(entry: LibraryRow, drafts: Drafts, taking: Taking): boolean {
  const lines = rowsOf(drafts, prices).filter(
    (row) => isEqual(row, entry.draft, Prices.platform) && meets(row, entry.draft, Prices.span),
  );
  const same = lines.find((row) => isEqual(row, entry.draft, Prices.item));
  if (same) {
    tellDifference(same, entry, taking);
    return true;
  }
  const part = partPaid(entry.draft);
  const [item, from] = [textOf(entry.draft, Prices.item) ?? '', taking.originOf(entry)];
  const itemOf = (row: Draft): string => textOf(row, Prices.item) ?? '';
  const rival = lines.find((row) => part !== null && partPaid(row) === part);
  if (rival) {
    taking.note(libraryWarning('library-pays-twice', rival.where, itemOf(rival), item, itemOf(rival), part ?? '', from));
    return true;
  }
  const unclear = lines.find((row) => part === null || partPaid(row) === null);
  if (unclear) {
    const whose = part === null ? "the library's line" : "the plan's line";
    taking.note(libraryWarning('library-may-pay-twice', unclear.where, itemOf(unclear), item, itemOf(unclear), whose, from));
  }
  return false;
}

const partPaid = (row: Draft): string | null =>
  textOf(row, Prices.part) ?? (textOf(row, Prices.basis) === 'third site' ? 'third site' : null);

/** The deal that a line takes: `none` to add if the plan has it; null if the library has none of the time of the quote. */
function dealOf(name: string, drafts: Drafts, taking: Taking): LibraryRow | 'none' | null {
  const own = taking.library.rows.filter(
    ({ table, draft }) => table === deals && foldKey(textOf(draft, Deals.deal) ?? '') === foldKey(name),
  );
  const stated = rowsOf(drafts, deals).find((row) => row.name !== null && foldKey(row.name) === foldKey(name));
  const entry = taking.newest(own, stated?.where ?? partOf(deals));
  if (stated && entry) tellDifference(stated, entry, taking);
  return stated ? 'none' : entry;
}

const isEqual = (one: Draft, other: Draft, column: Column): boolean =>
  foldKey(textOf(one, column) ?? '') === foldKey(textOf(other, column) ?? '');

/** Whether both are about the same spans or paths: a blank, or any, is about all. */
const meets = (one: Draft, other: Draft, column: Column): boolean =>
  isEqual(one, other, column) || [one, other].some((row) => ['', 'any'].includes(textOf(row, column) ?? ''));

/** Says in which fields the library differs from a row of the plan, if it does. */
function tellDifference(row: Draft, entry: LibraryRow, taking: Taking): void {
  const differing = [...fieldsOf(entry.table)].flatMap(([field, definitions]) => {
    const [first] = definitions as readonly [InputColumn];
    if (field === 'source' || first.input.blank === 'numbered') return [];
    const stated = fieldJson(definitions, (definition) => row.values.get(definition) ?? null);
    const said = entry.json[field];
    return isSame(stated, said)
      ? []
      : [`${first.heading} ${shown(said) || 'not stated'}, in the plan ${shown(stated) || 'not stated'}`];
  });
  if (differing.length === 0) return;
  const [called, from] = [calledOf(entry), taking.originOf(entry)];
  taking.note(libraryWarning('library-row-otherwise', row.where, null, called, differing.join('; '), from));
}
