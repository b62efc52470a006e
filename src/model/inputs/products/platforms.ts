import { byte, date as day, km, Mbps, ms, one } from '../../../quantities/units';
import { byDefault, choice, date, positive, refersTo, share, text, upTo, wholeFrom, yesNo } from '../input';
import { field, member, platforms } from './platformColumns';
import { columns } from '../../../formula';
import { Controllers } from './controllers';

export { platforms } from './platformColumns';

const maxKm = field(
  'Max km',
  'maxKm',
  km,
  'not stated',
  { ...positive(1e5), orNone: true },
  'Longest route; none: stated as unlimited',
);
const maxKmIs = field('Max km is', 'maxKmIs', one, byDefault('limit'), choice('limit', 'typical'), 'limit fails, typical warns');
const maxRttMs = field(
  'Max RTT ms',
  'maxRttMs',
  ms,
  'not stated',
  { ...positive(1e5), orNone: true },
  'Greatest round trip; none: stated as unlimited',
);
const maxRttIs = field(
  'Max RTT is',
  'maxRttIs',
  one,
  byDefault('limit'),
  choice('limit', 'typical'),
  'limit fails, typical warns',
);
const minLinkMbps = field('Min link Mb/s', 'minLinkMbps', Mbps, 'not stated', upTo(1e7), 'Least payload of a link it runs on');
const maxPathDifferenceKm = field(
  'Max path difference km',
  'maxPathDifferenceKm',
  km,
  'not stated',
  upTo(1e5),
  'Greatest difference between the paths',
);
const speaksFC = member('protocols', 'FC', 'FC hosts', 'Hosts by FC');
const speaksFCoE = member('protocols', 'FCoE', 'FCoE hosts', 'Hosts by FCoE');
const speaksISCSI = member('protocols', 'iSCSI', 'iSCSI hosts', 'Hosts by iSCSI');
const speaksNFS = member('protocols', 'NFS', 'NFS hosts', 'Hosts by NFS');
const hypervisors = field(
  'Validated hypervisors',
  'hypervisors',
  one,
  'not stated',
  text,
  'Live migration validated on it, separated by commas',
);
const linkFC = member('linkTypes', 'fc', 'FC link', 'Runs between sites over Fibre Channel');
const linkFCIP = member('linkTypes', 'fcip', 'FCIP link', 'Runs between sites over FCIP');
const linkIP = member('linkTypes', 'ip', 'IP link', 'Runs between sites over IP');
const dedicatedLink = field('Dedicated link', 'dedicatedLink', one, byDefault('no'), yesNo, 'Its link carries nothing else');
const maxLinksPerPath = field(
  'Max links per path',
  'maxLinksPerPath',
  one,
  'not stated',
  wholeFrom(1, 1000),
  'Most links side by side',
);
const drGroup = (heading: string, name: string) =>
  field(
    heading,
    name,
    one,
    'not stated',
    refersTo(() => Controllers.controller),
    'Controllers of a DR group, which say how many links side by side each path needs; blank: one link will do',
  );
const firstGroup = drGroup('First DR group', 'firstGroup');
const secondGroup = drGroup('Second DR group', 'secondGroup');
const maxSites = field('Max sites', 'maxSites', one, 'not stated', wholeFrom(2, 1000), 'Most sites of one cluster');
const maxLossShare = field(
  'Max loss share',
  'maxLossShare',
  one,
  'not stated',
  share,
  'Share of packets that may be lost between the sites',
);
const maxJitterMs = field('Max jitter ms', 'maxJitterMs', ms, 'not stated', upTo(1e5), 'Most the round trip may vary');
const minMtuBytes = field('Min MTU B', 'minMtuBytes', byte, 'not stated', wholeFrom(1, 1e6), 'Least MTU of the path');

const nodesRedundantPerSite = field(
  'Nodes redundant per site',
  'nodesRedundantPerSite',
  one,
  'not stated',
  yesNo,
  'A node may fail without the site losing its storage',
);
const thirdSite = field(
  'Third site',
  'thirdSite',
  one,
  'not stated',
  choice('none', 'optional', 'required'),
  'Witness or quorum at a third site',
);
const witnessMaxRttMs = field(
  'Witness max RTT ms',
  'witnessMaxRttMs',
  ms,
  'not stated',
  positive(1e5),
  'Greatest round trip to the third site',
);
const witnessMinMbps = field(
  'Witness min Mb/s',
  'witnessMinMbps',
  Mbps,
  'not stated',
  upTo(1e6),
  'Least speed of the link to the third site',
);
const synchronous = field(
  'Synchronous',
  'synchronous',
  one,
  byDefault('yes'),
  yesNo,
  'no: recovery point above 0, sized without the peak factor',
);
const secondCopy = field('Second copy', 'secondCopy', one, byDefault('yes'), yesNo, 'no: a cache, the other site holds no copy');
const homeFollowsAbove = field(
  'Home follows above',
  'homeFollowsAbove',
  one,
  'not stated',
  share,
  'Share of away IO above which ownership moves; blank: never',
);

const validFrom = field('Valid from', 'validFrom', day, 'not stated', date, 'First day of the row');
const validTo = field('Valid to', 'validTo', day, 'not stated', date, 'Last day of the row');
const source = field('Source', 'source', one, 'not stated', text, 'Where the figures stand');
const sourceDate = field('Source date', 'sourceDate', day, 'not stated', date, 'Date of the source');
const confidence = field('Confidence', 'confidence', one, 'not stated', text, 'How sure the weakest figure is');
const disasterRecovery = field(
  'Disaster recovery',
  'disasterRecovery',
  one,
  'not stated',
  text,
  'What disaster recovery remains to be bought or done beside it',
);

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
  hypervisors,
  linkFC,
  linkFCIP,
  linkIP,
  dedicatedLink,
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
  witnessMinMbps,
  synchronous,
  secondCopy,
  homeFollowsAbove,
  validFrom,
  validTo,
  source,
  sourceDate,
  confidence,
  disasterRecovery,
});
