/** What crosses the span in a state and a year, and the bandwidth that this requires. */
import type { Circuits } from './flows';
import { circuitOf, flowsOf, wireFactor } from './flows';
import type { Hypervisor, Platform, Settings, Workload } from './inputs';
import type { SpanRow } from './plan';
import { isYes, round, sameKey, sum } from './rules';
import type { Transport } from './transport';
import type { Demand, Need, State } from './values';

/** One option: a span with its included workloads, and a platform. */
export interface Case {
  settings: Settings;
  span: SpanRow;
  /** Place of the span among all, by name. */
  spanPlace: { place: number; of: number };
  workloads: Workload[];
  /** What stands for the option in all lists: its platform or, of a part of a solution, the solution. */
  key: string;
  /** Those it is for: all, or what a part of a solution serves. */
  own: Workload[];
  /** The other parts of a solution, if it is the first. */
  attached: Case[];
  /** Those whose protocol the platform serves, of which its figures are; all if it serves none. */
  served: Workload[];
  servedCount: number;
  hypervisors: Hypervisor[];
  platform: Platform;
  /** What the platform's storage crosses in: its own framing, else that of the span. */
  transport: Transport;
  /** Whether gear of the span encrypts. */
  encryptingGear: boolean;
  /** Whether anything tells what gear adds to the round trip. */
  gearTold: boolean;
  spanTransport: Transport;
}

export const STATES: State[] = ['planned', 'drained A', 'drained B', 'node down A', 'node down B', 'path lost'];
export const GIB_IN_MB = 2 ** 30 / 1e6;

const growth = (w: Workload, year: number): number => (1 + w.growthPerYear) ** year;

/** If a site is drained, the other one issues all of its IO, whoever owns the volumes. No other state moves VMs. */
function awayShareIn(state: State, w: Workload): number {
  if (state === 'drained A') return w.homeIsA ? 1 : 0;
  if (state === 'drained B') return w.homeIsA ? 0 : 1;
  return w.awayShare;
}

/**
 * Whether B owns the volumes that A owned, or A those of B. If the only node of a site is down, the other site owns everything,
 * and ownership cannot follow the load to the failed node. Nodes are redundant unless the platform says they are not.
 */
function ownerSwaps(c: Case, state: State, w: Workload): boolean {
  const { homeFollowsAbove } = c.platform;
  const single = isSingle(c);
  if (single && state === 'node down A') return w.homeIsA;
  if (single && state === 'node down B') return !w.homeIsA;
  return homeFollowsAbove !== null && awayShareIn(state, w) > homeFollowsAbove;
}

export const isSingle = ({ platform: { nodesRedundantPerSite } }: Case): boolean =>
  nodesRedundantPerSite !== null && !isYes(nodesRedundantPerSite);

interface Directions {
  aToB: number;
  bToA: number;
}

/** Whether one link may carry all that it sends. */
const sharesLink = ({ platform: p }: Case): boolean =>
  !isYes(p.separateFabrics ?? false) && !p.dedicatedLink && p.linkTypes.some((type) => type !== 'fc');
const hasFabric = ({ platform: p }: Case): boolean => isYes(p.separateFabrics ?? false) || p.dedicatedLink;

/** Mb/s of IO on the wire of all parts, circuit by circuit: what another part sends joins that of the first. */
function ioMbps(c: Case, state: State, year: number): Record<Circuits, Directions> {
  const all = ownMbps(c, state, year);
  for (const part of c.attached) {
    const io = ownMbps(part, state, year);
    const into: Record<Circuits, Circuits> = {
      storage: sharesLink(part) && !sharesLink(c) ? 'rest' : 'storage',
      fabric: hasFabric(c) ? 'fabric' : 'storage',
      rest: 'rest',
    };
    for (const circuit of ['storage', 'fabric', 'rest'] as const) {
      all[into[circuit]].aToB += io[circuit].aToB;
      all[into[circuit]].bToA += io[circuit].bToA;
    }
  }
  return all;
}

/** The same of the part alone. */
function ownMbps(c: Case, state: State, year: number): Record<Circuits, Directions> {
  const p = c.platform;
  const total = { storage: { aToB: 0, bToA: 0 }, fabric: { aToB: 0, bToA: 0 }, rest: { aToB: 0, bToA: 0 } };
  const nodeDown = isSingle(c) && state.startsWith('node down');
  for (const w of c.served) {
    const swaps = ownerSwaps(c, state, w);
    const ownerIsA = swaps ? !w.homeIsA : w.homeIsA;
    const share = swaps ? 1 - awayShareIn(state, w) : awayShareIn(state, w);
    const perKB = (c.settings.kilobyteBytes / 1e6) * (p.synchronous ? w.peakFactor : 1) * growth(w, year);
    const [read, write] = [w.readIops * w.readKB * perKB, w.writeIops * w.writeKB * perKB];
    const io = {
      readHome: read * (1 - share),
      readAway: read * share,
      writeHome: write * (1 - share),
      writeAway: write * share,
    };
    for (const { out, MBps, by } of flowsOf(c, w, io, nodeDown)) {
      const circuit = circuitOf(c, w, by);
      total[circuit][out === ownerIsA ? 'aToB' : 'bToA'] += MBps * wireFactor(c, circuit, by);
    }
  }
  return total;
}

/** Client traffic of VMs that run away from home. All old flows cross; of the new ones, the share that is not localised. */
function networkMbps(c: Case, state: State, year: number): { aToB: number; bToA: number } {
  const old = c.span.oldFlowShare ?? 1;
  const ingress = old + (1 - old) * (1 - (c.span.ingressLocalised ?? 0));
  const egress = old + (1 - old) * (1 - (c.span.egressLocalised ?? 0));
  const total = { aToB: 0, bToA: 0 };
  for (const w of c.workloads) {
    const moved = awayShareIn(state, w) * growth(w, year);
    const homeToAway = w.clientInMbps * moved * ingress;
    const awayToHome = w.clientOutMbps * moved * egress;
    total.aToB += w.homeIsA ? homeToAway : awayToHome;
    total.bToA += w.homeIsA ? awayToHome : homeToAway;
  }
  return total;
}

/** The vendor's minimum for live migration in Mb/s; the drain window does not change it. */
export function hypervisorMinimum(c: Case, h: Hypervisor): number {
  const n = c.settings.migrationsAtOnce;
  if (n === 0) return 0;
  return h.minPer === 'all' ? h.minMbps : n * h.minMbps;
}

/** Memory of the larger site through the drain window, plus what the migrating VMs write. */
function drainMbps(c: Case, h: Hypervisor): number {
  if (c.settings.drainWindowMinutes === null) return 0;
  const windowSeconds = c.settings.drainWindowMinutes * 60;
  const using = c.workloads.filter((w) => sameKey(w.hypervisor, h.hypervisor));
  const memoryMB = { a: 0, b: 0 };
  for (const w of using) memoryMB[w.homeIsA ? 'a' : 'b'] += w.vms * (w.memoryGB ?? 0) * GIB_IN_MB;
  const vms = sum(using.map((w) => w.vms));
  const dirty = vms === 0 ? 0 : sum(using.map((w) => w.vms * (w.dirtyMBps ?? 0))) / vms;
  return 8 * (Math.max(memoryMB.a, memoryMB.b) / windowSeconds + c.settings.migrationsAtOnce * dirty);
}

export const mobilityMinimum = (c: Case): number => sum(c.hypervisors.map((h) => hypervisorMinimum(c, h)));

/** Mb/s that live migration of one hypervisor needs on the span. */
export const moverMbps = (c: Case, h: Hypervisor): number => Math.max(hypervisorMinimum(c, h), drainMbps(c, h));

const mobilityMbps = (c: Case): number => sum(c.hypervisors.map((h) => moverMbps(c, h)));

const ftMbps = (c: Case, year: number): number =>
  sum(c.workloads.map((w) => (w.ftReadMBps * 8 + w.ftNetInMbps) * c.settings.ftFactor * growth(w, year)));

export function demandOf(c: Case, state: State, year: number): Demand {
  const { storage, fabric, rest: hosts } = ioMbps(c, state, year);
  const network = networkMbps(c, state, year);
  const mobility = mobilityMbps(c);
  const ft = ftMbps(c, year);
  const inEveryState = mobility + ft + c.settings.heartbeatMbps;
  const restAtoB = network.aToB + hosts.aToB + inEveryState;
  const restBtoA = network.bToA + hosts.bToA + inEveryState;
  const all = Math.max(storage.aToB + fabric.aToB + restAtoB, storage.bToA + fabric.bToA + restBtoA);
  return {
    span: c.span.span,
    platform: c.key,
    state,
    storageMbpsAtoB: storage.aToB,
    storageMbpsBtoA: storage.bToA,
    fabricMbpsAtoB: fabric.aToB,
    fabricMbpsBtoA: fabric.bToA,
    hostMbpsAtoB: hosts.aToB,
    hostMbpsBtoA: hosts.bToA,
    networkMbpsAtoB: network.aToB,
    networkMbpsBtoA: network.bToA,
    mobilityMbps: mobility,
    ftMbps: ft,
    requiredMbps: all / c.settings.targetUtilisation,
    requiredStorageMbps: Math.max(storage.aToB, storage.bToA) / c.settings.targetUtilisation,
    requiredFabricMbps: Math.max(fabric.aToB, fabric.bToA) / c.settings.targetUtilisation,
    requiredRestMbps: Math.max(restAtoB, restBtoA) / c.settings.targetUtilisation,
  };
}

export const demandsIn = (c: Case, year: number): Demand[] => STATES.map((state) => demandOf(c, state, year));

/** Each of the requirements from its own worst state. */
export function worstNeed(demands: Demand[]): Need {
  return {
    requiredMbps: Math.max(...demands.map((d) => d.requiredMbps)),
    requiredStorageMbps: Math.max(...demands.map((d) => d.requiredStorageMbps)),
    requiredFabricMbps: Math.max(...demands.map((d) => d.requiredFabricMbps)),
    requiredRestMbps: Math.max(...demands.map((d) => d.requiredRestMbps)),
  };
}

/** The state that decides one of the needs. Needs that differ only by binary noise tie, and the earlier state wins. */
function sizingState(c: Case, demands: Demand[], need: keyof Need): number {
  if (c.settings.sizeForState === 'planned') return 0;
  const greatest = worstNeed(demands)[need];
  return demands.findIndex((d) => round(greatest - d[need], 9) === 0);
}

/** The state whose Mb/s an option shows beside its needs. */
export function sizingDemand(c: Case, demands: Demand[]): Demand {
  const chosen = demands[sizingState(c, demands, 'requiredMbps')];
  if (chosen === undefined) throw new Error('No state');
  return chosen;
}

/** What crosses in the state that decides the need of a circuit. */
export function sizingDemandOf(c: Case, demands: Demand[], need: keyof Need): Demand {
  const chosen = demands[sizingState(c, demands, need)];
  if (chosen === undefined) throw new Error('No state');
  return chosen;
}

/** The needs of the circuits in a year, each from the state that decides it in the sizing year. */
export function sizingNeed(c: Case, atSizingYear: Demand[], demands: Demand[]): Need {
  const of = (need: keyof Need): number => demands[sizingState(c, atSizingYear, need)]?.[need] ?? NaN;
  return {
    requiredMbps: of('requiredMbps'),
    requiredStorageMbps: of('requiredStorageMbps'),
    requiredFabricMbps: of('requiredFabricMbps'),
    requiredRestMbps: of('requiredRestMbps'),
  };
}

/** Round trips of a host's own write that crosses between the sites. */
export function hostRoundTrips(c: Case, w: Workload): number {
  if (!['FC', 'FCoE', 'NVMe/FC'].includes(w.protocol)) return 1;
  return isYes(c.span.writeAcceleration ?? false) ? 1 : 2;
}
