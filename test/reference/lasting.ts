/** Checks of what an option comes to in use: its migrations, its copies, its single flows, its routes, its growth. */
import type { Facts, Result } from './checks';
import { capacityOf } from './buying';
import { yesNo } from './checks';
import type { Hypervisor, Workload } from './inputs';
import { GIB_IN_MB, moverMbps } from './loads';
import { hostMBps, migrationMBps, portsMBps } from './migrations';
import { marginOf, round, sameKey, sum, within } from './rules';
import { inTcpMbps } from './throughput';
import type { Resync, Status } from './values';

const using = ({ c }: Facts, h: Hypervisor): Workload[] =>
  c.workloads.filter((w) => w.vms > 0 && sameKey(w.hypervisor, h.hypervisor));

/** What other traffic leaves to a migration, in MB/s, on one circuit; unlimited if none is bought. */
function circuitMBps({ c, purchases }: Facts): number {
  const bought = purchases.find(({ carries }) => carries === 'all' || carries === 'rest');
  if (!bought?.chosen) return Infinity;
  const others = bought.neededMbps * c.settings.targetUtilisation - sum(c.hypervisors.map((h) => moverMbps(c, h)));
  return Math.min(bought.chosen.payloadMbps, capacityOf(bought) - others) / 8;
}

/** A VM must write memory more slowly than anything lets its migration send it, and than is planned for it. */
function liveMigration(facts: Facts): Status {
  const { c, route } = facts;
  if (c.settings.migrationsAtOnce === 0) return 'ok';
  const found = c.hypervisors.flatMap((h): Status[] => {
    const planned = migrationMBps(c, route, h) ?? 0;
    const most = Math.min(hostMBps(c, route, h), circuitMBps(facts));
    return using(facts, h).map(({ dirtyMBps }) => {
      if (dirtyMBps === null) return 'to confirm';
      if (round(most - dirtyMBps, 9) <= 0) return 'fail';
      if (planned === 0) return 'to confirm';
      return round(Math.min(planned, most) - dirtyMBps, 9) > 0 ? 'ok' : 'warning';
    });
  });
  return (['fail', 'warning', 'to confirm'] as const).find((status) => found.includes(status)) ?? 'ok';
}

/** What leaves the larger site in a second, against its memory ÷ the window. With a window, memory and dirtying are stated. */
function drainWindow(facts: Facts): Status {
  const { c, route } = facts;
  const { drainWindowMinutes: window, migrationsAtOnce: n, hostsPerSite, migrationNicGbps } = c.settings;
  if (window === null || n === 0) return 'ok';
  const empties = c.hypervisors.every((h) => {
    const moved = using(facts, h);
    const perHost = migrationNicGbps === null ? null : migrationNicGbps >= 10 ? h.perHost10G : h.perHost1G;
    const atOnce = hostsPerSite === null || perHost === null ? n : Math.min(n, hostsPerSite * perHost);
    const one = Math.min(hostMBps(c, route, h), circuitMBps(facts));
    const sent = Math.min(moverMbps(c, h) / 8, portsMBps(c), atOnce * one);
    const vms = sum(moved.map((w) => w.vms));
    const dirty = vms === 0 ? 0 : sum(moved.map((w) => w.vms * (w.dirtyMBps ?? 0))) / vms;
    const memory = (atA: boolean): number =>
      sum(moved.filter((w) => w.homeIsA === atA).map((w) => w.vms * (w.memoryGB ?? 0) * GIB_IN_MB));
    return within(Math.max(memory(true), memory(false)) / (window * 60), round(sent - atOnce * dirty, 9));
  });
  return empties ? 'ok' : 'fail';
}

/** Longer than allowed warns, and so does a copy that never ends. A platform without a second copy makes none. */
function copying(check: string, limit: number, { hours, status }: Resync): Result {
  const result: Result = { ...yesNo(check, 'ok'), limit, value: hours };
  if (status === 'never ends: no spare bandwidth') return { ...result, status: 'warning' };
  if (status === 'not stated: capacity') return { ...result, status: 'to confirm' };
  if (hours === null) return result;
  return { ...result, margin: marginOf(limit, hours), status: within(hours, limit) ? 'ok' : 'warning' };
}

/** Of several circuits side by side, one must carry the largest single flow. */
function largestFlow(facts: Facts): Status {
  const { c, route, purchases } = facts;
  const migration = Math.max(0, ...c.hypervisors.map((h) => (migrationMBps(c, route, h) ?? 0) * 8));
  const fits = purchases.every((purchase) => {
    const { carries, chosen } = purchase;
    if (chosen === null || chosen.perPath < 2) return true;
    const stream = (inTcpMbps(facts, purchase) ?? 0) / (c.span.tcpStreams ?? 1);
    const hasMigrations = carries === 'all' || carries === 'rest';
    const flow = Math.max(stream, hasMigrations ? migration : 0);
    return within(flow, chosen.payloadMbps);
  });
  return fits ? 'ok' : 'warning';
}

/** An estimate that keeps a hard limit by less than its error. */
function routeEstimate({ c, route, own }: Facts): Status {
  const { maxKm, maxKmIs, maxRttMs, maxRttIs } = c.platform;
  const doubtful = (limit: unknown, value: number, upTo: number): boolean =>
    typeof limit === 'number' && within(value, limit) && !within(upTo, limit);
  // The strictest of the hypervisors is the one that is tested.
  const ofMovers = c.hypervisors.flatMap(({ maxRttMs: most }) => (typeof most === 'number' ? [most] : []));
  const strictest = ofMovers.length === 0 ? null : Math.min(...ofMovers);
  const inDoubt =
    (maxKmIs === 'limit' && doubtful(maxKm, route.longerKm, route.upToKm)) ||
    (maxRttIs === 'limit' && doubtful(maxRttMs, own.rttMs, own.upToRttMs)) ||
    doubtful(strictest, route.rttMs, route.upToRttMs);
  return inDoubt ? 'warning' : 'ok';
}

/** Dark fibre of no stated reach is lit for 80 km. */
function darkFibreReach({ route, purchases }: Facts): Status {
  const dark = purchases.some(
    ({ chosen }) => chosen?.offer.kind.startsWith('dark-fibre') === true && chosen.offer.maxKm === null,
  );
  return dark && !within(route.unamplifiedKm, 80) ? 'warning' : 'ok';
}

function peakFactors({ c }: Facts): Status {
  const flat = c.own.length > 0 && c.own.every((w) => w.peakFactor === 1);
  return flat && c.platform.synchronous ? 'warning' : 'ok';
}

function outgrown({ c, validUntil }: Facts): Result {
  const limit = 12 * c.settings.horizonYears;
  const result: Result = { ...yesNo('outgrown', 'ok'), limit, value: validUntil };
  if (validUntil === null) return result;
  return { ...result, margin: marginOf(validUntil, limit), status: within(limit, validUntil) ? 'ok' : 'warning' };
}

/** Whole weeks or not: a day is a seventh. */
const DAY_MS = 86_400_000;
function delivery({ c, purchases }: Facts): Result {
  const { goLiveDate, quoteDate } = c.settings;
  const limit = goLiveDate === null ? null : (Date.parse(goLiveDate) - Date.parse(quoteDate)) / DAY_MS / 7;
  const leads = purchases.flatMap(({ chosen }) => chosen?.offer.installWeeks ?? []);
  const value = leads.length === 0 ? null : Math.max(...leads);
  const result: Result = { ...yesNo('delivery', 'ok'), limit, value };
  if (limit === null || value === null) return result;
  return { ...result, margin: marginOf(limit, value), status: within(value, limit) ? 'ok' : 'warning' };
}

export function lastingChecks(facts: Facts): Result[] {
  const { maxCopyHours, maxResyncHours } = facts.c.settings;
  const [first, , siteLost] = facts.resyncs as [Resync, Resync, Resync];
  return [
    yesNo('live migration', liveMigration(facts)),
    yesNo('drain window', drainWindow(facts)),
    copying('first copy', maxCopyHours, first),
    copying('resync', maxResyncHours, siteLost),
    yesNo('largest flow', largestFlow(facts)),
    yesNo('route estimate', routeEstimate(facts)),
    yesNo('dark fibre reach', darkFibreReach(facts)),
    yesNo('peak factors', peakFactors(facts)),
    outgrown(facts),
    delivery(facts),
  ];
}
