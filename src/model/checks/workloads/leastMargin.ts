import {
  absent,
  compare,
  constant,
  each,
  is,
  isStated,
  leastOver,
  min,
  minus,
  type Node,
  numberColumn,
  plus,
  roundNoise,
  rowColumn,
  textColumn,
  when,
} from '../../../formula';
import { ms } from '../../../quantities/units';
import { Loads } from '../../loads/loads';
import { fit, loads } from '../../tables';
import { gains, roomOf, type Where } from './writeGains';

/** No write budget is as large, and no plan has as many workloads. */
const [beyondBudgets, beyondRows] = [1_000_000, 999_999];

/** The least write budget left among some workloads, and whose it is, of equal ones the first of the list. */
export type Margin = ReturnType<typeof leastMargin>;

interface Among {
  /** `home`, `drained`. */
  readonly which: string;
  /** The same in headings. */
  readonly heading?: string;
  readonly description: string;
  readonly where: Where;
  readonly among: readonly Node[];
  /** If they are tested so at all; always where nothing is said. */
  readonly asked?: Node;
}

export function leastMargin({ which, heading = which, description, where, among, asked }: Among) {
  const room = leastOver(loads, among, roomOf(where), constant(beyondBudgets, ms));
  const least = numberColumn(fit, {
    heading: `Least ${heading}`,
    unit: ms,
    description: `${description}, before what every write gains; ${beyondBudgets} if none is tested so`,
    formula: asked ? when(asked, room, constant(beyondBudgets, ms)) : room,
  });
  const margin = numberColumn(fit, {
    heading: `Margin ${heading}`,
    unit: ms,
    description,
    formula: when(
      compare(least, '<', constant(beyondBudgets, ms)),
      roundNoise(minus(least, gains[where].plain)),
      absent('number', ms),
    ),
  });
  // Worked out anew in each row: the noise of a sum is no difference.
  const as = compare(roomOf(where), '<=', plus(least, constant('0.000000001', ms)));
  const workload = rowColumn(fit, {
    heading: `Whose ${heading}`,
    description: 'Row in Workloads of that budget, the first of several',
    formula: when(isStated(margin), leastOver(loads, [...among, as], each(Loads.no), beyondRows), absent()),
  });
  return { which, least, margin, workload };
}

interface Least {
  readonly heading: string;
  readonly description: string;
  readonly first: Omit<Margin, 'least'>;
  readonly second: Omit<Margin, 'least'>;
}

/** The lesser of two, which of them it is, and whose; of equal ones the first. */
export function lesser({ heading, description, first, second }: Least) {
  const margin = numberColumn(fit, {
    heading,
    unit: ms,
    description,
    formula: when(
      isStated(first.margin),
      when(isStated(second.margin), min(first.margin, second.margin), first.margin),
      second.margin,
    ),
  });
  const which = textColumn(fit, {
    heading: `${heading} tested`,
    description: `Which it is: ${first.which} or ${second.which}`,
    formula: when(
      isStated(first.margin),
      when(compare(first.margin, '=', margin), first.which, second.which),
      when(isStated(second.margin), second.which, 'none'),
    ),
  });
  const workload = rowColumn(fit, {
    heading: `${heading} of`,
    description: 'Row in Workloads',
    formula: when(is(which, first.which), first.workload, second.workload),
  });
  return { margin, which, workload };
}
