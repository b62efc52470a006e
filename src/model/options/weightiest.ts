import {
  type Column,
  columns,
  greatestOf,
  join,
  leastOf,
  numberColumn,
  pick,
  plus,
  rounded,
  rowColumn,
  textColumn,
  when,
  isStated,
} from '../../formula';
import { FitRows, ofOption } from '../checks/option';
import { Checks } from '../checks/rows';
import { fit } from '../tables';
import { OptionVerdict } from './verdict';

/* The checks of an option that weigh most, in the order in which its reasons are told. */

/** How many of its reasons an option shows first. */
export const reasonsShown = 3;
const places = ['First', 'Second', 'Third'] as const;

function at(place: (typeof places)[number], before: Column | null) {
  const weight = numberColumn(fit, {
    heading: `${place} weight`,
    description: `The ${place === 'First' ? 'greatest weight' : 'greatest weight below the one before'} of its checks that are not ok`,
    formula: before
      ? greatestOf(Checks.weight, [Checks.option, FitRows.option], [Checks.weight, '<', before])
      : greatestOf(Checks.weight, [Checks.option, FitRows.option]),
  });
  const row = rowColumn(fit, {
    heading: `${place} row`,
    description: 'Row in Checks of the check with that weight',
    formula: leastOf(Checks.no, [Checks.option, FitRows.option], [Checks.weight, weight]),
  });
  const figures = textColumn(fit, {
    heading: `${place} figures`,
    description: 'The figure tested, its limit and their unit; none for yes or no',
    formula: join(
      ': ',
      rounded(pick(Checks.value, row), 2),
      ' of ',
      rounded(pick(Checks.limit, row), 2),
      ' ',
      pick(Checks.unit, row),
    ),
  });
  const reason = textColumn(fit, {
    heading: `${place} reason`,
    description: 'The check with its figures, or with its status',
    formula: when(
      isStated(figures),
      join(pick(Checks.check, row), figures),
      join(pick(Checks.check, row), ': ', pick(Checks.status, row)),
    ),
  });
  return { weight, row, figures, reason };
}
const first = at('First', null);
const second = at('Second', first.weight);
const third = at('Third', second.weight);

const checksOpen = numberColumn(fit, {
  heading: 'Checks not ok',
  description: 'Checks that fail, warn, are to confirm or not published',
  formula: plus(
    ofOption(OptionVerdict.checksFailed),
    ofOption(OptionVerdict.checksWarned),
    ofOption(OptionVerdict.checksToConfirm),
    ofOption(OptionVerdict.checksNotPublished),
  ),
});

export const Weightiest = columns(fit, {
  firstWeight: first.weight,
  firstRow: first.row,
  firstFigures: first.figures,
  firstReason: first.reason,
  secondWeight: second.weight,
  secondRow: second.row,
  secondFigures: second.figures,
  secondReason: second.reason,
  thirdWeight: third.weight,
  thirdRow: third.row,
  thirdFigures: third.figures,
  thirdReason: third.reason,
  checksOpen,
});
