import { compare, countOf, leastOf, minus, sumOf, numberColumn, columns, textColumn, when } from '../../formula';
import { Mbps, ms } from '../../quantities/units';
import { loads, movers, routes } from '../tables';
import { workloads as typed, Workloads } from '../inputs/workloads';
import { Loads } from '../loads/loads';
import { RouteEstimate } from './routeEstimate';
import { Movers } from '../movers/movers';

/** What the workloads of a span come to, whatever platform serves them: their number, their protocols, their movers. */
const workloads = numberColumn(routes, {
  heading: 'Workloads',
  description: 'Workloads that count on the span',
  formula: countOf(loads, [Loads.span, RouteEstimate.span]),
});
const workloadsTyped = numberColumn(routes, {
  heading: 'Workloads typed',
  description: 'Rows of Workloads on the span that their user does not leave out',
  formula: minus(
    countOf(typed, [Workloads.span, RouteEstimate.span]),
    countOf(typed, [Workloads.span, RouteEstimate.span], [Workloads.include, 'no']),
  ),
});
const workloadsUnsized = numberColumn(routes, {
  heading: 'Workloads unsized',
  description: 'Rows among these without which the span is sized',
  formula: minus(workloadsTyped, workloads),
});
const workloadsWithProblems = numberColumn(routes, {
  heading: 'Workloads with problems',
  description: 'Workloads of the span whose rows could not be read, then or now: as many as are unsized, unless rows are missing',
  formula: countOf(loads, [Loads.ofSpan, RouteEstimate.span], [Loads.listed, 'yes'], [Loads.inPlan, 'no']),
});
const workloadsMissing = textColumn(routes, {
  heading: 'Workloads missing',
  description: 'yes: workloads were added, or moved to the span, that were not compared',
  formula: when(compare(workloadsUnsized, '>', workloadsWithProblems), 'yes', 'no'),
});
const growingWorkloads = numberColumn(routes, {
  heading: 'Growing workloads',
  description: 'Workloads that grow or shrink',
  formula: countOf(loads, [Loads.span, RouteEstimate.span], [Loads.grows, 'yes']),
});
const mobilityMbps = numberColumn(routes, {
  heading: 'Mobility Mb/s',
  unit: Mbps,
  description: 'Live migration, in each direction',
  formula: sumOf(Movers.mobilityMbps, [Movers.span, RouteEstimate.span]),
});
const mobilityMinimumMbps = numberColumn(routes, {
  heading: 'Mobility minimum Mb/s',
  unit: Mbps,
  description: 'Least link speed its movers ask for',
  formula: sumOf(Movers.minimumMbps, [Movers.span, RouteEstimate.span]),
});
const moverRttMs = numberColumn(routes, {
  heading: 'Mover RTT limit',
  unit: ms,
  description: 'The strictest stated round-trip limit of its movers',
  formula: leastOf(Movers.maxRttMs, [Movers.span, RouteEstimate.span]),
});
const moversWithoutLimit = numberColumn(routes, {
  heading: 'Movers without limit',
  description: 'Movers whose round-trip limit is not stated',
  formula: countOf(movers, [Movers.span, RouteEstimate.span], [Movers.rttStated, 'no']),
});
const moversOfAnotherTime = numberColumn(routes, {
  heading: 'Movers of another time',
  description: 'Movers in use whose row begins after the quote date, ends before it, or has an old source',
  formula: countOf(movers, [Movers.span, RouteEstimate.span], [Movers.ofAnotherTime, 'yes']),
});
const moversSupportEnds = numberColumn(routes, {
  heading: 'Movers whose support ends',
  description: 'Movers in use whose support ends within the horizon',
  formula: countOf(movers, [Movers.span, RouteEstimate.span], [Movers.supportEnds, 'yes']),
});

export const SpanSums = columns(routes, {
  workloads,
  workloadsTyped,
  workloadsUnsized,
  workloadsWithProblems,
  workloadsMissing,
  growingWorkloads,
  mobilityMbps,
  mobilityMinimumMbps,
  moverRttMs,
  moversWithoutLimit,
  moversOfAnotherTime,
  moversSupportEnds,
});
