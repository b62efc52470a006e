import { type Load, type Metric, metrics, type Rates } from '../measured';
import { meanOverTime } from '../samples/statistics';

/** A load whose reads and writes are told apart as far as its file allows. */
export interface Settled extends Load {
  /** How, if the file does not state them. */
  readonly worked: readonly string[];
}

/** Means of a load over its samples; what has no value at a time counts as nothing then. */
export function ratesOf(load: Load): Rates {
  if (load.rates) return load.rates;
  const values = load.series?.values ?? {};
  const means = metrics.map((metric) => [metric, values[metric] ? meanOverTime(values[metric]) : null]);
  return Object.fromEntries(means) as Rates;
}

/**
 * Tells reads from writes where a file states operations together: in the ratio of the bytes read and written, which takes both to be of
 * one size, or else by the share that the user states. Gives both the mean size if only the bytes together are stated. Nothing else is
 * worked out.
 */
export function settle(load: Load, readShare: number | null): Settled {
  const rates = ratesOf(load);
  const worked: string[] = [];
  let made: Load = load;
  const { operations, readBytes, writeBytes } = rates;
  const isTogether = (rates.reads === null || rates.writes === null) && operations !== null;
  if (isTogether && readBytes !== null && writeBytes !== null) {
    // What moves no bytes writes them down or discards them, so it counts as writes.
    const share = readBytes + writeBytes === 0 ? 0 : readBytes / (readBytes + writeBytes);
    made = withReads(made, share);
    worked.push('operations told apart by the bytes read and written');
  } else if (isTogether && readShare !== null) {
    made = withReads(made, readShare);
    worked.push(`${Number((readShare * 100).toPrecision(6))} % of operations are reads, as stated`);
  }
  const { reads, writes, bytes } = ratesOf(made);
  const all = reads === null || writes === null ? null : reads + writes;
  if (readBytes === null && writeBytes === null && bytes !== null && all !== null && all > 0) {
    made = withMetric(withMetric(made, 'readBytes', 'bytes', reads! / all), 'writeBytes', 'bytes', writes! / all);
    worked.push('one IO size for reads and writes');
  }
  return { ...made, worked };
}

const withReads = (load: Load, share: number): Load =>
  withMetric(withMetric(load, 'reads', 'operations', share), 'writes', 'operations', 1 - share);

/** The load with a metric more: a share of another. */
function withMetric(load: Load, metric: Metric, of: Metric, share: number): Load {
  const rates = load.rates && { ...load.rates, [metric]: load.rates[of] === null ? null : load.rates[of] * share };
  const values = load.series?.values[of];
  const series =
    load.series && values
      ? {
          ...load.series,
          values: { ...load.series.values, [metric]: values.map((value) => (Number.isNaN(value) ? 0 : value * share)) },
        }
      : load.series;
  return { ...load, rates, series };
}
