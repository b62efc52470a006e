import {
  type Column,
  type Operand,
  convert,
  dot,
  max,
  pick,
  plus,
  ratio,
  rowOf,
  type Table,
  times,
  textKey,
  rowColumn,
  numberColumn,
} from '../../formula';
import { MBps, Mbps } from '../../quantities/units';
import { compression, targetUtilisation } from '../inputs/assumptions';
import { backCopies, outCopies, Options } from '../options/identity';
import { OwnerLoads } from '../loads/ownerLoads';
import { NetworkLoads } from '../loads/networkLoads';

const out = [
  OwnerLoads.homeWriteMBps,
  OwnerLoads.awayWriteMBps,
  OwnerLoads.awayReadMBps,
  OwnerLoads.awayMissedMBps,
  OwnerLoads.homeRefetchedMBps,
  OwnerLoads.awayRefetchedMBps,
];
const back = [OwnerLoads.homeReadMBps, OwnerLoads.homeWriteMBps, OwnerLoads.awayWriteMBps];

/**
 * What crosses in a row of Demands and in one of Year needs, and what a link must be for it: the same figures, of loads
 * in the year that is sized for and in another.
 */
export function demandFigures<In extends 'Demands' | 'Year needs'>(table: Table<In>, ofOption: Column<In>) {
  const loadsA = textKey(table, { heading: 'Loads A', description: 'Row of Owner loads for what A owns' });
  const loadsB = textKey(table, { heading: 'Loads B', description: 'Row of Owner loads for what B owns' });
  const network = textKey(table, { heading: 'Network', description: 'Row of Network loads' });
  const rowIn = <Of extends string>(heading: string, description: string, column: Column<Of>, of: Column<In>) =>
    rowColumn(table, { heading, description, formula: rowOf(column, of) });
  const optionRow = rowIn('Option row', 'Row in Options', Options.option, ofOption);
  const aRow = rowIn('A row', loadsA.description, OwnerLoads.loads, loadsA);
  const bRow = rowIn('B row', loadsB.description, OwnerLoads.loads, loadsB);
  const networkRow = rowIn('Network row', network.description, NetworkLoads.loads, network);

  const traffic = (heading: string, description: string, columns: typeof out, row: typeof aRow, copies: typeof outCopies) =>
    numberColumn(table, {
      heading,
      unit: MBps,
      description,
      formula: dot({ columns, row }, { columns: copies, row: optionRow }),
    });
  const outA = traffic('Out of A MB/s', 'Of volumes that A owns, to B: IO × copies, kind by kind', out, aRow, outCopies);
  const backA = traffic('Back to A MB/s', 'Of volumes that A owns, from B', back, aRow, backCopies);
  const outB = traffic('Out of B MB/s', 'Of volumes that B owns, to A', out, bRow, outCopies);
  const backB = traffic('Back to B MB/s', 'Of volumes that B owns, from A', back, bRow, backCopies);

  const figure = (heading: string, description: string, formula: Operand) =>
    numberColumn(table, { heading, unit: Mbps, description, formula });
  const wire = (a: Column<In>, b: Column<In>) =>
    ratio(convert(plus(a, b), Mbps), times(compression, pick(Options.linkEfficiency, optionRow)));
  const storageMbpsAtoB = figure(
    'Storage A to B Mb/s',
    'Storage traffic on the wire from A to B, after compression and efficiency',
    wire(outA, backB),
  );
  const storageMbpsBtoA = figure('Storage B to A Mb/s', 'Storage traffic on the wire from B to A', wire(outB, backA));
  const all = (direction: string, storage: Column<In>, rest: Column<'Network loads'>) =>
    figure(
      `All ${direction} Mb/s`,
      `Everything from ${direction}: storage, client traffic, live migration, FT logging, heartbeat`,
      plus(storage, pick(rest, networkRow)),
    );
  const allMbpsAtoB = all('A to B', storageMbpsAtoB, NetworkLoads.restMbpsAtoB);
  const allMbpsBtoA = all('B to A', storageMbpsBtoA, NetworkLoads.restMbpsBtoA);
  return {
    loadsA,
    loadsB,
    network,
    optionRow,
    aRow,
    bRow,
    networkRow,
    outA,
    backA,
    outB,
    backB,
    storageMbpsAtoB,
    storageMbpsBtoA,
    allMbpsAtoB,
    allMbpsBtoA,
    requiredMbps: figure(
      'Required Mb/s',
      'What one link for everything must be: the larger direction at the target utilisation',
      ratio(max(allMbpsAtoB, allMbpsBtoA), targetUtilisation),
    ),
    requiredStorageMbps: figure(
      'Required storage Mb/s',
      'What a link for storage alone must be',
      ratio(max(storageMbpsAtoB, storageMbpsBtoA), targetUtilisation),
    ),
    requiredRestMbps: figure(
      'Required rest Mb/s',
      'What a link for all but storage must be',
      pick(NetworkLoads.requiredRestMbps, networkRow),
    ),
  };
}
