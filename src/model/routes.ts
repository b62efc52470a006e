import {
  and,
  arcsine,
  type Column,
  compare,
  convert,
  cosine,
  isStated,
  is,
  max,
  min,
  minus,
  not,
  orElse,
  pick,
  plus,
  power,
  radians,
  ratio,
  rowOf,
  sine,
  squareRoot,
  times,
  when,
} from '../formula';
import { degree, km, ms, one } from '../quantities/units';
import { fibreUsPerKm, paths } from './inputs/assumptions';
import { given } from './inputs/input';
import { localisationKey, techniqueEgress, techniqueIngress } from './inputs/localisations';
import { latitude, longitude, site } from './inputs/sites';
import {
  egressLocalised,
  equipmentUs,
  ingressLocalised,
  measuredRttMs,
  oldFlowShare,
  protectRouteKm,
  spanFrom,
  spanKey,
  spanLocalisation,
  spanRouteFactor,
  spanTo,
  straightKm,
  workingRouteKm,
  writeAcceleration,
} from './inputs/spans';
import { rule } from './rules';
import { routes } from './tables';
import { key, quantity, wording } from './working';

export const routeSpan = key(routes, 'Span', 'span', 'The span');
export const spanRow = quantity(routes, 'Span row', 'spanRow', one, 'Row of the span in Spans', rowOf(spanKey, routeSpan));
export const siteA = wording(routes, 'A', 'siteA', 'Site A', pick(spanFrom, spanRow));
export const siteB = wording(routes, 'B', 'siteB', 'Site B', pick(spanTo, spanRow));
const rowA = quantity(routes, 'A row', 'aRow', one, 'Row of site A in Sites', rowOf(site, siteA));
const rowB = quantity(routes, 'B row', 'bRow', one, 'Row of site B in Sites', rowOf(site, siteB));

const latitudeA = quantity(routes, 'A latitude', 'aLatitude', degree, 'Latitude of site A', pick(latitude, rowA));
const longitudeA = quantity(routes, 'A longitude', 'aLongitude', degree, 'Longitude of site A', pick(longitude, rowA));
const latitudeB = quantity(routes, 'B latitude', 'bLatitude', degree, 'Latitude of site B', pick(latitude, rowB));
const longitudeB = quantity(routes, 'B longitude', 'bLongitude', degree, 'Longitude of site B', pick(longitude, rowB));
const haversine = quantity(
  routes,
  'Haversine',
  'haversine',
  one,
  'Squared sine of half the angle between the sites as seen from the centre of the Earth',
  plus(
    power(sine(ratio(radians(minus(latitudeB, latitudeA)), 2)), 2),
    times(
      cosine(radians(latitudeA)),
      cosine(radians(latitudeB)),
      power(sine(ratio(radians(minus(longitudeB, longitudeA)), 2)), 2),
    ),
  ),
);
const byCoordinates = quantity(
  routes,
  'By coordinates',
  'coordinatesKm',
  km,
  'Great-circle distance of the sites',
  times(2, rule('earthRadiusKm', km), arcsine(min(1, squareRoot(haversine)))),
);
const straight = quantity(
  routes,
  'Straight',
  'straightKm',
  km,
  'Line of sight: as stated, else by coordinates',
  orElse(pick(straightKm, spanRow), byCoordinates),
);
const factor = quantity(routes, 'Route factor', 'routeFactor', one, 'Route km per straight km', given(spanRouteFactor, spanRow));
const estimated = quantity(
  routes,
  'Estimated route',
  'estimatedRouteKm',
  km,
  'Route where none is stated',
  times(straight, factor),
);
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
const equipment = quantity(
  routes,
  'Equipment',
  'equipmentMs',
  ms,
  'One-way latency of all gear of a path',
  convert(given(equipmentUs, spanRow), ms),
);
export const rttMs = quantity(
  routes,
  'RTT',
  'rttMs',
  ms,
  'Round trip on the longer path: as measured, else from fibre and gear',
  orElse(pick(measuredRttMs, spanRow), times(2, plus(convert(times(longerKm, fibreUsPerKm), ms), equipment))),
);

const accelerated = wording(
  routes,
  'Write acceleration',
  'writeAcceleration',
  'Whether gear answers FCP writes early',
  given(writeAcceleration, spanRow),
);
export const fcpRoundTrips = quantity(
  routes,
  'FCP write round trips',
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
  given(oldFlowShare, spanRow),
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
