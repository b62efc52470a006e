import {
  absent,
  and,
  type Column,
  compare,
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
} from '../../formula';
import { km, ms, one } from '../../quantities/units';
import { fibreUsPerKm, paths } from '../inputs/assumptions';
import { inputOrDefault } from '../inputs/input';
import { localisationKey, techniqueEgress, techniqueIngress } from '../inputs/network/localisations';
import {
  egressLocalised,
  equipmentUs,
  ingressLocalised,
  measuredRttMs,
  oldFlowShare,
  protectRouteKm,
  spanLocalisation,
  workingRouteKm,
  writeAcceleration,
} from '../inputs/network/spans';
import { delayProtect, delayWorking, partSpan } from './partDelays';
import { rule } from '../rules';
import { routes } from '../tables';
import { quantity, wording } from '../working';
import { estimated, routeSpan, spanRow } from './routeEstimate';

export { routeSpan, siteA, siteB, spanRow } from './routeEstimate';

export const workingKm = quantity(
  routes,
  'Working route',
  'workingRouteKm',
  km,
  'Fibre km of the working path',
  orElse(pick(workingRouteKm, spanRow), estimated),
);
export const protectKm = quantity(
  routes,
  'Protect route',
  'protectRouteKm',
  km,
  'Fibre km of every other path; with one path, that of the working path',
  when(compare(paths, '>', 1), orElse(pick(protectRouteKm, spanRow), workingKm), workingKm),
);
export const protectAssumed = wording(
  routes,
  'Protect route assumed',
  'protectAssumed',
  'yes where the protect route is taken as the working route',
  when(and(compare(paths, '>', 1), not(isStated(pick(protectRouteKm, spanRow)))), 'yes', 'no'),
);
export const longerKm = quantity(
  routes,
  'Longer route',
  'routeKm',
  km,
  'The longer path, on which every limit is tested',
  max(workingKm, protectKm),
);
export const pathDifference = quantity(
  routes,
  'Path difference',
  'pathDifferenceKm',
  km,
  'Fibre km by which the paths differ; none where the protect route is not stated',
  when(is(protectAssumed, 'yes'), absent('number', km), minus(longerKm, min(workingKm, protectKm))),
);
const equipment = quantity(
  routes,
  'Equipment',
  'equipmentMs',
  ms,
  'One-way latency of all gear of a path that is not listed in Parts',
  convert(inputOrDefault(equipmentUs, spanRow), ms),
);
const gear = (heading: string, field: string, means: string, delays: Column): Column =>
  quantity(routes, heading, field, ms, means, plus(equipment, sumOf(delays, [partSpan, routeSpan])));
const workingGear = gear('Working gear', 'workingGearMs', 'One-way latency of all gear of the working path', delayWorking);
const protectGear = gear('Protect gear', 'protectGearMs', 'One-way latency of all gear of every other path', delayProtect);
const measured = quantity(
  routes,
  'Measured RTT',
  'measuredRttMs',
  ms,
  'As measured: it takes the place of both calculated ones',
  pick(measuredRttMs, spanRow),
);
const roundTrip = (route: Column, ofGear: Column) =>
  orElse(measured, times(2, plus(convert(times(route, fibreUsPerKm), ms), ofGear)));
export const workingRttMs = quantity(
  routes,
  'Working RTT',
  'workingRttMs',
  ms,
  'Round trip on the working path: as measured, else from fibre and gear',
  roundTrip(workingKm, workingGear),
);
export const protectRttMs = quantity(
  routes,
  'Protect RTT',
  'protectRttMs',
  ms,
  'Round trip on every other path; with one path, that of the working path',
  when(compare(paths, '>', 1), roundTrip(protectKm, protectGear), workingRttMs),
);
export const rttMs = quantity(
  routes,
  'RTT',
  'rttMs',
  ms,
  'The greater round trip of the paths, on which every limit is tested',
  max(workingRttMs, protectRttMs),
);

const accelerated = wording(
  routes,
  'Write acceleration',
  'writeAcceleration',
  'Whether gear answers FCP writes early',
  inputOrDefault(writeAcceleration, spanRow),
);
export const fcpRoundTrips = quantity(
  routes,
  'FCP round trips',
  'fcpWriteRoundTrips',
  one,
  'Round trips of a write command that itself crosses',
  when(is(accelerated, 'yes'), rule('acceleratedWriteRoundTrips'), rule('fcpWriteRoundTrips')),
);

export const oldFlows = quantity(
  routes,
  'Old flows',
  'oldFlowShare',
  one,
  'Share of client traffic in sessions begun before the move',
  inputOrDefault(oldFlowShare, spanRow),
);
const technique = wording(
  routes,
  'Localisation',
  'localisation',
  'What keeps client traffic from crossing',
  pick(spanLocalisation, spanRow),
);
const techniqueRow = quantity(
  routes,
  'Localisation row',
  'localisationRow',
  one,
  'Its row in Localisations',
  rowOf(localisationKey, technique),
);
const localised = (heading: string, field: string, stated: Column, ofTechnique: Column): Column => {
  const byTechnique = quantity(
    routes,
    `${heading} by localisation`,
    `${field}ByLocalisation`,
    one,
    'Share of new sessions that the localisation keeps from crossing; none without one',
    orElse(pick(ofTechnique, techniqueRow), 0),
  );
  return quantity(
    routes,
    `${heading} localised`,
    `${field}Localised`,
    one,
    'Share of new sessions that do not cross: as stated, else by localisation',
    orElse(pick(stated, spanRow), byTechnique),
  );
};
export const localisedIngress = localised('Ingress', 'ingress', ingressLocalised, techniqueIngress);
export const localisedEgress = localised('Egress', 'egress', egressLocalised, techniqueEgress);
/** Old sessions all cross; of the new ones, those that are not localised. */
const crossing = (share: Column) => plus(oldFlows, times(minus(1, oldFlows), minus(1, share)));
export const ingressFactor = quantity(
  routes,
  'Ingress crossing',
  'ingressCrossing',
  one,
  'Share of incoming client traffic of moved VMs that crosses',
  crossing(localisedIngress),
);
export const egressFactor = quantity(
  routes,
  'Egress crossing',
  'egressCrossing',
  one,
  'Share of outgoing client traffic of moved VMs that crosses',
  crossing(localisedEgress),
);
