import { type Column, convert, dot, max, pick, plus, ratio, rowOf, type Table, times } from '../../formula';
import { MBps, Mbps, one } from '../../quantities/units';
import { compression, targetUtilisation } from '../inputs/assumptions';
import { networkLoad, networkRest, restAtoB, restBtoA } from '../loads/networkLoads';
import { backCopies, option, optionEfficiency, outCopies } from '../options/identity';
import * as loads from '../loads/ownerLoads';
import { key, quantity } from '../working';

const out = [
  loads.ownerHomeWrites,
  loads.ownerAwayWrites,
  loads.ownerAwayReads,
  loads.ownerAwayMissed,
  loads.ownerHomeRefetched,
  loads.ownerAwayRefetched,
];
const back = [loads.ownerHomeReads, loads.ownerHomeWrites, loads.ownerAwayWrites];

export interface DemandFigures {
  /** Row in Options. */
  readonly optionRow: Column;
  readonly networkRow: Column;
  /** IO × copies of the volumes that a site owns: to the other site, and from it. */
  readonly outA: Column;
  readonly backA: Column;
  readonly outB: Column;
  readonly backB: Column;
  /** Everything in a direction, before utilisation. */
  readonly allAtoB: Column;
  readonly allBtoA: Column;
  readonly storageAtoB: Column;
  readonly storageBtoA: Column;
  readonly required: Column;
  readonly requiredStorage: Column;
  readonly requiredRest: Column;
}

/**
 * What crosses in a row of Demands and in one of Year needs, and what a link must be for it: the same figures, of loads
 * in the year that is sized for and in another.
 */
export function demandFigures(table: Table, ofOption: Column): DemandFigures {
  const loadsA = key(table, 'Loads A', 'loadsA', 'Row of Owner loads for what A owns');
  const loadsB = key(table, 'Loads B', 'loadsB', 'Row of Owner loads for what B owns');
  const network = key(table, 'Network', 'network', 'Row of Network loads');
  const rowIn = (heading: string, field: string, means: string, column: Column, of: Column) =>
    quantity(table, heading, field, one, means, rowOf(column, of));
  const optionRow = rowIn('Option row', 'optionRow', 'Row in Options', option, ofOption);
  const rowA = rowIn('A row', 'aRow', loadsA.description, loads.ownerLoad, loadsA);
  const rowB = rowIn('B row', 'bRow', loadsB.description, loads.ownerLoad, loadsB);
  const networkRow = rowIn('Network row', 'networkRow', network.description, networkLoad, network);

  const traffic = (heading: string, field: string, means: string, columns: typeof out, row: Column, copies: typeof out) =>
    quantity(table, heading, field, MBps, means, dot({ columns, row }, { columns: copies, row: optionRow }));
  const outA = traffic('Out of A MB/s', 'outA', 'Of volumes that A owns, to B: IO × copies, kind by kind', out, rowA, outCopies);
  const backA = traffic('Back to A MB/s', 'backA', 'Of volumes that A owns, from B', back, rowA, backCopies);
  const outB = traffic('Out of B MB/s', 'outB', 'Of volumes that B owns, to A', out, rowB, outCopies);
  const backB = traffic('Back to B MB/s', 'backB', 'Of volumes that B owns, from A', back, rowB, backCopies);

  const figure = (heading: string, field: string, means: string, of: Parameters<typeof ratio>[0]) =>
    quantity(table, heading, field, Mbps, means, of);
  const wire = (a: Column, b: Column) => ratio(convert(plus(a, b), Mbps), times(compression, pick(optionEfficiency, optionRow)));
  const storageAtoB = figure(
    'Storage A to B Mb/s',
    'storageMbpsAtoB',
    'Storage traffic on the wire from A to B, after compression and efficiency',
    wire(outA, backB),
  );
  const storageBtoA = figure(
    'Storage B to A Mb/s',
    'storageMbpsBtoA',
    'Storage traffic on the wire from B to A',
    wire(outB, backA),
  );
  const all = (direction: string, field: string, storage: Column, rest: Column) =>
    figure(
      `All ${direction} Mb/s`,
      field,
      `Everything from ${direction}: storage, client traffic, live migration, FT logging, heartbeat`,
      plus(storage, pick(rest, networkRow)),
    );
  const allAtoB = all('A to B', 'allMbpsAtoB', storageAtoB, restAtoB);
  const allBtoA = all('B to A', 'allMbpsBtoA', storageBtoA, restBtoA);
  return {
    optionRow,
    networkRow,
    outA,
    backA,
    outB,
    backB,
    allAtoB,
    allBtoA,
    storageAtoB,
    storageBtoA,
    required: figure(
      'Required Mb/s',
      'requiredMbps',
      'What one link for everything must be: the larger direction at the target utilisation',
      ratio(max(allAtoB, allBtoA), targetUtilisation),
    ),
    requiredStorage: figure(
      'Required storage Mb/s',
      'requiredStorageMbps',
      'What a link for storage alone must be',
      ratio(max(storageAtoB, storageBtoA), targetUtilisation),
    ),
    requiredRest: figure(
      'Required rest Mb/s',
      'requiredRestMbps',
      'What a link for all but storage must be',
      pick(networkRest, networkRow),
    ),
  };
}
