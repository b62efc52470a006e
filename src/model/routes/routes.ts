import {
  absent,
  and,
  type Column,
  compare,
  constant,
  convert,
  isStated,
  is,
  max,
  min,
  minus,
  not,
  orElse,
  pick,
  plus,
  rowOf,
  sumOf,
  times,
  when,
  numberColumn,
  textColumn,
  roundNoise,
  rowColumn,
  columns,
} from '../../formula';
import { km, ms } from '../../quantities/units';
import { fibreUsPerKm, paths } from '../inputs/assumptions';
import { inputOrDefault } from '../inputs/input';
import { rule } from '../rules';
import { routes } from '../tables';
import { Spans } from '../inputs/network/spans';
import { RouteEstimate } from './routeEstimate';
import { PartDelays } from './partDelays';
import { Localisations } from '../inputs/network/localisations';

const workingRouteKm = numberColumn(routes, {
  heading: 'Working route',
  unit: km,
  description: 'Fibre km of the working path',
  formula: orElse(pick(Spans.workingRouteKm, RouteEstimate.spanRow), RouteEstimate.estimatedRouteKm),
});
const protectRouteKm = numberColumn(routes, {
  heading: 'Protect route',
  unit: km,
  description: 'Fibre km of every other path; with one path, that of the working path',
  formula: when(
    compare(paths, '>', 1),
    orElse(pick(Spans.protectRouteKm, RouteEstimate.spanRow), workingRouteKm),
    workingRouteKm,
  ),
});
const protectAssumed = textColumn(routes, {
  heading: 'Protect route assumed',
  description: 'yes where the protect route is taken as the working route',
  formula: when(and(compare(paths, '>', 1), not(isStated(pick(Spans.protectRouteKm, RouteEstimate.spanRow)))), 'yes', 'no'),
});
const routeKm = numberColumn(routes, {
  heading: 'Longer route',
  unit: km,
  description: 'The longer path, on which every limit is tested',
  formula: max(workingRouteKm, protectRouteKm),
});
const pathDifferenceKm = numberColumn(routes, {
  heading: 'Path difference',
  unit: km,
  description: 'Fibre km by which the paths differ; none where the protect route is not stated',
  formula: when(is(protectAssumed, 'yes'), absent('number', km), roundNoise(minus(routeKm, min(workingRouteKm, protectRouteKm)))),
});
const equipmentMs = numberColumn(routes, {
  heading: 'Equipment',
  unit: ms,
  description: 'One-way latency of all gear of a path that is not listed in Parts',
  formula: convert(inputOrDefault(Spans.equipmentUs, RouteEstimate.spanRow), ms),
});
const gear = (heading: string, description: string, delays: Column) =>
  numberColumn(routes, {
    heading,
    unit: ms,
    description,
    formula: plus(equipmentMs, sumOf(delays, [PartDelays.span, RouteEstimate.span])),
  });
const workingGearMs = gear('Working gear', 'One-way latency of all gear of the working path', PartDelays.workingMs);
const protectGearMs = gear('Protect gear', 'One-way latency of all gear of every other path', PartDelays.protectMs);
const light = (heading: string, description: string, route: Column<'Routes'>) =>
  numberColumn(routes, { heading, unit: ms, description, formula: convert(times(2, route, fibreUsPerKm), ms) });
const workingFibreMs = light('Working fibre', 'Round trip in the fibre of the working path alone', workingRouteKm);
const protectFibreMs = light('Protect fibre', 'Round trip in the fibre of every other path alone', protectRouteKm);
const measured = (heading: string, description: string, of: Column<'Spans'>) =>
  numberColumn(routes, { heading, unit: ms, description, formula: pick(of, RouteEstimate.spanRow) });
const measuredRttMs = measured('Measured RTT', 'As measured on the working path', Spans.measuredRttMs);
const measuredProtectRttMs = measured('Measured protect RTT', 'As measured on the protect path', Spans.measuredProtectRttMs);
const shownGearMs = numberColumn(routes, {
  heading: 'Shown gear',
  unit: ms,
  description:
    'What gear adds to the round trip of a path that was not measured: what the measured working path shows beyond its fibre, and by how much the listed gear differs; at least 0',
  formula: max(constant(0, ms), plus(minus(measuredRttMs, workingFibreMs), times(2, minus(protectGearMs, workingGearMs)))),
});
const workingRttMs = numberColumn(routes, {
  heading: 'Working RTT',
  unit: ms,
  description: 'Round trip on the working path: as measured, else from fibre and gear',
  formula: orElse(measuredRttMs, plus(workingFibreMs, times(2, workingGearMs))),
});
const otherRttMs = numberColumn(routes, {
  heading: 'Other RTT',
  unit: ms,
  description:
    'Round trip by the protect route: as measured, else from its fibre and the gear that is listed or that a measurement shows',
  formula: orElse(measuredProtectRttMs, plus(protectFibreMs, orElse(shownGearMs, times(2, protectGearMs)))),
});
const protectRttMs = numberColumn(routes, {
  heading: 'Protect RTT',
  unit: ms,
  description: 'Round trip on every other path; with one path, that of the working path',
  formula: when(compare(paths, '>', 1), otherRttMs, workingRttMs),
});
const rttMs = numberColumn(routes, {
  heading: 'RTT',
  unit: ms,
  description: 'The greater round trip of the paths, on which every limit is tested',
  formula: max(workingRttMs, protectRttMs),
});
const pathsBought = textColumn(routes, {
  heading: 'Paths bought',
  description: Spans.pathsBought.description,
  formula: inputOrDefault(Spans.pathsBought, RouteEstimate.spanRow),
});
const writeAcceleration = textColumn(routes, {
  heading: 'Write acceleration',
  description: 'Whether gear answers FCP writes early',
  formula: inputOrDefault(Spans.writeAcceleration, RouteEstimate.spanRow),
});
const fcpWriteRoundTrips = numberColumn(routes, {
  heading: 'FCP round trips',
  description: 'Round trips of a write command that itself crosses',
  formula: when(is(writeAcceleration, 'yes'), rule('acceleratedWriteRoundTrips'), rule('fcpWriteRoundTrips')),
});

const oldFlowShare = numberColumn(routes, {
  heading: 'Old flows',
  description: 'Share of client traffic in sessions begun before the move',
  formula: inputOrDefault(Spans.oldFlowShare, RouteEstimate.spanRow),
});
const localisation = textColumn(routes, {
  heading: 'Localisation',
  description: 'What keeps client traffic from crossing',
  formula: pick(Spans.localisation, RouteEstimate.spanRow),
});
const localisationRow = rowColumn(routes, {
  heading: 'Localisation row',
  description: 'Its row in Localisations',
  formula: rowOf(Localisations.localisation, localisation),
});
const localised = (heading: string, stated: Column<'Spans'>, ofTechnique: Column<'Localisations'>) => {
  const byTechnique = numberColumn(routes, {
    heading: `${heading} by localisation`,
    description: 'Share of new sessions that the localisation keeps from crossing; none without one',
    formula: orElse(pick(ofTechnique, localisationRow), 0),
  });
  const share = numberColumn(routes, {
    heading: `${heading} localised`,
    description: 'Share of new sessions that do not cross: as stated, else by localisation',
    formula: orElse(pick(stated, RouteEstimate.spanRow), byTechnique),
  });
  return { byTechnique, share };
};
const ingress = localised('Ingress', Spans.ingressLocalised, Localisations.ingressLocalised);
const egress = localised('Egress', Spans.egressLocalised, Localisations.egressLocalised);
/** Old sessions all cross; of the new ones, those that are not localised. */
const crossing = (share: Column<'Routes'>) => plus(oldFlowShare, times(minus(1, oldFlowShare), minus(1, share)));
const ingressCrossing = numberColumn(routes, {
  heading: 'Ingress crossing',
  description: 'Share of incoming client traffic of moved VMs that crosses',
  formula: crossing(ingress.share),
});
const egressCrossing = numberColumn(routes, {
  heading: 'Egress crossing',
  description: 'Share of outgoing client traffic of moved VMs that crosses',
  formula: crossing(egress.share),
});

export const Routes = columns(routes, {
  workingRouteKm,
  protectRouteKm,
  protectAssumed,
  routeKm,
  pathDifferenceKm,
  equipmentMs,
  workingGearMs,
  protectGearMs,
  workingFibreMs,
  protectFibreMs,
  measuredRttMs,
  measuredProtectRttMs,
  shownGearMs,
  workingRttMs,
  otherRttMs,
  protectRttMs,
  rttMs,
  pathsBought,
  writeAcceleration,
  fcpWriteRoundTrips,
  oldFlowShare,
  localisation,
  localisationRow,
  ingressByLocalisation: ingress.byTechnique,
  ingressLocalised: ingress.share,
  egressByLocalisation: egress.byTechnique,
  egressLocalised: egress.share,
  ingressCrossing,
  egressCrossing,
});
