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
const none = constant(0, Mbps);
/** What crosses apart from the storage circuit of the part: 0 where no row of Host flows says otherwise. */
const apart = (heading: string, description: string, efficiency: Column<'Options'>, ...of: readonly Column<'Host flows'>[]) =>
  figure(
    heading,
    description,
    ratio(convert(plus(...of.map((one) => sumOf(one, [HostFlows.flow, partFlow]))), Mbps), pick(efficiency, optionRow)),
  );
const { linkEfficiency, spanEfficiency } = Options;
const onFabric = 'On a fabric for hosts of the part';
const fabricAtoB = apart('Own fabric A to B', `${onFabric}, A to B`, linkEfficiency, HostFlows.fabricOutA, HostFlows.fabricBackB);
const fabricBtoA = apart('Own fabric B to A', `${onFabric}, B to A`, linkEfficiency, HostFlows.fabricOutB, HostFlows.fabricBackA);
const ofHosts = 'IO of IP hosts of the part';
const hostsAtoB = apart('Own hosts A to B', `${ofHosts}, A to B`, spanEfficiency, HostFlows.hostOutA, HostFlows.hostBackB);
const hostsBtoA = apart('Own hosts B to A', `${ofHosts}, B to A`, spanEfficiency, HostFlows.hostOutB, HostFlows.hostBackA);

type Own = Column<'Part flows'>;
const storage = (direction: string, own: Own, fabric: Own) =>
  figure(
    `Storage ${direction}`,
    `What it adds to the storage traffic of the first part, ${direction}`,
    plus(when(is(joins, 'storage'), own, none), when(is(fabricJoins, 'storage'), fabric, none)),
  );
const fabricTo = (direction: string, fabric: Own) =>
  figure(
    `Fabric ${direction}`,
    `What it adds on the fabric for hosts, ${direction}`,
    when(is(fabricJoins, 'fabric'), fabric, none),
  );
const rest = (direction: string, own: Own, hosts: Own) =>
  figure(`Rest ${direction}`, `What it adds to all but storage, ${direction}`, plus(hosts, when(is(joins, 'rest'), own, none)));

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
  fabricAtoB,
  fabricBtoA,
  hostsAtoB,
  hostsBtoA,
  storageMbpsAtoB: storage('A to B', ownStorageAtoB, fabricAtoB),
  storageMbpsBtoA: storage('B to A', ownStorageBtoA, fabricBtoA),
  fabricMbpsAtoB: fabricTo('A to B', fabricAtoB),
  fabricMbpsBtoA: fabricTo('B to A', fabricBtoA),
  hostMbpsAtoB: rest('A to B', ownStorageAtoB, hostsAtoB),
  hostMbpsBtoA: rest('B to A', ownStorageBtoA, hostsBtoA),
});

/** What the other parts of a solution add in a row of demands or of host flows: 0 of an option that is no first part of several. */
export const ofParts = (of: Column<'Part flows'>, rowFlow: Column): Node => sumOf(of, [PartFlows.flow, rowFlow]);
