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
  numberColumn,
  textColumn,
  columns,
} from '../../formula';
import { ms } from '../../quantities/units';
import { inputOrDefault } from '../inputs/input';
import * as typed from '../inputs/products/platforms';
import { options } from '../tables';
import { Options } from './identity';
import { SpanSums } from '../routes/spanSums';
import { PlatformIo } from '../inputs/products/platformIo';

/** Milliseconds a platform adds: crossings of the span × its round trip, and the fixed part, kept apart. */
const own = (heading: string, field: string, means: string, of: Column) =>
  numberColumn(options, { heading, field, description: means, formula: inputOrDefault(of, Options.platformRow) });
const readHomeCrossings = own(
  'Read home crossings',
  'readHomeCrossings',
  'Round trips of a home read',
  PlatformIo.readHomeCrossings,
);
const readAwayCrossings = own(
  'Read away crossings',
  'readAwayCrossings',
  'Round trips of an away read',
  PlatformIo.readAwayCrossings,
);
const writeHomeCrossings = own(
  'Write home crossings',
  'writeHomeCrossings',
  'Round trips of a home write',
  PlatformIo.writeHomeCrossings,
);
const writeAwayCrossings = own(
  'Write away crossings',
  'writeAwayCrossings',
  'Round trips of an away write',
  PlatformIo.writeAwayCrossings,
);
const hostCrossingsHomeWrite = own(
  'Host home crossings',
  'hostCrossingsHomeWrite',
  "The host's own, of a home write",
  PlatformIo.hostCrossingsHomeWrite,
);
const hostCrossingsAwayWrite = own(
  'Host away crossings',
  'hostCrossingsAwayWrite',
  "The host's own, of an away write",
  PlatformIo.hostCrossingsAwayWrite,
);

/** The front's fixed part, and that of the platform behind it. */
function fixed(heading: string, of: Column<'Platforms'>) {
  const front = numberColumn(options, {
    heading: `Front f${heading.slice(1)}`,
    unit: ms,
    description: 'The fixed part of the platform itself',
    formula: pick(of, Options.platformRow),
  });
  const back = numberColumn(options, {
    heading: `Behind f${heading.slice(1)}`,
    unit: ms,
    description: 'The fixed part of the platform it fronts',
    formula: pick(of, Options.behindRow),
  });
  const both = numberColumn(options, {
    heading,
    unit: ms,
    description: 'What is added beyond the distance; of a platform and the one behind it, both',
    formula: when(isStated(Options.behindRow), plus(front, back), front),
  });
  return { front, back, both };
}
const fixedRead = fixed('Fixed read ms', PlatformIo.fixedReadMs);
const fixedWrite = fixed('Fixed write ms', PlatformIo.fixedWriteMs);
const [fixedReadMs, fixedWriteMs] = [fixedRead.both, fixedWrite.both];
const distanceOnly = textColumn(options, {
  heading: 'Distance only',
  description: 'yes: a fixed part is not stated, and the milliseconds are those of the distance alone',
  formula: when(isStated(fixedReadMs), when(isStated(fixedWriteMs), 'no', 'yes'), 'yes'),
});

const perRead = (heading: string, field: string, means: string, of: Column) =>
  numberColumn(options, {
    heading,
    field,
    description: means,
    formula: ratio(pick(of, Options.routeRow), pick(SpanSums.readIops, Options.routeRow)),
  });
const perWrite = (heading: string, field: string, means: string, of: Column) =>
  numberColumn(options, {
    heading,
    field,
    description: means,
    formula: ratio(pick(of, Options.routeRow), pick(SpanSums.writeIops, Options.routeRow)),
  });
const missedShare = perRead('Missed share', 'missedShare', 'Share of reads that a cache would miss', SpanSums.missedReads);
const awayReadShare = perRead('Away read share', 'awayReadShare', 'Share of reads issued away', SpanSums.awayReads);
const awayMissedShare = perRead(
  'Away missed share',
  'awayMissedShare',
  'Share of reads issued away that a cache misses',
  SpanSums.awayMissedReads,
);
const awayWriteShare = perWrite('Away write share', 'awayWriteShare', 'Share of writes issued away', SpanSums.awayWrites);
const tripsPerWrite = perWrite(
  'Trips per write',
  'tripsPerWrite',
  'Mean round trips of the host protocol, per write',
  SpanSums.writeTrips,
);
const awayTripsPerWrite = perWrite(
  'Away trips per write',
  'awayTripsPerWrite',
  'Round trips of the host protocol for away writes, per write',
  SpanSums.awayWriteTrips,
);

const distance = (heading: string, field: string, means: string, crossings: Operand) =>
  numberColumn(options, { heading, field, unit: ms, description: means, formula: times(crossings, Options.rttMs) });
const isCache = is(Options.awayReadMissOnly, 'yes');
const reads = compare(pick(SpanSums.readIops, Options.routeRow), '>', constant(0, SpanSums.readIops.unit));
const awayReadTrips = numberColumn(options, {
  heading: 'Away read trips',
  description: 'Mean crossings of an away read; of a cache only what it misses',
  formula: when(isCache, times(readAwayCrossings, missedShare), readAwayCrossings),
});
const crossingReadShare = numberColumn(options, {
  heading: 'Crossing read share',
  description: 'Share of reads that are issued away and cross',
  formula: when(isCache, awayMissedShare, awayReadShare),
});
const readHomeDistanceMs = numberColumn(options, {
  heading: 'Read home distance ms',
  unit: ms,
  description: 'The distance part of a home read; none where nothing is read',
  formula: when(reads, times(readHomeCrossings, Options.rttMs), absent('number', ms)),
});
const readAwayDistanceMs = numberColumn(options, {
  heading: 'Read away distance ms',
  unit: ms,
  description: 'The distance part of an away read',
  formula: when(reads, times(awayReadTrips, Options.rttMs), absent('number', ms)),
});
const writeHomeDistanceMs = distance(
  'Write home distance ms',
  'writeHomeDistanceMs',
  'The distance part of a home write',
  plus(writeHomeCrossings, times(hostCrossingsHomeWrite, tripsPerWrite)),
);
const writeAwayDistanceMs = distance(
  'Write away distance ms',
  'writeAwayDistanceMs',
  'The distance part of an away write',
  plus(writeAwayCrossings, times(hostCrossingsAwayWrite, tripsPerWrite)),
);
const meanReadDistanceMs = distance(
  'Mean read distance ms',
  'meanReadDistanceMs',
  'The distance part of the mean read, home and away weighed by share',
  plus(times(readHomeCrossings, minus(1, awayReadShare)), times(readAwayCrossings, crossingReadShare)),
);
const meanWriteCrossings = numberColumn(options, {
  heading: 'Mean write crossings',
  description: "The platform's own crossings of the mean write",
  formula: plus(times(writeHomeCrossings, minus(1, awayWriteShare)), times(writeAwayCrossings, awayWriteShare)),
});
const meanHostCrossings = numberColumn(options, {
  heading: 'Mean host crossings',
  description: "The host protocol's crossings of the mean write",
  formula: plus(
    times(hostCrossingsHomeWrite, minus(tripsPerWrite, awayTripsPerWrite)),
    times(hostCrossingsAwayWrite, awayTripsPerWrite),
  ),
});
const meanWriteDistanceMs = distance(
  'Mean write distance ms',
  'meanWriteDistanceMs',
  'The distance part of the mean write, home and away weighed by share',
  plus(meanWriteCrossings, meanHostCrossings),
);

const whole = (heading: string, field: string, means: string, part: Column, fixedPart: Column) =>
  numberColumn(options, {
    heading,
    field,
    unit: ms,
    description: `${means}: distance and fixed part`,
    formula: plus(part, orElse(fixedPart, constant(0, ms))),
  });
const readHomeMs = whole('Read home ms', 'readHomeMs', 'What a home read gains', readHomeDistanceMs, fixedReadMs);
const readAwayMs = whole('Read away ms', 'readAwayMs', 'What an away read gains', readAwayDistanceMs, fixedReadMs);
const writeHomeMs = whole('Write home ms', 'writeHomeMs', 'What a home write gains', writeHomeDistanceMs, fixedWriteMs);
const writeAwayMs = whole('Write away ms', 'writeAwayMs', 'What an away write gains', writeAwayDistanceMs, fixedWriteMs);
const meanReadMs = whole('Mean read ms', 'meanReadMs', 'What the mean read gains', meanReadDistanceMs, fixedReadMs);
const meanWriteMs = whole('Mean write ms', 'meanWriteMs', 'What the mean write gains', meanWriteDistanceMs, fixedWriteMs);

/** Limits and budgets are held on the greater round trip; each path by itself has its own. */
const onPath = (heading: string, field: string, means: string, own: Column, host: Column, rtt: Column) =>
  numberColumn(options, {
    heading,
    field,
    unit: ms,
    description: means,
    formula: plus(times(plus(own, times(host, tripsPerWrite)), rtt), orElse(fixedWriteMs, constant(0, ms))),
  });
const onWorking = (heading: string, field: string, means: string, own: Column, host: Column) =>
  onPath(heading, field, `${means} while the working path holds`, own, host, Options.workingRttMs);
const onProtect = (heading: string, field: string, means: string, own: Column, host: Column) =>
  onPath(heading, field, `${means} on every other path, as when the working one is lost`, own, host, Options.protectRttMs);
const writeHomeMsWorking = onWorking(
  'Write home working ms',
  'writeHomeMsWorking',
  'What a home write gains',
  writeHomeCrossings,
  hostCrossingsHomeWrite,
);
const writeAwayMsWorking = onWorking(
  'Write away working ms',
  'writeAwayMsWorking',
  'What an away write gains',
  writeAwayCrossings,
  hostCrossingsAwayWrite,
);
const writeHomeMsProtect = onProtect(
  'Write home protect ms',
  'writeHomeMsProtect',
  'What a home write gains',
  writeHomeCrossings,
  hostCrossingsHomeWrite,
);
const writeAwayMsProtect = onProtect(
  'Write away protect ms',
  'writeAwayMsProtect',
  'What an away write gains',
  writeAwayCrossings,
  hostCrossingsAwayWrite,
);

export const OptionLatency = columns(options, {
  readHomeCrossings,
  readAwayCrossings,
  writeHomeCrossings,
  writeAwayCrossings,
  hostCrossingsHomeWrite,
  hostCrossingsAwayWrite,
  frontfixedReadMs: fixedRead.front,
  behindfixedReadMs: fixedRead.back,
  fixedReadMs,
  frontfixedWriteMs: fixedWrite.front,
  behindfixedWriteMs: fixedWrite.back,
  fixedWriteMs,
  distanceOnly,
  missedShare,
  awayReadShare,
  awayMissedShare,
  awayWriteShare,
  tripsPerWrite,
  awayTripsPerWrite,
  awayReadTrips,
  crossingReadShare,
  readHomeDistanceMs,
  readAwayDistanceMs,
  writeHomeDistanceMs,
  writeAwayDistanceMs,
  meanReadDistanceMs,
  meanWriteCrossings,
  meanHostCrossings,
  meanWriteDistanceMs,
  readHomeMs,
  readAwayMs,
  writeHomeMs,
  writeAwayMs,
  meanReadMs,
  meanWriteMs,
  writeHomeMsWorking,
  writeAwayMsWorking,
  writeHomeMsProtect,
  writeAwayMsProtect,
});
