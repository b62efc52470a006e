import { workloads } from './words';

/** One or two names in full; of more the first, and how many there are beside it. */
export function named(names: readonly string[]): string {
  const [first = '', second] = names.map((name) => `“${name}”`);
  if (second === undefined) return first;
  return names.length === 2 ? `${first} and ${second}` : `${first} and ${workloads(names.length - 1)} more`;
}
