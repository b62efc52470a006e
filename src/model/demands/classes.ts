import { type Column, constant, is, max, minus, orElse, pick, plus, rowOf, when } from '../../formula';
import { Mbps, one } from '../../quantities/units';
import * as demand from './demands';
import { heartbeatMbps } from '../inputs/assumptions';
import { capacity } from '../links/linkChoice';
import { link } from '../links/linkNeeds';
import { option, sharesLink } from '../options/identity';
import { classes } from '../tables';
import { key, quantity } from '../working';

/** Traffic of an option in a state by class and direction, as a network team asks for it. What it leaves is asked by Resyncs alone. */
key(classes, 'Span', 'span', 'The span');
key(classes, 'Platform', 'platform', 'Key of the platform');
key(classes, 'State', 'state', demand.demandState.description);
const ofOption = key(classes, 'Option', 'option', 'Span and platform in one');
const ofDemandKey = key(classes, 'Demand', 'demand', demand.demand.description);
const row = quantity(classes, 'Demand row', 'demandRow', one, 'Row in Demands', rowOf(demand.demand, ofDemandKey));
const linkKey = (carries: string, heading: string, field: string) =>
  key(classes, heading, field, `Key of the link that carries ${carries}`);
const [all, storage] = [linkKey('everything', 'Link for all', 'linkAll'), linkKey('storage', 'Link for storage', 'linkStorage')];
export const trafficOption = quantity(classes, 'Option row', 'optionRow', one, 'Row in Options', rowOf(option, ofOption));

const figure = (heading: string, field: string, means: string, of: Parameters<typeof plus>[0]): Column =>
  quantity(classes, heading, field, Mbps, means, of);
const ofDemand = (heading: string, field: string, priority: string, of: Column): Column =>
  figure(heading, field, `${of.description}. ${priority}`, pick(of, row));
ofDemand('FT each way Mb/s', 'ftMbps', 'Class 1: a machine waits for each entry', demand.demandFt);
ofDemand('Storage A to B Mb/s', 'storageMbpsAtoB', 'Class 2: every write waits for it; lossless', demand.storageAtoB);
ofDemand('Storage B to A Mb/s', 'storageMbpsBtoA', 'Class 2: every write waits for it; lossless', demand.storageBtoA);
figure(
  'Heartbeat each way Mb/s',
  'heartbeatMbps',
  'Cluster heartbeat and witness traffic. Class 3: small, and lost ones part the sites',
  plus(heartbeatMbps, constant(0, Mbps)),
);
ofDemand('Client A to B Mb/s', 'clientMbpsAtoB', 'Class 4: people wait for it', demand.demandNetworkAtoB);
ofDemand('Client B to A Mb/s', 'clientMbpsBtoA', 'Class 4: people wait for it', demand.demandNetworkBtoA);
ofDemand(
  'Mobility each way Mb/s',
  'mobilityMbps',
  'Class 5: it takes what it is given, at least its minimum',
  demand.demandMobility,
);

const rowOfLink = (heading: string, field: string, of: Column): Column =>
  quantity(classes, heading, field, one, 'Row in Links', rowOf(link, of));
const [allRow, storageRow] = [rowOfLink('All row', 'allRow', all), rowOfLink('Storage row', 'storageRow', storage)];
const bought = figure(
  'Storage link Mb/s',
  'storageLinkMbps',
  'What is bought on each path for storage, alone or with the rest; none where nothing is',
  orElse(pick(capacity, allRow), pick(capacity, storageRow)),
);
/** What is left of the link that carries storage, in one direction. */
const spare = (direction: string, field: string, everything: Column, own: Column): Column => {
  const used = figure(
    `On it ${direction} Mb/s`,
    `used${field}`,
    `What runs on that link from ${direction}: everything, or storage alone`,
    when(is(pick(sharesLink, trafficOption), 'yes'), pick(everything, row), pick(own, row)),
  );
  return figure(
    `Resync ${direction} Mb/s`,
    `resync${field}`,
    `What is left of that link for a resync from ${direction}. Class 6: after everything else`,
    max(minus(bought, used), constant(0, Mbps)),
  );
};
export const spareAtoB = spare('A to B', 'MbpsAtoB', demand.allAtoB, demand.storageAtoB);
export const spareBtoA = spare('B to A', 'MbpsBtoA', demand.allBtoA, demand.storageBtoA);
