import { type Column, countOf, leastOf, sumOf, numberColumn, columns } from '../../formula';
import { Mbps, MBps, ms, perSecond, TB, type Unit } from '../../quantities/units';
import { loads, movers, routes } from '../tables';
import { Loads } from '../loads/loads';
import { RouteEstimate } from './routeEstimate';
import { LoadWeights } from '../loads/loadWeights';
import { Movers } from '../movers/movers';

/** What the workloads of a span come to: the weights of its latencies, its capacity, its movers. */
function sum(heading: string, unit: Unit, description: string, of: Column<'Loads'>) {
  return numberColumn(routes, { heading, unit, description, formula: sumOf(of, [Loads.span, RouteEstimate.span]) });
}

const readIops = sum('Reads', perSecond, 'Reads a second of its workloads', LoadWeights.readIops);
const awayReads = sum('Away reads', perSecond, 'of which issued away from home', LoadWeights.awayReads);
const missedReads = sum(
  'Missed reads',

  perSecond,
  'Reads a cache would miss, were all issued away',
  LoadWeights.missedReads,
);
const awayMissedReads = sum(
  'Away missed reads',

  perSecond,
  'Away reads a cache would miss',
  LoadWeights.awayMissedReads,
);
const writeIops = sum('Writes', perSecond, 'Writes a second of its workloads', LoadWeights.writeIops);
const awayWrites = sum('Away writes', perSecond, 'of which issued away from home', LoadWeights.awayWrites);
const writeTrips = sum('Write trips', perSecond, 'Writes × round trips of their protocol', LoadWeights.writeTrips);
const awayWriteTrips = sum(
  'Away write trips',

  perSecond,
  'Away writes × round trips of their protocol',
  LoadWeights.awayWriteTrips,
);
const capacityTB = sum('Capacity TB', TB, 'Capacity in the year that is sized for', Loads.capacityTB);
const homedAt = (name: string, site: Column, heading: string, unit: Unit, description: string, of: Column<'Loads'>) =>
  numberColumn(routes, {
    heading: `${name} ${heading}`,
    unit,
    description: `${description} homed at ${name}, in the year that is sized for`,
    formula: sumOf(of, [Loads.span, RouteEstimate.span], [Loads.homeSite, site]),
  });
const capacityAt = (name: string, site: Column) =>
  homedAt(name, site, 'capacity TB', TB, 'Capacity of the volumes', Loads.capacityTB);
const writtenAt = (name: string, site: Column) =>
  homedAt(name, site, 'written MB/s', MBps, 'Writes to the volumes, without the peak factor,', Loads.grownWriteMBps);
const [capacityTBA, capacityTBB] = [capacityAt('A', RouteEstimate.siteA), capacityAt('B', RouteEstimate.siteB)];
const [writtenMBpsA, writtenMBpsB] = [writtenAt('A', RouteEstimate.siteA), writtenAt('B', RouteEstimate.siteB)];

const growingWorkloads = numberColumn(routes, {
  heading: 'Growing workloads',
  description: 'Workloads that grow or shrink',
  formula: countOf(loads, [Loads.span, RouteEstimate.span], [Loads.grows, 'yes']),
});
const by = (protocol: string) =>
  numberColumn(routes, {
    heading: `${protocol} workloads`,
    description: `Workloads that reach their storage by ${protocol}`,
    formula: countOf(loads, [Loads.span, RouteEstimate.span], [Loads.protocol, protocol]),
  });
const workloadsFC = by('FC');
const workloadsFCoE = by('FCoE');
const workloadsiSCSI = by('iSCSI');
const workloadsNFS = by('NFS');
const workloadsSMB = by('SMB');
const workloadsNVMeFC = by('NVMe/FC');
const workloadsNVMeTCP = by('NVMe/TCP');

const mobilityMbps = numberColumn(routes, {
  heading: 'Mobility Mb/s',
  unit: Mbps,
  description: 'Live migration, in each direction',
  formula: sumOf(Movers.mobilityMbps, [Movers.span, RouteEstimate.span]),
});
const mobilityMinimumMbps = numberColumn(routes, {
  heading: 'Mobility minimum Mb/s',
  unit: Mbps,
  description: 'Least link speed its movers ask for',
  formula: sumOf(Movers.minimumMbps, [Movers.span, RouteEstimate.span]),
});
const moverRttMs = numberColumn(routes, {
  heading: 'Mover RTT limit',
  unit: ms,
  description: 'The strictest stated round-trip limit of its movers',
  formula: leastOf(Movers.maxRttMs, [Movers.span, RouteEstimate.span]),
});
const moversWithoutLimit = numberColumn(routes, {
  heading: 'Movers without limit',
  description: 'Movers whose round-trip limit is not stated',
  formula: countOf(movers, [Movers.span, RouteEstimate.span], [Movers.rttStated, 'no']),
});
const moversOfAnotherTime = numberColumn(routes, {
  heading: 'Movers of another time',
  description: 'Movers in use whose row begins after the quote date, ends before it, or has an old source',
  formula: countOf(movers, [Movers.span, RouteEstimate.span], [Movers.ofAnotherTime, 'yes']),
});

export const SpanSums = columns(routes, {
  readIops,
  awayReads,
  missedReads,
  awayMissedReads,
  writeIops,
  awayWrites,
  writeTrips,
  awayWriteTrips,
  capacityTB,
  capacityTBA,
  capacityTBB,
  writtenMBpsA,
  writtenMBpsB,
  growingWorkloads,
  workloadsFC,
  workloadsFCoE,
  workloadsiSCSI,
  workloadsNFS,
  workloadsSMB,
  workloadsNVMeFC,
  workloadsNVMeTCP,
  mobilityMbps,
  mobilityMinimumMbps,
  moverRttMs,
  moversWithoutLimit,
  moversOfAnotherTime,
});
