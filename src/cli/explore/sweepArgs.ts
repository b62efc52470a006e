import { sweptAlong, type SweptAlong } from '../../explore/axes/axes';
import type { SweepRequest } from '../../explore/sweep';
import { Decimal } from '../../quantities/decimal';

/** `10..200` or `0%..50%`; how many steps. They may follow what is to be swept. */
export const sweepDetails: readonly RegExp[] = [/^[\d.]+%?\.\.[\d.]+%?$/, /^\d+$/];

/** Enough for a curve, few enough for a table. */
const mostSteps = 100;

/** Reads what followed `--sweep`, once or several times. @returns a mistake if it is not understood. */
export function readSweeps(
  words: readonly string[],
): { readonly sweeps: readonly SweepRequest[] } | { readonly mistake: string } {
  const sweeps: SweepRequest[] = [];
  for (const word of words) {
    const last = sweeps.at(-1);
    if (isSwept(word)) {
      if (sweeps.some(({ of }) => of === word)) return { mistake: `--sweep ${word} was given more than once.` };
      sweeps.push({ of: word, from: null, to: null, steps: null });
    } else if (last && sweepDetails[0]!.test(word)) {
      const [from, to] = word.split('..').map(valueOf);
      if (!from || !to || !from.lt(to))
        return { mistake: `--sweep ${last.of} needs a range that rises, such as 10..200, not "${word}".` };
      sweeps[sweeps.length - 1] = { ...last, from, to };
    } else if (last && sweepDetails[1]!.test(word)) {
      const steps = Number(word);
      if (steps < 1 || steps > mostSteps) return { mistake: `--sweep takes from 1 to ${mostSteps} steps, not ${word}.` };
      sweeps[sweeps.length - 1] = { ...last, steps };
    } else return { mistake: `--sweep knows ${sweptAlong.join(', ')}, not "${word}".` };
  }
  return { sweeps };
}

const isSwept = (word: string): word is SweptAlong => (sweptAlong as readonly string[]).includes(word);

/** Null if it is no number. */
function valueOf(text: string): Decimal | null {
  const number = text.replace('%', '');
  if (!/^\d+(\.\d+)?$/.test(number)) return null;
  return new Decimal(number).div(text.endsWith('%') ? 100 : 1);
}
