import { printable } from './text';

/** Enough to tell faults apart: a message may quote a whole file. */
const longest = 200;

/** One sentence about an error that nobody foresaw: what happened, where, and what to send to whom. Never a stack or source. */
export function faultText(error: unknown): string {
  const told = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const words = printable(told).slice(0, longest);
  return `Metrospan stopped because of a fault of its own (${words}${placeOf(error)}): please send this line and the plan to its maintainers.\n`;
}

/** Line and column of the program, for its source map; no path of the user's machine. */
function placeOf(error: unknown): string {
  const [, place] = /[\\/]([\w.-]+:\d+:\d+)\)?$/m.exec((error instanceof Error && error.stack) || '') ?? [];
  return place === undefined ? '' : `, ${place}`;
}
