/** How much tests try that could try ever more: `npm run test:long` tries more, and starts its random plans from a seed of its own. */
export const longRun = process.env['LONG_TESTS'] === '1';

/** The seed of random plans: the usual one in every ordinary run, so that a failure is found again. */
export const seed = (usual: number): number => Number(process.env['SEED'] ?? usual);

/** How many random plans to try. */
export const tries = (usual: number, thorough: number): number => (longRun ? thorough : usual);

/** So many of a list, evenly spread, its first and its last among them; all of it in a long run. */
export function someOf<T>(list: readonly T[], count: number): readonly T[] {
  if (longRun || list.length <= count) return list;
  return Array.from({ length: count }, (_, at) => list[Math.round((at * (list.length - 1)) / (count - 1))]!);
}

/** How long a test may take, in milliseconds: much longer in a long run. */
export const patience = (usualMs: number): number => (longRun ? 100 : 1) * usualMs;
