/** The rate of live migration, the time to empty a site, and the migration of one VM of each workload. */
import type { Route } from './distance';
import type { Hypervisor, Workload } from './inputs';
import type { Case } from './loads';
import { GIB_IN_MB, hypervisorMinimum, moverMbps } from './loads';
import { round, sameKey, sum } from './rules';
import type { Migration, Mover } from './values';

/** MB/s by which one migration leaves its host: a socket buffer in each round trip, and a port of 125 MB/s for each Gb/s. */
export function hostMBps(c: Case, route: Route, h: Hypervisor): number {
  const buffer = h.socketBufferMB === null ? Infinity : h.socketBufferMB / (route.rttMs / 1000);
  return Math.min(buffer, portMBps(c));
}

const portMBps = ({ settings: { migrationNicGbps } }: Case): number =>
  migrationNicGbps === null ? Infinity : migrationNicGbps * 125;

/** What the ports of all hosts of a site carry together. */
export const portsMBps = (c: Case): number =>
  c.settings.hostsPerSite === null ? Infinity : c.settings.hostsPerSite * portMBps(c);

/** Planned MB/s of one migration: its part of the hypervisor's rate, at most what leaves its host. */
export function migrationMBps(c: Case, route: Route, h: Hypervisor): number | null {
  if (c.settings.migrationsAtOnce === 0) return null;
  return Math.min(moverMbps(c, h) / 8 / c.settings.migrationsAtOnce, hostMBps(c, route, h));
}

/** If the memory of one VM is not stated, the minutes of its site are not stated. */
function drainOf(c: Case, h: Hypervisor): Pick<Mover, 'drainMinutesA' | 'drainMinutesB' | 'drain'> {
  const using = c.workloads.filter((w) => sameKey(w.hypervisor, h.hypervisor));
  const vms = sum(using.map((w) => w.vms));
  if (vms > 0 && using.some((w) => w.vms > 0 && w.dirtyMBps === null))
    return { drainMinutesA: null, drainMinutesB: null, drain: 'not stated: memory that VMs write' };
  const dirty = vms === 0 ? 0 : sum(using.map((w) => w.vms * (w.dirtyMBps ?? 0))) / vms;
  const leaving = round(Math.min(moverMbps(c, h) / 8, portsMBps(c)) - c.settings.migrationsAtOnce * dirty, 9);
  if (leaving <= 0)
    return { drainMinutesA: null, drainMinutesB: null, drain: 'does not empty: memory is written as fast as it leaves' };
  const minutes = (atA: boolean): number | null => {
    const there = using.filter((w) => w.homeIsA === atA);
    if (there.some((w) => w.memoryGB === null)) return null;
    return sum(there.map((w) => w.vms * (w.memoryGB ?? 0) * GIB_IN_MB)) / leaving / 60;
  };
  return { drainMinutesA: minutes(true), drainMinutesB: minutes(false), drain: 'empties' };
}

export const moversOf = (c: Case, route: Route): Mover[] =>
  c.hypervisors.map((h) => ({
    span: c.span.span,
    hypervisor: h.hypervisor,
    minimumMbps: hypervisorMinimum(c, h),
    mobilityMbps: moverMbps(c, h),
    migrationMBps: migrationMBps(c, route, h),
    ...drainOf(c, h),
  }));

function migrationOf(c: Case, route: Route, w: Workload): Migration {
  const h = c.hypervisors.find((one) => sameKey(one.hypervisor, w.hypervisor));
  if (h === undefined) throw new Error('No hypervisor');
  const rate = migrationMBps(c, route, h);
  const none = { rounds: null, sentMB: null, seconds: null, downtimeMs: null };
  const named = { span: c.span.span, workload: w.workload, mover: w.hypervisor, rateMBps: rate };
  if (rate === null) return { ...named, ...none, status: 'not stated: rate' };
  if (rate === 0 || w.dirtyMBps === null)
    return { ...named, ...none, status: 'not stated: memory that is written, or a rate above 0' };
  const spare = round(rate - w.dirtyMBps, 9);
  if (spare <= 0) return { ...named, ...none, status: 'does not end at the planned rate: memory is written as fast as sent' };
  const rounds = c.settings.preCopyRounds;
  if (w.memoryGB === null) return { ...named, ...none, rounds, status: 'not stated: memory' };
  const memoryMB = w.memoryGB * GIB_IN_MB;
  // Round by round: each sends what was written while the one before it was sent.
  let lastMB = memoryMB;
  for (let i = 0; i < rounds; i += 1) lastMB = (lastMB / rate) * w.dirtyMBps;
  const sentMB = (memoryMB * rate - lastMB * w.dirtyMBps) / spare;
  const downtimeMs = (lastMB / rate) * 1000 + h.switchMs;
  return { ...named, rounds, sentMB, seconds: sentMB / rate, downtimeMs, status: 'ends' };
}

export const migrationsOf = (c: Case, route: Route): Migration[] => c.workloads.map((w) => migrationOf(c, route, w));
