import { type Load, type Metric, metrics } from '../measured';
import { type Chain, chainsOf } from './chains';
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
  const chains = chainsOf(sampled);
  const counts = countsOf(chains, interval);
  const buckets = recordingsOf(chains).map(
    (of) => new Set([...new Set(of.map((chain) => counts.get(chain)!))].flatMap((one) => [...one.keys()])),
  );
  const shared = [...(buckets[0] ?? [])].filter((bucket) => buckets.every((of) => of.has(bucket))).sort((a, b) => a - b);
  if (shared.length === 0) return null;
  const place = new Map(shared.map((bucket, at) => [bucket, at]));
  const values = measured.map((metric) => [metric, inBuckets(counts, metric, interval, place)] as const);
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

/** Chains by what recorded them: a host, or files of which one goes on where another ends. */
function recordingsOf(chains: readonly Chain<Sampled>[]): readonly (readonly Chain<Sampled>[])[] {
  const found: { recorders: ReadonlySet<string>; chains: readonly Chain<Sampled>[] }[] = [];
  for (const chain of chains) {
    const own = new Set(chain.map(({ place, from }) => (place.host === null ? `file ${from.file}` : `host ${place.host}`)));
    const same = found.filter(({ recorders }) => [...own].some((one) => recorders.has(one)));
    const recorders = new Set([...own, ...same.flatMap((one) => [...one.recorders])]);
    for (const one of same) found.splice(found.indexOf(one), 1);
    found.push({ recorders, chains: [...same.flatMap((one) => one.chains), chain] });
  }
  return found.map((one) => one.chains);
}

/** How many samples of each chain lie in each bucket. Chains of the same times share their counts. */
function countsOf(chains: readonly Chain<Sampled>[], interval: number): ReadonlyMap<Chain<Sampled>, ReadonlyMap<number, number>> {
  const clocks = new Map<Float64Array, number>();
  const known = new Map<string, ReadonlyMap<number, number>>();
  return new Map(
    chains.map((chain) => {
      for (const { series } of chain) if (!clocks.has(series.times)) clocks.set(series.times, clocks.size);
      const key = chain.map(({ series }) => clocks.get(series.times)).join();
      const counts = known.get(key) ?? countedIn(chain, interval);
      known.set(key, counts);
      return [chain, counts] as const;
    }),
  );
}

function countedIn(chain: Chain<Sampled>, interval: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { series } of chain)
    for (const time of series.times) {
      const bucket = Math.floor(time / interval);
      counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
    }
  return counts;
}

/** The mean of each chain within a bucket, added over all. */
function inBuckets(
  chains: ReadonlyMap<Chain<Sampled>, ReadonlyMap<number, number>>,
  metric: Metric,
  interval: number,
  place: ReadonlyMap<number, number>,
): Float64Array {
  const sum = new Float64Array(place.size);
  for (const [chain, counts] of chains)
    for (const { series } of chain) {
      const values = series.values[metric];
      for (let at = 0; values && at < values.length; at++) {
        const bucket = Math.floor(series.times[at]! / interval);
        const to = place.get(bucket);
        if (to !== undefined && !Number.isNaN(values[at])) sum[to]! += values[at]! / counts.get(bucket)!;
      }
    }
  return sum;
}

function blanksIn(values: Total['values']): number {
  let blanks = 0;
  for (const numbers of Object.values(values)) for (const value of numbers) blanks += Number.isNaN(value) ? 1 : 0;
  return blanks;
}
