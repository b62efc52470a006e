import { dayTexts } from '../../quantities/written/day';
import type { Definition } from '../describe/definitions';
import { expected, plain, quoted, shown } from '../describe/describe';
import { problem } from '../problems/messages';
import type { Problem } from '../problems/problem';
import { type FigureRead, unitText } from './figures';
import type { Manner } from './manner';

/** Why a text with a number in it is not taken, as a problem with what to write instead. */
export function figureProblem(definition: Definition, text: string, read: FigureRead, at: string, manner: Manner): Problem {
  const { heading } = definition;
  const typed = shown(text.trim());
  if ('values' in read) {
    const [one, other] = read.values.map((value) => [plain(value), unitText(definition, manner)].filter(Boolean).join(' '));
    return problem('two-numbers', at, text, typed, one ?? '', other ?? '', read.values.map(String));
  }
  switch (read.doubt) {
    case 'spelling':
      return problem('unclear-unit', at, text, typed, read.unclear, read.spellings.map(quoted));
    case 'currency':
      return problem('other-currency', at, text, heading, read.written, manner.currency);
    case 'mix':
      return problem('mix', at, text, typed, heading, expected(definition));
    case 'signal':
      return problem('other-signal', at, text, heading, read.rate, read.signal, read.expected, expected(definition));
    case 'unit':
      return problem('other-unit', at, text, heading, unitText(definition, manner), shown(read.written), expected(definition));
  }
}

/** Why a text that may be two days is not taken. */
export const dayProblem = (text: string, days: readonly number[], at: string): Problem =>
  problem('two-days', at, text, shown(text.trim()), dayTexts(days));
