import { sentence } from '../sentence';
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
  plus,
  roundNoise,
  textColumn,
  when,
  join,
  rounded,
  listed,
  type Node,
} from '../../../formula';
import { RouteError } from '../../routes/routeError';
import { Routes } from '../../routes/routes';
import { SpanSums } from '../../routes/spanSums';
import { ms } from '../../../quantities/units';
import { fit } from '../../tables';
import type { NumericCheck, PlainCheck } from '../check';
import { ofRoute } from '../option';
import { distance } from '../platform/distance';
import { platformRtt } from '../platform/platformRtt';
import { WriteGains } from '../workloads/writeGains';

const hard = (heading: string, { kind, limit }: Pick<NumericCheck, 'kind' | 'limit'>) => {
  const { unit } = node(limit);
  const stated = numberColumn(fit, {
    heading: `${heading}, stated`,
    unit,
    description: 'The limit of the platform, whatever it is',
    formula: limit,
  });
  const ifHard = numberColumn(fit, {
    heading,
    unit,
    description: 'The limit of the platform, if it is a hard one',
    formula: when(is(kind, 'limit'), stated, absent('number', unit)),
  });
  return { stated, ifHard };
};
const hardKm = hard('Hard distance', distance);
const hardRttMs = hard('Hard RTT', platformRtt);
const hardMoverRttMs = numberColumn(fit, {
  heading: 'Hard mover RTT',
  unit: SpanSums.moverRttMs.unit,
  description: SpanSums.moverRttMs.description,
  formula: ofRoute(SpanSums.moverRttMs),
});

const ofSpan = (heading: string, of: Column<'Routes'>) =>
  numberColumn(fit, { heading, unit: of.unit, description: of.description, formula: ofRoute(of) });
const km = ofSpan('Route', Routes.routeKm);
const kmUpTo = ofSpan('Route up to', RouteError.upToKm);
const routeRttMs = ofSpan('Route RTT', Routes.rttMs);
const rttMsUpTo = ofSpan('RTT up to', RouteError.upToRttMs);
const ownRttMsUpTo = numberColumn(fit, {
  heading: 'Own RTT up to',
  unit: ms,
  description: 'The same through the own gear of the platform',
  formula: plus(rttMsUpTo, minus(WriteGains.rttMs, routeRttMs)),
});

interface Passed {
  readonly heading: string;
  readonly limit: Column<'Fit'>;
  readonly value: Column<'Fit'>;
  readonly upTo: Column<'Fit'>;
}
/** Whether a figure that keeps a hard limit would miss it with the error of an estimate. */
const doubt = ({ heading, limit, value, upTo }: Passed) =>
  textColumn(fit, {
    heading,
    description: 'yes: an estimated route keeps this limit by less than its error',
    formula: when(
      isStated(limit),
      when(and(isNotNegative(roundNoise(minus(limit, value))), not(isNotNegative(roundNoise(minus(limit, upTo))))), 'yes', 'no'),
      'no',
    ),
  });
const distanceInDoubt = doubt({ heading: 'Distance in doubt', limit: hardKm.ifHard, value: km, upTo: kmUpTo });
const rttInDoubt = doubt({ heading: 'RTT in doubt', limit: hardRttMs.ifHard, value: WriteGains.rttMs, upTo: ownRttMsUpTo });
const moverRttInDoubt = doubt({ heading: 'Mover RTT in doubt', limit: hardMoverRttMs, value: routeRttMs, upTo: rttMsUpTo });

const passes = (heading: string, inDoubt: Column<'Fit'>, words: Node) =>
  textColumn(fit, {
    heading,
    description: 'What the estimate would come to with its error, and the limit',
    formula: when(is(inDoubt, 'yes'), words, absent('text')),
  });
const kmPasses = passes(
  'Distance passes',
  distanceInDoubt,
  join('up to ', rounded(kmUpTo, 1), ' km, the limit is ', hardKm.ifHard, ' km'),
);
const rttPasses = passes(
  'RTT passes',
  rttInDoubt,
  join('up to ', rounded(ownRttMsUpTo, 3), ' ms, the limit is ', hardRttMs.ifHard, ' ms'),
);
const moverRttPasses = passes(
  'Mover RTT passes',
  moverRttInDoubt,
  join('up to ', rounded(rttMsUpTo, 3), ' ms, live migration allows ', hardMoverRttMs, ' ms'),
);
const estimateSays = sentence({
  heading: 'Estimate in words',
  description: 'What an estimated route would come to with its error, against each limit that it keeps by less',
  words: join(
    'the route is an estimate: ',
    listed('; ', ...[kmPasses, rttPasses, moverRttPasses].map((one) => [isStated(one), one] as const)),
  ),
});

export const routeEstimate = {
  check: 'route estimate',
  asks: 'Does an estimated route keep every hard limit by more than its error?',
  restsOn: 'Spans',
  weight: 'support',
  says: estimateSays,
  description:
    'Warns if the working route is not stated and 1.3 times its estimate would miss a hard limit that the estimate keeps; a measured round trip is no estimate',
  status: when(or(...[distanceInDoubt, rttInDoubt, moverRttInDoubt].map((found) => is(found, 'yes'))), 'warning', 'ok'),
} as const satisfies PlainCheck;

export const RouteDoubt = columns(fit, {
  statedKm: hardKm.stated,
  hardKm: hardKm.ifHard,
  statedRttMs: hardRttMs.stated,
  hardRttMs: hardRttMs.ifHard,
  hardMoverRttMs,
  routeKm: km,
  routeKmUpTo: kmUpTo,
  routeRttMs,
  rttMsUpTo,
  ownRttMsUpTo,
  distanceInDoubt,
  rttInDoubt,
  moverRttInDoubt,
  kmPasses,
  rttPasses,
  moverRttPasses,
  estimateSays,
});
