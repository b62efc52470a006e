import { type Column, compare, countOf, greatestOf, leastOf, sumOf, when } from '../formula';
import { Mbps, ms, one } from '../quantities/units';
import { away, loadSpan } from './loads';
import * as limit from './moverLimits';
import { moverSpan } from './movers';
import { routeSpan } from './routes';
import { movers, routes } from './tables';
import { quantity, wording } from './working';

/** The strictest of what the movers of a span ask, and whether all of them state it. */
const allStated = (heading: string, field: string, means: string, stated: Column): Column =>
  wording(
    routes,
    heading,
    field,
    means,
    when(compare(countOf(movers, [moverSpan, routeSpan], [stated, 'no']), '>', 0), 'not stated', 'ok'),
  );

export const spanAsks = quantity(
  routes,
  'Mover asks Mb/s',
  'moverAsksMbps',
  Mbps,
  'The greatest bandwidth that its movers ask of one circuit',
  greatestOf(limit.moverAsks, [moverSpan, routeSpan]),
);
export const asksStated = allStated(
  'Asks stated',
  'asksStated',
  'not stated where a mover does not state its least bandwidth, else ok',
  limit.moverAsksStated,
);
export const spanFtRtt = quantity(
  routes,
  'FT RTT limit',
  'ftMaxRttMs',
  ms,
  'The strictest round trip recommended for fault tolerance in use',
  leastOf(limit.moverFtRtt, [moverSpan, routeSpan]),
);
export const ftRttStated = allStated(
  'FT RTT stated',
  'ftRttStated',
  'not stated where a mover with fault tolerance in use does not state its round trip, else ok',
  limit.moverFtRttStated,
);
export const spanFtMin = quantity(
  routes,
  'FT min Mb/s',
  'ftMinMbps',
  Mbps,
  'The greatest link that fault tolerance in use asks for',
  greatestOf(limit.moverFtMin, [moverSpan, routeSpan]),
);
export const ftMinStated = allStated(
  'FT min stated',
  'ftMinStated',
  'not stated where a mover with fault tolerance in use does not state its least link, else ok',
  limit.moverFtMinStated,
);
export const spanPerHost = quantity(
  routes,
  'Migrations per host',
  'migrationsPerHost',
  one,
  'The fewest migrations at once that its movers allow one host',
  leastOf(limit.moverPerHost, [moverSpan, routeSpan]),
);
export const perHostStated = allStated(
  'Hosts stated',
  'hostsStated',
  'not stated where a mover does not state its migrations of one host, else ok',
  limit.moverPerHostStated,
);
export const spanAway = quantity(
  routes,
  'Away shares',
  'awayShares',
  one,
  'Sum of the shares of IO from the other site; 0: nothing runs away from home',
  sumOf(away, [loadSpan, routeSpan]),
);
