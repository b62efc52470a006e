import {
  absent,
  columns,
  compare,
  countOf,
  is,
  isStated,
  minus,
  numberColumn,
  or,
  plus,
  sumOf,
  textColumn,
  times,
  when,
} from '../../formula';
import { money } from '../../quantities/units';
import { costs, costYears } from '../tables';
import { CostAmounts } from './costAmounts';
import { CostLines } from './costLines';
import { CostYears } from './costYears';

/* What a cost line comes to over the horizon. */

const { steadyAs, charge, counts, fromYear, toYear } = CostLines;
const isSteady = compare(steadyAs, '<>', 'changing');
const ofLine = [CostYears.line, CostLines.line] as const;

/** A line that was made to rise after the comparison has no rows there: it is not known, and never taken for steady. */
const priced = textColumn(costs, {
  heading: 'Priced',
  description: 'Whether it has an amount and, if it rises or ends, its charges by year',
  formula: when(isStated(CostAmounts.amount), when(or(isSteady, compare(countOf(costYears, ofLine), '>', 0)), 'yes', 'no'), 'no'),
});
const timesCharged = numberColumn(costs, {
  heading: 'Times charged',
  description: 'How often within the horizon',
  formula: when(
    is(counts, 'no'),
    0,
    when(is(charge, 'one-off'), 1, times(when(is(charge, 'monthly'), 12, 1), plus(minus(toYear, fromYear), 1))),
  ),
});
const horizonAmount = numberColumn(costs, {
  heading: 'Over the horizon',
  unit: money,
  description: 'Amount × times charged; of a line that rises or ends, the sum of its charges',
  formula: when(
    is(priced, 'no'),
    absent('number', money),
    when(isSteady, times(CostAmounts.amount, timesCharged), sumOf(CostYears.inYear, ofLine)),
  ),
});

export const Costs = columns(costs, { priced, timesCharged, horizonAmount });
