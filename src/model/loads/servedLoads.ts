import {
  type Column,
  columns,
  countOf,
  leastOf,
  numberColumn,
  numberKey,
  minus,
  plus,
  rowColumn,
  rowOf,
  sumOf,
  textKey,
  times,
} from '../../formula';
import { type Unit } from '../../quantities/units';
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
const groupAt = (end: 'A' | 'B') =>
  numberColumn(servedLoads, {
    heading: `${end} group`,
    description: `The workloads of this protocol that are homed at ${end}, as Loads groups them`,
    formula: plus(times(10, end === 'A' ? minus(times(2, routeRow), 1) : times(2, routeRow)), protocolNo),
  });
const [groupA, groupB] = [groupAt('A'), groupAt('B')];
const homedAt = (end: 'A' | 'B', heading: string, unit: Unit, description: string, of: Column<'Loads'>) =>
  numberColumn(servedLoads, {
    heading: `${end} ${heading}`,
    unit,
    description: `${description} homed at ${end}, in the year that is sized for`,
    formula: sumOf(of, [Loads.group, end === 'A' ? groupA : groupB]),
  });
const capacityAt = (end: 'A' | 'B') =>
  homedAt(end, 'capacity TB', Loads.capacityTB.unit, 'Capacity of the volumes', Loads.capacityTB);
const writtenAt = (end: 'A' | 'B') =>
  homedAt(
    end,
    'written MB/s',
    Loads.grownWriteMBps.unit,
    'Writes to the volumes, without the peak factor,',
    Loads.grownWriteMBps,
  );

const readIops = sum(LoadWeights.readIops);
const awayReads = sum(LoadWeights.awayReads);
const missedReads = sum(LoadWeights.missedReads);
const awayMissedReads = sum(LoadWeights.awayMissedReads);
const writeIops = sum(LoadWeights.writeIops);
const awayWrites = sum(LoadWeights.awayWrites);
const writeTrips = sum(LoadWeights.writeTrips);
const awayWriteTrips = sum(LoadWeights.awayWriteTrips);
const capacityTB = sum(Loads.capacityTB);
const capacityTBA = capacityAt('A');
const capacityTBB = capacityAt('B');
const writtenMBpsA = writtenAt('A');
const writtenMBpsB = writtenAt('B');

export const ServedLoads = columns(servedLoads, {
  into,
  span,
  protocol,
  protocolNo,
  served,
  counts,
  routeRow,
  groupA,
  groupB,
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
  capacityTB,
  capacityTBA,
  capacityTBB,
  writtenMBpsA,
  writtenMBpsB,
});
