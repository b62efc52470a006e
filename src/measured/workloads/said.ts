import type { Place } from '../measured';
import { fold } from './fold';

/** Where something runs, in the order in which what was said of it counts. */
export const places = ['host', 'cluster', 'datacenter', 'folder'] as const satisfies readonly (keyof Place)[];

/** What the user said of a host, a cluster, a datacenter, a folder or a file, in the spelling of the plan. */
export function saidOf(
  pairs: readonly { readonly of: string; readonly is: string }[],
  known: readonly string[],
): (place: Place, file: string) => string | null {
  const same = new Map(known.map((name) => [fold(name), name]));
  const said = new Map(pairs.map(({ of, is }) => [fold(of), same.get(fold(is)) ?? is]));
  return (place, file) => {
    const names = [...places.map((one) => place[one]), file].flatMap((name) => (name === null ? [] : fold(name)));
    return names.map((name) => said.get(name)).find((found) => found !== undefined) ?? null;
  };
}
