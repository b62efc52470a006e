import type { Assumption, Input } from '../../formula';

/**
 * What a blank input means, in words; null if it must be filled in.
 *
 * @param say how the value of an assumption is called, and how a default is written.
 */
export function blankMeans(
  { blank, ifBlank }: Input,
  say: { readonly assumption: (of: Assumption) => string; readonly value: (value: number | string) => string },
): string | null {
  if (blank === 'required') return null;
  if (ifBlank !== undefined) return ifBlank;
  if (blank === 'not stated') return blank;
  if (blank === 'numbered') return 'the next free number';
  return 'assumption' in blank ? say.assumption(blank.assumption) : say.value(blank.default);
}
