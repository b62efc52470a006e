import { km, mile, month, product, reciprocal, sameDimensions, type Unit, year } from '../units';
import { multiple, ownMoney } from '../units';

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

const periods: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:months?|mo|mth)$/, month],
  [/^(?:years?|yr|annum)$/, year],
  [/^km$/, km],
  [/^(?:miles?|mi)$/, mile],
];

/**
 * The unit of an amount by what stands around it: `€`, `EUR a year`, `k€ / month`, `per km and month`. Without a period it is that of the
 * field.
 *
 * @returns null if it is no amount of what the field measures; a currency that is not the row's by name.
 */
export function moneyUnit(before: string, after: string, field: Unit, currency: string): { unit: Unit } | UnknownCurrency | null {
  const [amount = '', ...per] = after
    .toLowerCase()
    .split(/\s*(?:\/|\bper\b|\ban?\b|\beach\b|\band\b)\s*/)
    .map((word) => word.trim());
  const [, thousand, behind = ''] = /^(k(?!r|č))?\s*(.*)$/.exec(amount) ?? [];
  const named = [before.trim().toLowerCase(), behind].filter((word) => word !== '');
  if (named.length > 1) return null;
  const [name] = named;
  if (name !== undefined && !isCurrency(name, currency)) return isAnyCurrency(name) ? { unknown: name.toUpperCase() } : null;
  const times = thousand ? 1000 : 1;
  const words = per.filter((word) => word !== '');
  if (words.length === 0) return { unit: multiple(field.symbol, field, times) };
  const units = words.map((word) => periods.find(([pattern]) => pattern.test(word))?.[1]);
  if (units.some((unit) => unit === undefined)) return null;
  const unit = units.reduce<Unit>((of, each) => product(of, reciprocal(each!)), multiple(field.symbol, ownMoney, times));
  return sameDimensions(unit, field) ? { unit } : null;
}

const codesOf = (name: string): readonly string[] => (Object.hasOwn(signs, name) ? signs[name]! : [name.toUpperCase()]);
const isCurrency = (name: string, currency: string): boolean => codesOf(name).includes(currency.trim().toUpperCase());
const isAnyCurrency = (name: string): boolean => Object.hasOwn(signs, name) || /^[a-z]{3}$/.test(name);
