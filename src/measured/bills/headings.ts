import { nearest } from '../../plan/problems/nearest';
import { refuse } from '../messages';
import { terminalWords } from '../optionWords';
import type { Grid } from '../workbooks/grid';
import { type BillField, billFields, type BillMap, noMap } from './billMap';
import { whyLeftOut } from './rowKinds';

/** Where the columns of a bill stand. */
export interface BillColumns {
  /** The row of the headings, counted from 0. */
  readonly at: number;
  readonly headings: readonly string[];
  readonly places: Readonly<Partial<Record<BillField, number>>>;
}

/** Headings as vendors write them, in English and German; the first pattern that a heading fits wins, in the order of the list. */
const patterns: readonly (readonly [BillField, RegExp])[] = [
  ['partNumber', /part ?(no|num|#|id)|product (no|num|id|code)|\bsku\b|\bp\/?n\b|material|artikel-?(nr|nummer)|teilenummer/],
  ['discount', /disc|rabatt|nachlass/],
  ['listPrice', /\blist|\bmsrp|listenpreis/],
  ['amount', /ext(ended|\.|\b)|line (total|amount|net)|total|amount|gesamt|summe|betrag/],
  ['netPrice', /net|unit (sell|price)|sell|your price|einzelpreis|st(ü|ue)ckpreis/],
  ['quantity', /^qty|quantity|^menge|^anzahl|st(ü|ue)ck\b/],
  ['charge', /billing|charge|payment|zahlweise|abrechnung/],
  ['site', /\bsite\b|location|ship to|standort/],
  ['kind', /categor|\btype\b|\bkind\b|\bclass|warengruppe|kategorie/],
  ['item', /descr|product|item|bezeichnung|beschreibung|artikel|leistung/],
];
const unguessed = /^(?:line|pos|position|no|nr|#|line ?#|item ?(?:#|no\.?))\.?$/;

/** What a heading of a bill says its column is; undefined if that cannot be guessed. */
export const billFieldOf = (heading: string): BillField | undefined =>
  unguessed.test(folded(heading)) ? undefined : patterns.find(([, pattern]) => pattern.test(folded(heading)))?.[0];

/** How many rows may stand above the headings: who, what, when. */
const above = 25;
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** What a line must at least say. */
const isEnough = (found: BillColumns['places']): boolean =>
  found.item !== undefined && (found.amount ?? found.netPrice ?? found.listPrice) !== undefined;

/** Finds the headings of a bill. @throws Refused if no row has a description and an amount */
export function billColumns({ rows }: Grid, map: BillMap, where: string): BillColumns {
  for (const [at, row] of rows.slice(0, above).entries()) {
    const places = placesIn(row, map);
    if (isEnough(places) && isComplete(places, map)) return { at, headings: row, places };
  }
  const seen = rows.slice(0, above).reduce<readonly string[]>((best, row) => (filled(row) > filled(best) ? row : best), []);
  const headings = seen.filter((cell) => cell.trim() !== '');
  const missing = Object.values(map.columns).find((heading) => !headings.some((one) => folded(one) === folded(heading)));
  if (missing !== undefined)
    return refuse('map-unknown-column', where, missing, nearest(missing, headings), headings.map((one) => `"${one}"`).join(', '));
  return refuse(
    'bill-headings',
    where,
    '',
    headings.map((one) => `"${one}"`).join(', '),
    billFields.join(', '),
    terminalWords.useMap,
  );
}

/** Whether a table is a bill, and no list of prices: it has the headings of one, and amounts of its lines or a total of them. */
export function isBill(rows: readonly (readonly string[])[]): boolean {
  const at = rows.slice(0, above).findIndex((row) => isEnough(placesIn(row, noMap)));
  if (at < 0) return false;
  const isTotal = (row: readonly string[]): boolean => row.some((cell) => whyLeftOut(cell, true) === 'net total');
  return placesIn(rows[at]!, noMap).amount !== undefined || rows.slice(at + 1).some(isTotal);
}

const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length;
const isComplete = (places: BillColumns['places'], { columns }: BillMap): boolean =>
  billFields.every((field) => columns[field] === undefined || places[field] !== undefined);

function placesIn(row: readonly string[], { columns }: BillMap): BillColumns['places'] {
  const places: Partial<Record<BillField, number>> = {};
  for (const field of billFields) {
    const heading = columns[field];
    const at = heading === undefined ? -1 : row.findIndex((cell) => folded(cell) === folded(heading));
    if (at >= 0) places[field] = at;
  }
  const taken = new Set(Object.values(places));
  for (const [field, pattern] of patterns) {
    if (places[field] !== undefined || columns[field] !== undefined) continue;
    const at = row.findIndex((cell, column) => !taken.has(column) && !unguessed.test(folded(cell)) && pattern.test(folded(cell)));
    if (at < 0) continue;
    places[field] = at;
    taken.add(at);
  }
  return places;
}
