import {
  at,
  compare,
  counted,
  filled,
  is,
  isStated,
  join,
  minus,
  newTable,
  numbersIn,
  orWords,
  rounded,
  says,
  when,
  within,
} from '../../formula';
import { ranks } from '../comparison/costLines';
import { best, listedRow } from '../comparison/listed';
import { block, head, row } from '../comparison/tables';
import { shown, written, writtenNumber } from '../define';
import { OptionVerdict } from '../../model/options/verdict';
import { OptionChoice } from '../../model/options/choice';
import { Recommended } from '../../model/options/recommended';
import { Routes } from '../../model/routes/routes';

/** The spans that the Summary shows. */
export const spansShown = newTable('Summary spans', 'output', 'a span that is shown');
export const spanName = written(spansShown, 'span', 'The span');
export const spanBlock = writtenNumber(spansShown, 'block', 'Its row among the spans compared');
export const spanListed = writtenNumber(spansShown, 'listed', 'How many of its options are listed');

const none = 'Nothing here is ranked: to be, an option has to fit, be for sale and be priced, or be forced in.';

const routeRow = at(block.routeRow, spanBlock);
const placed = within(ranks.column, row.block, spanBlock);
const lead = at(best.lead, spanBlock);
const firstOption = at(listedRow.option, lead);
const warnings = at(OptionVerdict.checksWarned, firstOption);
const lowest = join(
  when(
    says(at(OptionChoice.forced, firstOption), 'yes'),
    'Lowest cost, forced in: ',
    when(
      says(at(OptionVerdict.verdict, firstOption), 'vendor to confirm'),
      'Lowest cost among those that fit, if the vendor confirms: ',
      'Lowest cost among those that fit: ',
    ),
  ),
  at(listedRow.rankedName, lead),
  when(compare(warnings, '>', 0), join(' (', counted(warnings, 'warning', 'warnings'), ')'), ''),
  '. ',
  numbersIn(placed),
  ' of ',
  filled(head.name),
  ' are ranked.',
);
const recommended = at(Recommended.recommended, routeRow);
const against = at(Recommended.recommendedAgainst, routeRow);
const more = minus(filled(head.name), spanListed);

/** How far the sites are, and what every option of the span is told alike, once. */
export const alike = shown(
  spansShown,
  'alike',
  'How far the sites are, and what is said of every option of the span',
  join(
    orWords(rounded(at(Routes.routeKm, routeRow), 1), 'not stated'),
    ' km on the longer path, round trip ',
    orWords(rounded(at(Routes.rttMs, routeRow), 2), 'not stated'),
    ' ms. ',
    at(block.alike, spanBlock),
  ),
);

/** The span in a sentence: what is the lowest cost, and how many options more there are. */
export const sentence = shown(
  spansShown,
  'sentence',
  'What costs least of what fits, and how many options are not listed here',
  join(
    when(
      isStated(recommended),
      join('Recommended by the author: ', recommended, when(isStated(against), join(', but it is ', against), ''), '. '),
      '',
    ),
    when(is(numbersIn(placed), 0), none, lowest),
    when(compare(more, '>', 0), join(' And ', more, ' more on the Comparison.'), ''),
  ),
);
