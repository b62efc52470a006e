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
/** Loads and what multiplies them, from their owner and back to it, and how much of the wire is payload. */
interface Beside {
  readonly out: { readonly loads: Slice; readonly by: Slice };
  readonly back: { readonly loads: Slice; readonly by: Slice };
  readonly efficiency: Column<'Options'>;
}

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
  /** On another circuit than that for storage: what one owner sends and the other fetches. */
  const ends = { 'A to B': { from: aRow, to: bRow, end: 'B' }, 'B to A': { from: bRow, to: aRow, end: 'A' } };
  const beside = (what: string, description: string, direction: keyof typeof ends, { out, back, efficiency }: Beside) => {
    const { from, to, end } = ends[direction];
    const heading = `${what} ${direction} Mb/s`;
    const fetched = traffic(
      `${what} back to ${end}`,
      `Of ${heading}, what is of volumes that ${end} owns, before efficiency`,
      sent(back.loads, to, back.by),
    );
    const mbps = figure(
      heading,
      `${description}, from ${direction}`,
      wire(plus(sent(out.loads, from, out.by), fetched), efficiency),
    );
    return { fetched, mbps };
  };
  const fabric: Beside = {
    out: { loads: outLoads, by: fabricOut },
    back: { loads: backLoads, by: fabricBack },
    efficiency: Options.linkEfficiency,
  };
  const host: Beside = {
    out: { loads: hostOutLoads, by: hostOut },
    back: { loads: hostBackLoads, by: hostBack },
    efficiency: Options.spanEfficiency,
  };
  const onFabric =
    'On a fabric for hosts: what FC hosts move themselves, and what runs between nodes and storage in separate fabrics';
  const overIp = 'IO that hosts send over the IP network themselves, by iSCSI, NFS, SMB or NVMe/TCP, on the wire';
  const fabricAtoB = beside('Fabric', onFabric, 'A to B', fabric);
  const fabricBtoA = beside('Fabric', onFabric, 'B to A', fabric);
  const hostAtoB = beside('Host', overIp, 'A to B', host);
  const hostBtoA = beside('Host', overIp, 'B to A', host);
  const rest = (direction: string, hosts: Column<In>, network: Column<'Network loads'>) =>
    figure(
      `Rest ${direction} Mb/s`,
      `All but storage and FC hosts from ${direction}: IO of hosts over IP, and what Network loads has`,
      plus(hosts, pick(network, networkRow)),
    );
  const restMbpsAtoB = rest('A to B', hostAtoB.mbps, NetworkLoads.restMbpsAtoB);
  const restMbpsBtoA = rest('B to A', hostBtoA.mbps, NetworkLoads.restMbpsBtoA);
  const all = (direction: string, ...parts: readonly Operand[]) =>
    figure(
      `All ${direction} Mb/s`,
      `Everything from ${direction}: storage, IO of hosts, client traffic, live migration, FT logging, heartbeat`,
      plus(...parts),
    );
  const allMbpsAtoB = all('A to B', storageMbpsAtoB, fabricAtoB.mbps, restMbpsAtoB);
  const allMbpsBtoA = all('B to A', storageMbpsBtoA, fabricBtoA.mbps, restMbpsBtoA);
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
    fabricBackAtoB: fabricAtoB.fetched,
    fabricMbpsAtoB: fabricAtoB.mbps,
    fabricBackBtoA: fabricBtoA.fetched,
    fabricMbpsBtoA: fabricBtoA.mbps,
    hostBackAtoB: hostAtoB.fetched,
    hostMbpsAtoB: hostAtoB.mbps,
    hostBackBtoA: hostBtoA.fetched,
    hostMbpsBtoA: hostBtoA.mbps,
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
    requiredFabricMbps: required('fabric ', 'What a fabric for hosts must be', fabricAtoB.mbps, fabricBtoA.mbps),
    requiredRestMbps: required('rest ', 'What a link for all but storage and FC hosts must be', restMbpsAtoB, restMbpsBtoA),
  };
}
