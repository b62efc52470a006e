/** Added milliseconds: the latency of an IO beyond that of the same host and array at one site. */
import type { Case } from './loads';
import { hostRoundTrips } from './loads';
import type { Workload } from './inputs';
import { within } from './rules';
import type { AddedMs } from './values';

interface Ms {
  home: number;
  away: number;
}

function readMs(c: Case, rttMs: number, w: Workload): Ms {
  const p = c.platform;
  const fixed = p.fixedReadMs ?? 0;
  const missShare = p.awayReadMissOnly ? w.cacheMissShare : 1;
  return { home: p.readHomeCrossings * rttMs + fixed, away: p.readAwayCrossings * missShare * rttMs + fixed };
}

function writeMs(c: Case, rttMs: number, w: Workload): Ms {
  const p = c.platform;
  const fixed = p.fixedWriteMs ?? 0;
  const h = hostRoundTrips(c, w);
  return {
    home: (p.writeHomeCrossings + p.hostCrossingsHomeWrite * h) * rttMs + fixed,
    away: (p.writeAwayCrossings + p.hostCrossingsAwayWrite * h) * rttMs + fixed,
  };
}

/** Means over the included workloads, weighted by their typed IOPS; null without IOPS. */
function means(c: Case, iopsOf: (w: Workload) => number, msOf: (w: Workload) => Ms) {
  const total = { iops: 0, home: 0, away: 0, mean: 0 };
  for (const w of c.served) {
    const iops = iopsOf(w);
    const { home, away } = msOf(w);
    total.iops += iops;
    total.home += iops * home;
    total.away += iops * away;
    total.mean += iops * ((1 - w.awayShare) * home + w.awayShare * away);
  }
  if (total.iops === 0) return { home: null, away: null, mean: null };
  return { home: total.home / total.iops, away: total.away / total.iops, mean: total.mean / total.iops };
}

/** Always at the planned shares; a change of ownership (`homeFollowsAbove`) does not touch them. */
export function addedMs(c: Case, rttMs: number): AddedMs {
  const read = means(
    c,
    (w) => w.readIops,
    (w) => readMs(c, rttMs, w),
  );
  const write = means(
    c,
    (w) => w.writeIops,
    (w) => writeMs(c, rttMs, w),
  );
  return {
    readHomeMs: read.home,
    readAwayMs: read.away,
    writeHomeMs: write.home,
    writeAwayMs: write.away,
    meanReadMs: read.mean,
    meanWriteMs: write.mean,
  };
}

/** A budget is tested on the away figure if any IO comes from the remote site. */
export function budgetsMissed(c: Case, rttMs: number): number {
  let missed = 0;
  for (const w of c.workloads) {
    const { home, away } = writeMs(c, rttMs, w);
    if (w.writeBudgetMs !== null && !within(w.awayShare > 0 ? away : home, w.writeBudgetMs)) missed += 1;
  }
  return missed;
}

/** The least write budget left and its workload. Ties: home before away, FCP before IP, then order in the plan. */
export function tightestBudget(
  c: Case,
  rttMs: number,
): { writeBudgetMarginMs: number | null; writeBudgetWorkload: string | null } {
  const stated = c.workloads.flatMap((w, at) => {
    if (w.writeBudgetMs === null) return [];
    const { home, away } = writeMs(c, rttMs, w);
    const isAway = w.awayShare > 0;
    const isIp = ['NFS', 'iSCSI'].includes(w.protocol);
    const margin = Math.round((w.writeBudgetMs - (isAway ? away : home)) * 1e9) / 1e9;
    return [{ margin, place: [isAway ? 1 : 0, isIp ? 1 : 0, at], name: w.workload }];
  });
  stated.sort((a, b) => {
    if (Math.abs(a.margin - b.margin) > 1.5e-9) return a.margin - b.margin;
    const differs = a.place.findIndex((place, at) => place !== b.place[at]);
    return a.place[differs]! - b.place[differs]!;
  });
  const [first] = stated;
  return { writeBudgetMarginMs: first?.margin ?? null, writeBudgetWorkload: first?.name ?? null };
}
