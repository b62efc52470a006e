/** Added milliseconds: the latency of an IO beyond that of the same host and array at one site. */
import type { Case } from './loads';
import { awayCopies } from './flows';
import { hostRoundTrips, isSingle } from './loads';
import type { Workload } from './inputs';
import { within } from './rules';
import type { AddedMs } from './values';
import type { Wire } from './wire';

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

/** The share of IO issued away from the owner: if it is above the platform's limit, the other site owns the volumes. */
function ownerShare(c: Case, w: Workload): number {
  const above = c.platform.homeFollowsAbove;
  return above !== null && w.awayShare > above ? 1 - w.awayShare : w.awayShare;
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
    const share = ownerShare(c, w);
    total.mean += iops * ((1 - share) * home + share * away);
  }
  if (total.iops === 0) return { home: null, away: null, mean: null };
  return { home: total.home / total.iops, away: total.away / total.iops, mean: total.mean / total.iops };
}

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

/** Of a write on the wire, each time its data crosses, as far as the plan counts it. */
const onceMs = (c: Case, wire: Wire, w: Workload): number =>
  (c.settings.wireTime ? w.writeKB * (wire.msPerKB ?? 0) : 0) + (c.settings.queueingInBudgets ? (wire.queueingMs ?? 0) : 0);

/** What a write gains for its budget: beside distance and fixed part the time on the wire that the plan counts. */
function budgetedMs(c: Case, rttMs: number, wire: Wire, w: Workload): Ms {
  const { home, away } = writeMs(c, rttMs, w);
  const once = onceMs(c, wire, w);
  return { home: home + once * wire.data.writeHome, away: away + once * wire.data.writeAway };
}

/** A budget is tested on the away figure if any IO is issued away from the owner. */
export function budgetsMissed(c: Case, rttMs: number, wire: Wire): number {
  let missed = 0;
  for (const w of c.own) {
    const { home, away } = budgetedMs(c, rttMs, wire, w);
    if (w.writeBudgetMs !== null && !within(ownerShare(c, w) > 0 ? away : home, w.writeBudgetMs)) missed += 1;
  }
  return missed;
}

/**
 * An away write at a site whose only node is dead. Its host reaches the living node by itself. If reads were served there, that
 * node mirrors the write as one at home, if anything goes out at all; else the trip on which the dead node forwarded is now the
 * host's. The hosts of a cache go on as before. Its data crosses as often as the copies of that state say.
 */
function nodeDownMs(c: Case, rttMs: number, wire: Wire, w: Workload): number {
  const p = c.platform;
  const { writeOut, writeBack, servedLocally } = awayCopies(c, true);
  const host = p.awayReadMissOnly ? p.hostCrossingsAwayWrite : 1;
  const mirrored = writeOut > 0 ? p.writeHomeCrossings : 0;
  const trips = servedLocally ? mirrored : Math.max(0, p.writeAwayCrossings - (host - p.hostCrossingsAwayWrite));
  const clocked = Math.min(trips + host, writeOut + writeBack) * onceMs(c, wire, w);
  return (trips + host * hostRoundTrips(c, w)) * rttMs + (p.fixedWriteMs ?? 0) + clocked;
}

/** A workload whose budget is missed after a move, and the states that leave it least. */
export interface MissedMove {
  workload: string;
  states: string[];
}

/**
 * Drained X: all who write are at the other site, and the volume is still owned by whom it was before: its home, or the other
 * site if that issued more than the platform's limit. Away IO is that of a site which does not own it. Node down X: hosts of X
 * that have IO there; home, unless all IO is issued at the other site.
 */
function statesOf(c: Case, rttMs: number, wire: Wire, w: Workload): { state: string; gained: number }[] {
  const home = w.homeIsA ? 'A' : 'B';
  const other = home === 'A' ? 'B' : 'A';
  const above = c.platform.homeFollowsAbove;
  const owner = above !== null && w.awayShare > above ? other : home;
  const drained = ['A', 'B'].flatMap((site) => {
    const writers = site === 'A' ? 'B' : 'A';
    return writers === owner ? [] : [{ state: `drained ${site}`, gained: budgetedMs(c, rttMs, wire, w).away }];
  });
  if (!isSingle(c)) return drained;
  const hosts = w.awayShare < 1 ? home : other;
  return [...drained, { state: `node down ${hosts}`, gained: nodeDownMs(c, rttMs, wire, w) }];
}

/** Workloads that miss their budget once a site is drained, or once the hosts of a site have lost its only node. */
export const missedAfterMove = (c: Case, rttMs: number, wire: Wire): MissedMove[] =>
  c.own.flatMap((w) => {
    const { writeBudgetMs: budget } = w;
    if (budget === null) return [];
    const states = statesOf(c, rttMs, wire, w);
    const worst = Math.max(...states.map(({ gained }) => gained));
    if (within(worst, budget)) return [];
    return [{ workload: w.workload, states: states.filter(({ gained }) => within(worst, gained)).map(({ state }) => state) }];
  });

/** The least write budget left and its workload. Ties: tested at home before away, then order in the plan. */
export function tightestBudget(
  c: Case,
  rttMs: number,
  wire: Wire,
): { writeBudgetMarginMs: number | null; writeBudgetWorkload: string | null } {
  const stated = c.own.flatMap((w, at) => {
    if (w.writeBudgetMs === null) return [];
    const { home, away } = budgetedMs(c, rttMs, wire, w);
    const isAway = ownerShare(c, w) > 0;
    const margin = Math.round((w.writeBudgetMs - (isAway ? away : home)) * 1e9) / 1e9;
    return [{ margin, place: [isAway ? 1 : 0, at], name: w.workload }];
  });
  stated.sort((a, b) => {
    if (Math.abs(a.margin - b.margin) > 1.5e-9) return a.margin - b.margin;
    const differs = a.place.findIndex((place, at) => place !== b.place[at]);
    return a.place[differs]! - b.place[differs]!;
  });
  const [first] = stated;
  return { writeBudgetMarginMs: first?.margin ?? null, writeBudgetWorkload: first?.name ?? null };
}
