import { columns, leastOf, numberColumn } from '../../formula';
import { MBps } from '../../quantities/units';
import { routes } from '../tables';
import { Credits } from './credits';
import { RouteEstimate } from './routeEstimate';

/** What a Fibre Channel port of the span carries, whichever path it takes. */
const portMBps = numberColumn(routes, {
  heading: 'Port throughput',
  unit: MBps,
  description: 'What a Fibre Channel port carries with the credits it has, on the path where that is least',
  formula: leastOf(Credits.throughputMBps, [Credits.span, RouteEstimate.span]),
});

export const Ports = columns(routes, { portMBps });
