/** What a search asks of a whole number of steps. */
export interface Asked {
  /** Whether the option holds there. */
  readonly holds: (at: number) => boolean;
  /** Whether it buys the same circuits at both: between such values every margin moves one way, so that nothing turns twice. */
  readonly buysAlike: (one: number, other: number) => boolean;
}

/** Values in steps, both included; `to` is null if it holds up to the greatest value. */
export interface Interval {
  readonly from: number;
  readonly to: number | null;
}

/** How far apart values are looked at, as a part of the value. */
const stride = 1 / 20;
/** Down to which part of the value they are looked at if the circuits differ: up to ten times where it began, or so many steps. */
const finest = 1 / 1000;
const isNear = (at: number, from: number): boolean => at <= Math.max(1000, 10 * from);

/** What a search hands over between two values, so that whoever runs it can stop or let others work. */
export type Paused<Result> = Generator<undefined, Result>;

/** The first value above `from` at which it does not hold; null if it holds up to `most`. It has to hold at `from`. */
export function* firstFailure(from: number, most: number, asked: Asked): Paused<number | null> {
  for (let low = from; low < most;) {
    const high = Math.min(most, above(low));
    const found = failureWithin(low, high, isNear(low, from) ? asked : { ...asked, buysAlike: () => true });
    if (found !== null) return found;
    low = high;
    yield;
  }
  return null;
}

/** The greatest value below `from` at which it holds; null if there is none. It does not hold at `from`. */
export function* lastBelow(from: number, least: number, { holds }: Asked): Paused<number | null> {
  for (let high = from; high > least;) {
    const low = Math.max(least, below(high));
    if (holds(low)) return edge(low, high, holds);
    high = low;
    yield;
  }
  return null;
}

/** Where it holds again above `from`, at which it does not: intervals wider than the stride. */
export function* laterIntervals(from: number, most: number, { holds }: Asked): Paused<readonly Interval[]> {
  const found: Interval[] = [];
  let begin: number | null = null;
  for (let low = from; low < most;) {
    const high = Math.min(most, above(low));
    const held = holds(high);
    if (begin === null && held) begin = edge(low, high, (at) => !holds(at)) + 1;
    else if (begin !== null && !held) {
      found.push({ from: begin, to: edge(low, high, holds) });
      begin = null;
    }
    low = high;
    yield;
  }
  return begin === null ? found : [...found, { from: begin, to: null }];
}

const above = (low: number): number => Math.max(low + 1, Math.ceil(low * (1 + stride)));
const below = (high: number): number => Math.min(high - 1, Math.floor(high / (1 + stride)));

/** The last value for which something is so that is so at `low` and not at `high`. */
function edge(low: number, high: number, isSo: (at: number) => boolean): number {
  if (high - low <= 1) return low;
  const middle = Math.floor((low + high) / 2);
  return isSo(middle) ? edge(middle, high, isSo) : edge(low, middle, isSo);
}

/** The first failure above `low`, where it holds, up to `high`. */
function failureWithin(low: number, high: number, asked: Asked): number | null {
  if (high <= low) return null;
  const held = asked.holds(high);
  if (high - low === 1) return held ? null : high;
  if (held && (asked.buysAlike(low, high) || high - low <= low * finest)) return null;
  const middle = Math.floor((low + high) / 2);
  const before = failureWithin(low, middle, asked);
  return before ?? (asked.holds(middle) ? failureWithin(middle, high, asked) : middle);
}
