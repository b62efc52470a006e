import type { Metric } from '../measured';
import { type Chain, chainsOf } from '../samples/chains';
import { meanOf, type Total } from '../samples/total';
import { ratesOf, type Settled } from './settle';

/** The mean of a metric over all loads of a workload. */
export type Means = (metric: Metric) => number | null;

/** The mean of a metric over all loads; null if one of them does not state it, for the sum would be too small. */
export function meansOf(loads: readonly Settled[], total: Total | null): Means {
  return (metric) => {
    const stated = loads.every((load) => (load.series ? load.series.values[metric] !== undefined : load.rates?.[metric] != null));
    if (loads.length === 0 || !statedAnywhere(loads, metric)) return null;
    if (!stated && !isOfParts(loads, metric)) return null;
    const summed = loads.filter(({ series }) => series === null).reduce((sum, { rates }) => sum + (rates?.[metric] ?? 0), 0);
    if (total) return summed + (meanOf(total, metric) ?? 0);
    // Recordings of different times cannot be added over time, but their means can.
    return chainsOf(loads).reduce((sum, chain) => sum + meanOfChain(chain, metric), 0);
  };
}

/** The mean over all files of what goes on from one to the next. */
function meanOfChain(chain: Chain<Settled>, metric: Metric): number {
  const weighed = chain.map((load) => ({ mean: ratesOf(load)[metric] ?? 0, samples: load.series?.times.length ?? 1 }));
  const samples = weighed.reduce((all, one) => all + one.samples, 0);
  return weighed.reduce((all, one) => all + one.mean * (one.samples / samples), 0);
}

const statedAnywhere = (loads: readonly Settled[], metric: Metric): boolean =>
  loads.some((load) => ratesOf(load)[metric] !== null);

/** Whether each subject has the metric in one of its files: reads may stand in one table of samples and writes in another. */
function isOfParts(loads: readonly Settled[], metric: Metric): boolean {
  const names = new Set(loads.map(({ name }) => name));
  return [...names].every((name) => loads.some((load) => load.name === name && ratesOf(load)[metric] !== null));
}

/** Mean size of an operation in KB as the plan counts them; null without operations. */
export function sizeOf(
  loads: readonly Settled[],
  means: Means,
  bytes: Metric,
  operations: Metric,
  kilobyteBytes: number,
): number | null {
  const [all, count] = [means(bytes), means(operations)];
  if (all !== null) return count === null || count === 0 ? null : all / count / kilobyteBytes;
  // Of loads that state both; the others are taken to be alike.
  const both = loads.map(ratesOf).filter((rates) => rates[bytes] !== null && rates[operations] !== null);
  const sum = (metric: Metric): number => both.reduce((total, rates) => total + rates[metric]!, 0);
  return sum(operations) > 0 ? sum(bytes) / sum(operations) / kilobyteBytes : null;
}
