import { Decimal } from '../../quantities/decimal';
import { isMoney } from '../../formula/figures';
import type { Unit } from '../../quantities/units';

/** Digits in which the exact reading and fast ones on all machines agree. */
const digits = 12;
export const toAgreedDigits = (figure: number | string): Decimal => new Decimal(figure).toSignificantDigits(digits);

/** A figure of the fast reading as it leaves the program; null if it is absent. */
export function figureText(value: number, unit: Unit): string | null {
  if (Number.isNaN(value)) return null;
  const rounded = toAgreedDigits(value);
  const text = isMoney(unit) ? rounded.toFixed(2) : rounded.toFixed();
  return rounded.isZero() ? text.replace('-', '') : text;
}

/** The figure that a share of the others do not exceed, by nearest rank: the one at place ⌈share × count⌉. NaN of none. */
export function percentile(sorted: Float64Array, percent: number): number {
  return sorted.length === 0 ? NaN : sorted[Math.max(1, Math.ceil((percent * sorted.length) / 100)) - 1]!;
}

/** A chance, and between what it lies with 95 % confidence. */
export interface Chance {
  readonly share: string;
  readonly from: string;
  readonly to: string;
}

/** Standard deviations on either side that hold 95 % of a normal distribution. */
const z = 1.959963984540054;

/** How often something was so, with the interval of Wilson (1927), which holds near 0 and 1 too. Shares to six decimals. */
export function chanceOf(count: number, trials: number): Chance {
  const share = count / trials;
  const middle = (share + (z * z) / (2 * trials)) / (1 + (z * z) / trials);
  const half = (z / (1 + (z * z) / trials)) * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  const text = (value: number): string => new Decimal(Math.min(1, Math.max(0, value))).toDecimalPlaces(6).toFixed();
  return { share: text(share), from: text(count === 0 ? 0 : middle - half), to: text(count === trials ? 1 : middle + half) };
}
