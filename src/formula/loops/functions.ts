import { dateText } from '../../quantities/dates';
import { fast } from '../arithmetic';
import { Groups, sameTexts } from './groups';
import { Weights } from './weights';

/** All that printed loops call. Arithmetic is that of the fast reading; what has a sign of its own is printed as that. */
export const functions = {
  ...fast.calls,
  /** Absent to the power of 0 is absent. Most exponents are 0 or 1: no growth, and peaks that count or do not. */
  power(base: number, exponent: number): number {
    if (base !== base || exponent === 1) return base;
    return exponent === 0 ? 1 : base ** exponent;
  },
  rounded: fast.rounded,
  /** A figure within a text; an absent one adds nothing. */
  said: (figure: number) => (figure === figure ? fast.text(figure) : ''),
  dateText,
  Groups,
  Weights,
  sameTexts,
  none: Float64Array.of(NaN),
  noText: Int32Array.of(0),
};

export type Functions = typeof functions;
