import { Decimal } from '../quantities/decimal';
import type { Movement } from './axes/axis';
import { type Asked, firstFailure, type Interval, lastBelow, laterIntervals, type Paused } from './search';

/** A movement in whole steps: where it begins, and its bounds. */
export interface Steps {
  readonly from: number;
  readonly first: number;
  readonly last: number;
  readonly value: (at: number) => Decimal;
}

/** The steps of a movement; its bounds, and what is planned, are rounded into them. */
export function stepsOf({ today, least, most }: Movement, perUnit: number): Steps {
  const first = least.times(perUnit).ceil().toNumber();
  const last = most.times(perUnit).floor().toNumber();
  const from = Math.min(last, Math.max(first, today.times(perUnit).floor().toNumber()));
  return { from, first, last, value: (at) => new Decimal(at).div(perUnit) };
}

/**
 * How far an option goes. limit: it holds up to there; no limit: up to the bound; exceeded: it does not hold as planned, and would
 * down to there; never: it holds nowhere; no such input: its span has none.
 */
export const limitKinds = ['limit', 'no limit', 'exceeded', 'never', 'no such input'] as const;
export type LimitKind = (typeof limitKinds)[number];

/** The first limit, in steps, and where it holds again above. */
export interface Found {
  readonly kind: LimitKind;
  /** The last step at which it holds; null if there is none. */
  readonly limit: number | null;
  readonly again: readonly Interval[];
}

/**
 * Finds the first limit by the fast reading. The exact reading has the last word: at the limit it holds, one step beyond it does not.
 *
 * @param holds whether it holds at a step, exactly.
 */
export function* firstLimit({ from, first, last }: Steps, asked: Asked, holds: (at: number) => boolean): Paused<Found> {
  if (!asked.holds(from)) {
    const again = yield* laterIntervals(from, last, asked);
    const below = yield* lastBelow(from, first, asked);
    const limit = below === null ? null : yield* confirmed(below, { first, last }, holds);
    return { kind: limit === null ? 'never' : 'exceeded', limit, again };
  }
  const failure = yield* firstFailure(from, last, asked);
  const limit = yield* confirmed(failure === null ? last : failure - 1, { first, last }, holds);
  if (limit === last) return { kind: 'no limit', limit, again: [] };
  const again = failure === null ? [] : yield* laterIntervals(failure, last, asked);
  return { kind: limit === null ? 'never' : 'limit', limit, again };
}

/** The step at which it holds and beyond which it does not: the one found but for binary noise. Null: at none. */
function* confirmed(
  found: number,
  { first, last }: Pick<Steps, 'first' | 'last'>,
  holds: (at: number) => boolean,
): Paused<number | null> {
  let at = found;
  while (at >= first && !holds(at)) {
    at -= 1;
    yield;
  }
  if (at < first) return null;
  yield;
  while (at < last && holds(at + 1)) {
    at += 1;
    yield;
  }
  return at;
}
