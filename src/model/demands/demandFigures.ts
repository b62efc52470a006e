import {
  type Column,
  type Operand,
  convert,
  dot,
  max,
  pick,
  plus,
  ratio,
  rowKey,
  sumOf,
  type Table,
  numberColumn,
} from '../../formula';
import { MBps, Mbps } from '../../quantities/units';
import { storageBack, storageOut } from '../copies/wire';
import { targetUtilisation } from '../inputs/assumptions';
import { NetworkLoads } from '../loads/networkLoads';
import { backLoads, outLoads } from '../loads/ownerLoads';
import { Options } from '../options/identity';
import { loadRows } from './loadRows';
import { HostFlows } from './hostFlows';
import { HostTotals } from './hostTotals';
import { ofParts, PartFlows } from './partFlows';
import { networkLoads } from '../tables';

type Slice = readonly Column[];
/**
 * What crosses in a row of Demands and in one of Year needs, and what each link must be for it: the same figures, of loads
 * in the year that is sized for and in another.
 */
export function demandFigures<In extends 'Demands' | 'Year needs'>(table: Table<In>, ofOption: Column<In>, flow: Column<In>) {
  const { aRow, bRow, copiesRow, optionRow } = loadRows(table, ofOption);
  const networkRow = rowKey(table, { of: networkLoads, heading: 'Network row', description: 'Row in Network loads' });

  const sent = (loads: Slice, row: typeof aRow, coefficients: Slice) =>
    dot({ columns: loads, row }, { columns: coefficients, row: copiesRow });
  const traffic = (heading: string, description: string, formula: Operand) =>
    numberColumn(table, { heading, unit: MBps, description, formula });
  const outA = traffic(
    'Out of A MB/s',
    'On the storage circuit, of volumes that A owns, to B: IO × bytes on the wire, kind by kind',
    sent(outLoads, aRow, storageOut),
  );
  const backA = traffic('Back to A MB/s', 'The same from B', sent(backLoads, aRow, storageBack));
  const outB = traffic('Out of B MB/s', 'The same of volumes that B owns, to A', sent(outLoads, bRow, storageOut));
  const backB = traffic('Back to B MB/s', 'The same of volumes that B owns, from A', sent(backLoads, bRow, storageBack));
  const figure = (heading: string, description: string, formula: Operand) =>
    numberColumn(table, { heading, unit: Mbps, description, formula });
  const wire = (megabytes: Operand, efficiency: Column<'Options'>) =>
    ratio(convert(megabytes, Mbps), pick(efficiency, optionRow));
  const storageMbpsAtoB = figure(
    'Storage A to B Mb/s',
    'Storage traffic on the wire from A to B, after compression and efficiency',
    plus(wire(plus(outA, backB), Options.linkEfficiency), ofParts(PartFlows.storageMbpsAtoB, flow)),
  );
  const storageMbpsBtoA = figure(
    'Storage B to A Mb/s',
    'Storage traffic on the wire from B to A',
    plus(wire(plus(outB, backA), Options.linkEfficiency), ofParts(PartFlows.storageMbpsBtoA, flow)),
  );
  /** What crosses apart from the storage circuit: 0 where no row of Host flows says otherwise. */
  const apart = (of: Column<'Host flows'>) => sumOf(of, [HostFlows.flow, flow]);
  const rest = (direction: string, hosts: Column<'Host flows'>, others: Column<'Network loads'>) =>
    figure(
      `Rest ${direction} Mb/s`,
      `From ${direction}: IO of IP hosts, client traffic, live migration, FT logging, heartbeat`,
      plus(apart(hosts), pick(others, networkRow)),
    );
  const restMbpsAtoB = rest('A to B', HostTotals.hostMbpsAtoB, NetworkLoads.restMbpsAtoB);
  const restMbpsBtoA = rest('B to A', HostTotals.hostMbpsBtoA, NetworkLoads.restMbpsBtoA);
  const all = (direction: string, ...parts: readonly Operand[]) =>
    figure(
      `All ${direction} Mb/s`,
      `Everything from ${direction}: storage, IO of hosts, client traffic, live migration, FT logging, heartbeat`,
      plus(...parts),
    );
  const allMbpsAtoB = all('A to B', storageMbpsAtoB, apart(HostTotals.fabricMbpsAtoB), restMbpsAtoB);
  const allMbpsBtoA = all('B to A', storageMbpsBtoA, apart(HostTotals.fabricMbpsBtoA), restMbpsBtoA);
  const required = (what: string, description: string, one: Operand, other: Operand) =>
    figure(`Required ${what}Mb/s`, description, ratio(max(one, other), targetUtilisation));
  return {
    aRow,
    bRow,
    networkRow,
    copiesRow,
    optionRow,
    outA,
    backA,
    outB,
    backB,
    storageMbpsAtoB,
    storageMbpsBtoA,
    restMbpsAtoB,
    restMbpsBtoA,
    allMbpsAtoB,
    allMbpsBtoA,
    requiredMbps: required(
      '',
      'What one link for everything must be: the larger direction at the target utilisation',
      allMbpsAtoB,
      allMbpsBtoA,
    ),
    requiredStorageMbps: required('storage ', 'What a link for storage alone must be', storageMbpsAtoB, storageMbpsBtoA),
    requiredFabricMbps: required(
      'fabric ',
      'What a fabric for hosts must be',
      apart(HostTotals.fabricMbpsAtoB),
      apart(HostTotals.fabricMbpsBtoA),
    ),
    requiredRestMbps: required('rest ', 'What a link for all but storage and FC hosts must be', restMbpsAtoB, restMbpsBtoA),
  };
}
