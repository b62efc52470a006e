import {
  absent,
  type Column,
  compare,
  is,
  isStated,
  minus,
  orElse,
  pick,
  plainly,
  round9,
  rowOf,
  when,
  within,
  wordIn,
  type Operand,
} from '../formula';
import { one } from '../quantities/units';
import { given } from './inputs/input';
import { maxKm, maxKmIs, maxRttIs, maxRttMs } from './inputs/platforms';
import { option, optionKm, optionRttMs, platformRow, routeRow } from './options';
import { protectAssumed } from './routes';
import { moversUnstated, spanMoverRtt } from './spanSums';
import { fit } from './tables';
import { key, quantity, wording } from './working';

/** The numeric checks: columns stand side by side in the order of the checks, so that Checks can look across them. */
export const fitOption = key(fit, 'Option', 'option', 'Span and platform in one');
export const optionRow = quantity(fit, 'Option row', 'optionRow', one, 'Row in Options', rowOf(option, fitOption));
export const fitPlatform = quantity(fit, 'Platform row', 'platformRow', one, 'Row in Platforms', pick(platformRow, optionRow));
export const fitRoute = quantity(fit, 'Route row', 'routeRow', one, 'Row of the span in Routes', pick(routeRow, optionRow));

const stated = (heading: string, field: string, of: Column): Column =>
  wording(
    fit,
    heading,
    field,
    'stated, none (unlimited) or not stated',
    orElse(when(is(wordIn(of, fitPlatform), 'none'), 'none', 'stated'), 'not stated'),
  );
const distanceStated = stated('Distance stated', 'distanceStated', maxKm);
const rttStated = stated('RTT stated', 'rttStated', maxRttMs);

const names = ['Distance', 'RTT', 'Mover RTT'] as const;
const fields = ['distance', 'rtt', 'moverRtt'] as const;
const each = (what: string, means: string, of: readonly Operand[]): Column[] =>
  names.map((name, at) =>
    quantity(
      fit,
      `${name} ${what}`,
      `${fields[at]!}${what[0]!.toUpperCase()}${what.slice(1)}`,
      one,
      `${name}: ${means}`,
      of[at]!,
    ),
  );
const limitOf = (word: Column, of: Column) => when(is(word, 'stated'), plainly(pick(of, fitPlatform)), absent());

export const limits = each('limit', 'the limit, in km or ms', [
  limitOf(distanceStated, maxKm),
  limitOf(rttStated, maxRttMs),
  plainly(pick(spanMoverRtt, fitRoute)),
]);
export const values = each('value', 'the figure tested, in km or ms', [
  plainly(pick(optionKm, optionRow)),
  plainly(pick(optionRttMs, optionRow)),
  plainly(pick(optionRttMs, optionRow)),
]);
export const margins = each(
  'margin',
  'limit less value; limits are inclusive',
  names.map((_, at) => round9(minus(limits[at]!, values[at]!))),
);
export const limitKinds = names.map((name, at) =>
  wording(
    fit,
    `${name} is`,
    `${fields[at]!}Is`,
    'limit fails, typical warns',
    [given(maxKmIs, fitPlatform), given(maxRttIs, fitPlatform), 'limit'][at]!,
  ),
);

const routeStated = wording(
  fit,
  'Route status',
  'routeStatus',
  'A protect route that is not stated warns',
  when(is(pick(protectAssumed, fitRoute), 'yes'), 'warning', 'ok'),
);
const beyond = (kind: Column) => when(is(kind, 'limit'), 'fail', 'warning');
const [distanceMargin, rttMargin, moverMargin] = margins as [Column, Column, Column];
const movers = when(compare(pick(moversUnstated, fitRoute), '>', 0), 'not stated', 'ok');

export const numericStatuses = [
  wording(
    fit,
    'Distance status',
    'distanceStatus',
    'A protect route that is not stated warns: the limit was tested on the working route alone',
    when(
      is(distanceStated, 'not stated'),
      'not stated',
      when(is(distanceStated, 'none'), routeStated, when(within(distanceMargin), routeStated, beyond(limitKinds[0]!))),
    ),
  ),
  wording(
    fit,
    'RTT status',
    'rttStatus',
    'Round trip of the platform',
    when(
      is(rttStated, 'not stated'),
      'not stated',
      when(is(rttStated, 'none'), 'ok', when(within(rttMargin), 'ok', beyond(limitKinds[1]!))),
    ),
  ),
  wording(
    fit,
    'Mover RTT status',
    'moverRttStatus',
    'Round trip of the movers in use',
    when(isStated(moverMargin), when(within(moverMargin), movers, 'fail'), movers),
  ),
];
