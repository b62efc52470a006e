import type { Column } from './definition';
import { columnsRead, walk } from './nodes';

const known = new WeakMap<Column, boolean>();

/**
 * Whether a column is for the author of a quote alone: it is marked private, or it reads a private one and is not marked open. So a
 * new column that follows from a discount is private without a word.
 */
export function isPrivate(column: Column): boolean {
  const found = known.get(column);
  if (found !== undefined) return found;
  // No column reads itself (checked at load); a column that is asked for again while it is worked out adds nothing.
  known.set(column, false);
  const follows = (): boolean => [...reads(column)].some(isPrivate);
  const answer = column.disclosure === undefined ? follows() : column.disclosure === 'private';
  known.set(column, answer);
  return answer;
}

function* reads({ formula }: Column): Generator<Column> {
  for (const node of formula ? walk(formula) : []) yield* columnsRead(node);
}
