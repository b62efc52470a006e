import { dateText } from '../../quantities/dates';
import { fast } from '../arithmetic';
import { Groups, sameTexts } from './groups';
import { Weights } from './weights';

/** The last power that was calculated: workloads that grow alike stand in runs. */
const last = { base: NaN, exponent: NaN, power: NaN };

/** All that printed loops call. Arithmetic is that of the fast reading; what has a sign of its own is printed as that. */
export const functions = {
  ...fast.calls,
  /** Absent to the power of 0 is absent. Most exponents are 0 or 1: no growth, and peaks that count or do not. */
  power(base: number, exponent: number): number {
    if (base !== base || exponent === 1) return base;
    if (exponent === 0) return 1;
    if (base !== last.base || exponent !== last.exponent) {
      last.power = base ** exponent;
      last.base = base;
      last.exponent = exponent;
    }
    return last.power;
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
