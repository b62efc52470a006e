import {
  bit,
  byte,
  GB,
  KB,
  multiple,
  perSecond,
  prefixed,
  type Prefix,
  product,
  sameDimensions,
  sameUnit,
  TB,
  type Unit,
} from '../units';
import type { Counting } from './counting';

/** A unit as it was written, or what cannot be told of it with the spellings to choose from. */
export type WrittenUnit =
  { readonly unit: Unit } | { readonly unclear: 'bits or bytes' | '1,000 or 1,024'; readonly spellings: readonly string[] };

const pattern = /^([kmgtp]?)(i?)(b|bits?|bytes?)?(\/s(?:ec(?:ond)?)?|ps)?$/i;

/** Units of data and of rates to choose from, one spelling each. */
export const dataSpellings = ['B', 'KB', 'MB', 'GB', 'TB', 'KiB', 'MiB', 'GiB', 'TiB'] as const;
export const rateSpellings = ['kb/s', 'Mb/s', 'Gb/s', 'B/s', 'kB/s', 'MB/s', 'GB/s', 'KiB/s', 'MiB/s', 'GiB/s'] as const;

/** What a field of data counts in. */
interface DataField {
  readonly counts: Unit;
  /** The factor between prefixes; null where KB may be 1,000 or 1,024 bytes. */
  readonly step: number | null;
}

/** How a field counts data; null if it measures something else. */
export function dataField(field: Unit, { bytesPerKB, bytesPerTB }: Counting): DataField | null {
  if (sameUnit(field, KB)) return { counts: multiple('KB', byte, bytesPerKB), step: bytesPerKB };
  if (sameUnit(field, TB)) return { counts: multiple('TB', byte, bytesPerTB), step: 1000 };
  if (sameUnit(field, GB)) return { counts: field, step: 1024 };
  const isData = [bit, product(bit, perSecond)].some((of) => sameDimensions(field, of));
  return isData ? { counts: field, step: sameUnit(field, byte) ? null : 1000 } : null;
}

/**
 * The unit of data that a symbol stands for in a field. Case tells bits (Mb) from bytes (MB): `mbps` is Mb/s by custom, and of `mb/s`,
 * `MBPS` or a `gb` of memory nobody knows. KiB, MiB and GiB are powers of 1,024 in any field; what KB and GB are is the field's to say.
 *
 * @returns null if it is no unit of what the field measures.
 */
export function dataUnit(symbol: string, isRate: boolean, step: number | null): WrittenUnit | null {
  const match = pattern.exec(symbol);
  if (!match || symbol === '') return null;
  const [, letter = '', binary = '', of = '', rate = ''] = match;
  if ((rate !== '') !== isRate || (of === '' && (isRate || letter === '' || binary !== ''))) return null;
  const prefix = letter.toUpperCase() as Prefix;
  const isByte = of === '' || /^bytes?$/i.test(of) || of === 'B';
  const suffix = isRate ? '/s' : '';
  const asBytes = `${prefix}${binary && 'i'}B${suffix}`;
  if (!isCertain({ letter, binary, of, rate }))
    return { unclear: 'bits or bytes', spellings: isRate && !binary ? [`${prefix}b/s`, asBytes] : [asBytes] };
  if (!isByte && !isRate) return { unclear: 'bits or bytes', spellings: [asBytes] };
  if (step === null && prefix !== '' && !binary) return { unclear: '1,000 or 1,024', spellings: [`${prefix}iB`] };
  const amount = prefixed(prefix, isByte ? byte : bit, binary ? 1024 : isByte ? (step ?? 1000) : 1000);
  return { unit: isRate ? product(amount, perSecond) : amount };
}

/** Whether case or a word tells bits from bytes. */
function isCertain({ letter, binary, of, rate }: Readonly<Record<'letter' | 'binary' | 'of' | 'rate', string>>): boolean {
  if (of !== 'b' && of !== 'B') return true;
  // Written in capitals alone, a B may be meant as a b.
  if (/S/.test(rate)) return false;
  if (of === 'B') return true;
  if (binary) return false;
  return rate === 'ps' || letter === '' || letter === 'k' || letter === letter.toUpperCase();
}
