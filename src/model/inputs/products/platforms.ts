import { byte, date as day, KB, km, Mbps, ms, us } from '../../../quantities/units';
import { byDefault, choice, date, input, positive, refersTo, share, text, upTo, wholeFrom, yesNo } from '../input';
import { member, platforms } from './platformColumns';
import { columns } from '../../../formula';
import { Transports } from '../network/transports';
import { Controllers } from './controllers';

export { platforms } from './platformColumns';

const maxKm = input(platforms, {
  heading: 'Max km',
  unit: km,
  description: 'Longest route; none: stated as unlimited',
  accepts: { ...positive(1e5), orNone: true },
});
const maxKmIs = input(platforms, {
  heading: 'Max km is',
  description: 'limit fails, typical warns',
  blank: byDefault('limit'),
  accepts: choice('limit', 'typical'),
});
const maxRttMs = input(platforms, {
  heading: 'Max RTT ms',
  unit: ms,
  description: 'Greatest round trip; none: stated as unlimited',
  accepts: { ...positive(1e5), orNone: true },
});
const maxRttIs = input(platforms, {
  heading: 'Max RTT is',
  description: 'limit fails, typical warns',
  blank: byDefault('limit'),
  accepts: choice('limit', 'typical'),
});
const minLinkMbps = input(platforms, {
  heading: 'Min link Mb/s',
  unit: Mbps,
  description: 'Least port speed of a link it runs on; none: stated as unlimited',
  accepts: { ...upTo(1e7), orNone: true },
});
const maxPathDifferenceKm = input(platforms, {
  heading: 'Max path difference km',
  unit: km,
  description: 'Greatest difference between the paths; none: stated as unlimited',
  accepts: { ...upTo(1e5), orNone: true },
});
const speaksFC = member('protocols', 'FC', 'FC hosts', 'Hosts by FC');
const speaksFCoE = member('protocols', 'FCoE', 'FCoE hosts', 'Hosts by FCoE');
const speaksISCSI = member('protocols', 'iSCSI', 'iSCSI hosts', 'Hosts by iSCSI');
const speaksNFS = member('protocols', 'NFS', 'NFS hosts', 'Hosts by NFS');
const speaksSMB = member('protocols', 'SMB', 'SMB hosts', 'Hosts by SMB');
const speaksNVMeFC = member('protocols', 'NVMe/FC', 'NVMe/FC hosts', 'Hosts by NVMe over Fibre Channel');
const speaksNVMeTCP = member('protocols', 'NVMe/TCP', 'NVMe/TCP hosts', 'Hosts by NVMe over TCP');
const hypervisors = input(platforms, {
  heading: 'Validated hypervisors',
  description: 'Live migration validated on it, separated by commas; none: validated with none',
  ifBlank: 'not published',
  accepts: text,
});
const nvmeHypervisors = input(platforms, {
  heading: 'NVMe hypervisors',
  description: 'Families of hypervisors with which its vendor states NVMe hosts, separated by commas',
  ifBlank: 'not restricted',
  accepts: text,
});
const linkFC = member('linkTypes', 'fc', 'FC link', 'Runs between sites over Fibre Channel');
const linkFCIP = member('linkTypes', 'fcip', 'FCIP link', 'Runs between sites over FCIP');
const linkIP = member('linkTypes', 'ip', 'IP link', 'Runs between sites over IP');
const dedicatedLink = input(platforms, {
  heading: 'Dedicated link',
  description: 'Its link carries nothing else',
  blank: byDefault('no'),
  accepts: yesNo,
});
const separateFabrics = input(platforms, {
  heading: 'Separate fabrics',
  description: 'Traffic between its nodes (private) and of hosts and storage (public) cross on circuits of their own',
  blank: byDefault('no'),
  accepts: yesNo,
});
const gateway = input(platforms, {
  heading: 'FCIP gateway',
  description: 'Gear at each end that puts its Fibre Channel into IP, where a circuit carries no Fibre Channel',
  accepts: choice('none', 'optional', 'required'),
});
const framing = input(platforms, {
  heading: 'Framing',
  description: 'What its storage traffic crosses in',
  ifBlank: 'that of the span',
  accepts: refersTo(() => Transports.framing),
});
const compression = input(platforms, {
  heading: 'Compression',
  description: 'Bytes before ÷ bytes after, of what the platform itself sends reduced',
  ifBlank: 'that of the plan',
  accepts: positive(100),
});
const gearUs = input(platforms, {
  heading: 'Own gear us',
  unit: us,
  description: 'One-way latency of gear that only this platform passes, such as gateways and encryptors, both ends together',
  blank: byDefault(0),
  accepts: upTo(1e6),
});
const minPaths = input(platforms, {
  heading: 'Min paths',
  description: 'Fewest independent paths between the sites',
  accepts: wholeFrom(1, 4),
});
const minLinksPerPath = input(platforms, {
  heading: 'Min links per path',
  description: 'Fewest links side by side on each path, where no DR group says more',
  accepts: wholeFrom(1, 1000),
});
const oneLinkFromMbps = input(platforms, {
  heading: 'One link from Mb/s',
  unit: Mbps,
  description: 'Port speed from which one link on each path is enough, whatever the fewest are',
  ifBlank: 'at no speed',
  accepts: upTo(1e7),
});
const refuses = input(platforms, {
  heading: 'Refused networks',
  description: 'Overlays and framings that its vendor does not support between the sites, separated by commas',
  accepts: text,
});
const maxLinksPerPath = input(platforms, {
  heading: 'Max links per path',
  description: 'Most links side by side; none: stated as unlimited',
  accepts: { ...wholeFrom(1, 1000), orNone: true },
});
const drGroup = (heading: string, name: string) =>
  input(platforms, {
    heading,
    field: name,
    description: 'Controllers of a DR group, which say how many links side by side each path needs',
    ifBlank: 'one link will do',
    accepts: refersTo(() => Controllers.controller),
  });
const firstGroup = drGroup('First DR group', 'firstGroup');
const secondGroup = drGroup('Second DR group', 'secondGroup');
const maxSites = input(platforms, {
  heading: 'Max sites',
  description: 'Most sites of one cluster; none: stated as unlimited',
  accepts: { ...wholeFrom(2, 1000), orNone: true },
});
const maxLossShare = input(platforms, {
  heading: 'Max loss share',
  description: 'Share of packets that may be lost between the sites; none: stated as unlimited',
  accepts: { ...share, orNone: true },
});
const maxJitterMs = input(platforms, {
  heading: 'Max jitter ms',
  unit: ms,
  description: 'Most the round trip may vary; none: stated as unlimited',
  accepts: { ...upTo(1e5), orNone: true },
});
const minMtuBytes = input(platforms, {
  heading: 'Min MTU B',
  unit: byte,
  description: 'Least MTU of the path; none: stated as unlimited',
  accepts: { ...wholeFrom(1, 1e6), orNone: true },
});

const nodesRedundantPerSite = input(platforms, {
  heading: 'Nodes redundant per site',
  description: 'A node may fail without the site losing its storage',
  accepts: yesNo,
});
const thirdSite = input(platforms, {
  heading: 'Third site',
  description: 'Witness or quorum at a third site',
  accepts: choice('none', 'optional', 'required'),
});
const witnessMaxRttMs = input(platforms, {
  heading: 'Witness max RTT ms',
  unit: ms,
  description: 'Greatest round trip to the third site; none: stated as unlimited',
  accepts: { ...positive(1e5), orNone: true },
});
const witnessHosts = input(platforms, {
  heading: 'Witness hosts',
  description: 'Hosts of a site up to which the round trip to the third site holds',
  ifBlank: 'any number',
  accepts: wholeFrom(1, 10_000),
});
const witnessMaxRttMsBeyond = input(platforms, {
  heading: 'Witness max RTT beyond ms',
  unit: ms,
  description: 'Greatest round trip to the third site with more hosts than that',
  accepts: positive(1e5),
});
const witnessMinMbps = input(platforms, {
  heading: 'Witness min Mb/s',
  unit: Mbps,
  description: 'Least speed of the link to the third site; none: stated as unlimited',
  accepts: { ...upTo(1e6), orNone: true },
});
const trackingGrainKB = input(platforms, {
  heading: 'Tracking grain KB',
  unit: KB,
  description: 'What one changed block costs in a resync: the unit in which it records changes',
  accepts: positive(1e6),
});
const synchronous = input(platforms, {
  heading: 'Synchronous',
  description: 'no: recovery point above 0, sized without the peak factor',
  blank: byDefault('yes'),
  accepts: yesNo,
});
const secondCopy = input(platforms, {
  heading: 'Second copy',
  description: 'no: a cache, the other site holds no copy',
  blank: byDefault('yes'),
  accepts: yesNo,
});
const homeFollowsAbove = input(platforms, {
  heading: 'Home follows above',
  description: 'Share of away IO above which ownership moves',
  ifBlank: 'never',
  accepts: share,
});

const validFrom = input(platforms, { heading: 'Valid from', unit: day, description: 'First day of the row', accepts: date });
const validTo = input(platforms, { heading: 'Valid to', unit: day, description: 'Last day of the row', accepts: date });
const supportedUntil = input(platforms, {
  heading: 'Supported until',
  unit: day,
  description: 'Last day of support that is in the price lines; extended support that is bought moves it',
  accepts: date,
});
const source = input(platforms, { heading: 'Source', description: 'Where the figures stand', accepts: text });
const sourceDate = input(platforms, { heading: 'Source date', unit: day, description: 'Date of the source', accepts: date });
const confidence = input(platforms, { heading: 'Confidence', description: 'How sure the weakest figure is', accepts: text });
const successor = input(platforms, {
  heading: 'Successor',
  description: 'What its vendor sells in its place',
  accepts: text,
});
const disputed = input(platforms, {
  heading: 'Disputed figures',
  description: 'Fields of the row whose sources contradict each other, separated by commas',
  accepts: text,
});
const weaklySourced = input(platforms, {
  heading: 'Weakly sourced figures',
  description: 'Fields of the row that rest on general knowledge or a document of low authority, separated by commas',
  accepts: text,
});
const asyncProducts = input(platforms, {
  heading: 'Asynchronous products',
  description: 'Products that its vendor combines with it for an asynchronous copy at a third site, separated by commas',
  ifBlank: 'not published',
  accepts: text,
});
const disasterRecovery = input(platforms, {
  heading: 'Disaster recovery',
  description: 'What disaster recovery remains to be bought or done beside it',
  accepts: text,
});

export const Platforms = columns(platforms, {
  maxKm,
  maxKmIs,
  maxRttMs,
  maxRttIs,
  minLinkMbps,
  maxPathDifferenceKm,
  speaksFC,
  speaksFCoE,
  speaksISCSI,
  speaksNFS,
  speaksSMB,
  speaksNVMeFC,
  speaksNVMeTCP,
  hypervisors,
  nvmeHypervisors,
  linkFC,
  linkFCIP,
  linkIP,
  dedicatedLink,
  separateFabrics,
  gateway,
  framing,
  compression,
  gearUs,
  minPaths,
  minLinksPerPath,
  oneLinkFromMbps,
  refuses,
  maxLinksPerPath,
  firstGroup,
  secondGroup,
  maxSites,
  maxLossShare,
  maxJitterMs,
  minMtuBytes,
  nodesRedundantPerSite,
  thirdSite,
  witnessMaxRttMs,
  witnessHosts,
  witnessMaxRttMsBeyond,
  witnessMinMbps,
  trackingGrainKB,
  synchronous,
  secondCopy,
  homeFollowsAbove,
  validFrom,
  validTo,
  supportedUntil,
  source,
  sourceDate,
  confidence,
  successor,
  disputed,
  weaklySourced,
  asyncProducts,
  disasterRecovery,
});
