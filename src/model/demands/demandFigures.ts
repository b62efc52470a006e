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
  rowOf,
  type Table,
  rowColumn,
  numberColumn,
} from '../../formula';
import { MBps, Mbps } from '../../quantities/units';
import { hostBack, hostOut } from '../copies/hostIo';
import { fabricBack, fabricOut, storageBack, storageOut } from '../copies/wire';
import { targetUtilisation } from '../inputs/assumptions';
import { NetworkLoads } from '../loads/networkLoads';
import { backLoads, hostBackLoads, hostOutLoads, outLoads } from '../loads/ownerLoads';
import { Options } from '../options/identity';
import { copies, networkLoads, ownerLoads } from '../tables';

type Slice = readonly Column[];

/**
 * What crosses in a row of Demands and in one of Year needs, and what each link must be for it: the same figures, of loads
 * in the year that is sized for and in another.
 */
export function demandFigures<In extends 'Demands' | 'Year needs'>(table: Table<In>, ofOption: Column<In>) {
  // Written, not found: a search for each of them would be a tenth of what a large workbook recalculates.
  const aRow = rowKey(table, { of: ownerLoads, heading: 'A row', description: 'Row in Owner loads for what A owns' });
  const bRow = rowKey(table, { of: ownerLoads, heading: 'B row', description: 'Row in Owner loads for what B owns' });
  const networkRow = rowKey(table, { of: networkLoads, heading: 'Network row', description: 'Row in Network loads' });
  const copiesRow = rowKey(table, { of: copies, heading: 'Copies row', description: 'Row in Copies: all nodes, or one down' });
  const optionRow = rowColumn(table, {
    heading: 'Option row',
    description: 'Row in Options',
    formula: rowOf(Options.option, ofOption),
  });

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
  /** What one owner sends and the other fetches, on another circuit than that for storage. */
  const beside = (name: string, what: string, [outs, backs]: readonly [Slice, Slice], by: readonly [Slice, Slice]) => {
    const direction = (where: string, from: typeof aRow, to: typeof aRow) =>
      traffic(`${name} MB/s ${where}`, `${what} from ${where}`, plus(sent(outs, from, by[0]), sent(backs, to, by[1])));
    return [direction('A to B', aRow, bRow), direction('B to A', bRow, aRow)] as const;
  };
  const fabric = beside(
    'Fabric',
    'On a fabric for hosts: what FC hosts move themselves, and what runs between nodes and storage in separate fabrics',
    [outLoads, backLoads],
    [fabricOut, fabricBack],
  );
  const host = beside(
    'Host',
    'What hosts move themselves over the IP network',
    [hostOutLoads, hostBackLoads],
    [hostOut, hostBack],
  );

  const figure = (heading: string, description: string, formula: Operand) =>
    numberColumn(table, { heading, unit: Mbps, description, formula });
  const wire = (megabytes: Operand, efficiency: Column<'Options'>) =>
    ratio(convert(megabytes, Mbps), pick(efficiency, optionRow));
  const storageMbpsAtoB = figure(
    'Storage A to B Mb/s',
    'Storage traffic on the wire from A to B, after compression and efficiency',
    wire(plus(outA, backB), Options.linkEfficiency),
  );
  const storageMbpsBtoA = figure(
    'Storage B to A Mb/s',
    'Storage traffic on the wire from B to A',
    wire(plus(outB, backA), Options.linkEfficiency),
  );
  const fabricMbpsAtoB = figure(
    'Fabric A to B Mb/s',
    'Traffic of a fabric for hosts on the wire from A to B',
    wire(fabric[0], Options.linkEfficiency),
  );
  const fabricMbpsBtoA = figure(
    'Fabric B to A Mb/s',
    'Traffic of a fabric for hosts on the wire from B to A',
    wire(fabric[1], Options.linkEfficiency),
  );
  const hostMbpsAtoB = figure(
    'Host A to B Mb/s',
    'IO that hosts send over the IP network themselves, on the wire from A to B: iSCSI, NFS, SMB, NVMe/TCP',
    wire(host[0], Options.spanEfficiency),
  );
  const hostMbpsBtoA = figure('Host B to A Mb/s', 'The same from B to A', wire(host[1], Options.spanEfficiency));
  const rest = (direction: string, hosts: Column<In>, others: Column<'Network loads'>) =>
    figure(
      `Rest ${direction} Mb/s`,
      `All that no circuit for storage or FC hosts carries, from ${direction}: IO of IP hosts, client traffic, live migration, FT logging, heartbeat`,
      plus(hosts, pick(others, networkRow)),
    );
  const restMbpsAtoB = rest('A to B', hostMbpsAtoB, NetworkLoads.restMbpsAtoB);
  const restMbpsBtoA = rest('B to A', hostMbpsBtoA, NetworkLoads.restMbpsBtoA);
  const all = (direction: string, ...parts: readonly Column<In>[]) =>
    figure(
      `All ${direction} Mb/s`,
      `Everything from ${direction}: storage, IO of hosts, client traffic, live migration, FT logging, heartbeat`,
      plus(...parts),
    );
  const allMbpsAtoB = all('A to B', storageMbpsAtoB, fabricMbpsAtoB, restMbpsAtoB);
  const allMbpsBtoA = all('B to A', storageMbpsBtoA, fabricMbpsBtoA, restMbpsBtoA);
  const required = (what: string, description: string, one: Column<In>, other: Column<In>) =>
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
    fabricMBpsAtoB: fabric[0],
    fabricMBpsBtoA: fabric[1],
    hostMBpsAtoB: host[0],
    hostMBpsBtoA: host[1],
    storageMbpsAtoB,
    storageMbpsBtoA,
    fabricMbpsAtoB,
    fabricMbpsBtoA,
    hostMbpsAtoB,
    hostMbpsBtoA,
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
    requiredFabricMbps: required('fabric ', 'What a fabric for hosts must be', fabricMbpsAtoB, fabricMbpsBtoA),
    requiredRestMbps: required('rest ', 'What a link for all but storage must be', restMbpsAtoB, restMbpsBtoA),
  };
}
