import {
  absent,
  type Column,
  compare,
  constant,
  is,
  isStated,
  minus,
  type Operand,
  orElse,
  pick,
  plus,
  ratio,
  times,
  when,
} from '../../formula';
import { ms, one } from '../../quantities/units';
import { inputOrDefault } from '../inputs/input';
import * as typed from '../inputs/products/platforms';
import { behindRow, missOnly, optionProtectRttMs, optionRttMs, optionWorkingRttMs, platformRow, routeRow } from './identity';
import * as span from '../routes/spanSums';
import { options } from '../tables';
import { quantity, wording } from '../working';

/** Milliseconds a platform adds: crossings of the span × its round trip, and the fixed part, kept apart. */
const own = (heading: string, field: string, means: string, of: Column): Column =>
  quantity(options, heading, field, one, means, inputOrDefault(of, platformRow));
export const readHome = own('Read home crossings', 'readHomeCrossings', 'Round trips of a home read', typed.readHomeCrossings);
export const readAway = own('Read away crossings', 'readAwayCrossings', 'Round trips of an away read', typed.readAwayCrossings);
export const writeHome = own(
  'Write home crossings',
  'writeHomeCrossings',
  'Round trips of a home write',
  typed.writeHomeCrossings,
);
export const writeAway = own(
  'Write away crossings',
  'writeAwayCrossings',
  'Round trips of an away write',
  typed.writeAwayCrossings,
);
export const hostHome = own(
  'Host home crossings',
  'hostCrossingsHomeWrite',
  "The host's own, of a home write",
  typed.hostCrossingsHomeWrite,
);
export const hostAway = own(
  'Host away crossings',
  'hostCrossingsAwayWrite',
  "The host's own, of an away write",
  typed.hostCrossingsAwayWrite,
);

/** The front's fixed part, and that of the platform behind it. */
function fixed(heading: string, field: string, of: Column): Column {
  const front = quantity(
    options,
    `Front f${heading.slice(1)}`,
    `front${field}`,
    ms,
    'The fixed part of the platform itself',
    pick(of, platformRow),
  );
  const back = quantity(
    options,
    `Behind f${heading.slice(1)}`,
    `behind${field}`,
    ms,
    'The fixed part of the platform it fronts',
    pick(of, behindRow),
  );
  const formula = when(isStated(behindRow), plus(front, back), front);
  return quantity(
    options,
    heading,
    field,
    ms,
    'What is added beyond the distance; of a platform and the one behind it, both',
    formula,
  );
}
export const fixedReadMs = fixed('Fixed read ms', 'fixedReadMs', typed.fixedReadMs);
export const fixedWriteMs = fixed('Fixed write ms', 'fixedWriteMs', typed.fixedWriteMs);
export const distanceOnly = wording(
  options,
  'Distance only',
  'distanceOnly',
  'yes: a fixed part is not stated, and the milliseconds are those of the distance alone',
  when(isStated(fixedReadMs), when(isStated(fixedWriteMs), 'no', 'yes'), 'yes'),
);

const perRead = (heading: string, field: string, means: string, of: Column): Column =>
  quantity(options, heading, field, one, means, ratio(pick(of, routeRow), pick(span.spanReads, routeRow)));
const perWrite = (heading: string, field: string, means: string, of: Column): Column =>
  quantity(options, heading, field, one, means, ratio(pick(of, routeRow), pick(span.spanWrites, routeRow)));
const missShare = perRead('Missed share', 'missedShare', 'Share of reads that a cache would miss', span.spanMissedReads);
const awayReadShare = perRead('Away read share', 'awayReadShare', 'Share of reads issued away', span.spanAwayReads);
const awayMissedShare = perRead(
  'Away missed share',
  'awayMissedShare',
  'Share of reads issued away that a cache misses',
  span.spanAwayMissedReads,
);
const awayWriteShare = perWrite('Away write share', 'awayWriteShare', 'Share of writes issued away', span.spanAwayWrites);
const trips = perWrite(
  'Trips per write',
  'tripsPerWrite',
  'Mean round trips of the host protocol, per write',
  span.spanWriteTrips,
);
const awayTrips = perWrite(
  'Away trips per write',
  'awayTripsPerWrite',
  'Round trips of the host protocol for away writes, per write',
  span.spanAwayWriteTrips,
);

const distance = (heading: string, field: string, means: string, crossings: Operand): Column =>
  quantity(options, heading, field, ms, means, times(crossings, optionRttMs));
const isCache = is(missOnly, 'yes');
const reads = compare(pick(span.spanReads, routeRow), '>', constant(0, span.spanReads.unit));
const awayReadCrossings = quantity(
  options,
  'Away read trips',
  'awayReadTrips',
  one,
  'Mean crossings of an away read; of a cache only what it misses',
  when(isCache, times(readAway, missShare), readAway),
);
const crossingShare = quantity(
  options,
  'Crossing read share',
  'crossingReadShare',
  one,
  'Share of reads that are issued away and cross',
  when(isCache, awayMissedShare, awayReadShare),
);
const readHomeDistance = quantity(
  options,
  'Read home distance ms',
  'readHomeDistanceMs',
  ms,
  'The distance part of a home read; none where nothing is read',
  when(reads, times(readHome, optionRttMs), absent('number', ms)),
);
const readAwayDistance = quantity(
  options,
  'Read away distance ms',
  'readAwayDistanceMs',
  ms,
  'The distance part of an away read',
  when(reads, times(awayReadCrossings, optionRttMs), absent('number', ms)),
);
const writeHomeDistance = distance(
  'Write home distance ms',
  'writeHomeDistanceMs',
  'The distance part of a home write',
  plus(writeHome, times(hostHome, trips)),
);
const writeAwayDistance = distance(
  'Write away distance ms',
  'writeAwayDistanceMs',
  'The distance part of an away write',
  plus(writeAway, times(hostAway, trips)),
);
const meanReadDistance = distance(
  'Mean read distance ms',
  'meanReadDistanceMs',
  'The distance part of the mean read, home and away weighed by share',
  plus(times(readHome, minus(1, awayReadShare)), times(readAway, crossingShare)),
);
const ownCrossings = quantity(
  options,
  'Mean write crossings',
  'meanWriteCrossings',
  one,
  "The platform's own crossings of the mean write",
  plus(times(writeHome, minus(1, awayWriteShare)), times(writeAway, awayWriteShare)),
);
const hostCrossings = quantity(
  options,
  'Mean host crossings',
  'meanHostCrossings',
  one,
  "The host protocol's crossings of the mean write",
  plus(times(hostHome, minus(trips, awayTrips)), times(hostAway, awayTrips)),
);
const meanWriteDistance = distance(
  'Mean write distance ms',
  'meanWriteDistanceMs',
  'The distance part of the mean write, home and away weighed by share',
  plus(ownCrossings, hostCrossings),
);

const whole = (heading: string, field: string, means: string, part: Column, fixedPart: Column): Column =>
  quantity(options, heading, field, ms, `${means}: distance and fixed part`, plus(part, orElse(fixedPart, constant(0, ms))));
export const readHomeMs = whole('Read home ms', 'readHomeMs', 'What a home read gains', readHomeDistance, fixedReadMs);
export const readAwayMs = whole('Read away ms', 'readAwayMs', 'What an away read gains', readAwayDistance, fixedReadMs);
export const writeHomeMs = whole('Write home ms', 'writeHomeMs', 'What a home write gains', writeHomeDistance, fixedWriteMs);
export const writeAwayMs = whole('Write away ms', 'writeAwayMs', 'What an away write gains', writeAwayDistance, fixedWriteMs);
export const meanReadMs = whole('Mean read ms', 'meanReadMs', 'What the mean read gains', meanReadDistance, fixedReadMs);
export const meanWriteMs = whole('Mean write ms', 'meanWriteMs', 'What the mean write gains', meanWriteDistance, fixedWriteMs);

/** Limits and budgets are held on the greater round trip; each path by itself has its own. */
const onPath = (heading: string, field: string, means: string, own: Column, host: Column, rtt: Column): Column =>
  quantity(
    options,
    heading,
    field,
    ms,
    means,
    plus(times(plus(own, times(host, trips)), rtt), orElse(fixedWriteMs, constant(0, ms))),
  );
const onWorking = (heading: string, field: string, means: string, own: Column, host: Column): Column =>
  onPath(heading, field, `${means} while the working path holds`, own, host, optionWorkingRttMs);
const onProtect = (heading: string, field: string, means: string, own: Column, host: Column): Column =>
  onPath(heading, field, `${means} on every other path, as when the working one is lost`, own, host, optionProtectRttMs);
export const writeHomeWorking = onWorking(
  'Write home working ms',
  'writeHomeMsWorking',
  'What a home write gains',
  writeHome,
  hostHome,
);
export const writeAwayWorking = onWorking(
  'Write away working ms',
  'writeAwayMsWorking',
  'What an away write gains',
  writeAway,
  hostAway,
);
export const writeHomeProtect = onProtect(
  'Write home protect ms',
  'writeHomeMsProtect',
  'What a home write gains',
  writeHome,
  hostHome,
);
export const writeAwayProtect = onProtect(
  'Write away protect ms',
  'writeAwayMsProtect',
  'What an away write gains',
  writeAway,
  hostAway,
);
