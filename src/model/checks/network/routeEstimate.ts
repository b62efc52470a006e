import {
  absent,
  and,
  type Column,
  columns,
  is,
  isNotNegative,
  isStated,
  minus,
  node,
  not,
  numberColumn,
  or,
  roundNoise,
  textColumn,
  when,
} from '../../../formula';
import { Options } from '../../options/identity';
import { RouteError } from '../../routes/routeError';
import { SpanSums } from '../../routes/spanSums';
import { fit } from '../../tables';
import type { NumericCheck, PlainCheck } from '../check';
import { ofOption, ofRoute } from '../option';
import { distance } from '../platform/distance';
import { platformRtt } from '../platform/platformRtt';

const hard = (heading: string, { kind, limit }: Pick<NumericCheck, 'kind' | 'limit'>) => {
  const { unit } = node(limit);
  return numberColumn(fit, {
    heading,
    unit,
    description: 'The limit of the platform, if it is a hard one',
    formula: when(is(kind, 'limit'), limit, absent('number', unit)),
  });
};
const hardKm = hard('Hard distance', distance);
const hardRttMs = hard('Hard RTT', platformRtt);
const hardMoverRttMs = numberColumn(fit, {
  heading: 'Hard mover RTT',
  unit: SpanSums.moverRttMs.unit,
  description: SpanSums.moverRttMs.description,
  formula: ofRoute(SpanSums.moverRttMs),
});

interface Passed {
  readonly heading: string;
  readonly limit: Column<'Fit'>;
  readonly value: Column<'Options'>;
  readonly upTo: Column<'Routes'>;
}
/** Whether a figure that keeps a hard limit would miss it with the error of an estimate. */
const within = ({ heading, limit, value, upTo }: Passed) =>
  textColumn(fit, {
    heading,
    description: 'yes: an estimated route keeps this limit by less than its error',
    formula: when(
      isStated(limit),
      when(
        and(
          isNotNegative(roundNoise(minus(limit, ofOption(value)))),
          not(isNotNegative(roundNoise(minus(limit, ofRoute(upTo))))),
        ),
        'yes',
        'no',
      ),
      'no',
    ),
  });
const distanceInDoubt = within({
  heading: 'Distance in doubt',
  limit: hardKm,
  value: Options.routeKm,
  upTo: RouteError.upToKm,
});
const rttInDoubt = within({
  heading: 'RTT in doubt',
  limit: hardRttMs,
  value: Options.rttMs,
  upTo: RouteError.upToRttMs,
});
const moverRttInDoubt = within({
  heading: 'Mover RTT in doubt',
  limit: hardMoverRttMs,
  value: Options.rttMs,
  upTo: RouteError.upToRttMs,
});

export const routeEstimate = {
  check: 'route estimate',
  asks: 'Does an estimated route keep every hard limit by more than its error?',
  restsOn: 'Spans',
  weight: 'support',
  description:
    'Warns if the working route is not stated and 1.3 times its estimate would miss a hard limit that the estimate keeps; a measured round trip is no estimate',
  status: when(or(...[distanceInDoubt, rttInDoubt, moverRttInDoubt].map((doubt) => is(doubt, 'yes'))), 'warning', 'ok'),
} as const satisfies PlainCheck;

export const RouteDoubt = columns(fit, {
  hardKm,
  hardRttMs,
  hardMoverRttMs,
  distanceInDoubt,
  rttInDoubt,
  moverRttInDoubt,
});
