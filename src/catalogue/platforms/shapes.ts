import { calculated, general, notFound } from '../cite';
import type { Fact } from '../fact';
import type { PlatformFigures } from '../platform';

/** Makes a figure of a value by the document that states the behaviour it follows from. */
export type Says = <V>(value: V) => Fact<V>;

type Way = Pick<
  PlatformFigures,
  | 'readHomeCrossings'
  | 'readAwayCrossings'
  | 'writeHomeCrossings'
  | 'writeAwayCrossings'
  | 'hostCrossingsHomeWrite'
  | 'hostCrossingsAwayWrite'
  | 'awayReadMissOnly'
  | 'copiesHomeWriteOut'
  | 'copiesHomeWriteBack'
  | 'copiesAwayWriteOut'
  | 'copiesAwayWriteBack'
  | 'copiesHomeReadBack'
  | 'copiesAwayReadOut'
>;

interface Behaviour {
  /** Says where reads are served. */
  readonly reads: Says;
  /** Says how a write gets to both sites. */
  readonly writes: Says;
}

const toOther = calculated(0, 'one copy, to the other site');
const wholeCopy = calculated(false, 'the other site holds a whole copy');

/** Both sites serve every volume: reads stay at the site of the machine, and a write crosses once, whoever issues it. */
export const activeActive = ({ reads, writes }: Behaviour): Way => ({
  readHomeCrossings: reads(0),
  readAwayCrossings: reads(0),
  writeHomeCrossings: writes(1),
  writeAwayCrossings: writes(1),
  hostCrossingsHomeWrite: reads(0),
  hostCrossingsAwayWrite: reads(0),
  awayReadMissOnly: wholeCopy,
  copiesHomeWriteOut: writes(1),
  copiesHomeWriteBack: toOther,
  copiesAwayWriteOut: toOther,
  copiesAwayWriteBack: writes(1),
  copiesHomeReadBack: reads(0),
  copiesAwayReadOut: reads(0),
});

/** One site serves a volume: hosts at the other use it over the link, and it mirrors what they write. */
export const oneOwner = ({ reads, writes }: Behaviour): Way => ({
  ...activeActive({ reads, writes }),
  readAwayCrossings: reads(1),
  hostCrossingsAwayWrite: reads(1),
  copiesAwayWriteOut: writes(1),
  copiesAwayReadOut: reads(1),
});

/** Reads stay local. A write at the other site is forwarded to the owner, which mirrors it back: two crossings. */
export const forwarded = ({ reads, writes }: Behaviour, away: Says = writes): Way => ({
  ...activeActive({ reads, writes }),
  writeAwayCrossings: away(2),
  copiesAwayWriteOut: away(1),
  copiesAwayWriteBack: away(1),
});

/** The array that mirrors is the array itself, and keeps no cache of the other site. */
export const arrayItself = {
  refetchHomeWrite: calculated(0, 'only a cache fetches again'),
  refetchAwayWrite: calculated(0, 'only a cache fetches again'),
  fixedReadMs: calculated(0, 'the system is itself the array, so it adds nothing to the array'),
  fixedWriteMs: calculated(
    0,
    'the system is itself the array, so it adds nothing to the array',
    'what its mirroring costs beside the round trip is not published',
  ),
} as const satisfies Partial<PlatformFigures>;

/** What a row does not state unless a document does. */
export const unstated = {
  maxKm: notFound('a distance'),
  maxKmIs: calculated('limit', 'what a limit is if nothing else is said'),
  maxRttMs: notFound('a round trip'),
  maxRttIs: calculated('limit', 'what a limit is if nothing else is said'),
  minLinkMbps: notFound('a least bandwidth: the link must carry the writes'),
  maxPathDifferenceKm: notFound('a difference between the paths'),
  hypervisors: notFound('hypervisors by name'),
  dedicatedLink: general(false, 'no document asks for a dedicated link'),
  maxLinksPerPath: notFound('a number of links side by side'),
  maxSites: general(2, 'two sites with data'),
  maxLossShare: notFound('a share of packets lost'),
  maxJitterMs: notFound('a jitter'),
  minMtuBytes: notFound('an MTU'),
  nodesRedundantPerSite: general(true, 'two controllers or more at each site'),
  witnessMaxRttMs: notFound('a round trip to the witness'),
  witnessMinMbps: notFound('a bandwidth to the witness'),
  minPaths: notFound('a number of independent paths'),
  homeFollowsAbove: notFound('ownership that moves with the load'),
} as const satisfies Partial<PlatformFigures>;

/** Of a document that bounds the round trip and states no distance beside it: that there is none, it does not say. */
export const byRoundTrip = {
  maxKm: notFound('a distance beside the round trip'),
  maxRttIs: calculated('limit', 'the document states it as one'),
} as const satisfies Partial<PlatformFigures>;

/** Two copies in step. */
export const inStep = (writes: Says) =>
  ({ synchronous: writes(true), secondCopy: writes(true) }) satisfies Partial<PlatformFigures>;

/** Hypervisors of a document that names ESXi, or a metro storage cluster of vSphere, and not its versions. */
export const esxi = ['vMotion 6.0+', 'vMotion 7', 'vMotion 8', 'vMotion 9'] as const;
export const versionsNotNamed =
  'the document names ESXi and not its versions: ask the vendor for yours. Partner supported: VMware itself tests no stretched storage since vSphere 6.0 [KB417356]';

/** Of block hosts. */
export const fcAndIscsi = ['FC', 'FCoE', 'iSCSI'] as const;
/** Machines use its store within the hypervisor, whatever protocol their disks are reached by today. */
export const storeOfMachines = general(
  ['FC', 'FCoE', 'iSCSI', 'NVMe/FC', 'NVMe/TCP'] as const,
  'machines use its store within the hypervisor, whatever block protocol they use today; hosts outside the cluster do not',
);
