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
  max,
  minus,
  numberColumn,
  rowColumn,
  numberKey,
  plus,
  power,
  ratio,
  rowOf,
  sumOf,
  sumOver,
  textKey,
  times,
  when,
  withoutUnit,
} from '../../formula';
import { KB, MBps, perSecond, type Unit } from '../../quantities/units';
import { kilobyteBytes, sizeForYear } from '../inputs/assumptions';
import { RouteEstimate } from '../routes/routeEstimate';
import { loads, servedLoads } from '../tables';
import { Loads } from './loads';
import { LoadWeights } from './loadWeights';

/** What the workloads of one protocol come to, for the platforms that serve the same ones: options sum what they serve. */
const into = textKey(servedLoads, { heading: 'Into', description: 'Span and served protocols in one, as Options names them' });
const span = textKey(servedLoads, { heading: 'Span', description: 'The span' });
const loadsOf = textKey(servedLoads, {
  heading: 'Loads of',
  description: 'What Loads call these workloads: the span or, of a part of a solution, the part',
});
const partNo = numberKey(servedLoads, { heading: 'Part no', description: 'The part by number, as in Loads; 0: the span' });
const lead = textKey(servedLoads, {
  heading: 'Lead',
  description: 'Option of the first part of the solution, if they are those of another part; -: they are not',
});
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
const counts = textKey(servedLoads, {
  heading: 'Counts',
  description: 'Whether it counts in their figures: what they serve; of platforms that serve none of the span, all of it',
});
const routeRow = rowColumn(servedLoads, {
  heading: 'Route row',
  description: 'Row of the span in Routes',
  formula: rowOf(RouteEstimate.span, span),
});

const alike = [
  [Loads.span, loadsOf],
  [Loads.protocolNo, protocolNo],
] as const;
const groupAt = (end: 'A' | 'B') =>
  numberColumn(servedLoads, {
    heading: `${end} group`,
    description: `Group in Loads of those homed at ${end}`,
    formula: plus(times(10, plus(end === 'A' ? minus(times(2, routeRow), 1) : times(2, routeRow), partNo)), protocolNo),
  });
const groupA = groupAt('A');
const groupB = groupAt('B');
const groupOf = (end: 'A' | 'B') => (end === 'A' ? groupA : groupB);
const workloads = numberColumn(servedLoads, {
  heading: 'Workloads',
  description: 'How many these are',
  formula: countOf(loads, ...alike),
});
const sum = (of: Column<'Loads'>) => {
  const { heading, unit, description } = of;
  return numberColumn(servedLoads, { heading, unit, description, formula: sumOf(of, ...alike) });
};
const homedAt = (end: 'A' | 'B', heading: string, unit: Unit, description: string, of: Column<'Loads'>) =>
  numberColumn(servedLoads, {
    heading: `${end} ${heading}`,
    unit,
    description: `${description} homed at ${end}, in the year that is sized for`,
    formula: sumOf(of, [Loads.group, groupOf(end)]),
  });
const capacityAt = (end: 'A' | 'B') =>
  homedAt(end, 'capacity TB', Loads.capacityTB.unit, 'Capacity of the volumes', Loads.capacityTB);
/**
 * If platforms move ownership with the load, a workload whose away share is above their limit counts as owned by the other
 * site, with 1 − share. The limit is the platform's and the share the workload's, so no column of Loads can hold what is summed.
 */
const movedOf = (all: Column<'Loads'>) => {
  const above = [
    is(each(Loads.span), loadsOf),
    is(each(Loads.protocolNo), protocolNo),
    compare(each(Loads.awayShare), '>', follows),
  ];
  return numberColumn(servedLoads, {
    heading: `Moved ${all.heading.toLowerCase()}`,
    unit: all.unit,
    description: `${all.description}: those issued away from the owner who moved with the load, less those away from the typed owner`,
    formula: when(
      compare(follows, '<', 1),
      sumOver(loads, above, times(each(all), minus(1, times(2, each(Loads.awayShare))))),
      constant(0, all.unit),
    ),
  });
};
const awayOf = (away: Column<'Loads'>, moved: Column<'Served loads'>) =>
  numberColumn(servedLoads, {
    heading: away.heading,
    unit: away.unit,
    description: `${away.description}, away from the owner, who moves with the load if these platforms move ownership`,
    formula: plus(sumOf(away, ...alike), moved),
  });
const grown = power(plus(1, each(Loads.growthPerYear)), withoutUnit(sizeForYear));
const unitKB = numberColumn(servedLoads, {
  heading: 'Unit KB',
  unit: KB,
  description: 'The same; next to nothing if it is not stated',
  formula: max(grainKB, constant(0.001, KB)),
});
/** A platform that records changes in units of 256 KB copies a whole unit for a write of 8 KB. */
const unitsAt = (name: 'A' | 'B') =>
  numberColumn(servedLoads, {
    heading: `${name} units dirtied`,
    unit: perSecond,
    description: `Units a second that hosts dirty of the volumes homed at ${name}, without the peak factor; 0 if no unit is stated`,
    formula: when(
      compare(grainKB, '>', constant(0, KB)),
      sumOver(
        loads,
        [is(each(Loads.group), groupOf(name))],
        times(each(LoadWeights.writeIops), grown, ceil(ratio(each(Loads.writeKB), unitKB))),
      ),
      constant(0, perSecond),
    ),
  });
const dirtiedAt = (name: 'A' | 'B', units: Column<'Served loads'>, written: Column<'Served loads'>) =>
  numberColumn(servedLoads, {
    heading: `${name} dirtied MB/s`,
    unit: MBps,
    description: `What hosts dirty of the volumes homed at ${name}, in whole units if the platforms state theirs, without the peak factor`,
    formula: when(compare(grainKB, '>', constant(0, KB)), convert(times(units, grainKB, kilobyteBytes), MBps), written),
  });
const writtenAt = (end: 'A' | 'B') =>
  homedAt(
    end,
    'written MB/s',
    Loads.grownWriteMBps.unit,
    'Writes to the volumes, without the peak factor,',
    Loads.grownWriteMBps,
  );

const readIops = sum(LoadWeights.readIops);
const movedReads = movedOf(LoadWeights.readIops);
const awayReads = awayOf(LoadWeights.awayReads, movedReads);
const missedReads = sum(LoadWeights.missedReads);
const movedMissedReads = movedOf(LoadWeights.missedReads);
const awayMissedReads = awayOf(LoadWeights.awayMissedReads, movedMissedReads);
const writeIops = sum(LoadWeights.writeIops);
const movedWrites = movedOf(LoadWeights.writeIops);
const awayWrites = awayOf(LoadWeights.awayWrites, movedWrites);
const writeTrips = sum(LoadWeights.writeTrips);
const movedWriteTrips = movedOf(LoadWeights.writeTrips);
const awayWriteTrips = awayOf(LoadWeights.awayWriteTrips, movedWriteTrips);
const readMBps = sum(Loads.readMBps);
const writeMBps = sum(Loads.writeMBps);
const writtenMBps = sum(Loads.grownWriteMBps);
const peakWrittenMBps = sum(Loads.peakWriteMBps);
const vms = sum(Loads.vms);
const capacityTB = sum(Loads.capacityTB);
const capacityTBA = capacityAt('A');
const capacityTBB = capacityAt('B');
const writtenMBpsA = writtenAt('A');
const writtenMBpsB = writtenAt('B');
const unitsA = unitsAt('A');
const unitsB = unitsAt('B');
const dirtiedMBpsA = dirtiedAt('A', unitsA, writtenMBpsA);
const dirtiedMBpsB = dirtiedAt('B', unitsB, writtenMBpsB);

export const ServedLoads = columns(servedLoads, {
  into,
  span,
  loadsOf,
  partNo,
  lead,
  protocol,
  protocolNo,
  served,
  follows,
  grainKB,
  counts,
  routeRow,
  groupA,
  groupB,
  workloads,
  readIops,
  movedReads,
  awayReads,
  missedReads,
  movedMissedReads,
  awayMissedReads,
  writeIops,
  movedWrites,
  awayWrites,
  writeTrips,
  movedWriteTrips,
  awayWriteTrips,
  readMBps,
  writeMBps,
  writtenMBps,
  peakWrittenMBps,
  vms,
  capacityTB,
  capacityTBA,
  capacityTBB,
  writtenMBpsA,
  writtenMBpsB,
  unitKB,
  unitsA,
  unitsB,
  dirtiedMBpsA,
  dirtiedMBpsB,
});
