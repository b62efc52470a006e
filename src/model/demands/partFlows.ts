import {
  type Column,
  type Node,
  type Operand,
  columns,
  convert,
  dot,
  is,
  numberColumn,
  optionalKey,
  pick,
  plus,
  ratio,
  rowColumn,
  rowOf,
  sumOf,
  textColumn,
  textKey,
  when,
  and,
  constant,
} from '../../formula';
import { MBps, Mbps, year } from '../../quantities/units';
import { storageBack, storageOut, Wire } from '../copies/wire';
import { backLoads, outLoads } from '../loads/ownerLoads';
import { Options } from '../options/identity';
import { stateWords } from '../states';
import { partFlows } from '../tables';
import { HostFlows } from './hostFlows';
import { loadRows } from './loadRows';

/*
 * What the other parts of a solution add to what its first part sends: they share its circuits. A row only where a solution has
 * several parts.
 */
const flow = textKey(partFlows, { heading: 'Flow', description: 'Option of the first part, state and year in one' });
const leadOption = textKey(partFlows, { heading: 'Lead', description: 'Option of the first part, which buys the circuits' });
const option = textKey(partFlows, { heading: 'Option', description: 'Option of the part that sends this' });
const partFlow = textKey(partFlows, { heading: 'Part flow', description: 'Option of the part, state and year in one' });
const state = textKey(partFlows, { heading: 'State', description: stateWords });
const flowYear = optionalKey(partFlows, {
  heading: 'Year',
  description: 'Years of growth; none: those that are sized for',
  unit: year,
});
const { aRow, bRow, copiesRow, optionRow } = loadRows(partFlows, option);
const leadRow = rowColumn(partFlows, {
  heading: 'Lead row',
  description: 'Row in Options of the first part',
  formula: rowOf(Options.option, leadOption),
});
const leadCopiesRow = rowColumn(partFlows, {
  heading: 'Lead copies row',
  description: 'Row in Copies of the first part',
  formula: pick(Options.copiesRow, leadRow),
});
const joins = textColumn(partFlows, {
  heading: 'Storage joins',
  description:
    'Which traffic of the first part its storage traffic joins: rest, if it runs over IP and the first part has links for storage alone',
  formula: when(
    and(is(pick(Options.sharesLink, optionRow), 'yes'), is(pick(Options.sharesLink, leadRow), 'no')),
    'rest',
    'storage',
  ),
});
const fabricJoins = textColumn(partFlows, {
  heading: 'Fabric joins',
  description: 'Which traffic of the first part its fabric for hosts joins: storage, if the first part has no such fabric',
  formula: when(is(pick(Wire.fabrics, leadCopiesRow), 'one'), 'storage', 'fabric'),
});

type Slice = readonly Column[];
const sent = (heading: string, description: string, loads: Slice, row: typeof aRow, by: Slice) =>
  numberColumn(partFlows, {
    heading: `${heading} MB/s`,
    unit: MBps,
    description,
    formula: dot({ columns: loads, row }, { columns: by, row: copiesRow }),
  });
const ownedBy = (site: string, from: string) => `On the storage circuit, of volumes that ${site} owns, ${from}`;
const outA = sent('Out of A', ownedBy('A', 'to B'), outLoads, aRow, storageOut);
const backA = sent('Back to A', ownedBy('A', 'from B'), backLoads, aRow, storageBack);
const outB = sent('Out of B', ownedBy('B', 'to A'), outLoads, bRow, storageOut);
const backB = sent('Back to B', ownedBy('B', 'from A'), backLoads, bRow, storageBack);

const figure = (heading: string, description: string, formula: Operand) =>
  numberColumn(partFlows, { heading: `${heading} Mb/s`, unit: Mbps, description, formula });
const ownStorage = (direction: string, megabytes: Operand) =>
  figure(
    `Own storage ${direction}`,
    `Storage traffic of the part on the wire, ${direction}`,
    ratio(convert(megabytes, Mbps), pick(Options.linkEfficiency, optionRow)),
  );
const ownStorageAtoB = ownStorage('A to B', plus(outA, backB));
const ownStorageBtoA = ownStorage('B to A', plus(outB, backA));
const apartOfPart = (of: Column<'Host flows'>) => sumOf(of, [HostFlows.flow, partFlow]);
const none = constant(0, Mbps);
const onFabric = (to: string, of: Column<'Host flows'>) => when(is(fabricJoins, to), apartOfPart(of), none);

const storage = (direction: string, own: Column, fabric: Column<'Host flows'>) =>
  figure(
    `Storage ${direction}`,
    `What it adds to the storage traffic of the first part, ${direction}`,
    plus(when(is(joins, 'storage'), own, none), onFabric('storage', fabric)),
  );
const fabricTo = (direction: string, fabric: Column<'Host flows'>) =>
  figure(`Fabric ${direction}`, `What it adds on the fabric for hosts, ${direction}`, onFabric('fabric', fabric));
const rest = (direction: string, own: Column, hosts: Column<'Host flows'>) =>
  figure(
    `Rest ${direction}`,
    `What it adds to all but storage, ${direction}`,
    plus(apartOfPart(hosts), when(is(joins, 'rest'), own, none)),
  );

export const PartFlows = columns(partFlows, {
  flow,
  lead: leadOption,
  option,
  partFlow,
  state,
  year: flowYear,
  aRow,
  bRow,
  copiesRow,
  optionRow,
  leadRow,
  leadCopiesRow,
  joins,
  fabricJoins,
  outA,
  backA,
  outB,
  backB,
  ownStorageAtoB,
  ownStorageBtoA,
  storageMbpsAtoB: storage('A to B', ownStorageAtoB, HostFlows.fabricMbpsAtoB),
  storageMbpsBtoA: storage('B to A', ownStorageBtoA, HostFlows.fabricMbpsBtoA),
  fabricMbpsAtoB: fabricTo('A to B', HostFlows.fabricMbpsAtoB),
  fabricMbpsBtoA: fabricTo('B to A', HostFlows.fabricMbpsBtoA),
  hostMbpsAtoB: rest('A to B', ownStorageAtoB, HostFlows.hostMbpsAtoB),
  hostMbpsBtoA: rest('B to A', ownStorageBtoA, HostFlows.hostMbpsBtoA),
});

/** What the other parts of a solution add in a row of demands: 0 of an option that is none, or is not its first part. */
export const ofParts = (of: Column<'Part flows'>, rowFlow: Column): Node => sumOf(of, [PartFlows.flow, rowFlow]);

/** What crosses apart from the storage circuit, of all parts: 0 where no row of Host flows or Part flows says otherwise. */
export const apart = (figureOf: 'fabricMbpsAtoB' | 'fabricMbpsBtoA' | 'hostMbpsAtoB' | 'hostMbpsBtoA', rowFlow: Column): Node =>
  plus(sumOf(HostFlows[figureOf], [HostFlows.flow, rowFlow]), ofParts(PartFlows[figureOf], rowFlow));
