import { pick, times, numberColumn, columns } from '../../formula';
import { perSecond } from '../../quantities/units';
import { inputOrDefault } from '../inputs/input';
import { loads } from '../tables';
import { Workloads } from '../inputs/workloads';
import { Loads } from './loads';

/** The weights of mean latencies: IO a second as typed, without growth or peak. */
const readIops = numberColumn(loads, {
  heading: 'Reads',
  unit: perSecond,
  description: 'Reads a second as typed: the weight of read latencies',
  formula: pick(Workloads.readIops, Loads.no),
});
const writeIops = numberColumn(loads, {
  heading: 'Writes',
  unit: perSecond,
  description: 'Writes a second as typed: the weight of write latencies',
  formula: pick(Workloads.writeIops, Loads.no),
});
const awayReads = numberColumn(loads, {
  heading: 'Away reads',
  unit: perSecond,
  description: 'Reads issued from the other site',
  formula: times(readIops, Loads.awayShare),
});
const miss = inputOrDefault(Workloads.cacheMissShare, Loads.no);
const missedReads = numberColumn(loads, {
  heading: 'Missed reads',
  unit: perSecond,
  description: 'Reads a cache would miss, were all issued away',
  formula: times(readIops, miss),
});
const awayMissedReads = numberColumn(loads, {
  heading: 'Away missed reads',
  unit: perSecond,
  description: 'Reads issued away that a cache would miss',
  formula: times(awayReads, miss),
});
const awayWrites = numberColumn(loads, {
  heading: 'Away writes',
  unit: perSecond,
  description: 'Writes issued from the other site',
  formula: times(writeIops, Loads.awayShare),
});
const writeTrips = numberColumn(loads, {
  heading: 'Write trips',
  unit: perSecond,
  description: 'Writes × round trips of their protocol',
  formula: times(writeIops, Loads.writeRoundTrips),
});
const awayWriteTrips = numberColumn(loads, {
  heading: 'Away write trips',
  unit: perSecond,
  description: 'Away writes × round trips of their protocol',
  formula: times(awayWrites, Loads.writeRoundTrips),
});

export const LoadWeights = columns(loads, {
  readIops,
  writeIops,
  awayReads,
  missedReads,
  awayMissedReads,
  awayWrites,
  writeTrips,
  awayWriteTrips,
});
