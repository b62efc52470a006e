import {
  ceil,
  type Column,
  columns,
  compare,
  constant,
  convert,
  countOf,
  each,
  is,
  leastOf,
  max,
  minus,
  numberColumn,
  numberKey,
  pick,
  plus,
  power,
  ratio,
  rowColumn,
  rowOf,
  sumOf,
  sumOver,
  textKey,
  times,
  when,
  withoutUnit,
} from '../../formula';
import { KB, MBps, type Unit } from '../../quantities/units';
import { kilobyteBytes, sizeForYear } from '../inputs/assumptions';
import { RouteEstimate } from '../routes/routeEstimate';
import { loads, servedLoads } from '../tables';
import { Loads } from './loads';
import { LoadWeights } from './loadWeights';

/** What the workloads of one protocol come to, for the platforms that serve the same ones: options sum what they serve. */
const into = textKey(servedLoads, { heading: 'Into', description: 'Span and served protocols in one, as Options names them' });
const span = textKey(servedLoads, { heading: 'Span', description: 'The span' });
const protocol = textKey(servedLoads, { heading: 'Protocol', description: 'What their hosts use; FCoE counts as FC' });
const protocolNo = numberKey(servedLoads, { heading: 'Protocol no', description: 'The same as Loads numbers protocols' });
const served = textKey(servedLoads, { heading: 'Served', description: 'Whether these platforms serve it' });
const follows = numberKey(servedLoads, {
  heading: 'Follows above',
  description: 'Share of away IO above which these platforms move ownership; 1: never',
});
const grainKB = numberKey(servedLoads, {
  heading: 'Tracking grain KB',
  unit: KB,
  description: 'The unit in which these platforms record changes; 0: not stated',
});
const routeRow = rowColumn(servedLoads, {
  heading: 'Route row',
  description: 'Row of the span in Routes',
  formula: rowOf(RouteEstimate.span, span),
});

const alike = [
  [Loads.span, span],
  [Loads.protocolNo, protocolNo],
] as const;
const workloads = numberColumn(servedLoads, {
  heading: 'Workloads',
  description: 'How many these are',
  formula: countOf(loads, ...alike),
});
const firstRow = rowColumn(servedLoads, {
  heading: 'First row',
  description: 'Row in Workloads of the first of them',
  formula: leastOf(Loads.no, ...alike),
});
const sum = (of: Column<'Loads'>) => {
  const { heading, unit, description } = of;
  return numberColumn(servedLoads, { heading, unit, description, formula: sumOf(of, ...alike) });
};
const homedAt = (end: 'A' | 'B', heading: string, unit: Unit, description: string, of: Column<'Loads'>) => {
  const site = end === 'A' ? RouteEstimate.siteA : RouteEstimate.siteB;
  return numberColumn(servedLoads, {
    heading: `${end} ${heading}`,
    unit,
    description: `${description} homed at ${end}, in the year that is sized for`,
    formula: sumOf(of, ...alike, [Loads.homeSite, pick(site, routeRow)]),
  });
};
const capacityAt = (end: 'A' | 'B') =>
  homedAt(end, 'capacity TB', Loads.capacityTB.unit, 'Capacity of the volumes', Loads.capacityTB);
/**
 * If platforms move ownership with the load, a workload whose away share is above their limit counts as owned by the other
 * site, with 1 − share. The limit is the platform's and the share the workload's, so no column of Loads can hold what is summed.
 */
const awayOf = (all: Column<'Loads'>, away: Column<'Loads'>) => {
  const above = [
    is(each(Loads.span), span),
    is(each(Loads.protocolNo), protocolNo),
    compare(each(Loads.awayShare), '>', follows),
  ];
  const moved = sumOver(loads, above, times(each(all), minus(1, times(2, each(Loads.awayShare)))));
  return numberColumn(servedLoads, {
    heading: away.heading,
    unit: away.unit,
    description: `${away.description}, away from the owner, who moves with the load if these platforms move ownership`,
    formula: plus(sumOf(away, ...alike), when(compare(follows, '<', 1), moved, constant(0, away.unit))),
  });
};
/** Units that a write dirties; nobody asks where no unit is stated. */
const grains = ceil(ratio(each(Loads.writeKB), max(grainKB, constant(0.001, KB))));
const grown = power(plus(1, each(Loads.growthPerYear)), withoutUnit(sizeForYear));
/** A platform that records changes in units of 256 KB copies a whole unit for a write of 8 KB. */
const dirtiedAt = (name: 'A' | 'B', written: Column<'Served loads'>) => {
  const end = name === 'A' ? minus(times(2, routeRow), 1) : times(2, routeRow);
  const dirty = convert(times(each(LoadWeights.writeIops), grown, grains, grainKB, kilobyteBytes), MBps);
  const there = is(each(Loads.group), plus(times(10, end), protocolNo));
  return numberColumn(servedLoads, {
    heading: `${name} dirtied MB/s`,
    unit: MBps,
    description: `What hosts dirty of the volumes homed at ${name}, in whole units if the platforms state theirs, without the peak factor`,
    formula: when(compare(grainKB, '>', constant(0, KB)), sumOver(loads, [there], dirty), written),
  });
};
const writtenAt = (end: 'A' | 'B') =>
  homedAt(
    end,
    'written MB/s',
    Loads.grownWriteMBps.unit,
    'Writes to the volumes, without the peak factor,',
    Loads.grownWriteMBps,
  );

const readIops = sum(LoadWeights.readIops);
const awayReads = awayOf(LoadWeights.readIops, LoadWeights.awayReads);
const missedReads = sum(LoadWeights.missedReads);
const awayMissedReads = awayOf(LoadWeights.missedReads, LoadWeights.awayMissedReads);
const writeIops = sum(LoadWeights.writeIops);
const awayWrites = awayOf(LoadWeights.writeIops, LoadWeights.awayWrites);
const writeTrips = sum(LoadWeights.writeTrips);
const awayWriteTrips = awayOf(LoadWeights.writeTrips, LoadWeights.awayWriteTrips);
const readMBps = sum(Loads.readMBps);
const writeMBps = sum(Loads.writeMBps);
const capacityTB = sum(Loads.capacityTB);
const capacityTBA = capacityAt('A');
const capacityTBB = capacityAt('B');
const writtenMBpsA = writtenAt('A');
const writtenMBpsB = writtenAt('B');
const dirtiedMBpsA = dirtiedAt('A', writtenMBpsA);
const dirtiedMBpsB = dirtiedAt('B', writtenMBpsB);

export const ServedLoads = columns(servedLoads, {
  into,
  span,
  protocol,
  protocolNo,
  served,
  follows,
  grainKB,
  routeRow,
  workloads,
  firstRow,
  readIops,
  awayReads,
  missedReads,
  awayMissedReads,
  writeIops,
  awayWrites,
  writeTrips,
  awayWriteTrips,
  readMBps,
  writeMBps,
  capacityTB,
  capacityTBA,
  capacityTBB,
  writtenMBpsA,
  writtenMBpsB,
  dirtiedMBpsA,
  dirtiedMBpsB,
});
