import type { Charge, Kind, LeftOutRow } from './bill';

/* What a row of a bill is, by its words, in English and German. */

const subtotal = /^(?:sub-? ?total|zwischensumme)/i;
const tax = /^(?:vat|tax|sales tax|mwst|ust|umsatzsteuer|mehrwertsteuer|gst)\b/i;
const gross = /gross|brutto|incl|inkl/i;
/** A total of all: beside the word, nothing but what it is of or in. */
const total =
  /^(?:grand |quote |net )*(?:total|summe|gesamt(?:summe|betrag|preis)?|endsumme)(?: (?:net|netto|price|amount|quote|list|excl\.?|exkl\.?|vat|tax|mwst|of|quotation|solution|[a-z]{3}))*:?$/i;
const anyTotal = /^(?:total|summe|gesamt)/i;
const optional = /^(?:optional|alternative|option:|alternativ)\b/i;

/** Null for a cost line; `net total` is what the lines have to add up to. */
export function whyLeftOut(label: string, hasAmount: boolean): LeftOutRow['why'] | 'net total' | null {
  const words = label.replace(/[\s():]+/g, ' ').trim();
  if (subtotal.test(words)) return 'subtotal';
  if (tax.test(words)) return 'tax';
  if (total.test(words)) return gross.test(words) ? 'total' : 'net total';
  if (anyTotal.test(words)) return gross.test(words) ? 'total' : 'subtotal';
  if (optional.test(words)) return 'optional';
  return hasAmount ? null : 'section';
}

const kinds: readonly (readonly [Kind, RegExp])[] = [
  ['support', /support|maint|warranty|\bcare\b|wartung|gew(?:ä|ae)hr/i],
  ['service', /install|implement|\bservices?\b|migration|training|workshop|consult|dienstleist|einrichtung|schulung/i],
  ['licence', /licen[cs]e|software|subscription|\bsw\b|lizenz|\babo/i],
];

/** The kind of a line by its category or section, else by its own words; hardware is what nothing else says. */
export function kindOf(category: string | null, item: string): Kind {
  const saidBy = (text: string): Kind | undefined => kinds.find(([, words]) => words.test(text))?.[0];
  const byCategory = category === null ? undefined : (saidBy(category) ?? (/hardware/i.test(category) ? 'hardware' : undefined));
  return byCategory ?? saidBy(item) ?? 'hardware';
}

/** How a line is charged; null for a word that says nothing known. */
export function chargeOf(words: string | null): Charge | null {
  if (words === null || /one[- ]?(?:time|off)|once|upfront|prepaid|einmalig/i.test(words)) return 'one-off';
  if (/month|monat/i.test(words)) return 'monthly';
  return /year|annual|jahr|j(?:ä|ae)hrlich/i.test(words) ? 'yearly' : null;
}
