import { july2011 } from '../catalogue/epochs';
import { daysIn, dayTexts } from '../quantities/written/day';
import { unknownNotation } from '../quantities/written/notation';

/** A day as people write it, or the one that the catalogue has a name for, as YYYY-MM-DD; null if none was typed. */
export function readDate(typed: string | undefined): string | { readonly mistake: string } | null {
  if (typed === undefined) return null;
  if (typed === 'july-2011') return july2011;
  const [day, other] = dayTexts(daysIn(typed, unknownNotation));
  if (day === undefined) return { mistake: `"${typed}" is not a valid date: write it as YYYY-MM-DD, such as 2011-07-12.` };
  return other === undefined ? day : { mistake: `"${typed}" can be ${day} and ${other}: write one of them.` };
}
