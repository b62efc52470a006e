/** Who moves each byte of IO across the span, and which circuit carries it. */
import type { Workload } from './inputs';
import type { Case } from './loads';
import { isYes } from './rules';

/** A host by its own command; nodes of the platform among themselves; a node to or from storage at the other site. */
type MovedBy = 'host' | 'nodes' | 'storage';
export type Circuits = 'storage' | 'fabric' | 'rest';

export interface Flow {
  /** From the owner of the volume to the other site, or the other way. */
  out: boolean;
  MBps: number;
  by: MovedBy;
}

interface Io {
  readHome: number;
  readAway: number;
  writeHome: number;
  writeAway: number;
}

/** Bytes on the wire per byte of away IO; with the only node at the other site dead, the hosts there use the living one. */
export function awayCopies(c: Case, nodeDown: boolean) {
  const p = c.platform;
  const servedLocally = p.readAwayCrossings === 0 && p.copiesAwayReadOut === 0 && !p.awayReadMissOnly;
  const usual = { readOut: p.copiesAwayReadOut, writeOut: p.copiesAwayWriteOut, writeBack: p.copiesAwayWriteBack };
  if (!nodeDown) return { ...usual, servedLocally };
  const derived = servedLocally ? { readOut: 1, writeOut: p.copiesHomeWriteOut, writeBack: 1 } : usual;
  return {
    readOut: p.copiesNodeDownReadOut ?? derived.readOut,
    writeOut: p.copiesNodeDownWriteOut ?? derived.writeOut,
    writeBack: p.copiesNodeDownWriteBack ?? derived.writeBack,
    servedLocally,
  };
}

/** Copies of a write that the platform sends: the first between nodes, more of them to storage behind; without the other node, all. */
function byPlatform(out: boolean, write: number, copies: number, nodeDown: boolean): Flow[] {
  const between = nodeDown ? 0 : Math.min(1, copies);
  return [
    { out, MBps: write * between, by: 'nodes' },
    { out, MBps: write * (copies - between), by: 'storage' },
  ];
}

export function flowsOf(c: Case, w: Workload, io: Io, nodeDown: boolean): Flow[] {
  const p = c.platform;
  const copies = awayCopies(c, nodeDown);
  const hostHome = p.hostCrossingsHomeWrite;
  const hostAway = nodeDown && !p.awayReadMissOnly ? 1 : p.hostCrossingsAwayWrite;
  const ownHome = Math.min(hostHome, p.copiesHomeWriteOut);
  const ownAway = Math.min(hostAway, copies.writeBack);
  const crossing = io.readAway * (p.awayReadMissOnly ? w.cacheMissShare : 1) * copies.readOut;
  const refetched = (io.writeHome * p.refetchHomeWrite + io.writeAway * p.refetchAwayWrite) * w.refetchShare;
  return [
    { out: true, MBps: io.writeHome * ownHome, by: 'host' },
    { out: false, MBps: io.writeAway * ownAway, by: 'host' },
    { out: false, MBps: io.readHome * p.copiesHomeReadBack, by: hostHome > 0 ? 'host' : 'storage' },
    { out: true, MBps: crossing, by: hostAway > 0 && !p.awayReadMissOnly ? 'host' : 'nodes' },
    { out: true, MBps: refetched, by: 'nodes' },
    ...byPlatform(true, io.writeHome, p.copiesHomeWriteOut - ownHome, nodeDown),
    ...byPlatform(false, io.writeHome, p.copiesHomeWriteBack, nodeDown),
    ...byPlatform(true, io.writeAway, copies.writeOut, nodeDown),
    ...byPlatform(false, io.writeAway, copies.writeBack - ownAway, nodeDown),
  ];
}

const overIp = (w: Workload): boolean => ['iSCSI', 'NFS', 'SMB', 'NVMe/TCP'].includes(w.protocol);

/** IP hosts cross with the rest; FC hosts with the storage, unless a fabric of the platform is its own. */
export function circuitOf(c: Case, w: Workload, by: MovedBy): Circuits {
  const separate = isYes(c.platform.separateFabrics ?? false);
  if (by === 'host') return overIp(w) ? 'rest' : separate || c.platform.dedicatedLink ? 'fabric' : 'storage';
  return separate && by === 'storage' ? 'fabric' : 'storage';
}

/** Mb/s on the wire per MB/s. Link gear reduces what crosses on the storage circuit, a platform only what it sends there itself. */
export function wireFactor(c: Case, circuit: Circuits, by: MovedBy): number {
  if (circuit === 'rest') return 8 / c.spanTransport.efficiency;
  const ofPlan = c.settings.compression;
  const reduced = circuit === 'fabric' ? 1 : by === 'host' ? ofPlan : (c.platform.compression ?? ofPlan);
  return 8 / (reduced * c.transport.efficiency);
}

/** A platform that states its protocols serves these; FCoE and FC are one. One that states none is taken to serve all. */
export function serves(protocols: readonly string[] | null, protocol: string): boolean {
  if (protocols === null) return true;
  return protocol === 'FC' || protocol === 'FCoE'
    ? protocols.includes('FC') || protocols.includes('FCoE')
    : protocols.includes(protocol);
}
