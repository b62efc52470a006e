import {
  absent,
  and,
  type Column,
  columns,
  is,
  isNotNegative,
  isStated,
  minus,
  not,
  numberColumn,
  or,
  roundNoise,
  textColumn,
  when,
} from '../../../formula';
import { inputOrDefault } from '../../inputs/input';
import { Platforms } from '../../inputs/products/platforms';
import { Options } from '../../options/identity';
import { RouteError } from '../../routes/routeError';
import { SpanSums } from '../../routes/spanSums';
import { fit } from '../../tables';
import type { PlainCheck } from '../check';
import { FitRows, ofOption, ofPlatform, ofRoute } from '../option';
import { Distance } from '../platform/distance';
import { PlatformRtt } from '../platform/platformRtt';

interface Hard {
  readonly heading: string;
  readonly stated: Column<'Fit'>;
  readonly is: Column<'Platforms'>;
  readonly limit: Column<'Platforms'>;
}
const hard = ({ heading, stated, is: kind, limit }: Hard) =>
  numberColumn(fit, {
    heading,
    unit: limit.unit,
    description: 'The limit of the platform, if it is a hard one',
    formula: when(
      and(is(stated, 'stated'), is(inputOrDefault(kind, FitRows.platformRow), 'limit')),
      ofPlatform(limit),
      absent('number', limit.unit),
    ),
  });
const hardKm = hard({
  heading: 'Hard distance',
  stated: Distance.distanceStated,
  is: Platforms.maxKmIs,
  limit: Platforms.maxKm,
});
const hardRttMs = hard({
  heading: 'Hard RTT',
  stated: PlatformRtt.rttStated,
  is: Platforms.maxRttIs,
  limit: Platforms.maxRttMs,
});
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
