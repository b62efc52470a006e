import { type Column, countOf, leastOf, sumOf } from '../../formula';
import { Mbps, MBps, ms, one, perSecond, TB, type Unit } from '../../quantities/units';
import * as load from '../loads/loads';
import * as weight from '../loads/loadWeights';
import { mobilityMbps, moverMinimum, moverRtt, moverOfAnotherTime, moverSpan, moverStated } from '../movers/movers';
import { routeSpan, siteA, siteB } from './routes';
import { loads, movers, routes } from '../tables';
import { quantity } from '../working';

/** What the workloads of a span come to: the weights of its latencies, its capacity, its movers. */
function sum(heading: string, field: string, unit: Unit, means: string, of: Column): Column {
  return quantity(routes, heading, field, unit, means, sumOf(of, [load.loadSpan, routeSpan]));
}

export const spanReads = sum('Reads', 'readIops', perSecond, 'Reads a second of its workloads', weight.reads);
export const spanAwayReads = sum('Away reads', 'awayReads', perSecond, 'of which issued away from home', weight.awayReads);
export const spanMissedReads = sum(
  'Missed reads',
  'missedReads',
  perSecond,
  'Reads a cache would miss, were all issued away',
  weight.missedReads,
);
export const spanAwayMissedReads = sum(
  'Away missed reads',
  'awayMissedReads',
  perSecond,
  'Away reads a cache would miss',
  weight.awayMissedReads,
);
export const spanWrites = sum('Writes', 'writeIops', perSecond, 'Writes a second of its workloads', weight.writes);
export const spanAwayWrites = sum('Away writes', 'awayWrites', perSecond, 'of which issued away from home', weight.awayWrites);
export const spanWriteTrips = sum(
  'Write trips',
  'writeTrips',
  perSecond,
  'Writes × round trips of their protocol',
  weight.writeTrips,
);
export const spanAwayWriteTrips = sum(
  'Away write trips',
  'awayWriteTrips',
  perSecond,
  'Away writes × round trips of their protocol',
  weight.awayWriteTrips,
);
export const spanCapacityTB = sum(
  'Capacity TB',
  'capacityTB',
  TB,
  'Capacity in the year that is sized for',
  load.grownCapacityTB,
);
const homedAt = (name: string, site: Column, heading: string, field: string, unit: Unit, means: string, of: Column): Column =>
  quantity(
    routes,
    `${name} ${heading}`,
    `${field}${name}`,
    unit,
    `${means} homed at ${name}, in the year that is sized for`,
    sumOf(of, [load.loadSpan, routeSpan], [load.loadHome, site]),
  );
const capacityAt = (name: string, site: Column): Column =>
  homedAt(name, site, 'capacity TB', 'capacityTB', TB, 'Capacity of the volumes', load.grownCapacityTB);
const writtenAt = (name: string, site: Column): Column =>
  homedAt(
    name,
    site,
    'written MB/s',
    'writtenMBps',
    MBps,
    'Writes to the volumes, without the peak factor,',
    load.grownWriteMBps,
  );
export const [capacityA, capacityB] = [capacityAt('A', siteA), capacityAt('B', siteB)];
export const [writtenA, writtenB] = [writtenAt('A', siteA), writtenAt('B', siteB)];

export const growing = quantity(
  routes,
  'Growing workloads',
  'growingWorkloads',
  one,
  'Workloads that grow or shrink',
  countOf(loads, [load.loadSpan, routeSpan], [load.grows, 'yes']),
);
const by = (protocol: string) =>
  quantity(
    routes,
    `${protocol} workloads`,
    `workloads${protocol}`,
    one,
    `Workloads that reach their storage by ${protocol}`,
    countOf(loads, [load.loadSpan, routeSpan], [load.loadProtocol, protocol]),
  );
export const workloadsFC = by('FC');
export const workloadsFCoE = by('FCoE');
export const workloadsISCSI = by('iSCSI');
export const workloadsNFS = by('NFS');

export const spanMobilityMbps = quantity(
  routes,
  'Mobility Mb/s',
  'mobilityMbps',
  Mbps,
  'Live migration, in each direction',
  sumOf(mobilityMbps, [moverSpan, routeSpan]),
);
export const spanMobilityMinimum = quantity(
  routes,
  'Mobility minimum Mb/s',
  'mobilityMinimumMbps',
  Mbps,
  'Least link speed its movers ask for',
  sumOf(moverMinimum, [moverSpan, routeSpan]),
);
export const spanMoverRtt = quantity(
  routes,
  'Mover RTT limit',
  'moverRttMs',
  ms,
  'The strictest stated round-trip limit of its movers',
  leastOf(moverRtt, [moverSpan, routeSpan]),
);
export const moversUnstated = quantity(
  routes,
  'Movers without limit',
  'moversWithoutLimit',
  one,
  'Movers whose round-trip limit is not stated',
  countOf(movers, [moverSpan, routeSpan], [moverStated, 'no']),
);
export const moversOfAnotherTime = quantity(
  routes,
  'Movers of another time',
  'moversOfAnotherTime',
  one,
  'Movers in use whose row begins after the quote date, ends before it, or has an old source',
  countOf(movers, [moverSpan, routeSpan], [moverOfAnotherTime, 'yes']),
);
