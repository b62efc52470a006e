import { columnLetters } from '../../src/a1/addresses';
import type { CellError } from '../setup/calculated';
import type { Calculated } from './sheets';

/** What an engine says a cell is. */
export type Answer = number | string | boolean | CellError | undefined;

/**
 * Where an engine disagrees: numbers beyond 1.5e-9 × max(1, |value|), texts and statuses that are not the same to the letter,
 * errors of any kind. An absent value is an empty text.
 */
export function disagreements(cells: readonly Calculated[], answer: (cell: Calculated, address: string) => Answer): string[] {
  return cells.flatMap((cell) => {
    const address = `${columnLetters(cell.column)}${cell.row + 1}`;
    const found = answer(cell, address);
    return agree(cell.value, found)
      ? []
      : [`${cell.sheet}!${address}: ${String(cell.value)} but ${JSON.stringify(found)} by ${cell.formula}`];
  });
}

function agree(expected: Calculated['value'], found: Answer): boolean {
  if (typeof expected === 'number')
    // A figure that is rounded to nine digits may differ by one in the last: a binary tie falls either way.
    return typeof found === 'number' && Math.abs(found - expected) <= 1.5e-9 * Math.max(1, Math.abs(expected));
  return (expected ?? '') === (found ?? '');
}
