import type { Confidence, Fact } from './fact';

/** What a span's link may carry: native Fibre Channel, Fibre Channel over IP, or IP. */
export type LinkType = 'fc' | 'fcip' | 'ip';
export type Protocol = 'FC' | 'FCoE' | 'iSCSI' | 'NFS' | 'SMB' | 'NVMe/FC' | 'NVMe/TCP';
/** A number, `none` where the source states that there is no bound, or null where nothing is stated. */
export type Bound = number | 'none' | null;

/**
 * A platform reduced to small numbers that its own engineers can read and dispute. *Home* is the site that owns a
 * volume; *away* IO is issued by machines at the other site; *out* is home to other, *back* is other to home.
 */
export interface PlatformFigures {
  /** Round trips over the span per read or write, not counting the host's own protocol. */
  readonly readHomeCrossings: Fact<number>;
  readonly readAwayCrossings: Fact<number>;
  readonly writeHomeCrossings: Fact<number>;
  readonly writeAwayCrossings: Fact<number>;
  /** Share, 0 to 1, of writes that cross under the host's protocol; each costs that protocol's round trips. */
  readonly hostCrossingsHomeWrite: Fact<number>;
  readonly hostCrossingsAwayWrite: Fact<number>;
  /** Whether an away read crosses only where a cache at the other site misses. */
  readonly awayReadMissOnly: Fact<boolean>;
  /** Bytes on the wire per byte of IO. */
  readonly copiesHomeWriteOut: Fact<number>;
  readonly copiesHomeWriteBack: Fact<number>;
  readonly copiesAwayWriteOut: Fact<number>;
  readonly copiesAwayWriteBack: Fact<number>;
  readonly copiesHomeReadBack: Fact<number>;
  readonly copiesAwayReadOut: Fact<number>;
  /** Bytes fetched again, out, per byte written, times the workload's refetch share. */
  readonly refetchHomeWrite: Fact<number>;
  readonly refetchAwayWrite: Fact<number>;
  /** Milliseconds that the platform adds at any distance, beyond the same host and array at one site without it. */
  readonly fixedReadMs: Fact<number | null>;
  readonly fixedWriteMs: Fact<number | null>;
  /** Route kilometres, and whether to exceed them fails or only warns. */
  readonly maxKm: Fact<Bound>;
  readonly maxKmIs: Fact<'limit' | 'typical'>;
  /** Round trip in milliseconds, and whether to exceed it fails or only warns. */
  readonly maxRttMs: Fact<Bound>;
  readonly maxRttIs: Fact<'limit' | 'typical'>;
  /** Least speed of each circuit for storage, Mb/s. */
  readonly minLinkMbps: Fact<number | null>;
  /** Largest difference in length between two paths, km. */
  readonly maxPathDifferenceKm: Fact<number | null>;
  /** Protocols hosts may use. */
  readonly protocols: Fact<readonly Protocol[] | null>;
  /** Keys of the hypervisors it has been validated with. */
  readonly hypervisors: Fact<readonly string[] | null>;
  readonly linkTypes: Fact<readonly LinkType[] | null>;
  /** Whether its link may carry nothing else. */
  readonly dedicatedLink: Fact<boolean | null>;
  readonly maxLinksPerPath: Fact<number | null>;
  readonly maxSites: Fact<number | null>;
  /** Share of packets that may be lost between the sites, 0 to 1. */
  readonly maxLossShare: Fact<number | null>;
  readonly maxJitterMs: Fact<number | null>;
  /** Least MTU of the path, bytes. */
  readonly minMtuBytes: Fact<number | null>;
  /** Whether a site survives the loss of one of its nodes without the other site. */
  readonly nodesRedundantPerSite: Fact<boolean | null>;
  readonly thirdSite: Fact<'none' | 'optional' | 'required' | null>;
  /** Greatest round trip to the third site, ms, and the least speed of the link there, Mb/s. */
  readonly witnessMaxRttMs: Fact<number | null>;
  readonly witnessMinMbps: Fact<number | null>;
  /** Whether a write is safe at both sites before it is acknowledged, or reaches the one copy: no RPO of its own. */
  readonly synchronous: Fact<boolean>;
  /** Whether the other site holds a whole second copy; a cache does not. */
  readonly secondCopy: Fact<boolean>;
  /** Share of away IO above which ownership moves to the other site; null: never. */
  readonly homeFollowsAbove: Fact<number | null>;
  /** What disaster recovery remains to be bought or done beside it. */
  readonly disasterRecovery: Fact<string | null>;

  /* What few documents speak of: a row leaves out what its documents leave out. */

  /** Whether traffic between nodes (private) and of hosts and storage (public) cross on circuits of their own. */
  readonly separateFabrics?: Fact<boolean>;
  /** Gear that puts its Fibre Channel into IP where a circuit carries no Fibre Channel. */
  readonly gateway?: Fact<'none' | 'optional' | 'required'>;
  /** Key of the transport its storage traffic crosses in, if it is not that of the span. */
  readonly framing?: Fact<string | null>;
  /** Bytes before ÷ bytes after, of what it sends reduced. */
  readonly compression?: Fact<number | null>;
  /** One-way microseconds of gear that only this platform passes, both ends together. */
  readonly gearUs?: Fact<number>;
  /** Fewest independent paths, and fewest links side by side on each. */
  readonly minPaths?: Fact<number | null>;
  readonly minLinksPerPath?: Fact<number | null>;
  /** Port speed from which one link is enough, Mb/s. */
  readonly oneLinkFromMbps?: Fact<number | null>;
  /** Overlays and framings that its vendor does not support between the sites, separated by commas. */
  readonly refuses?: Fact<string | null>;
  /** Products that its vendor combines with it for an asynchronous copy at a third site; left out: not published. */
  readonly asyncProducts?: Fact<string | null>;
  /** Families of hypervisors with which NVMe hosts are stated; left out: not restricted. */
  readonly nvmeHypervisors?: Fact<string | null>;
  /** Hosts of a site up to which `witnessMaxRttMs` holds, and the limit beyond. */
  readonly witnessHosts?: Fact<number>;
  readonly witnessMaxRttMsBeyond?: Fact<number>;
  /** What one changed block costs in a resync, KB. */
  readonly trackingGrainKB?: Fact<number | null>;
  /** Bytes on the wire per byte of IO issued at the other site while the only node there is down. */
  readonly copiesNodeDownReadOut?: Fact<number>;
  readonly copiesNodeDownWriteOut?: Fact<number>;
  readonly copiesNodeDownWriteBack?: Fact<number>;
  /** What its vendor sells in its place. */
  readonly successor?: Fact<string | null>;
}

/** One platform at one version. */
export interface CataloguePlatform {
  readonly platform: string;
  readonly name: string;
  readonly family: string;
  readonly version: string;
  /** `roadmap`: announced and never to be bought; `hypothetical`: sold by nobody. Absent: sold, between its dates. */
  readonly availability?: 'roadmap' | 'hypothetical';
  /** Key of the platform it stands in front of. */
  readonly fronts?: string;
  /** YYYY-MM-DD; null where no source gives it. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** The main document of the row; each figure names its own. */
  readonly source: string;
  readonly sourceDate: string | null;
  /** The weakest of the figures that decide latency, bandwidth and reach. */
  readonly confidence: Confidence;
  /** What the dates rest on, and what the row as a whole leaves out. */
  readonly note: string;
  readonly figures: PlatformFigures;
}

/** The figures that decide latency, bandwidth and reach, and so the confidence of a row. */
export const decisiveFigures = [
  'readHomeCrossings',
  'readAwayCrossings',
  'writeHomeCrossings',
  'writeAwayCrossings',
  'hostCrossingsHomeWrite',
  'hostCrossingsAwayWrite',
  'copiesHomeWriteOut',
  'copiesHomeWriteBack',
  'copiesAwayWriteOut',
  'copiesAwayWriteBack',
  'copiesHomeReadBack',
  'copiesAwayReadOut',
  'fixedReadMs',
  'fixedWriteMs',
  'maxKm',
  'maxRttMs',
] as const satisfies readonly (keyof PlatformFigures)[];

/** From the surest to the weakest. */
export const confidences = [
  'document',
  'article',
  'calculated',
  'document of low authority',
  'general knowledge, not found in a document',
] as const satisfies readonly Confidence[];

/** The weakest confidence among the decisive figures that are stated. */
export function rowConfidence(figures: PlatformFigures): Confidence {
  const ranks = decisiveFigures
    .map((name) => figures[name])
    .filter((figure) => figure.value !== null)
    .map((figure) => confidences.indexOf(figure.confidence));
  return confidences[Math.max(...ranks)] ?? 'general knowledge, not found in a document';
}
