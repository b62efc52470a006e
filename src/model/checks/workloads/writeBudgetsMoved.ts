import { sentence } from '../sentence';
import {
  columns,
  is,
  isNotNegative,
  isStated,
  pick,
  textColumn,
  when,
  join,
  minus,
  rounded,
  numberColumn,
} from '../../../formula';
import { ms } from '../../../quantities/units';
import { Workloads } from '../../inputs/workloads';
import { Options } from '../../options/identity';
import { fit } from '../../tables';
import type { PlainCheck } from '../check';
import { ofOption } from '../option';
import { leastMargin, lesser } from './leastMargin';
import { isBudgeted } from './writeGains';

/*
 * Write budgets after the move that the platform is bought for. With the site drained from which a volume is served, all its IO
 * is away IO, until ownership follows if it does; that is its home, or the other site where the load has drawn ownership. With
 * the only node of a site down, the hosts there cross to the living node: whose volumes they write does not matter, so every
 * workload of the span is tested, for some of its IO is issued at one of the sites.
 */
const drained = leastMargin({
  which: 'drained',
  description: 'Least write budget less what the write gains away, with the site drained that owns its volumes',
  where: 'away',
  among: [isBudgeted],
});
const nodeDown = leastMargin({
  which: 'node down',
  heading: 'down',
  description: 'Least write budget less what the write gains with the only node of a site down; none if nodes are redundant',
  where: 'down',
  among: [isBudgeted],
  asked: is(ofOption(Options.redundantNodes), 'no'),
});
const least = lesser({
  heading: 'Moved margin',
  description: 'Least write budget left with a site drained, or its only node down; below 0 by how much it is missed',
  first: drained,
  second: nodeDown,
});
const movedWorkload = textColumn(fit, {
  heading: 'Moved workload',
  description: 'The workload with the least write budget left then',
  formula: pick(Workloads.workload, least.workload),
});
const movedBudgetMs = numberColumn(fit, {
  heading: 'Moved budget',
  unit: ms,
  description: 'Its write budget',
  formula: pick(Workloads.writeBudgetMs, least.workload),
});
const movedWriteMs = numberColumn(fit, {
  heading: 'Moved write',
  unit: ms,
  description: 'What its write gains then',
  formula: minus(movedBudgetMs, least.margin),
});
const movedSays = sentence({
  heading: 'Moved in words',
  description: 'The workload with the least write budget left then, what its write gains and its budget',
  words: join(least.which, ': ', movedWorkload, ' ', rounded(movedWriteMs, 2), ' ms of ', movedBudgetMs, ' ms'),
});

export const writeBudgetsMoved = {
  check: 'write budgets, moved',
  asks: 'Does every workload keep its write budget after a site is drained or loses its only node?',
  restsOn: 'Workloads',
  weight: 'purpose',
  says: movedSays,
  description:
    'Warns if a workload misses its write budget with the site of its owner drained, or with the only node of a site down',
  status: when(isStated(least.margin), when(isNotNegative(least.margin), 'ok', 'warning'), 'ok'),
} as const satisfies PlainCheck;

export const WriteBudgetsMoved = columns(fit, {
  drainedLeastMs: drained.least,
  drainedMarginMs: drained.margin,
  drainedMarginRow: drained.workload,
  nodeDownLeastMs: nodeDown.least,
  nodeDownMarginMs: nodeDown.margin,
  nodeDownMarginRow: nodeDown.workload,
  movedMarginMs: least.margin,
  movedTested: least.which,
  movedMarginRow: least.workload,
  movedWorkload,
  movedBudgetMs,
  movedWriteMs,
  movedSays,
});
