import { newTable, type Column } from '../../formula';
import { date as day, km, Mbps, ms, one, type Unit } from '../../quantities/units';
import { type Accepts, type Blank } from '../../formula';
import { controllerKey } from './controllers';
import { byDefault, choice, date, input, key, positive, refersTo, share, text, upTo, wholeFrom, yesNo } from './input';

export const platforms = newTable('Platforms', 'input', 'one platform at one version');

function field(heading: string, name: string, unit: Unit, blank: Blank, accepts: Accepts, means: string): Column {
  return input(platforms, { heading, field: name, unit, blank, accepts, means });
}
const crossing = (heading: string, name: string, means: string, blank: Blank = 'required'): Column =>
  field(heading, name, one, blank, upTo(100), `${means} (round trips over the span)`);
const copies = (heading: string, name: string, means: string, blank: Blank = 'required'): Column =>
  field(heading, name, one, blank, upTo(100), `${means} (bytes on the wire per byte of IO)`);
const member = (listField: string, word: string, heading: string, means: string): Column =>
  input(platforms, { heading, field: `${listField}.${word}`, means, accepts: yesNo, memberOf: { field: listField, word } });

export const platformKey = input(platforms, {
  heading: 'Platform',
  field: 'platform',
  means: 'Key of the row',
  blank: 'required',
  accepts: key,
});
export const platformName = input(platforms, {
  heading: 'Name',
  field: 'name',
  means: 'What it is called in the comparison',
  blank: 'required',
  accepts: text,
});
export const family = field('Family', 'family', one, 'not stated', text, 'Product family');
export const version = field('Version', 'version', one, 'not stated', text, 'Version the row speaks of');
export const availability = field(
  'Availability',
  'availability',
  one,
  byDefault('shipping'),
  choice('shipping', 'roadmap', 'hypothetical'),
  'roadmap: announced and never to be bought; hypothetical: sold by nobody',
);
export const fronts = field(
  'Fronts',
  'fronts',
  one,
  'not stated',
  { type: 'key', refersTo: () => platformKey },
  'Platform behind this one',
);

export const readHomeCrossings = crossing('Read home crossings', 'readHomeCrossings', 'A read issued at home');
export const readAwayCrossings = crossing('Read away crossings', 'readAwayCrossings', 'A read issued at the other site');
export const writeHomeCrossings = crossing('Write home crossings', 'writeHomeCrossings', 'A write issued at home');
export const writeAwayCrossings = crossing('Write away crossings', 'writeAwayCrossings', 'A write issued at the other site');
export const hostCrossingsHomeWrite = crossing(
  'Host crossings home write',
  'hostCrossingsHomeWrite',
  "The host's own protocol, write issued at home",
  byDefault(0),
);
export const hostCrossingsAwayWrite = crossing(
  'Host crossings away write',
  'hostCrossingsAwayWrite',
  "The host's own protocol, write issued at the other site",
  byDefault(0),
);
export const awayReadMissOnly = field(
  'Away read miss only',
  'awayReadMissOnly',
  one,
  byDefault('no'),
  yesNo,
  'A cache: only what it does not hold crosses',
);

export const copiesHomeWriteOut = copies('Home write out', 'copiesHomeWriteOut', 'Writes issued at home, home to other');
export const copiesHomeWriteBack = copies('Home write back', 'copiesHomeWriteBack', 'Writes issued at home, other to home');
export const copiesAwayWriteOut = copies(
  'Away write out',
  'copiesAwayWriteOut',
  'Writes issued at the other site, home to other',
);
export const copiesAwayWriteBack = copies(
  'Away write back',
  'copiesAwayWriteBack',
  'Writes issued at the other site, other to home',
);
export const copiesHomeReadBack = copies('Home read back', 'copiesHomeReadBack', 'Reads issued at home, other to home');
export const copiesAwayReadOut = copies('Away read out', 'copiesAwayReadOut', 'Reads issued at the other site, home to other');
export const refetchHomeWrite = copies(
  'Refetch home write',
  'refetchHomeWrite',
  'Writes issued at home that a cache fetches again',
  byDefault(0),
);
export const refetchAwayWrite = copies(
  'Refetch away write',
  'refetchAwayWrite',
  'Writes issued at the other site that a cache fetches again',
  byDefault(0),
);

export const fixedReadMs = field(
  'Fixed read ms',
  'fixedReadMs',
  ms,
  'not stated',
  upTo(1000),
  'What a read costs beyond the distance',
);
export const fixedWriteMs = field(
  'Fixed write ms',
  'fixedWriteMs',
  ms,
  'not stated',
  upTo(1000),
  'What a write costs beyond the distance',
);

export const maxKm = field(
  'Max km',
  'maxKm',
  km,
  'not stated',
  { ...positive(1e5), orNone: true },
  'Longest route; none: stated as unlimited',
);
export const maxKmIs = field(
  'Max km is',
  'maxKmIs',
  one,
  byDefault('limit'),
  choice('limit', 'typical'),
  'limit fails, typical warns',
);
export const maxRttMs = field(
  'Max RTT ms',
  'maxRttMs',
  ms,
  'not stated',
  { ...positive(1e5), orNone: true },
  'Greatest round trip; none: stated as unlimited',
);
export const maxRttIs = field(
  'Max RTT is',
  'maxRttIs',
  one,
  byDefault('limit'),
  choice('limit', 'typical'),
  'limit fails, typical warns',
);
export const minLinkMbps = field(
  'Min link Mb/s',
  'minLinkMbps',
  Mbps,
  'not stated',
  upTo(1e7),
  'Least payload of a link it runs on',
);
export const maxPathDifferenceKm = field(
  'Max path difference km',
  'maxPathDifferenceKm',
  km,
  'not stated',
  upTo(1e5),
  'Greatest difference between the paths',
);
export const speaksFC = member('protocols', 'FC', 'FC hosts', 'Hosts by FC');
export const speaksFCoE = member('protocols', 'FCoE', 'FCoE hosts', 'Hosts by FCoE');
export const speaksISCSI = member('protocols', 'iSCSI', 'iSCSI hosts', 'Hosts by iSCSI');
export const speaksNFS = member('protocols', 'NFS', 'NFS hosts', 'Hosts by NFS');
export const validatedHypervisors = field(
  'Validated hypervisors',
  'hypervisors',
  one,
  'not stated',
  text,
  'Live migration validated on it, separated by commas',
);
export const linkFC = member('linkTypes', 'fc', 'FC link', 'Runs between sites over Fibre Channel');
export const linkFCIP = member('linkTypes', 'fcip', 'FCIP link', 'Runs between sites over FCIP');
export const linkIP = member('linkTypes', 'ip', 'IP link', 'Runs between sites over IP');
export const dedicatedLink = field(
  'Dedicated link',
  'dedicatedLink',
  one,
  byDefault('no'),
  yesNo,
  'Its link carries nothing else',
);
export const maxLinksPerPath = field(
  'Max links per path',
  'maxLinksPerPath',
  one,
  'not stated',
  wholeFrom(1, 1000),
  'Most links side by side',
);
const drGroup = (heading: string, name: string): Column =>
  field(
    heading,
    name,
    one,
    'not stated',
    refersTo(() => controllerKey),
    'Controllers of a DR group, which say how many links side by side each path needs; blank: one link will do',
  );
export const firstGroup = drGroup('First DR group', 'firstGroup');
export const secondGroup = drGroup('Second DR group', 'secondGroup');
export const maxSites = field('Max sites', 'maxSites', one, 'not stated', wholeFrom(2, 1000), 'Most sites of one cluster');

export const nodesRedundantPerSite = field(
  'Nodes redundant per site',
  'nodesRedundantPerSite',
  one,
  'not stated',
  yesNo,
  'A node may fail without the site losing its storage',
);
export const thirdSite = field(
  'Third site',
  'thirdSite',
  one,
  'not stated',
  choice('none', 'optional', 'required'),
  'Witness or quorum at a third site',
);
export const witnessMaxRttMs = field(
  'Witness max RTT ms',
  'witnessMaxRttMs',
  ms,
  'not stated',
  positive(1e5),
  'Greatest round trip to the third site',
);
export const witnessMinMbps = field(
  'Witness min Mb/s',
  'witnessMinMbps',
  Mbps,
  'not stated',
  upTo(1e6),
  'Least speed of the link to the third site',
);
export const synchronous = field(
  'Synchronous',
  'synchronous',
  one,
  byDefault('yes'),
  yesNo,
  'no: recovery point above 0, sized without the peak factor',
);
export const secondCopy = field(
  'Second copy',
  'secondCopy',
  one,
  byDefault('yes'),
  yesNo,
  'no: a cache, the other site holds no copy',
);
export const homeFollowsAbove = field(
  'Home follows above',
  'homeFollowsAbove',
  one,
  'not stated',
  share,
  'Share of away IO above which ownership moves; blank: never',
);

export const platformValidFrom = field('Valid from', 'validFrom', day, 'not stated', date, 'First day of the row');
export const platformValidTo = field('Valid to', 'validTo', day, 'not stated', date, 'Last day of the row');
export const platformSource = field('Source', 'source', one, 'not stated', text, 'Where the figures stand');
export const platformSourceDate = field('Source date', 'sourceDate', day, 'not stated', date, 'Date of the source');
export const confidence = field('Confidence', 'confidence', one, 'not stated', text, 'How sure the weakest figure is');
export const disasterRecovery = field(
  'Disaster recovery',
  'disasterRecovery',
  one,
  'not stated',
  text,
  'What disaster recovery remains to be bought or done beside it',
);
