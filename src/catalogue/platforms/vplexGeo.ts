import { calculated, cited, general, notFound } from '../cite';
import type { CataloguePlatform, PlatformFigures } from '../platform';
import { regionalRecovery } from './recovery';
import { platformRow } from './row';
import { metro50, node } from './vplex';

/** The asynchronous member of the family, the one that was only announced, and VPLEX before another system. */
const cached = 'acknowledged when it is in the cache with a protection copy at the same site; the other site follows later';
const averaged =
  'sent in deltas: the average over their interval, not the peak; blocks written again within one may be sent once (general knowledge)';

const ofMetro = 'the share of the write-through members of the family says nothing of one that writes back';

const geo: PlatformFigures = {
  ...metro50,
  readHomeCrossings: cited(0, 'VPLEX-ARCH', {
    note: 'the first access to a block that is new at the other site crosses once (general knowledge)',
  }),
  readAwayCrossings: cited(0, 'VPLEX-ARCH', {
    note: 'the first access to a block that is new at the other site crosses once (general knowledge)',
  }),
  writeHomeCrossings: cited(0, 'VPLEX-ARCH', { note: cached }),
  writeAwayCrossings: cited(0, 'VPLEX-ARCH', { note: cached }),
  copiesHomeWriteOut: cited(1, 'VPLEX-ARCH', { note: averaged }),
  copiesAwayWriteBack: cited(1, 'VPLEX-ARCH', { note: averaged }),
  fixedReadMs: notFound(ofMetro),
  fixedWriteMs: notFound(ofMetro),
  maxKm: cited(3000, 'LDVM-3', { at: 'Future Directions and My Wish List', note: 'about 3,000 km' }),
  maxKmIs: cited('typical', 'LDVM-3', { at: 'Future Directions and My Wish List', note: 'the round trip is the limit' }),
  maxRttMs: cited(50, 'VPLEX-ARCH'),
  maxRttIs: cited('limit', 'VPLEX-ARCH'),
  minLinkMbps: notFound('two ports of 10 Gb/s Ethernet at each site (general knowledge), which is no speed of the link'),
  hypervisors: cited(['Hyper-V Live Migration'], 'LDVM-3', { at: 'Future Directions and My Wish List' }),
  linkTypes: cited(['ip'], 'VPLEX-ARCH', { note: '10 Gb/s Ethernet, a reliable transport over UDP' }),
  gateway: general('none', 'it runs over IP'),
  disasterRecovery: regionalRecovery,
  synchronous: cited(false, 'VPLEX-ARCH', { note: 'the loss of a site may lose what it had acknowledged: its RPO is above 0' }),
};

const toGo = 'announced only, so nothing of it could be measured; as VPLEX Geo, which it was to extend';
const announced: PlatformFigures = {
  ...geo,
  maxKm: cited('none', 'LDVM-3', { at: 'Future Directions and My Wish List', note: 'around the world' }),
  maxKmIs: calculated('limit', 'what a limit is where nothing else is said'),
  maxRttMs: notFound('never published'),
  maxRttIs: calculated('limit', 'what a limit is where nothing else is said'),
  hypervisors: notFound('never published'),
  linkTypes: general(['ip'], toGo),
};

const noLonger = 'the product guide of release 6.0 lists Local and Metro only [VPLEX-VS6]';

export const vplexGeo: readonly CataloguePlatform[] = [
  platformRow('VPLEX-ARCH', {
    platform: 'vplex-geo',
    name: 'EMC VPLEX Geo',
    family: 'VPLEX',
    version: 'GeoSynchrony 5.0 to 5.5',
    validFrom: '2011-05-01',
    validTo: '2016-09-30',
    note: `announced at EMC World in May 2011; withdrawn: ${noLonger}`,
    figures: geo,
  }),
  platformRow('LDVM-3', {
    platform: 'vplex-global',
    name: 'EMC VPLEX Global',
    family: 'VPLEX',
    version: 'roadmap',
    availability: 'roadmap',
    validFrom: '2010-05-01',
    validTo: '2016-09-30',
    note: `on the roadmap of 2010 and 2011 and never sold (general knowledge); ${noLonger}. ${toGo}.`,
    figures: announced,
  }),
  platformRow('LDVM-3', {
    platform: 'vplex-metro-5.0-before-svc',
    name: 'EMC VPLEX Metro 5.0 before an IBM SVC',
    family: 'VPLEX',
    version: 'GeoSynchrony 5.0',
    fronts: 'svc-split-2011',
    validFrom: '2011-05-01',
    validTo: '2013-05-31',
    note: 'the article: the EMC solution can front end an SVC. VPLEX spans the sites; an SVC at each site holds the volumes, and its costs are added',
    figures: { ...metro50, successor: node },
  }),
];
