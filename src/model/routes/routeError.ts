import {
  columns,
  compare,
  convert,
  isStated,
  max,
  minus,
  type Node,
  numberColumn,
  type Operand,
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
const longer = (rttMs: Operand, more: Node): Node => plus(rttMs, times(2, convert(times(more, fibreUsPerKm), ms)));
const upToRttMs = numberColumn(routes, {
  heading: 'RTT up to',
  unit: ms,
  description: 'The greater round trip of the paths, with the error of an estimate; as it is if it was measured',
  formula: when(
    isStated(Routes.measuredRttMs),
    Routes.rttMs,
    max(
      longer(Routes.workingRttMs, minus(workingUpToKm, Routes.workingRouteKm)),
      longer(Routes.protectRttMs, minus(protectUpToKm, Routes.protectRouteKm)),
    ),
  ),
});

export const RouteError = columns(routes, { workingUpToKm, protectUpToKm, upToKm, upToRttMs });
