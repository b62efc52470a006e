import { type Column, compare, countOf, greatestOf, leastOf, sumOf, when } from '../../formula';
import { one } from '../../quantities/units';
import { away, loadSpan } from '../loads/loads';
import * as limit from '../movers/moverLimits';
import { moverSpan } from '../movers/movers';
import { routeSpan } from './routes';
import { movers, routes } from '../tables';
import { quantity, wording } from '../working';

/** What the movers of a span ask: the strictest of it, and `not stated` where one that is asked says nothing, else `ok`. */
interface Asked {
  readonly strictest: Column;
  readonly stated: Column;
}
type Words = readonly [heading: string, field: string, means: string];

function asked(of: Column, [heading, field, means]: Words, strictest: typeof leastOf, isStated: Column, stated: Words): Asked {
  return {
    strictest: quantity(routes, heading, field, of.unit, means, strictest(of, [moverSpan, routeSpan])),
    stated: wording(
      routes,
      stated[0],
      stated[1],
      `not stated where a mover ${stated[2]}, else ok`,
      when(compare(countOf(movers, [moverSpan, routeSpan], [isStated, 'no']), '>', 0), 'not stated', 'ok'),
    ),
  };
}

export const circuitAsked = asked(
  limit.moverAsks,
  ['Mover asks Mb/s', 'moverAsksMbps', 'The greatest bandwidth that its movers ask of one circuit'],
  greatestOf,
  limit.moverAsksStated,
  ['Asks stated', 'asksStated', 'does not state its least bandwidth'],
);
export const ftRttAsked = asked(
  limit.moverFtRtt,
  ['FT RTT limit', 'ftMaxRttMs', 'The strictest round trip recommended for fault tolerance in use'],
  leastOf,
  limit.moverFtRttStated,
  ['FT RTT stated', 'ftRttStated', 'with fault tolerance in use does not state its round trip'],
);
export const ftLinkAsked = asked(
  limit.moverFtMin,
  ['FT min Mb/s', 'ftMinMbps', 'The greatest link that fault tolerance in use asks for'],
  greatestOf,
  limit.moverFtMinStated,
  ['FT min stated', 'ftMinStated', 'with fault tolerance in use does not state its least link'],
);
export const perHostAllowed = asked(
  limit.moverPerHost,
  ['Migrations per host', 'migrationsPerHost', 'The fewest migrations at once that its movers allow one host'],
  leastOf,
  limit.moverPerHostStated,
  ['Hosts stated', 'hostsStated', 'does not state its migrations of one host'],
);
export const spanAway = quantity(
  routes,
  'Away shares',
  'awayShares',
  one,
  'Sum of the shares of IO from the other site; 0: nothing runs away from home',
  sumOf(away, [loadSpan, routeSpan]),
);
