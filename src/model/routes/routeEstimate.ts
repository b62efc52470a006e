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
  textKey,
  rowColumn,
  textColumn,
  numberColumn,
  columns,
} from '../../formula';
import { degree, km } from '../../quantities/units';
import { inputOrDefault } from '../inputs/input';
import { rule } from '../rules';
import { routes } from '../tables';
import { Spans } from '../inputs/network/spans';
import { Sites } from '../inputs/network/sites';

/** The ends of a span, and how long its route is where none is stated. */
const span = textKey(routes, { heading: 'Span', description: 'The span' });
const spanRow = rowColumn(routes, {
  heading: 'Span row',
  description: 'Row of the span in Spans',
  formula: rowOf(Spans.span, span),
});
const siteA = textColumn(routes, { heading: 'A', description: 'Site A', formula: pick(Spans.from, spanRow) });
const siteB = textColumn(routes, { heading: 'B', description: 'Site B', formula: pick(Spans.to, spanRow) });
const aRow = rowColumn(routes, { heading: 'A row', description: 'Row of site A in Sites', formula: rowOf(Sites.site, siteA) });
const bRow = rowColumn(routes, { heading: 'B row', description: 'Row of site B in Sites', formula: rowOf(Sites.site, siteB) });

const aLatitude = numberColumn(routes, {
  heading: 'A latitude',
  unit: degree,
  description: 'Latitude of site A',
  formula: pick(Sites.latitude, aRow),
});
const aLongitude = numberColumn(routes, {
  heading: 'A longitude',
  unit: degree,
  description: 'Longitude of site A',
  formula: pick(Sites.longitude, aRow),
});
const bLatitude = numberColumn(routes, {
  heading: 'B latitude',
  unit: degree,
  description: 'Latitude of site B',
  formula: pick(Sites.latitude, bRow),
});
const bLongitude = numberColumn(routes, {
  heading: 'B longitude',
  unit: degree,
  description: 'Longitude of site B',
  formula: pick(Sites.longitude, bRow),
});
const haversine = numberColumn(routes, {
  heading: 'Haversine',
  description: 'Squared sine of half the angle between the sites as seen from the centre of the Earth',
  formula: plus(
    power(sine(ratio(radians(minus(bLatitude, aLatitude)), 2)), 2),
    times(
      cosine(radians(aLatitude)),
      cosine(radians(bLatitude)),
      power(sine(ratio(radians(minus(bLongitude, aLongitude)), 2)), 2),
    ),
  ),
});
const coordinatesKm = numberColumn(routes, {
  heading: 'By coordinates',
  unit: km,
  description: 'Great-circle distance of the sites',
  formula: times(2, rule('earthRadiusKm', km), arcsine(min(1, squareRoot(haversine)))),
});
const straightKm = numberColumn(routes, {
  heading: 'Straight',
  unit: km,
  description: 'Line of sight: as stated, else by coordinates',
  formula: orElse(pick(Spans.straightKm, spanRow), coordinatesKm),
});
const routeFactor = numberColumn(routes, {
  heading: 'Route factor',
  description: 'Route km per straight km',
  formula: inputOrDefault(Spans.routeFactor, spanRow),
});
/** The route where none is stated. */
const estimatedRouteKm = numberColumn(routes, {
  heading: 'Estimated route',
  unit: km,
  description: 'Route where none is stated',
  formula: times(straightKm, routeFactor),
});

export const RouteEstimate = columns(routes, {
  span,
  spanRow,
  siteA,
  siteB,
  aRow,
  bRow,
  aLatitude,
  aLongitude,
  bLatitude,
  bLongitude,
  haversine,
  coordinatesKm,
  straightKm,
  routeFactor,
  estimatedRouteKm,
});
