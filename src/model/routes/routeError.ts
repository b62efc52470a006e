import {
  type Column,
  columns,
  compare,
  convert,
  isStated,
  max,
  minus,
  numberColumn,
  orElse,
  pick,
  plus,
  times,
  when,
} from '../../formula';
import { km, ms } from '../../quantities/units';
import { fibreUsPerKm, paths } from '../inputs/assumptions';
import { Spans } from '../inputs/network/spans';
import { rule } from '../rules';
import { routes } from '../tables';
import { RouteEstimate } from './routeEstimate';
import { Routes } from './routes';

/** How long a route that is estimated may be, and its round trip. What is stated or measured has no such error. */
const workingUpToKm = numberColumn(routes, {
  heading: 'Working route up to',
  unit: km,
  description: 'The working route, with the error of an estimate if it is not stated',
  formula: orElse(
    pick(Spans.workingRouteKm, RouteEstimate.spanRow),
    times(RouteEstimate.estimatedRouteKm, rule('routeErrorFactor')),
  ),
});
const protectUpToKm = numberColumn(routes, {
  heading: 'Protect route up to',
  unit: km,
  description: 'The same of every other path',
  formula: when(compare(paths, '>', 1), orElse(pick(Spans.protectRouteKm, RouteEstimate.spanRow), workingUpToKm), workingUpToKm),
});
const upToKm = numberColumn(routes, {
  heading: 'Longer route up to',
  unit: km,
  description: 'The longer path, with the error of an estimate',
  formula: max(workingUpToKm, protectUpToKm),
});
interface Path {
  readonly rttMs: Column<'Routes'>;
  readonly measured: Column<'Routes'>;
  readonly upToKm: Column<'Routes'>;
  readonly routeKm: Column<'Routes'>;
}
const upTo = (name: string, { rttMs, measured, upToKm, routeKm }: Path) =>
  numberColumn(routes, {
    heading: `${name} RTT up to`,
    unit: ms,
    description: `Round trip of the ${name.toLowerCase()} path, with the error of an estimate; as it is if it was measured`,
    formula: when(isStated(measured), rttMs, plus(rttMs, times(2, convert(times(minus(upToKm, routeKm), fibreUsPerKm), ms)))),
  });
const workingUpToMs = upTo('Working', {
  rttMs: Routes.workingRttMs,
  measured: Routes.measuredRttMs,
  upToKm: workingUpToKm,
  routeKm: Routes.workingRouteKm,
});
const protectUpToMs = upTo('Protect', {
  rttMs: Routes.protectRttMs,
  measured: Routes.measuredProtectRttMs,
  upToKm: protectUpToKm,
  routeKm: Routes.protectRouteKm,
});
const upToRttMs = numberColumn(routes, {
  heading: 'RTT up to',
  unit: ms,
  description: 'The greater round trip of the paths, with the error of an estimate',
  formula: when(compare(paths, '>', 1), max(workingUpToMs, protectUpToMs), workingUpToMs),
});

export const RouteError = columns(routes, {
  workingUpToKm,
  protectUpToKm,
  upToKm,
  workingUpToMs,
  protectUpToMs,
  upToRttMs,
});
