/** Time on the wire: clocking an IO onto the circuit bought for storage, and waiting behind other traffic. */
import type { Purchase } from './buying';
import { capacityOf } from './buying';
import type { Case } from './loads';
import { round, sum } from './rules';
import type { Need } from './values';

export interface Wire {
  /** Of 1 KB, once; null if no circuit is bought. */
  msPerKB: number | null;
  readSerialisationMs: number | null;
  writeSerialisationMs: number | null;
  /** A mean, for each crossing of the data of a write. */
  queueingMs: number | null;
  /** How often data crosses before the IO is acknowledged. */
  data: { readHome: number; readAway: number; writeHome: number; writeAway: number };
  /** A circuit is needed, and none is bought. */
  isUnknown: boolean;
}

export function wireOf(c: Case, purchases: Purchase[], need: Need): Wire {
  const p = c.platform;
  const reads = sum(c.served.map((w) => w.readIops));
  const missed = reads === 0 ? 0 : sum(c.served.map((w) => w.readIops * w.cacheMissShare)) / reads;
  // As often as an acknowledgement waits for a crossing, and no more often than there are copies.
  const data = {
    readHome: Math.min(p.readHomeCrossings, p.copiesHomeReadBack),
    readAway: Math.min(p.readAwayCrossings * (p.awayReadMissOnly ? missed : 1), p.copiesAwayReadOut),
    writeHome: Math.min(p.writeHomeCrossings + p.hostCrossingsHomeWrite, p.copiesHomeWriteOut + p.copiesHomeWriteBack),
    writeAway: Math.min(p.writeAwayCrossings + p.hostCrossingsAwayWrite, p.copiesAwayWriteOut + p.copiesAwayWriteBack),
  };
  const bought = purchases.find(({ carries }) => ['all', 'storage', 'privateFabric'].includes(carries));
  const none = { msPerKB: null, readSerialisationMs: null, writeSerialisationMs: null, queueingMs: null, data };
  if (bought?.chosen == null) return { ...none, isUnknown: bought?.asked ?? false };
  const msPerKB = (c.settings.kilobyteBytes * 8) / 1000 / (bought.chosen.payloadMbps * c.transport.efficiency);
  const mean = (of: 'read' | 'write'): number | null => {
    const iops = sum(c.served.map((w) => w[`${of}Iops`]));
    return iops === 0 ? null : (sum(c.served.map((w) => w[`${of}Iops`] * w[`${of}KB`])) / iops) * msPerKB;
  };
  const required = bought.carries === 'all' ? need.requiredMbps : need.requiredStorageMbps;
  const idle = round(1 - (required * c.settings.targetUtilisation) / capacityOf(bought), 9);
  const writeSerialisationMs = mean('write');
  const queueingMs = writeSerialisationMs === null || idle <= 0 ? null : (writeSerialisationMs * (1 - idle)) / (2 * idle);
  return { msPerKB, readSerialisationMs: mean('read'), writeSerialisationMs, queueingMs, data, isUnknown: false };
}
