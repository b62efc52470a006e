import { calculated, cited, general, notFound } from '../cite';
import type { CataloguePlatform, PlatformFigures } from '../platform';
import { mirrorRecovery } from './recovery';
import { platformRow } from './row';
import { esc72, privateAndPublic, split2011, replaced } from './svc';

/** The split cluster at lower port speeds and with switches between its nodes; hosts that follow the preferred node. */
const ladder = (km: number, gbps: number): PlatformFigures => ({
  ...split2011,
  maxKm: general(km, `with ports of ${gbps} Gb/s: credits of a port last for 10 km at 8 Gb/s, 20 at 4 and 40 at 2`),
  maxKmIs: general('limit'),
});

const withIsl: PlatformFigures = {
  ...split2011,
  disasterRecovery: mirrorRecovery,
  maxKm: general(300, 'IBM only warns of an effect on performance above 100 km [IBM-ISL]'),
  maxKmIs: general('limit'),
  maxRttMs: general(3, '300 km at 1 ms per 100 km; a value so derived is no limit'),
  maxRttIs: calculated('typical', 'derived from the distance by 1 ms per 100 km'),
  linkTypes: cited(['fc', 'fcip'], 'IBM-ISL', { note: 'text of a later release' }),
  framing: notFound('Fibre Channel or FCIP, whichever is bought: the framing of the span'),
  dedicatedLink: general(false, 'no document asks for a circuit that carries nothing else'),
  ...privateAndPublic,
};

const preferred = 'paths follow the preferred node of the volume, which is at one of the sites';
const preferredNode: PlatformFigures = {
  ...esc72,
  readAwayCrossings: general(1, preferred),
  hostCrossingsAwayWrite: general(1, `the host's own write goes to the preferred node; ${preferred}`),
  copiesAwayWriteOut: general(1, `from the preferred node to the other; ${preferred}`),
  copiesAwayWriteBack: general(1, `the host's own write; ${preferred}`),
  copiesAwayReadOut: general(1, preferred),
};

const mirrored = 'Metro Mirror: a write is acknowledged when both systems hold it';
const toPrimary = 'hosts at the other site use the primary system over the SAN';
/** Named in the article as a hope; what it is made of is known, its distances and hosts were not found. */
const openHyperSwap: PlatformFigures = {
  ...split2011,
  disasterRecovery: mirrorRecovery,
  readHomeCrossings: general(0, 'at the primary system'),
  readAwayCrossings: general(1, toPrimary),
  writeHomeCrossings: general(1, mirrored),
  writeAwayCrossings: general(1, mirrored),
  hostCrossingsHomeWrite: general(0, 'at the primary system'),
  hostCrossingsAwayWrite: general(1, toPrimary),
  awayReadMissOnly: general(false, 'the other system holds a whole copy'),
  copiesHomeWriteOut: general(1, mirrored),
  copiesAwayWriteOut: general(1, mirrored),
  copiesAwayWriteBack: general(1, toPrimary),
  copiesHomeReadBack: general(0, 'at the primary system'),
  copiesAwayReadOut: general(1, toPrimary),
  fixedReadMs: calculated(0, 'the system is itself the array, so it adds nothing to the array'),
  fixedWriteMs: calculated(0, 'the system is itself the array, so it adds nothing to the array'),
  maxKm: notFound('300 km is known of Metro Mirror; of Open HyperSwap nothing was found'),
  maxKmIs: calculated('limit', 'what a limit is where nothing else is said'),
  minLinkMbps: notFound(),
  protocols: general(['FC']),
  hypervisors: general([], 'for AIX hosts with the multipath driver of the system, not for live migration between sites'),
  linkTypes: general(['fc', 'fcip'], 'Fibre Channel, which may be carried over IP'),
  framing: notFound('Fibre Channel or FCIP, whichever is bought: the framing of the span'),
  trackingGrainKB: notFound('it records changed tracks (general knowledge); how large one is was not found'),
  gateway: general('optional', 'where a circuit carries no Fibre Channel, a gateway at each end puts it into IP'),
  minPaths: notFound(),
  dedicatedLink: general(false, 'no document asks for a dedicated link'),
  maxSites: general(2),
  nodesRedundantPerSite: general(true, 'two servers in each system'),
  thirdSite: notFound('the swap is decided by the replication software; where it runs was not found'),
  synchronous: general(true, mirrored),
  secondCopy: general(true, mirrored),
  homeFollowsAbove: notFound('the primary system changes with a swap, not with the load'),
};

const family = 'SVC';
const doubled = 'release 7.2 of December 2013 removed the second copy of writes [BARRY]; the day before it is general knowledge';

export const svcVersions: readonly CataloguePlatform[] = [
  ...(
    [
      [4, 20],
      [2, 40],
    ] as const
  ).map(([gbps, km]) =>
    platformRow('IBM-SVC-51', {
      platform: `svc-split-2011-${gbps}-gbps`,
      name: `IBM SVC split cluster, 2011, ports of ${gbps} Gb/s`,
      family,
      version: '5.1 to 7.1',
      validFrom: null,
      validTo: '2013-11-30',
      note: `a row of the ladder of distances by port speed, of which the document gives the 10 km of 8 Gb/s and the rest is general knowledge; ${doubled}`,
      figures: { ...ladder(km, gbps), successor: replaced },
    }),
  ),
  platformRow('IBM-ISL', {
    platform: 'svc-split-6.3-isl',
    name: 'IBM SVC split cluster 6.3, with ISL',
    family,
    version: '6.3 to 7.1',
    validFrom: '2011-10-01',
    validTo: '2013-11-30',
    note: `since 6.3 of October 2011 (general knowledge); ${doubled}`,
    figures: { ...withIsl, successor: replaced },
  }),
  platformRow('IBM-ESC', {
    platform: 'svc-esc-7.2-preferred-node',
    name: 'IBM SVC Enhanced Stretched Cluster 7.2, preferred node',
    family,
    version: '7.2',
    validFrom: '2014-01-01',
    validTo: null,
    note: 'as its sister row, for hosts that are not pinned to the node at their own site',
    figures: preferredNode,
  }),
  platformRow('LDVM-3', {
    platform: 'ds8000-open-hyperswap',
    name: 'IBM DS8000 Open HyperSwap',
    family: 'DS8000',
    version: 'not stated',
    validFrom: null,
    validTo: null,
    note: 'the article names it as a technology that could hold promise. Nothing but general knowledge was found; limits are not stated',
    figures: openHyperSwap,
  }),
];
