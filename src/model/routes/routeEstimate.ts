import {
  arcsine,
  cosine,
  min,
  minus,
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
} from '../../formula';
import { degree, km, one } from '../../quantities/units';
import { inputOrDefault } from '../inputs/input';
import { latitude, longitude, site } from '../inputs/network/sites';
import { spanFrom, spanKey, spanRouteFactor, spanTo, straightKm } from '../inputs/network/spans';
import { rule } from '../rules';
import { routes } from '../tables';
import { key, quantity, wording } from '../working';

/** The ends of a span, and how long its route is where none is stated. */
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
const factor = quantity(
  routes,
  'Route factor',
  'routeFactor',
  one,
  'Route km per straight km',
  inputOrDefault(spanRouteFactor, spanRow),
);
/** The route where none is stated. */
export const estimated = quantity(
  routes,
  'Estimated route',
  'estimatedRouteKm',
  km,
  'Route where none is stated',
  times(straight, factor),
);
