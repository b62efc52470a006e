import { Workloads } from '../../inputs/workloads';
import { BudgetMargin } from '../../options/budgetMargin';
import { sentence } from '../sentence';
import {
  columns,
  compare,
  constant,
  countOf,
  is,
  minus,
  numberColumn,
  or,
  sumOver,
  textColumn,
  when,
  counted,
  join,
  pick,
  plus,
  rounded,
} from '../../../formula';
import { ms } from '../../../quantities/units';
import { wireTime } from '../../inputs/assumptions';
import { LinkWire } from '../../links/linkWire';
import { Loads } from '../../loads/loads';
import { OptionLatency } from '../../options/latency';
import { fit, loads } from '../../tables';
import type { PlainCheck } from '../check';
import { linksThat } from '../network/linksThat';
import { FitRows, ofOption } from '../option';
import { none, notPublished } from '../status';
import { gains, isBudgeted, roomOf, testedAt } from './writeGains';

/** What a write gains depends on the workload's protocol and size and on the platform's crossings: no column of either can hold the test. */
const missed = (where: 'home' | 'away') =>
  numberColumn(fit, {
    heading: `Budgets missed ${where}`,
    description: `Workloads over their write budget, tested ${where}`,
    // As ROUND(margin, 9) < 0 would say; not every spreadsheet rounds inside SUMPRODUCT.
    formula: sumOver(
      loads,
      [isBudgeted, testedAt(where), compare(roomOf(where), '<=', minus(gains[where].plain, constant('0.0000000005', ms)))],
      1,
    ),
  });
const budgetsMissedHome = missed('home');
const budgetsMissedAway = missed('away');

const budgets = numberColumn(fit, {
  heading: 'Budgets',
  description: 'Workloads that state a write budget',
  formula: countOf(loads, [Loads.budgetSpan, FitRows.loadsOf]),
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

const missedBudgets = numberColumn(fit, {
  heading: 'Budgets missed',
  description: 'Workloads over their write budget',
  formula: plus(budgetsMissedHome, budgetsMissedAway),
});
const missedBudgetMs = numberColumn(fit, {
  heading: 'Budget',
  unit: ms,
  description: 'Write budget of the workload that has the least left',
  formula: pick(Workloads.writeBudgetMs, BudgetMargin.writeBudgetMarginRow),
});
const missedWriteMs = numberColumn(fit, {
  heading: 'Budget write',
  unit: ms,
  description: 'What its write gains',
  formula: minus(missedBudgetMs, BudgetMargin.writeBudgetMarginMs),
});
const missedSays = sentence({
  heading: 'Budget in words',
  description: 'How many workloads miss their write budget, and by how much the worst does',
  words: join(
    counted(missedBudgets, 'workload', 'workloads'),
    ' over budget: ',
    BudgetMargin.writeBudgetWorkload,
    ' ',
    rounded(missedWriteMs, 2),
    ' ms of ',
    missedBudgetMs,
    ' ms',
  ),
});
const budgetSays = when(
  none(missedBudgets),
  when(
    is(ofOption(OptionLatency.distanceOnly), 'yes'),
    'fixed part not stated: distance only',
    'tested without wire time: no circuit is bought for storage',
  ),
  missedSays,
);

export const writeBudgets = {
  check: 'write budgets',
  asks: 'Does every workload keep its write budget?',
  restsOn: 'Workloads',
  weight: 'purpose',
  says: budgetSays,
  silent: 'the fixed part of the platform is not published',
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
  missedBudgets,
  missedBudgetMs,
  missedWriteMs,
  missedSays,
});
