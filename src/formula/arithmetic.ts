import { Decimal } from '../quantities/decimal';
import { monthsAfter } from '../quantities/dates';
import type { Call } from './definition';

/** What a reading needs to know of its numbers. */
export interface Arithmetic<N> {
  readonly from: (value: number | Decimal) => N;
  readonly compare: (a: N, b: N) => number;
  readonly isZero: (a: N) => boolean;
  readonly toNumber: (a: N) => number;
  /** The same text for equal numbers: the key under which rows are found. */
  readonly key: (a: N) => string;
  /** To so many decimal places of what 15 digits show, halves away from zero. */
  readonly rounded: (a: N, places: number) => N;
  /** As a spreadsheet writes it into a text: the 15 digits that it shows, without an exponent. */
  readonly text: (a: N) => string;
  /** Calls of more than two operands are chained from left to right. */
  readonly calls: Readonly<Record<Call, (...args: N[]) => N>>;
}

const pi = new Decimal('3.14159265358979323846264338327950288419716939937511');

const shown = (a: Decimal): Decimal => a.toSignificantDigits(15);

/** Exact reading: 34 digits. */
export const exact: Arithmetic<Decimal> = {
  from: (value) => new Decimal(value),
  compare: (a, b) => a.cmp(b),
  isZero: (a) => a.isZero(),
  toNumber: (a) => a.toNumber(),
  key: (a) => a.toString(),
  rounded: (a, places) => shown(a).toDecimalPlaces(places),
  text: (a) => shown(a).toFixed(),
  calls: {
    plus: (a, b) => a.plus(b),
    minus: (a, b) => a.minus(b),
    times: (a, b) => a.times(b),
    over: (a, b) => a.div(b),
    power: (a, b) => (b.eq(1) ? a : a.pow(b)),
    least: (a, b) => (b.lt(a) ? b : a),
    greatest: (a, b) => (b.gt(a) ? b : a),
    absolute: (a) => a.abs(),
    // Excel rounds what 15 digits show: 1.005 is a half there although no binary number is.
    round: (a) => shown(a).toDecimalPlaces(9),
    ceil: (a) => shown(a).toDecimalPlaces(9).toDecimalPlaces(0, Decimal.ROUND_UP),
    floor: (a) => shown(a).toDecimalPlaces(9).toDecimalPlaces(0, Decimal.ROUND_DOWN),
    cents: (a) => shown(a).toDecimalPlaces(2),
    sine: (a) => a.sin(),
    cosine: (a) => a.cos(),
    arcsine: (a) => a.asin(),
    squareRoot: (a) => a.sqrt(),
    radians: (a) => a.times(pi).div(180),
    monthsAfter: (a, b) => new Decimal(monthsAfter(a.toNumber(), b.toNumber())),
  },
};

const towards = (round: (x: number) => number) => (a?: number) => Math.sign(a!) * round(Math.abs(round9(a!)));

/** 10 to the power of as many places as are ever rounded to. */
const powersOfTen = Array.from({ length: 16 }, (_, places) => Number(`1e${places}`));

/** Rounds what 15 digits show, halves away from zero, so that a half that no binary number is counts as a half. */
function rounded(a: number, places: number): number {
  const [size, shift] = [Math.abs(a), powersOfTen[places]!];
  if (size >= powersOfTen[15 - places]! || a !== a) return a;
  // Only near a half have the first 15 digits to be written down to decide: they differ from all digits by less than this.
  const moved = size * shift;
  const beyond = moved - Math.floor(moved) - 0.5;
  if (Math.abs(beyond) > moved * 1e-14 + 1e-9) return (Math.sign(a) * Math.round(moved)) / shift;
  const shown = Number(size.toPrecision(15));
  if (shown >= powersOfTen[15 - places]!) return a;
  // Moving the point in the text keeps a half a half; texts of small numbers have an exponent already.
  const scaled = shown < 1e-6 ? shown * shift : Number(`${shown}e${places}`);
  return (Math.sign(a) * Math.round(scaled)) / shift;
}

const round9 = (a: number): number => rounded(a, 9);

/** Fast reading: plain numbers, for loops. */
export const fast: Arithmetic<number> = {
  from: Number,
  compare: (a, b) => a - b,
  isZero: (a) => a === 0,
  toNumber: (a) => a,
  key: String,
  rounded,
  text: (a) => new Decimal(a.toPrecision(15)).toFixed(),
  calls: {
    plus: (a, b) => a + b,
    minus: (a, b) => a - b,
    times: (a, b) => a * b,
    over: (a, b) => a / b,
    power: (a, b) => a ** b,
    least: (a, b) => Math.min(a, b),
    greatest: (a, b) => Math.max(a, b),
    absolute: (a) => Math.abs(a),
    round: (a) => round9(a),
    ceil: towards(Math.ceil),
    floor: towards(Math.floor),
    cents: (a) => rounded(a, 2),
    sine: (a) => Math.sin(a),
    cosine: (a) => Math.cos(a),
    arcsine: (a) => Math.asin(a),
    squareRoot: (a) => Math.sqrt(a),
    radians: (a) => (a * Math.PI) / 180,
    monthsAfter: (a, b) => monthsAfter(a, b),
  },
};
