import { type Load, metrics } from '../measured';
import { hasClock } from './statistics';

/** Loads that are one load, recorded in one file after the other. */
export type Chain<One extends Load> = readonly One[];

/**
 * Puts together what goes on from file to file, such as the days of one VM. Only what a file names by its VM, its host or its workload can be
 * told to be the same; of anything else, such as a volume that two directors serve, each recording is a load of its own. So are
 * recordings of one time.
 */
export function chainsOf<One extends Load>(loads: readonly One[]): readonly Chain<One>[] {
  const chains: One[][] = [];
  const known = new Map<string, One[][]>();
  for (const load of loads) {
    const key = keyOf(load);
    const alike = key === null ? [] : (known.get(key) ?? []);
    const before = alike.find((chain) => chain.every((other) => !isAtOnce(other, load)));
    if (before) before.push(load);
    else {
      const begun = [load];
      chains.push(begun);
      if (key !== null) known.set(key, [...alike, begun]);
    }
  }
  return chains;
}

/** What is measured of what; null if it cannot be told, or there are no times to tell what follows what. */
function keyOf({ kind, name, machine, place, series }: Load): string | null {
  if (!series || !hasClock(series.times) || (machine === null && place.host === null)) return null;
  const measured = metrics.filter((metric) => series.values[metric]);
  return [kind, name, machine ?? '', place.host ?? '', ...measured].join('\n').toLowerCase();
}

/** Whether two recordings overlap. */
function isAtOnce(a: Load, b: Load): boolean {
  const [one, other] = [a.series!.times, b.series!.times];
  return one[0]! <= other.at(-1)! && other[0]! <= one.at(-1)!;
}
