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

type Words = readonly [heading: string, field: string, description: string];

/** What the movers of a span ask: the strictest of it, and `not stated` if one that is asked says nothing, else `ok`. */
function asked(
  of: Column<'Movers'>,
  [heading, field, description]: Words,
  strictest: (column: Column, ...criteria: Criteria) => Node,
  isStated: Column<'Movers'>,
  stated: Words,
) {
  return {
    strictest: numberColumn(routes, {
      heading,
      field,
      unit: of.unit,
      description,
      formula: strictest(of, [Movers.span, RouteEstimate.span]),
    }),
    stated: textColumn(routes, {
      heading: stated[0],
      field: stated[1],
      description: `not stated where a mover ${stated[2]}, else ok`,
      formula: when(compare(countOf(movers, [Movers.span, RouteEstimate.span], [isStated, 'no']), '>', 0), 'not stated', 'ok'),
    }),
  };
}

const circuitAsked = asked(
  MoverLimits.asksMbps,
  ['Mover asks Mb/s', 'moverAsksMbps', 'The greatest bandwidth that its movers ask of one circuit'],
  greatestOf,
  MoverLimits.asksStated,
  ['Asks stated', 'asksStated', 'does not state its least bandwidth'],
);
const ftRttAsked = asked(
  MoverLimits.ftMaxRttMs,
  ['FT RTT limit', 'ftMaxRttMs', 'The strictest round trip recommended for fault tolerance in use'],
  leastOf,
  MoverLimits.ftRttStated,
  ['FT RTT stated', 'ftRttStated', 'with fault tolerance in use does not state its round trip'],
);
const ftLinkAsked = asked(
  MoverLimits.ftMinMbps,
  ['FT min Mb/s', 'ftMinMbps', 'The greatest link that fault tolerance in use asks for'],
  greatestOf,
  MoverLimits.ftMinStated,
  ['FT min stated', 'ftMinStated', 'with fault tolerance in use does not state its least link'],
);
const perHostAllowed = asked(
  MoverLimits.perHost,
  ['Migrations per host', 'migrationsPerHost', 'The fewest migrations at once that its movers allow one host'],
  leastOf,
  MoverLimits.perHostStated,
  ['Hosts stated', 'hostsStated', 'does not state its migrations of one host'],
);
const awayShares = numberColumn(routes, {
  heading: 'Away shares',
  description: 'Sum of the shares of IO from the other site; 0: nothing runs away from home',
  formula: sumOf(Loads.awayShare, [Loads.span, RouteEstimate.span]),
});

export const SpanLimits = columns(routes, { circuitAsked, ftRttAsked, ftLinkAsked, perHostAllowed, awayShares });
