import { type Column, columns, each, is, isNotNegative, isStated, pick, textColumn, when } from '../../../formula';
import { Workloads } from '../../inputs/workloads';
import { Loads } from '../../loads/loads';
import { Options } from '../../options/identity';
import { RouteEstimate } from '../../routes/routeEstimate';
import { fit } from '../../tables';
import type { PlainCheck } from '../check';
import { ofOption, ofRoute } from '../option';
import { gained, leastMargin, lesser } from './leastMargin';
import { ofSpan } from './writeGains';

/*
 * Write budgets after the move that the platform is bought for. With a site drained, all IO to the volumes homed there is away
 * IO, until ownership follows if it does. With the only node of a site down, the other site owns these volumes, and what their
 * hosts issue is away IO of the new owner: the same figures.
 */

const siteOf = (name: 'A' | 'B', of: Column<'Routes'>) =>
  textColumn(fit, { heading: `Site ${name}`, description: 'An end of the span', formula: ofRoute(of) });
const [siteA, siteB] = [siteOf('A', RouteEstimate.siteA), siteOf('B', RouteEstimate.siteB)];
const drained = (name: 'A' | 'B', site: Column<'Fit'>) =>
  leastMargin({
    which: `drained ${name}`,
    heading: name,
    description: `Least write budget less what the write gains away, of workloads homed at ${name}`,
    where: 'away',
    among: [ofSpan, is(each(Loads.homeSite), site)],
  });
const [drainedA, drainedB] = [drained('A', siteA), drained('B', siteB)];
const least = lesser({
  heading: 'Moved margin',
  description: 'Least write budget left with a site drained; below 0 by how much it is missed',
  first: drainedA,
  second: drainedB,
});
const gain = gained({ heading: 'Moved', ...least, isAway: isStated(least.margin) });
const movedState = textColumn(fit, {
  heading: 'Moved state',
  description: 'The states that leave least of a write budget',
  formula: when(
    is(ofOption(Options.redundantNodes), 'no'),
    when(is(least.which, 'drained A'), 'drained A, node down A', 'drained B, node down B'),
    least.which,
  ),
});
const movedWorkload = textColumn(fit, {
  heading: 'Moved workload',
  description: 'The workload with the least write budget left then',
  formula: pick(Workloads.workload, least.workload),
});
export const writeBudgetsMoved = {
  check: 'write budgets, moved',
  asks: 'Does every workload keep its write budget after a site is drained or loses its only node?',
  restsOn: 'Workloads',
  weight: 'purpose',
  description: 'Warns if a workload misses its write budget with its site drained, or with the only node of its site down',
  status: when(isStated(least.margin), when(isNotNegative(least.margin), 'ok', 'warning'), 'ok'),
} as const satisfies PlainCheck;

export const WriteBudgetsMoved = columns(fit, {
  siteA,
  siteB,
  drainedALeastMs: drainedA.least,
  drainedAMarginMs: drainedA.margin,
  drainedAMarginRow: drainedA.workload,
  drainedBLeastMs: drainedB.least,
  drainedBMarginMs: drainedB.margin,
  drainedBMarginRow: drainedB.workload,
  movedMarginMs: least.margin,
  movedTested: least.which,
  movedMarginRow: least.workload,
  movedState,
  movedWorkload,
  movedBudgetMs: gain.budgetMs,
  movedWriteKB: gain.writeKB,
  movedWireMs: gain.wireMs,
  movedWriteMs: gain.writeMs,
});
