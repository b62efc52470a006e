import { pick, times } from '../../formula';
import { perSecond } from '../../quantities/units';
import { inputOrDefault } from '../inputs/input';
import * as typed from '../inputs/workloads';
import { away, loadRoundTrips as roundTrips, no } from './loads';
import { loads } from '../tables';
import { quantity } from '../working';

/** The weights of mean latencies: IO a second as typed, without growth or peak. */
export const reads = quantity(
  loads,
  'Reads',
  'readIops',
  perSecond,
  'Reads a second as typed: the weight of read latencies',
  pick(typed.readIops, no),
);
export const writes = quantity(
  loads,
  'Writes',
  'writeIops',
  perSecond,
  'Writes a second as typed: the weight of write latencies',
  pick(typed.writeIops, no),
);
export const awayReads = quantity(
  loads,
  'Away reads',
  'awayReads',
  perSecond,
  'Reads issued from the other site',
  times(reads, away),
);
const miss = inputOrDefault(typed.cacheMissShare, no);
export const missedReads = quantity(
  loads,
  'Missed reads',
  'missedReads',
  perSecond,
  'Reads a cache would miss, were all issued away',
  times(reads, miss),
);
export const awayMissedReads = quantity(
  loads,
  'Away missed reads',
  'awayMissedReads',
  perSecond,
  'Reads issued away that a cache would miss',
  times(awayReads, miss),
);
export const awayWrites = quantity(
  loads,
  'Away writes',
  'awayWrites',
  perSecond,
  'Writes issued from the other site',
  times(writes, away),
);
export const writeTrips = quantity(
  loads,
  'Write trips',
  'writeTrips',
  perSecond,
  'Writes × round trips of their protocol',
  times(writes, roundTrips),
);
export const awayWriteTrips = quantity(
  loads,
  'Away write trips',
  'awayWriteTrips',
  perSecond,
  'Away writes × round trips of their protocol',
  times(awayWrites, roundTrips),
);
