import { validOn } from './epochs';

/** A row of the catalogue as far as people name it. */
export interface NamedRow {
  readonly key: string;
  /** What else it is called. */
  readonly names: readonly string[];
  readonly family?: string | undefined;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly availability?: string;
}

/** What somebody meant by a name. */
export type Meant<Row extends NamedRow> =
  /** One row; `besides` are the others of the name that are for sale. */
  | { readonly row: Row; readonly besides: readonly Row[] }
  /** Several, of which none is newer. */
  | { readonly several: readonly Row[] }
  /** Those of the name, none of which is for sale on the day. */
  | { readonly notForSale: readonly Row[] };

/** What people of the trade call families for short, or called them before (general knowledge). */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  SVC: ['SAN Volume Controller', 'Spectrum Virtualize'],
  MetroCluster: ['MCC'],
  'SnapMirror active sync': ['SMBC', 'SM-BC', 'SM-as', 'SnapMirror Business Continuity'],
  FlashSystem: ['PBHA'],
  ActiveCluster: ['Pure'],
  Hitachi: ['GAD'],
  'Storage Replica': ['S2D stretch'],
  vMotion: ['VMware', 'vSphere', 'ESXi', 'ESX'],
  AHV: ['Acropolis'],
  'Oracle VM': ['OVM'],
  PowerVM: ['LPM'],
};

/** A name without case, spaces and hyphens. */
export const joined = (name: string): string => name.toLowerCase().replace(/[\s\-_/,()]/g, '');
const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[\s\-_/,()]+/)
    .filter(Boolean);

/** Whether a row can be bought on a day; a day of null is any. */
export const isForSale = (row: NamedRow, day: string | null): boolean =>
  row.availability === undefined && (day === null || validOn(row, day));

/**
 * The row that a name stands for on a day, YYYY-MM-DD: that of the key or the whole name on any day; of a family or of words that
 * several rows have, the newest for sale, and of versions that are equally new the plain one, whose key begins those of the others.
 *
 * @returns null if nothing is called so.
 */
export function meantBy<Row extends NamedRow>(rows: readonly Row[], typed: string, day: string | null): Meant<Row> | null {
  const spelt = [typed, ...inFullOf(typed)];
  const exact = rows.filter(({ key, names }) =>
    [key, ...names].some((name) => spelt.some((each) => joined(each) === joined(name))),
  );
  if (exact.length === 1) return { row: exact[0]!, besides: [] };
  const called = rowsCalled(rows, typed);
  if (called.length === 0) return null;
  const sold = called.filter((row) => isForSale(row, day));
  if (sold.length === 0) return { notForSale: called };
  // Words that products of several families share name none of them.
  if (new Set(sold.map(({ family }) => family)).size > 1) return { several: sold };
  const newest = sold.filter((row) => sold.every((other) => (row.validFrom ?? '') >= (other.validFrom ?? '')));
  const plain = newest.find(({ key }) => newest.every((other) => other.key.startsWith(key)));
  return plain ? { row: plain, besides: sold.filter((row) => row !== plain) } : { several: newest };
}

/** The text with the name of a family for another name that it begins with. */
const inFullOf = (typed: string): readonly string[] =>
  Object.entries(otherNames).flatMap(([family, names]) =>
    names.flatMap((name) =>
      new RegExp(`^${name}\\b`, 'i').test(typed.trim()) ? [`${family}${typed.trim().slice(name.length)}`] : [],
    ),
  );

/** Adjacent words written as one, as `activecluster` is of `Active Cluster`. */
const runsOf = (words: readonly string[]): readonly string[] =>
  words.flatMap((_, from) => words.slice(from).map((_, length) => words.slice(from, from + length + 1).join('')));

/** Rows of the family of that name; or those whose key and name have all its words, or have them written as one. Wishes are never meant. */
export const rowsCalled = <Row extends NamedRow>(rows: readonly Row[], typed: string): readonly Row[] =>
  [typed, ...inFullOf(typed)].map((each) => rowsWith(rows, each)).find((found) => found.length > 0) ?? [];

function rowsWith<Row extends NamedRow>(rows: readonly Row[], typed: string): readonly Row[] {
  const whole = joined(typed);
  const real = rows.filter(({ availability }) => availability !== 'hypothetical');
  const ofFamily = real.filter(({ family }) => family !== undefined && joined(family) === whole);
  if (ofFamily.length > 0) return ofFamily;
  const words = wordsOf(typed);
  return real.filter(({ key, names, family }) => {
    const own = [key, ...names];
    const known = new Set([...own, family ?? ''].flatMap(wordsOf));
    const named = words.some((word) => own.flatMap(wordsOf).includes(word)) && words.every((word) => known.has(word));
    return named || own.some((name) => runsOf(wordsOf(name)).includes(whole));
  });
}
