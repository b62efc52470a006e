import { at, filled, is, join, newTable, numbersIn, orWords, placeOf, rounded, says, when, within } from '../../formula';
import { ranks } from '../comparison/costLines';
import { block, head, row } from '../comparison/tables';
import { shown, written, writtenNumber } from '../define';
import { OptionVerdict } from '../../model/options/verdict';
import { OptionChoice } from '../../model/options/choice';
import { Routes } from '../../model/routes/routes';

/** The spans that the Summary shows. */
export const spansShown = newTable('Summary spans', 'output', 'a span that is shown');
export const spanName = written(spansShown, 'span', 'The span');
export const spanBlock = writtenNumber(spansShown, 'block', 'Its row among the spans compared');

const none = 'Nothing here is ranked: to be, an option has to fit, be for sale and be priced, or be forced in.';

const routeRow = at(block.routeRow, spanBlock);
const placed = within(ranks.column, row.block, spanBlock);
const first = placeOf(placed, 1);
const firstOption = at(within(row.option, row.block, spanBlock), first);
const cheapest = join(
  when(
    says(at(OptionChoice.forced, firstOption), 'yes'),
    'Cheapest, forced in: ',
    when(
      says(at(OptionVerdict.verdict, firstOption), 'vendor to confirm'),
      'Cheapest that fits if the vendor confirms: ',
      'Cheapest that fits: ',
    ),
  ),
  at(head.name, first),
  '. ',
  numbersIn(placed),
  ' of ',
  filled(head.name),
  ' are ranked.',
);

/** What every option of the span is told alike, once. */
export const alike = shown(spansShown, 'alike', 'What is said of every option of the span', at(block.alike, spanBlock));

/** The span in a sentence: how far, and what is the cheapest that fits. */
export const sentence = shown(
  spansShown,
  'sentence',
  'How far, and what is the cheapest that fits',
  join(
    orWords(rounded(at(Routes.routeKm, routeRow), 1), 'not stated'),
    ' km, round trip ',
    orWords(rounded(at(Routes.rttMs, routeRow), 3), 'not stated'),
    ' ms. ',
    when(is(numbersIn(placed), 0), none, cheapest),
  ),
);
