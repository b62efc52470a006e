import {
  type Column,
  columns,
  compare,
  constant,
  each,
  is,
  minus,
  numberColumn,
  pick,
  plus,
  ratio,
  sumOver,
  times,
  when,
} from '../../formula';
import { perSecond } from '../../quantities/units';
import { Loads } from '../loads/loads';
import { LoadWeights } from '../loads/loadWeights';
import { SpanSums } from '../routes/spanSums';
import { loads, options } from '../tables';
import { Options } from './identity';

/*
 * Of all IO of an option, what share its owners' other site issues: the weights of mean latencies. If the platform moves
 * ownership with the load, a workload whose away share is above that limit counts as owned by the other site, with 1 − share.
 */

/** The limit is the platform's and the share the workload's, so no column of Loads can hold what is summed. */
const moved = (heading: string, description: string, of: Column<'Loads'>) => {
  const above = [is(each(Loads.span), Options.span), compare(each(Loads.awayShare), '>', Options.followsAbove)];
  const gain = times(each(of), minus(1, times(2, each(Loads.awayShare))));
  return numberColumn(options, {
    heading,
    unit: perSecond,
    description: `${description} if ownership follows the load, less those of the typed owners`,
    formula: when(compare(Options.followsAbove, '<', 1), sumOver(loads, above, gain), constant(0, perSecond)),
  });
};
const movedReads = moved('Moved reads', 'Away reads', LoadWeights.readIops);
const movedMissedReads = moved('Moved missed reads', 'Away reads that a cache misses', LoadWeights.missedReads);
const movedWrites = moved('Moved writes', 'Away writes', LoadWeights.writeIops);
const movedWriteTrips = moved('Moved write trips', 'Away writes × round trips of their protocol', LoadWeights.writeTrips);

const ofSpan = (of: Column<'Routes'>) => pick(of, Options.routeRow);
const perRead = (heading: string, description: string, of: ReturnType<typeof plus>) =>
  numberColumn(options, { heading, description, formula: ratio(of, ofSpan(SpanSums.readIops)) });
const perWrite = (heading: string, description: string, of: ReturnType<typeof plus>) =>
  numberColumn(options, { heading, description, formula: ratio(of, ofSpan(SpanSums.writeIops)) });
const missedShare = perRead('Missed share', 'Share of reads that a cache would miss', ofSpan(SpanSums.missedReads));
const awayReadShare = perRead(
  'Away read share',
  'Share of reads issued away from the owner',
  plus(ofSpan(SpanSums.awayReads), movedReads),
);
const awayMissedShare = perRead(
  'Away missed share',
  'Share of reads issued away from the owner that a cache misses',
  plus(ofSpan(SpanSums.awayMissedReads), movedMissedReads),
);
const awayWriteShare = perWrite(
  'Away write share',
  'Share of writes issued away from the owner',
  plus(ofSpan(SpanSums.awayWrites), movedWrites),
);
const tripsPerWrite = perWrite(
  'Trips per write',
  'Mean round trips of the host protocol, per write',
  ofSpan(SpanSums.writeTrips),
);
const awayTripsPerWrite = perWrite(
  'Away trips per write',
  'Round trips of the host protocol for away writes, per write',
  plus(ofSpan(SpanSums.awayWriteTrips), movedWriteTrips),
);

export const OwnerShares = columns(options, {
  movedReads,
  movedMissedReads,
  movedWrites,
  movedWriteTrips,
  missedShare,
  awayReadShare,
  awayMissedShare,
  awayWriteShare,
  tripsPerWrite,
  awayTripsPerWrite,
});
