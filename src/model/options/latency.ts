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
import { options } from '../tables';
import { Options } from './identity';
import { ServedLoads } from '../loads/servedLoads';
import { ofServed, ServedWorkloads } from './servedWorkloads';
import { PlatformIo } from '../inputs/products/platformIo';

/** Milliseconds a platform adds: crossings of the span × its round trip, and the fixed part, kept apart. */
const own = (heading: string, field: string, description: string, of: Column) =>
  numberColumn(options, { heading, field, description, formula: inputOrDefault(of, Options.platformRow) });
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

const perRead = (heading: string, description: string, of: Column<'Served loads'>) =>
  numberColumn(options, {
    heading,
    description,
    formula: ratio(ofServed(of), ServedWorkloads.readIops),
  });
const perWrite = (heading: string, description: string, of: Column<'Served loads'>) =>
  numberColumn(options, {
    heading,
    description,
    formula: ratio(ofServed(of), ServedWorkloads.writeIops),
  });
const missedShare = perRead('Missed share', 'Share of reads that a cache would miss', ServedLoads.missedReads);
const awayReadShare = perRead('Away read share', 'Share of reads issued away', ServedLoads.awayReads);
const awayMissedShare = perRead(
  'Away missed share',
  'Share of reads issued away that a cache misses',
  ServedLoads.awayMissedReads,
);
const awayWriteShare = perWrite('Away write share', 'Share of writes issued away', ServedLoads.awayWrites);
const tripsPerWrite = perWrite('Trips per write', 'Mean round trips of the host protocol, per write', ServedLoads.writeTrips);
const awayTripsPerWrite = perWrite(
  'Away trips per write',
  'Round trips of the host protocol for away writes, per write',
  ServedLoads.awayWriteTrips,
);

const distance = (heading: string, description: string, crossings: Operand) =>
  numberColumn(options, { heading, unit: ms, description, formula: times(crossings, Options.rttMs) });
const isCache = is(Options.awayReadMissOnly, 'yes');
const reads = compare(ServedWorkloads.readIops, '>', constant(0, ServedLoads.readIops.unit));
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
  'The distance part of a home write',
  plus(writeHomeCrossings, times(hostCrossingsHomeWrite, tripsPerWrite)),
);
const writeAwayDistanceMs = distance(
  'Write away distance ms',
  'The distance part of an away write',
  plus(writeAwayCrossings, times(hostCrossingsAwayWrite, tripsPerWrite)),
);
const meanReadDistanceMs = distance(
  'Mean read distance ms',
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
  'The distance part of the mean write, home and away weighed by share',
  plus(meanWriteCrossings, meanHostCrossings),
);

const whole = (heading: string, description: string, part: Column, fixedPart: Column) =>
  numberColumn(options, {
    heading,
    unit: ms,
    description: `${description}: distance and fixed part`,
    formula: plus(part, orElse(fixedPart, constant(0, ms))),
  });
const readHomeMs = whole('Read home ms', 'What a home read gains', readHomeDistanceMs, fixedReadMs);
const readAwayMs = whole('Read away ms', 'What an away read gains', readAwayDistanceMs, fixedReadMs);
const writeHomeMs = whole('Write home ms', 'What a home write gains', writeHomeDistanceMs, fixedWriteMs);
const writeAwayMs = whole('Write away ms', 'What an away write gains', writeAwayDistanceMs, fixedWriteMs);
const meanReadMs = whole('Mean read ms', 'What the mean read gains', meanReadDistanceMs, fixedReadMs);
const meanWriteMs = whole('Mean write ms', 'What the mean write gains', meanWriteDistanceMs, fixedWriteMs);

/** Limits and budgets are held on the greater round trip; each path by itself has its own. */
const crossingsOf = {
  home: { own: writeHomeCrossings, host: hostCrossingsHomeWrite, write: 'a home write' },
  away: { own: writeAwayCrossings, host: hostCrossingsAwayWrite, write: 'an away write' },
};
const paths = {
  working: { rtt: Options.workingRttMs, which: 'while the working path holds' },
  protect: { rtt: Options.protectRttMs, which: 'on every other path, as when the working one is lost' },
};
const writeOn = (path: keyof typeof paths, where: keyof typeof crossingsOf) => {
  const [{ rtt, which }, { own, host, write }] = [paths[path], crossingsOf[where]];
  return numberColumn(options, {
    heading: `Write ${where} ${path} ms`,
    unit: ms,
    description: `What ${write} gains ${which}`,
    formula: plus(times(plus(own, times(host, tripsPerWrite)), rtt), orElse(fixedWriteMs, constant(0, ms))),
  });
};
const writeHomeMsWorking = writeOn('working', 'home');
const writeAwayMsWorking = writeOn('working', 'away');
const writeHomeMsProtect = writeOn('protect', 'home');
const writeAwayMsProtect = writeOn('protect', 'away');

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
