import { type Load, type Measured, metrics, type Series } from '../measured';
import { fold } from './fold';
import type { Leaving } from './leaving';

/**
 * Loads without those that stand in an earlier file too, value by value: a recording that was brought twice would count twice. Loads that
 * are idle all the time are no sign of it.
 */
export function recordedOnce(measured: readonly Measured[], leftOut: Leaving): readonly Load[] {
  const known = new Map<string, Load[]>();
  return measured.flatMap(({ loads }) =>
    loads.filter((load) => {
      const key = [load.kind, load.from.tool, load.machine ?? '', load.place.host ?? '', load.name].map(fold).join('\n');
      const alike = known.get(key) ?? [];
      const twin = alike.find((other) => other.from.file !== load.from.file && isSame(other, load));
      if (twin) leftOut.add(load.from.file, load.kind, load.name, `the same values stand in ${twin.from.file}`);
      else known.set(key, [...alike, load]);
      return !twin;
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
