import type { Decimal } from '../decimal';
import { bit, factorBetween, percent, perSecond, product, sameDimensions, sameUnit, type Unit } from '../units';
import type { Counting } from './counting';
import { dataField, dataSpellings, dataUnit, rateSpellings, type WrittenUnit } from './dataUnits';
import { type Charges, moneyUnit, type UnknownCurrency } from './money';
import type { Notation } from './notation';
import { numbersIn } from './number';
import { plainSpellings, plainUnitIn } from './plainUnits';

/** The field that a text is typed into. */
export interface QuantityField {
  readonly unit: Unit;
  /** Whether 35 % is written for 0.35. */
  readonly percent: boolean;
  readonly counting: Counting;
  /** Of a field of money, the currency of its row. */
  readonly currency: string;
  /** Of a field of money, what its row is charged by. */
  readonly charges: Charges;
  /** What it counts, for those who write `6 VMs`. */
  readonly noun: string;
}

/** Why a text that holds a number cannot be taken. */
export type Doubt =
  | { readonly doubt: 'two numbers'; readonly values: readonly [number, number] }
  | { readonly doubt: 'spelling'; readonly unclear: 'bits or bytes' | '1,000 or 1,024'; readonly spellings: readonly string[] }
  | { readonly doubt: 'currency'; readonly written: string }
  | { readonly doubt: 'mix' }
  | { readonly doubt: 'unit'; readonly written: string };

/** A figure in the unit of the field, or a doubt. */
export type WrittenQuantity = { readonly value: number } | Doubt;

const parts = /^([^\d+−–.,-]*)([+−–-]?[\d.,][\d.,'’ \u00a0\u202f]*(?:e[+-]?\d+)?)(.*)$/is;
const mix = /^(\d{1,3})\s*[/:]\s*(\d{1,3})\s*%?$/;

/**
 * What somebody wrote into a field, by the unit of the field: `250 MiB/s`, `1,5 TB`, `EUR 1,234.50`, `3 years`. A number alone is in the
 * unit of the field.
 *
 * @returns null if the text holds no number.
 */
export function readQuantity(text: string, field: QuantityField, notation: Notation): WrittenQuantity | null {
  const typed = text.trim();
  const [, first, second] = mix.exec(typed) ?? [];
  if (first && Number(first) + Number(second) === 100) return { doubt: 'mix' };
  const [, before = '', digits = '', after = ''] = parts.exec(typed) ?? [];
  const number = /[.,]$/.test(digits.trim()) ? '' : digits;
  const numbers = numbersIn(number, notation);
  if (numbers.length === 0) return null;
  const unit = unitOf(before, after, field);
  if (unit === null) return { doubt: 'unit', written: `${before} ${after}`.trim() };
  if ('unknown' in unit) return { doubt: 'currency', written: unit.unknown };
  if ('unclear' in unit) {
    const { unclear, spellings } = unit;
    return { doubt: 'spelling', unclear, spellings: spellings.map((spelling) => `${number.trim()} ${spelling}`) };
  }
  const [value, other] = numbers.map((each) => inField(each, unit.unit, field));
  return other === undefined ? { value: value! } : { doubt: 'two numbers', values: [value!, other] };
}

/** The unit around a number; null if it is none of what the field measures. */
function unitOf(before: string, after: string, field: QuantityField): WrittenUnit | UnknownCurrency | null {
  const { unit, counting, noun } = field;
  if (unit.dimensions['own']) return moneyUnit(before, after, unit, field);
  const symbol = after.replace(/\s+/g, '');
  if (before.trim() !== '') return null;
  if (symbol === '' || isNoun(after, noun)) return { unit };
  const data = dataField(unit, counting);
  if (data) return dataUnit(symbol, sameDimensions(data.counts, product(bit, perSecond)), data.step);
  const plain = plainUnitIn(unit, symbol);
  return plain && (field.percent || plain !== percent) ? { unit: plain } : null;
}

/** A spelling of each unit that a text in such a field may have; none of money, whose unit is the currency of its row. */
export function spellingsOf({
  unit,
  percent: isPercent,
  counting,
}: Pick<QuantityField, 'unit' | 'percent' | 'counting'>): readonly string[] {
  const data = dataField(unit, counting);
  if (!data) return plainSpellings(unit).filter((spelling) => isPercent || spelling !== percent.symbol);
  const isRate = sameDimensions(data.counts, product(bit, perSecond));
  return (isRate ? rateSpellings : dataSpellings).filter((spelling) => 'unit' in (dataUnit(spelling, isRate, data.step) ?? {}));
}

const singular = (words: string): string => words.trim().toLowerCase().replace(/s$/, '');
const isNoun = (words: string, noun: string): boolean => singular(words) === singular(noun);

function inField(number: Decimal, written: Unit, { unit, counting }: QuantityField): number {
  if (sameUnit(written, unit)) return number.toNumber();
  const counts = dataField(unit, counting)?.counts ?? unit;
  return number.times(factorBetween(written, counts)).toNumber();
}
