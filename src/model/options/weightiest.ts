import { type Column, columns, greatestOf, leastOf, numberColumn, pick, plus, rowColumn, textColumn } from '../../formula';
import { FitRows, ofOption } from '../checks/option';
import { Checks } from '../checks/rows';
import { fit } from '../tables';
import { OptionVerdict } from './verdict';

/* The checks of an option that weigh most, in the order in which its reasons are told. */

/** How many of its reasons an option shows first. */
export const reasonsShown = 3;

function at(place: 'First' | 'Second' | 'Third', before: Column | null) {
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
  const reason = textColumn(fit, {
    heading: `${place} reason`,
    description: 'What that check says',
    formula: pick(Checks.says, row),
  });
  return { weight, row, reason };
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
  firstReason: first.reason,
  secondWeight: second.weight,
  secondRow: second.row,
  secondReason: second.reason,
  thirdWeight: third.weight,
  thirdRow: third.row,
  thirdReason: third.reason,
  checksOpen,
});
