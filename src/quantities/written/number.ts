import { Decimal } from '../decimal';
import type { Notation } from './notation';

/** A number with this decimal sign: digits, or groups of three that are all separated alike; then decimals, then a power of ten. */
function withDecimal(decimal: '.' | ','): RegExp {
  const group = decimal === '.' ? ',' : '.';
  const grouped = String.raw`[1-9]\d{0,2}(?<group>[${group}'’ \u00a0\u202f])\d{3}(?:\k<group>\d{3})*`;
  const decimals = String.raw`(?:[${decimal}](?<decimals>\d+))?`;
  return new RegExp(String.raw`^(?<sign>[+-]?)(?<whole>${grouped}|\d+)?${decimals}(?<power>(?:e[+-]?\d{1,3})?)$`, 'i');
}
const patterns = { '.': withDecimal('.'), ',': withDecimal(',') } as const;

function readAs(decimal: '.' | ',', text: string): Decimal | null {
  const { sign = '', whole = '', decimals = '', power = '' } = patterns[decimal].exec(text)?.groups ?? {};
  if (whole === '' && decimals === '') return null;
  return new Decimal(`${sign === '-' ? '-' : ''}${whole.replace(/\D/g, '') || '0'}.${decimals || '0'}${power}`);
}

/**
 * What a text says as a number: none, one, or two where `1.234` may be 1,234 as well and nothing tells. A text that only fits the other
 * decimal sign than the one that is known is read all the same, for it can mean nothing else.
 */
export function numbersIn(text: string, { decimal }: Pick<Notation, 'decimal'>): readonly Decimal[] {
  const typed = text.trim().replace(/^[−–]/, '-');
  const asKnown = decimal && readAs(decimal, typed);
  if (asKnown) return [asKnown];
  const readings = (['.', ','] as const).flatMap((each) => readAs(each, typed) ?? []);
  const [first, second] = readings;
  return first && second && first.eq(second) ? [first] : readings;
}
