import { type Column, countOf, greatestOf, leastOf, sumOf } from '../formula';
import { Mbps, ms, one } from '../quantities/units';
import { away, loadSpan } from './loads';
import * as limit from './moverLimits';
import { moverSpan } from './movers';
import { routeSpan } from './routes';
import { movers, routes } from './tables';
import { quantity } from './working';

/** The strictest of what the movers of a span ask, and how many do not state it. */
const unstated = (heading: string, field: string, means: string, stated: Column): Column =>
  quantity(routes, heading, field, one, means, countOf(movers, [moverSpan, routeSpan], [stated, 'no']));

export const spanAsks = quantity(
  routes,
  'Mover asks Mb/s',
  'moverAsksMbps',
  Mbps,
  'The greatest bandwidth that its movers ask of one circuit',
  greatestOf(limit.moverAsks, [moverSpan, routeSpan]),
);
export const asksUnstated = unstated(
  'Movers without minimum',
  'moversWithoutMinimum',
  'Movers whose least bandwidth is not stated',
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
export const ftRttUnstated = unstated(
  'FT without RTT',
  'ftWithoutRtt',
  'Movers with fault tolerance in use whose round trip is not stated',
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
export const ftMinUnstated = unstated(
  'FT without minimum',
  'ftWithoutMinimum',
  'Movers with fault tolerance in use whose least link is not stated',
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
export const perHostUnstated = unstated(
  'Movers without hosts',
  'moversWithoutHosts',
  'Movers that do not state how many migrations one host may run',
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
