import { convert, dot, max, pick, plus, ratio, rowOf, times } from '../formula';
import { MBps, Mbps, one, year } from '../quantities/units';
import { compression, heartbeatMbps, linkEfficiency, targetUtilisation } from './inputs/assumptions';
import { networkAtoB, networkBtoA, networkLoad, spanFtMbps } from './networkLoads';
import { backCopies, option, outCopies, routeRow } from './options';
import * as loads from './ownerLoads';
import { spanMobilityMbps } from './spanSums';
import { stateWords } from './states';
import { demands } from './tables';
import { key, quantity } from './working';

export const demandNo = key(demands, 'No', 'no', 'Row number, by which other tables find it', 'number');
export const demandOption = key(demands, 'Option', 'option', 'Span and platform in one');
key(demands, 'Span', 'span', 'The span');
key(demands, 'Platform', 'platform', 'Key of the platform');
export const demandState = key(demands, 'State', 'state', stateWords);
export const demandYear = key(demands, 'Year', 'year', 'Years of growth', 'number', year);
const loadsA = key(demands, 'Loads A', 'loadsA', 'Row of Owner loads for what A owns');
const loadsB = key(demands, 'Loads B', 'loadsB', 'Row of Owner loads for what B owns');
const network = key(demands, 'Network', 'network', 'Row of Network loads');

export const demandOptionRow = quantity(demands, 'Option row', 'optionRow', one, 'Row in Options', rowOf(option, demandOption));
const rowA = quantity(demands, 'A row', 'aRow', one, 'Row of Owner loads for what A owns', rowOf(loads.ownerLoad, loadsA));
const rowB = quantity(demands, 'B row', 'bRow', one, 'Row of Owner loads for what B owns', rowOf(loads.ownerLoad, loadsB));
const networkRow = quantity(demands, 'Network row', 'networkRow', one, 'Row of Network loads', rowOf(networkLoad, network));
const route = quantity(demands, 'Route row', 'routeRow', one, 'Row of the span in Routes', pick(routeRow, demandOptionRow));

const out = [
  loads.ownerHomeWrites,
  loads.ownerAwayWrites,
  loads.ownerAwayReads,
  loads.ownerAwayMissed,
  loads.ownerHomeRefetched,
  loads.ownerAwayRefetched,
];
const back = [loads.ownerHomeReads, loads.ownerHomeWrites, loads.ownerAwayWrites];
const traffic = (heading: string, field: string, means: string, columns: typeof out, row: typeof rowA, copies: typeof out) =>
  quantity(demands, heading, field, MBps, means, dot({ columns, row }, { columns: copies, row: demandOptionRow }));
const outA = traffic('Out of A MB/s', 'outA', 'Of volumes that A owns, to B: IO × copies, kind by kind', out, rowA, outCopies);
const backA = traffic('Back to A MB/s', 'backA', 'Of volumes that A owns, from B', back, rowA, backCopies);
const outB = traffic('Out of B MB/s', 'outB', 'Of volumes that B owns, to A', out, rowB, outCopies);
const backB = traffic('Back to B MB/s', 'backB', 'Of volumes that B owns, from A', back, rowB, backCopies);

const wire = (a: typeof outA, b: typeof outA) => ratio(convert(plus(a, b), Mbps), times(compression, linkEfficiency));
export const storageAtoB = quantity(
  demands,
  'Storage A to B Mb/s',
  'storageMbpsAtoB',
  Mbps,
  'Storage traffic on the wire from A to B, after compression and efficiency',
  wire(outA, backB),
);
export const storageBtoA = quantity(
  demands,
  'Storage B to A Mb/s',
  'storageMbpsBtoA',
  Mbps,
  'Storage traffic on the wire from B to A',
  wire(outB, backA),
);
export const demandNetworkAtoB = quantity(
  demands,
  'Network A to B Mb/s',
  'networkMbpsAtoB',
  Mbps,
  'Network trombone from A to B',
  pick(networkAtoB, networkRow),
);
export const demandNetworkBtoA = quantity(
  demands,
  'Network B to A Mb/s',
  'networkMbpsBtoA',
  Mbps,
  'Network trombone from B to A',
  pick(networkBtoA, networkRow),
);
export const demandMobility = quantity(
  demands,
  'Mobility Mb/s',
  'mobilityMbps',
  Mbps,
  'Live migration, in each direction',
  pick(spanMobilityMbps, route),
);
export const demandFt = quantity(
  demands,
  'FT Mb/s',
  'ftMbps',
  Mbps,
  'FT logging, in each direction',
  pick(spanFtMbps, networkRow),
);
const always = plus(demandMobility, demandFt, heartbeatMbps);
export const required = quantity(
  demands,
  'Required Mb/s',
  'requiredMbps',
  Mbps,
  'What one link for everything must be: the larger direction, and what runs in both, at the target utilisation',
  ratio(plus(max(plus(storageAtoB, demandNetworkAtoB), plus(storageBtoA, demandNetworkBtoA)), always), targetUtilisation),
);
export const requiredStorage = quantity(
  demands,
  'Required storage Mb/s',
  'requiredStorageMbps',
  Mbps,
  'What a link for storage alone must be',
  ratio(max(storageAtoB, storageBtoA), targetUtilisation),
);
export const requiredRest = quantity(
  demands,
  'Required rest Mb/s',
  'requiredRestMbps',
  Mbps,
  'What a link for all but storage must be',
  ratio(plus(max(demandNetworkAtoB, demandNetworkBtoA), always), targetUtilisation),
);
