import {
  type Column,
  type Criteria,
  type Node,
  compare,
  countOf,
  greatestOf,
  leastOf,
  sumOf,
  when,
  numberColumn,
  textColumn,
  columns,
} from '../../formula';
import { movers, routes } from '../tables';
import { Movers } from '../movers/movers';
import { RouteEstimate } from './routeEstimate';
import { MoverLimits } from '../movers/moverLimits';
import { Loads } from '../loads/loads';

interface Asked {
  /** What each mover asks, and the column that says whether it states it. */
  readonly of: Column<'Movers'>;
  readonly isStated: Column<'Movers'>;
  readonly strictest: (column: Column, ...criteria: Criteria) => Node;
  readonly limit: { readonly heading: string; readonly description: string };
  /** `lacks`: what a mover does that leaves the limit not stated. */
  readonly stated: { readonly heading: string; readonly lacks: string };
}

/** What the movers of a span ask: the strictest of it, and `not published` if one that is asked says nothing, else `ok`. */
function asked({ of, isStated, strictest, limit, stated }: Asked) {
  return {
    limit: numberColumn(routes, { ...limit, unit: of.unit, formula: strictest(of, [Movers.span, RouteEstimate.span]) }),
    stated: textColumn(routes, {
      heading: stated.heading,
      description: `not published where a mover ${stated.lacks}, else ok`,
      formula: when(compare(countOf(movers, [Movers.span, RouteEstimate.span], [isStated, 'no']), '>', 0), 'not published', 'ok'),
    }),
  };
}

const circuit = asked({
  of: MoverLimits.asksMbps,
  isStated: MoverLimits.asksStated,
  strictest: greatestOf,
  limit: { heading: 'Mover asks Mb/s', description: 'The greatest bandwidth that its movers ask of one circuit' },
  stated: { heading: 'Asks stated', lacks: 'does not state its least bandwidth' },
});
const ftRtt = asked({
  of: MoverLimits.ftMaxRttMs,
  isStated: MoverLimits.ftRttStated,
  strictest: leastOf,
  limit: { heading: 'FT RTT limit', description: 'The strictest round trip recommended for fault tolerance in use' },
  stated: { heading: 'FT RTT stated', lacks: 'with fault tolerance in use does not state its round trip' },
});
const ftLink = asked({
  of: MoverLimits.ftMinMbps,
  isStated: MoverLimits.ftMinStated,
  strictest: greatestOf,
  limit: { heading: 'FT min Mb/s', description: 'The greatest link that fault tolerance in use asks for' },
  stated: { heading: 'FT min stated', lacks: 'with fault tolerance in use does not state its least link' },
});
const perHost = asked({
  of: MoverLimits.perHost,
  isStated: MoverLimits.perHostStated,
  strictest: leastOf,
  limit: { heading: 'Migrations per host', description: 'The fewest migrations at once that its movers allow one host' },
  stated: { heading: 'Hosts stated', lacks: 'does not state its migrations of one host' },
});
const awayShares = numberColumn(routes, {
  heading: 'Away shares',
  description: 'Sum of the shares of IO from the other site; 0: nothing runs away from home',
  formula: sumOf(Loads.awayShare, [Loads.span, RouteEstimate.span]),
});

export const SpanLimits = columns(routes, {
  moverAsksMbps: circuit.limit,
  asksStated: circuit.stated,
  ftMaxRttMs: ftRtt.limit,
  ftRttStated: ftRtt.stated,
  ftMinMbps: ftLink.limit,
  ftMinStated: ftLink.stated,
  migrationsPerHost: perHost.limit,
  hostsStated: perHost.stated,
  awayShares,
});
