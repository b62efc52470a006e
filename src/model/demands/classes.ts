import {
  type Column,
  type Operand,
  constant,
  is,
  leastOf,
  max,
  minus,
  orElse,
  pick,
  plus,
  rowOf,
  sumOf,
  when,
  textKey,
  rowColumn,
  numberColumn,
  columns,
} from '../../formula';
import { Mbps } from '../../quantities/units';
import { heartbeatMbps } from '../inputs/assumptions';
import { classes } from '../tables';
import { NetworkLoads } from '../loads/networkLoads';
import { Demands } from './demands';
import { HostFlows } from './hostFlows';
import { HostTotals } from './hostTotals';
import { Options } from '../options/identity';
import { Links } from '../links/linkNeeds';
import { LinkChoice } from '../links/linkChoice';
import { ownNumber } from '../ownNumber';

/** Traffic of an option in a state by class and direction, as a network team asks for it. What it leaves is asked by Resyncs alone. */
const no = ownNumber(classes);
const span = textKey(classes, { heading: 'Span', description: 'The span' });
const platform = textKey(classes, { heading: 'Platform', description: 'Key of the platform' });
const state = textKey(classes, { heading: 'State', description: Demands.state.description });
const option = textKey(classes, { heading: 'Option', description: 'Span and platform in one' });
const demand = textKey(classes, { heading: 'Demand', description: Demands.demand.description });
const demandRow = rowColumn(classes, {
  heading: 'Demand row',
  description: 'Row in Demands',
  formula: rowOf(Demands.demand, demand),
});
const optionRow = rowColumn(classes, {
  heading: 'Option row',
  description: 'Row in Options',
  formula: rowOf(Options.option, option),
});

const figure = (heading: string, description: string, formula: Operand) =>
  numberColumn(classes, { heading, unit: Mbps, description, formula });
const networkRow = rowColumn(classes, {
  heading: 'Network row',
  description: 'Row in Network loads',
  formula: pick(Demands.networkRow, demandRow),
});
const ofNetwork = (heading: string, priority: string, of: Column<'Network loads'>) =>
  figure(heading, `${of.description}. ${priority}`, pick(of, networkRow));
const ofDemand = (heading: string, priority: string, of: Column<'Demands'>) =>
  figure(heading, `${of.description}. ${priority}`, pick(of, demandRow));
const ftMbps = ofNetwork('FT each way Mb/s', 'Class 1: a machine waits for each entry', NetworkLoads.ftMbps);
const storageMbpsAtoB = ofDemand('Storage A to B Mb/s', 'Class 2: every write waits for it; lossless', Demands.storageMbpsAtoB);
const storageMbpsBtoA = ofDemand('Storage B to A Mb/s', 'Class 2: every write waits for it; lossless', Demands.storageMbpsBtoA);
const ofHosts = (of: Column<'Host flows'>, priority: string) =>
  figure(of.heading, `${of.description}. ${priority}`, sumOf(of, [HostFlows.flow, demand]));
const fabricMbpsAtoB = ofHosts(HostTotals.fabricMbpsAtoB, 'Class 2: every IO waits for it; lossless');
const fabricMbpsBtoA = ofHosts(HostTotals.fabricMbpsBtoA, 'Class 2: every IO waits for it; lossless');
const hostMbpsAtoB = ofHosts(HostTotals.hostMbpsAtoB, 'Class 2: every IO waits for it');
const hostMbpsBtoA = ofHosts(HostTotals.hostMbpsBtoA, 'Class 2: every IO waits for it');
const heartbeatMbpsColumn = figure(
  'Heartbeat each way Mb/s',
  'Cluster heartbeat and witness traffic. Class 3: small, and lost ones part the sites',
  plus(heartbeatMbps, constant(0, Mbps)),
);
const clientMbpsAtoB = ofNetwork('Client A to B Mb/s', 'Class 4: people wait for it', NetworkLoads.networkMbpsAtoB);
const clientMbpsBtoA = ofNetwork('Client B to A Mb/s', 'Class 4: people wait for it', NetworkLoads.networkMbpsBtoA);
const mobilityMbps = ofNetwork(
  'Mobility each way Mb/s',
  'Class 5: it takes what it is given, at least its minimum',
  NetworkLoads.mobilityMbps,
);

/** Each path by itself has to carry everything: where they differ, the smaller one counts. */
const boughtFor = (heading: string, what: string, part: 'all' | 'storage') =>
  figure(
    heading,
    `Payload of what is bought on a path for ${what}; none where nothing is`,
    leastOf(LinkChoice.capacityMbps, [Links.option, option], [Links.part, part]),
  );
const forAllMbps = boughtFor('Link for all Mb/s', 'everything', 'all');
const forStorageMbps = boughtFor('Link for storage Mb/s', 'storage alone', 'storage');
const storageLinkMbps = figure(
  'Storage link Mb/s',
  'What is bought on each path for storage, alone or with the rest; none where nothing is',
  orElse(forAllMbps, forStorageMbps),
);
/** What is left of the link that carries storage, in one direction. */
const spare = (direction: string, everything: Column<'Demands'>, own: Column<'Demands'>) => {
  const used = figure(
    `On it ${direction} Mb/s`,
    `What runs on that link from ${direction}: everything, or storage alone`,
    when(is(pick(Options.sharesLink, optionRow), 'yes'), pick(everything, demandRow), pick(own, demandRow)),
  );
  const left = figure(
    `Resync ${direction} Mb/s`,
    `What is left of that link for a resync from ${direction}. Class 6: after everything else`,
    max(minus(storageLinkMbps, used), constant(0, Mbps)),
  );
  return { used, left };
};
const aToB = spare('A to B', Demands.allMbpsAtoB, Demands.storageMbpsAtoB);
const bToA = spare('B to A', Demands.allMbpsBtoA, Demands.storageMbpsBtoA);

export const Classes = columns(classes, {
  no,
  span,
  platform,
  state,
  option,
  demand,
  demandRow,
  networkRow,
  optionRow,
  ftMbps,
  storageMbpsAtoB,
  storageMbpsBtoA,
  fabricMbpsAtoB,
  fabricMbpsBtoA,
  hostMbpsAtoB,
  hostMbpsBtoA,
  heartbeatMbps: heartbeatMbpsColumn,
  clientMbpsAtoB,
  clientMbpsBtoA,
  mobilityMbps,
  forAllMbps,
  forStorageMbps,
  storageLinkMbps,
  usedMbpsAtoB: aToB.used,
  resyncMbpsAtoB: aToB.left,
  usedMbpsBtoA: bToA.used,
  resyncMbpsBtoA: bToA.left,
});
