import { type Load, type Measured, type Metric, metrics, type Series } from '../measured';
import { hasClock } from '../samples/statistics';
import { fold } from './fold';
import type { Leaving } from './leaving';

/**
 * Loads without what stands in an earlier file too: a recording that was brought twice would count twice. Of the IO of a VM or a host, that is
 * whatever another file recorded at the same time; of anything else, what is the same value by value. Loads that are idle all the time
 * are no sign of it.
 */
export function recordedOnce(measured: readonly Measured[], leftOut: Leaving): readonly Load[] {
  const known = new Map<string, Load[]>();
  const without = withoutPeriods();
  return measured.flatMap(({ loads }) =>
    loads.flatMap((load): readonly Load[] => {
      const key = [load.kind, load.from.tool, load.machine ?? '', load.place.host ?? '', load.name].map(fold).join('\n');
      const alike = known.get(key) ?? [];
      const others = alike.filter((other) => other.from.file !== load.from.file);
      const twin = others.find((other) => isSame(other, load));
      if (twin) {
        leftOut.add(load.from.file, load.kind, load.name, `the same values stand in ${twin.from.file}`);
        return [];
      }
      const atOnce = others.filter((other) => isOfOne(other, load));
      const series = load.series && without(load.series, atOnce);
      if (series !== load.series)
        leftOut.add(
          load.from.file,
          load.kind,
          load.name,
          `${series === null ? 'all' : 'a part'} of its period was recorded in ${atOnce[0]!.from.file} too, which counts`,
        );
      if (load.series && series === null) return [];
      const kept = { ...load, series };
      known.set(key, [...alike, kept]);
      return [kept];
    }),
  );
}

function isSame(a: Load, b: Load): boolean {
  if (a.series && b.series) return isSameSeries(a.series, b.series);
  return a.rates !== null && b.rates !== null && metrics.every((metric) => a.rates![metric] === b.rates![metric]);
}

const isSameSeries = (a: Series, b: Series): boolean =>
  metrics.some((metric) => a.values[metric]?.some((value) => value > 0)) &&
  isEqual(a.times, b.times) &&
  metrics.every((metric) => isEqual(a.values[metric], b.values[metric]));

/** Whether two rows of numbers are equal; values that are not there are. */
function isEqual(a: Float64Array | undefined, b: Float64Array | undefined): boolean {
  if (!a || !b) return a === b;
  return a.length === b.length && a.every((value, at) => Object.is(value, b[at]));
}

/** Whether two files measured the same of one thing: only of a VM or of a host it is known which one that is. */
const isOfOne = (a: Load, b: Load): boolean =>
  a.series !== null &&
  b.series !== null &&
  (b.kind === 'VM' || b.place.host !== null) &&
  metrics.some((metric) => a.series!.values[metric] && b.series!.values[metric]) &&
  [a, b].every(({ series }) => hasClock(series!.times));

/** The times of a series that are kept, and their places in it. */
interface Kept {
  readonly places: readonly number[];
  readonly times: Float64Array;
}

/** Takes from a series what lies within the periods of others; null if nothing is left. Series of the same times go on to share theirs. */
function withoutPeriods(): (series: Series, others: readonly Load[]) => Series | null {
  const known = new Map<Float64Array, Map<string, Kept>>();
  return (series, others) => {
    if (others.length === 0) return series;
    const { times, values } = series;
    const periods = others.map((other) => [other.series!.times[0]!, other.series!.times.at(-1)!] as const);
    const ofTimes = known.get(times) ?? new Map<string, Kept>();
    const kept = ofTimes.get(periods.join()) ?? outsideOf(times, periods);
    known.set(times, ofTimes.set(periods.join(), kept));
    if (kept.places.length === times.length) return series;
    if (kept.places.length === 0) return null;
    const left = Object.entries(values).map(([metric, numbers]) => [
      metric as Metric,
      Float64Array.from(kept.places, (at) => numbers[at]!),
    ]);
    return { times: kept.times, values: Object.fromEntries(left) as Series['values'] };
  };
}

function outsideOf(times: Float64Array, periods: readonly (readonly [number, number])[]): Kept {
  const isFree = (time: number): boolean => periods.every(([from, to]) => time < from || time > to);
  const places = [...times.keys()].filter((at) => isFree(times[at]!));
  return { places, times: Float64Array.from(places, (at) => times[at]!) };
}
