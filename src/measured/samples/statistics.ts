import type { Statistic } from '../options';

export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at]!;
  return sum / values.length;
}

/** The mean over all times, what has no value at a time counting as nothing then. */
export function meanOverTime(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += Number.isNaN(values[at]) ? 0 : values[at]!;
  return sum / values.length;
}

/** The smallest value that the percentage of all values does not exceed (nearest rank), so that it is one that was measured. */
export function percentile(values: ArrayLike<number>, percent: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? NaN;
}

export const statisticOf = (values: ArrayLike<number>, statistic: Statistic): number =>
  percentile(values, statistic === 'highest' ? 100 : statistic);

/** `highest interval of 5 min`, `percentile 95 of the intervals of 5 min`; without the length if it is not known. */
export function statisticText(statistic: Statistic, interval: number | null): string {
  const length = interval === null ? '' : ` of ${intervalText(interval)}`;
  return statistic === 'highest' ? `highest interval${length}` : `percentile ${statistic} of the intervals${length}`;
}

/** The length of an interval in milliseconds: the median of the distances between times. Null below two times. */
export function intervalOf(times: ArrayLike<number>): number | null {
  if (times.length < 2) return null;
  const gaps = Float64Array.from({ length: times.length - 1 }, (_, at) => times[at + 1]! - times[at]!);
  return percentile(gaps, 50);
}

/** `20 s`, `5 min`, `2 h`. */
export function intervalText(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds > 0 && seconds % 3600 === 0) return `${seconds / 3600} h`;
  return seconds > 0 && seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds === 0 ? ms / 1000 : seconds} s`;
}

/** Whether times are of a clock, and not the numbers of intervals of a file that states no times. */
export const hasClock = (times: ArrayLike<number>): boolean => times.length > 0 && times[0]! > 1e9;
