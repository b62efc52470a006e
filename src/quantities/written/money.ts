import { multiple, type Unit } from '../units';

/** A currency that is not that of the row. */
export interface UnknownCurrency {
  readonly unknown: string;
}

/** Signs of currencies, with the codes of those that use them. */
const signs: Readonly<Record<string, readonly string[]>> = {
  '€': ['EUR'],
  '£': ['GBP'],
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN'],
  us$: ['USD'],
  '¥': ['JPY', 'CNY'],
  'fr.': ['CHF'],
  kr: ['SEK', 'NOK', 'DKK'],
  zł: ['PLN'],
  kč: ['CZK'],
  '₹': ['INR'],
};

/** What the charges of a row are by: its period, and its unit of distance. */
export interface Charges {
  readonly period: string;
  readonly distance: string;
}
export const usualCharges: Charges = { period: 'month', distance: 'km' };

const charged: readonly (readonly [RegExp, string])[] = [
  [/^(?:months?|mo|mth|monate?)$/, 'month'],
  [/^(?:years?|yr|annum|jahre?)$/, 'year'],
  [/^km$/, 'km'],
  [/^(?:miles?|mi)$/, 'mile'],
  [/^(?:met(?:re|er)s?|m)$/, 'metre'],
];

/** What an amount of a unit is by, in words: `year` and `mile`. */
const chargedBy = ({ symbol }: Unit, { period, distance }: Charges): readonly string[] =>
  symbol
    .split('/')
    .slice(1)
    .map((word) => (word === 'period' ? period : word === 'unit of distance' ? distance : word));

/** The unit of a charge with the period and the distance of its row: `own money/year/mile`. */
export const chargeText = (unit: Unit, charges: Charges): string =>
  [unit.symbol.split('/')[0], ...chargedBy(unit, charges)].join('/');

/**
 * The unit of an amount by what stands around it: `€`, `EUR a year`, `k€ / month`, `per km and month`. What it is by, if that is said, has
 * to be what its row is charged by: another period is paid on other days, and another unit of distance is rounded otherwise.
 *
 * @returns null if it is no amount of what the field measures; a currency that is not the row's by name.
 */
export function moneyUnit(
  before: string,
  after: string,
  field: Unit,
  { currency, charges }: { readonly currency: string; readonly charges: Charges },
): { unit: Unit } | UnknownCurrency | null {
  const [amount = '', ...per] = after
    .toLowerCase()
    .split(/\s*(?:\/|\b(?:per|an?|each|and|pro|je|und)\b)\s*/)
    .map((word) => word.trim());
  const [, thousand, behind = ''] = /^(k(?!r|č))?\s*(.*)$/.exec(amount) ?? [];
  const named = [before.trim().toLowerCase(), behind].filter((word) => word !== '');
  if (named.length > 1) return null;
  const [name] = named;
  if (name !== undefined && !isCurrency(name, currency)) return isAnyCurrency(name) ? { unknown: name.toUpperCase() } : null;
  const said = per.filter((word) => word !== '').map((word) => charged.find(([pattern]) => pattern.test(word))?.[1] ?? '');
  const isSaid = said.length === 0 || [...said].sort().join() === [...chargedBy(field, charges)].sort().join();
  return isSaid ? { unit: multiple(field.symbol, field, thousand ? 1000 : 1) } : null;
}

const codesOf = (name: string): readonly string[] => (Object.hasOwn(signs, name) ? signs[name]! : [name.toUpperCase()]);
const isCurrency = (name: string, currency: string): boolean => codesOf(name).includes(currency.trim().toUpperCase());
const isAnyCurrency = (name: string): boolean => Object.hasOwn(signs, name) || /^[a-z]{3}$/.test(name);
