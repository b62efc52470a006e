import { type Load, type Metric, metrics } from '../measured';
import { hasClock, intervalOf, mean } from './statistics';

/** The sum of loads over time. */
export interface Total {
  readonly times: Float64Array;
  /** NaN-free: a load without a value at a time adds nothing to it. */
  readonly values: Readonly<Partial<Record<Metric, Float64Array>>>;
  /** Milliseconds; null if there is one time. */
  readonly interval: number | null;
  /** Cells without a value, among all that were added. */
  readonly blanks: number;
}

type Sampled = Load & { readonly series: NonNullable<Load['series']> };
const isSampled = (load: Load): load is Sampled => load.series !== null;

/**
 * The sum over time of loads with samples. Loads of one recording share its times. Recordings of several hosts are brought to the longest
 * of their intervals, and only times that all of them have count: a host that is missing would make the sum too small. Null if there is no
 * such time.
 */
export function totalOf(loads: readonly Load[]): Total | null {
  const sampled = loads.filter(isSampled);
  const recordings = new Map<string, Set<Float64Array>>();
  for (const { place, from, series } of sampled) {
    const recorder = place.host ?? from.file;
    recordings.set(recorder, (recordings.get(recorder) ?? new Set<Float64Array>()).add(series.times));
  }
  const blanks = sampled.reduce((sum, { series }) => sum + blanksIn(series.values), 0);
  const [first] = sampled;
  if (!first) return null;
  const measured = metrics.filter((metric) => sampled.some(({ series }) => series.values[metric]));
  if (sampled.every(({ series }) => series.times === first.series.times)) {
    const values = measured.map((metric) => [metric, added(sampled, metric, first.series.times.length)] as const);
    return { times: first.series.times, values: Object.fromEntries(values), interval: intervalOf(first.series.times), blanks };
  }
  if (!sampled.every(({ series }) => hasClock(series.times))) return null;
  const clocks = [...new Set(sampled.map(({ series }) => series.times))];
  const interval = Math.max(...clocks.map((times) => intervalOf(times) ?? 0)) || 60_000;
  const counts = new Map(clocks.map((times) => [times, countsOf(times, interval)]));
  const buckets = [...recordings.values()].map((of) => new Set([...of].flatMap((times) => [...counts.get(times)!.keys()])));
  const shared = [...(buckets[0] ?? [])].filter((bucket) => buckets.every((of) => of.has(bucket))).sort((a, b) => a - b);
  if (shared.length === 0) return null;
  const place = new Map(shared.map((bucket, at) => [bucket, at]));
  const values = measured.map((metric) => [metric, inBuckets(sampled, metric, interval, counts, place)] as const);
  return {
    times: Float64Array.from(shared, (bucket) => bucket * interval),
    values: Object.fromEntries(values),
    interval,
    blanks,
  };
}

/** Mean of a metric of the total; null if no load has it. */
export const meanOf = ({ values }: Total, metric: Metric): number | null => (values[metric] ? mean(values[metric]) : null);

function added(loads: readonly Sampled[], metric: Metric, length: number): Float64Array {
  const sum = new Float64Array(length);
  for (const { series } of loads) {
    const values = series.values[metric];
    for (let at = 0; values && at < length; at++) sum[at]! += Number.isNaN(values[at]) ? 0 : values[at]!;
  }
  return sum;
}

/** How many samples lie in each bucket, by the times of a file. */
function countsOf(times: Float64Array, interval: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const time of times) counts.set(Math.floor(time / interval), (counts.get(Math.floor(time / interval)) ?? 0) + 1);
  return counts;
}

/** The mean of each load within a bucket, added over all. */
function inBuckets(
  loads: readonly Sampled[],
  metric: Metric,
  interval: number,
  counts: ReadonlyMap<Float64Array, ReadonlyMap<number, number>>,
  place: ReadonlyMap<number, number>,
): Float64Array {
  const sum = new Float64Array(place.size);
  for (const { series } of loads) {
    const values = series.values[metric];
    for (let at = 0; values && at < values.length; at++) {
      const bucket = Math.floor(series.times[at]! / interval);
      const to = place.get(bucket);
      if (to !== undefined && !Number.isNaN(values[at])) sum[to]! += values[at]! / counts.get(series.times)!.get(bucket)!;
    }
  }
  return sum;
}

function blanksIn(values: Total['values']): number {
  let blanks = 0;
  for (const numbers of Object.values(values)) for (const value of numbers) blanks += Number.isNaN(value) ? 1 : 0;
  return blanks;
}
