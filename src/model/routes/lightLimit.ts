import { columns, type Column, compare, isStated, or, pick, textColumn, times, when, and, is } from '../../formula';
import { paths } from '../inputs/assumptions';
import { Spans } from '../inputs/network/spans';
import { routes } from '../tables';
import { RouteEstimate } from './routeEstimate';
import { Routes } from './routes';

/** Of the time that light takes in the stated route: 2 % for what fibres differ by. A shorter measured round trip is a slip. */
export const lightShare = 0.98;

/** The measured round trip of a path against light in its stated route. An estimated route is no ground for doubt. */
const possible = (path: string, measuredMs: Column<'Routes'>, route: Column<'Spans'>, fibreMs: Column<'Routes'>) =>
  textColumn(routes, {
    heading: `${path} RTT possible`,
    description: `no: the measured round trip of the ${path.toLowerCase()} path is shorter than light takes in its stated route`,
    formula: when(
      isStated(measuredMs),
      when(
        isStated(pick(route, RouteEstimate.spanRow)),
        when(compare(measuredMs, '<', times(lightShare, fibreMs)), 'no', 'yes'),
        'yes',
      ),
      'yes',
    ),
  });
const workingRttPossible = possible('Working', Routes.measuredRttMs, Spans.workingRouteKm, Routes.workingFibreMs);
const protectRttPossible = possible('Protect', Routes.measuredProtectRttMs, Spans.protectRouteKm, Routes.protectFibreMs);
const spanPossible = textColumn(routes, {
  heading: 'Possible',
  description:
    'no: both ends are the same site, or a measured round trip is faster than light; the second path counts if there is one',
  formula: when(
    or(
      is(RouteEstimate.siteA, RouteEstimate.siteB),
      is(workingRttPossible, 'no'),
      and(compare(paths, '>', 1), is(protectRttPossible, 'no')),
    ),
    'no',
    'yes',
  ),
});

export const LightLimit = columns(routes, { workingRttPossible, protectRttPossible, spanPossible });
