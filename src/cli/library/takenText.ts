import type { Taken } from '../../plan/library/taking';
import { printable } from '../text';
import { countsOf, entryLines } from './heldText';

/** How many entries of a library a quote took, and which, with date and by whom. */
export function takenText({ library, values, rows }: Taken, file: string): string {
  const entries = [...values, ...rows.map(({ entry }) => entry)];
  const title = `From library ${printable(library)} (${printable(file)}): ${countsOf(entries)}`;
  return `${[title, ...entryLines(entries, library)].join('\n')}\n`;
}
