/** How long volumes are copied: at first, and again after an outage. */
import type { Purchase } from './buying';
import { capacityOf, isMissing } from './buying';
import type { Workload } from './inputs';
import type { Case } from './loads';
import { round, sum, wholeUp } from './rules';
import type { Demand, Resync } from './values';

const grown = (c: Case, w: Workload): number => (1 + w.growthPerYear) ** c.settings.sizeForYear;
/** In a second and without the peak. A platform that says in what unit it records changes copies whole units. */
function dirtiedMB(c: Case, w: Workload): number {
  const unit = c.platform.trackingGrainKB;
  const kilobytes = unit === null ? w.writeKB : wholeUp(w.writeKB / unit) * unit;
  return ((w.writeIops * kilobytes * c.settings.kilobyteBytes) / 1e6) * grown(c, w);
}

/** MB/s of volumes that fit beside the planned traffic; null if the circuit is not known. */
function rateMBps(c: Case, planned: Demand, purchases: Purchase[], aToB: boolean): number | null {
  const link = purchases.find(({ carries }) => ['all', 'storage', 'privateFabric'].includes(carries));
  if (link === undefined || isMissing(link)) return null;
  const storage = aToB ? planned.storageMbpsAtoB : planned.storageMbpsBtoA;
  const client = aToB ? planned.networkMbpsAtoB : planned.networkMbpsBtoA;
  const host = aToB ? planned.hostMbpsAtoB : planned.hostMbpsBtoA;
  const beside = link.carries === 'all' ? host + client + planned.mobilityMbps + planned.ftMbps + c.settings.heartbeatMbps : 0;
  const left = Math.max(0, capacityOf(link) - storage - beside);
  return round(left, 9) === 0 ? 0 : (left * (c.platform.compression ?? c.settings.compression) * c.transport.efficiency) / 8;
}

function hoursOf(toCopyTB: number | null, rate: number | null): number | null {
  if (toCopyTB === null) return null;
  if (toCopyTB === 0) return 0;
  return rate === null || rate === 0 ? null : (toCopyTB * 1e6) / rate / 3600;
}

const meanwhileOf = (c: Case, event: Resync['event']): string => {
  if (!c.platform.secondCopy) return 'as always: the home site alone holds the data';
  if (event === 'initial copy') return 'what is not copied yet exists once: losing it means a restore from backup';
  const current = 'one copy is current: a second failure loses all writes since the outage began';
  return c.platform.synchronous ? current : `${current}, and the usual lag`;
};

/** TB that a site sends: its volumes at first; after an outage, what was written to its volumes, or to all if a site was lost. */
function toCopyTB(c: Case, event: Resync['event'], fromA: boolean): number | null {
  if (!c.platform.secondCopy) return null;
  const own = c.served.filter((w) => w.homeIsA === fromA);
  const hold = (workloads: Workload[]): number | null =>
    workloads.some((w) => w.capacityTB === null) ? null : sum(workloads.map((w) => (w.capacityTB ?? 0) * grown(c, w)));
  if (event === 'initial copy') return hold(own);
  if (c.settings.outageHours === null) return null;
  const writing = event === 'resync, site lost' ? c.served : own;
  const dirtied = (sum(writing.map((w) => dirtiedMB(c, w))) * c.settings.outageHours * 3600) / 1e6;
  return Math.min(dirtied, hold(writing) ?? Infinity);
}

export function resyncsOf(c: Case, planned: Demand, purchases: Purchase[]): Resync[] {
  const events: Resync['event'][] = ['initial copy', 'resync, sites parted', 'resync, site lost'];
  const [rateAtoB, rateBtoA] = [true, false].map((aToB) => rateMBps(c, planned, purchases, aToB)) as [
    number | null,
    number | null,
  ];
  return events.map((event): Resync => {
    const [aToB, bToA] = [toCopyTB(c, event, true), toCopyTB(c, event, false)];
    const [hoursAtoB, hoursBtoA] = [hoursOf(aToB, rateAtoB), hoursOf(bToA, rateBtoA)];
    const hours = hoursAtoB === null || hoursBtoA === null ? null : Math.max(hoursAtoB, hoursBtoA);
    const before = event === 'initial copy' ? 0 : c.settings.outageHours;
    const status = (): string => {
      if (!c.platform.secondCopy) return 'no second copy';
      if (aToB === null || bToA === null) return event === 'initial copy' ? 'not stated: capacity' : 'not stated: outage hours';
      if (hours !== null) return hours > 0 ? 'ends' : 'nothing to copy';
      return rateAtoB === null ? 'not stated: circuit' : 'never ends: no spare bandwidth';
    };
    return {
      span: c.span.span,
      platform: c.key,
      event,
      toCopyTBAtoB: aToB,
      toCopyTBBtoA: bToA,
      toCopyIs: event !== 'initial copy' && c.platform.secondCopy && c.platform.trackingGrainKB !== null ? 'at most' : null,
      rateMBpsAtoB: rateAtoB,
      rateMBpsBtoA: rateBtoA,
      hoursAtoB,
      hoursBtoA,
      hours,
      unprotectedHours: hours === null || before === null ? null : hours + before,
      status: status(),
      meanwhile: meanwhileOf(c, event),
    };
  });
}
