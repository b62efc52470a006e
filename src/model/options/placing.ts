import { columns, countOf, is, join, numberColumn, type Operand, orElse, plus, textColumn, when } from '../../formula';
import { options } from '../tables';
import { runsToday } from './choice';
import { Options } from './identity';
import { OptionVerdict } from './verdict';
import { verdictNames } from './verdictWords';

/* The order in which pages list the options of a span, live: `plan/order.ts` lists them alike in the pane and the terminal. */

const verdictPlace = verdictNames.reduceRight<Operand>(
  (otherwise, name, at) => (otherwise === '' ? at + 1 : when(is(OptionVerdict.verdict, name), at + 1, otherwise)),
  '',
);
const standing = numberColumn(options, {
  heading: 'Standing',
  description:
    'What its place depends on: 0 if it runs there today; its rank; without one the verdict, after all ranks; last the later parts of solutions',
  formula: when(
    runsToday,
    0,
    orElse(
      OptionVerdict.rank,
      plus(
        countOf(options, [Options.span, Options.span]),
        when(is(Options.part, 'attached'), verdictNames.length + 1, verdictPlace),
      ),
    ),
  ),
});
const ofSpan = [Options.span, Options.span] as const;
const place = numberColumn(options, {
  heading: 'Place',
  description:
    "Place in the list of the options of its span, counted from 1: today's platform first, then by rank, then by verdict, then as on Platforms",
  formula: plus(
    1,
    countOf(options, ofSpan, [standing, '<', standing]),
    countOf(options, ofSpan, [standing, standing], [Options.listOrder, '<', Options.listOrder]),
  ),
});
const spanAndPlace = textColumn(options, {
  heading: 'Span and place',
  description: 'Span and place in one, by which Summary and Comparison find the option',
  formula: join(Options.span, ' | ', place),
});

export const OptionPlacing = columns(options, { standing, place, spanAndPlace });
