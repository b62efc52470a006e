import {
  absent,
  type Column,
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
  pick,
  plus,
  roundNoise,
  rowColumn,
  textColumn,
  times,
  when,
} from '../../../formula';
import { ms } from '../../../quantities/units';
import { Workloads } from '../../inputs/workloads';
import { Loads } from '../../loads/loads';
import { fit, loads } from '../../tables';
import { gains, roomOf, type Where } from './writeGains';

/** No write budget is as large, and no plan has as many workloads. */
const [beyondBudgets, beyondRows] = [1_000_000, 999_999];

/** The least write budget left among some workloads, and whose it is, of equal ones the first of the list. */
export type Margin = ReturnType<typeof leastMargin>;

interface Among {
  /** `home`, `drained A`. */
  readonly which: string;
  /** The same in headings. */
  readonly heading?: string;
  readonly description: string;
  readonly where: Where;
  readonly among: readonly Node[];
}

export function leastMargin({ which, heading = which, description, where, among }: Among) {
  const least = numberColumn(fit, {
    heading: `Least ${heading}`,
    unit: ms,
    description: `${description}, before what every write gains; ${beyondBudgets} if none is tested so`,
    formula: leastOver(loads, among, roomOf(where), constant(beyondBudgets, ms)),
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
  readonly first: Margin;
  readonly second: Margin;
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

interface Gained {
  readonly heading: string;
  readonly margin: Column<'Fit'>;
  readonly workload: Margin['workload'];
  /** Whether its writes are tested away. */
  readonly isAway: Node;
}

/** The write budget of a workload and what its writes gain of it, the time on the wire apart. */
export function gained({ heading, margin, workload, isAway }: Gained) {
  const figure = (what: string, description: string, formula: Node) =>
    numberColumn(fit, { heading: `${heading} ${what}`, unit: ms, description, formula });
  const budgetMs = figure('budget', 'The write budget of that workload', pick(Workloads.writeBudgetMs, workload));
  const writeKB = numberColumn(fit, {
    heading: `${heading} KB`,
    unit: Workloads.writeKB.unit,
    description: 'Size of its writes',
    formula: pick(Workloads.writeKB, workload),
  });
  const onWire = (where: Where) => plus(times(gains[where].perKB, writeKB), gains[where].waits);
  const wireMs = figure(
    'wire',
    'Of what its writes gain the time on the wire that counts',
    when(isAway, onWire('away'), onWire('home')),
  );
  const writeMs = figure(
    'write',
    'What its writes gain beside that: distance and fixed part',
    minus(minus(budgetMs, margin), wireMs),
  );
  return { budgetMs, writeKB, wireMs, writeMs };
}
