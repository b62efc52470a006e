import { english } from '../formula/figures';
import type { ValueText } from '../plan/values/valueText';
import { Decimal } from '../quantities/decimal';

/** Shown for a value that is absent. */
const nothing = '–';

/** A figure of the values file as people read it: grouped by thousands, so many decimals. */
export function shown(text: ValueText, decimals: number, signed = false): string {
  if (text === null) return nothing;
  const value = new Decimal(text).toDecimalPlaces(decimals);
  const [whole = '', rest] = value.abs().toFixed(decimals).split('.');
  const sign = value.isNegative() && !value.isZero() ? '−' : signed ? '+' : '';
  return `${sign}${english.group(whole)}${rest === undefined ? '' : `.${rest}`}`;
}
