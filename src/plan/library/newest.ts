import type { Said } from './library';

/** The newest of entries about the same up to a day, and the newest after it. */
export function newestOf<Entry extends Said>(
  entries: readonly Entry[],
  day: number,
): { readonly entry: Entry | null; readonly newer: Entry | null } {
  const inOrder = [...entries].sort((one, other) => other.day - one.day);
  const [first = null] = inOrder;
  return { entry: inOrder.find((one) => one.day <= day) ?? null, newer: first && first.day > day ? first : null };
}
