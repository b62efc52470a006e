import { columns, compare, constant, countOf, is, minus, numberColumn, or, sumOver, textColumn, when } from '../../../formula';
import { ms } from '../../../quantities/units';
import { wireTime } from '../../inputs/assumptions';
import { LinkWire } from '../../links/linkWire';
import { Loads } from '../../loads/loads';
import { OptionLatency } from '../../options/latency';
import { fit, loads } from '../../tables';
import type { PlainCheck } from '../check';
import { linksThat } from '../network/linksThat';
import { ofOption } from '../option';
import { none, notPublished } from '../status';
import { gains, ofSpan, roomOf, testedAt, WriteGains } from './writeGains';

/** What a write gains depends on the workload's protocol and size and on the platform's crossings: no column of either can hold the test. */
const missed = (where: 'home' | 'away') =>
  numberColumn(fit, {
    heading: `Budgets missed ${where}`,
    description: `Workloads over their write budget, tested ${where}`,
    // As ROUND(margin, 9) < 0 would say; not every spreadsheet rounds inside SUMPRODUCT.
    formula: sumOver(
      loads,
      [ofSpan, testedAt(where), compare(roomOf(where), '<=', minus(gains[where].plain, constant('0.0000000005', ms)))],
      1,
    ),
  });
const budgetsMissedHome = missed('home');
const budgetsMissedAway = missed('away');

const budgets = numberColumn(fit, {
  heading: 'Budgets',
  description: 'Workloads that state a write budget',
  formula: countOf(loads, [Loads.budgetSpan, WriteGains.span]),
});
const wiresUnknown = linksThat({
  heading: 'Wires unknown',
  description: 'Links for storage of which nothing is bought, so that wire time is not known',
  column: LinkWire.wire,
  says: 'unknown',
});
const withoutWire = textColumn(fit, {
  heading: 'Without wire',
  description: 'yes: a write budget is tested without wire time, which is to count and is not known',
  formula: when(is(wireTime, 'yes'), when(or(none(budgets), none(wiresUnknown)), 'no', 'yes'), 'no'),
});
const ifKept = textColumn(fit, {
  heading: 'Budgets kept',
  description: 'What is found if no budget is missed: a warning if one is tested without a part that is not known',
  formula: when(
    is(ofOption(OptionLatency.distanceOnly), 'yes'),
    when(none(budgets), notPublished, 'warning'),
    when(is(withoutWire, 'yes'), 'warning', 'ok'),
  ),
});

export const writeBudgets = {
  check: 'write budgets',
  asks: 'Does every workload keep its write budget?',
  restsOn: 'Workloads',
  weight: 'purpose',
  description:
    'Fails if a workload misses its write budget. Warns if one states a budget and the fixed part of the platform is not stated, or wire time counts and no circuit is bought',
  status: when(none(budgetsMissedHome, budgetsMissedAway), ifKept, 'fail'),
} as const satisfies PlainCheck;

export const WriteBudgets = columns(fit, {
  budgetsMissedHome,
  budgetsMissedAway,
  budgets,
  wiresUnknown,
  withoutWire,
  budgetsKept: ifKept,
});
