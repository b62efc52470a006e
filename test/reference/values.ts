/** What the reference returns: the fields of the values file, as plain numbers; null if a figure is absent. */
import type { Credits } from './credits';
import type { MissedMove } from './latency';
import type { Tcp } from './transport';

export type State = 'planned' | 'drained A' | 'drained B' | 'node down A' | 'node down B' | 'path lost';
export type Carries = 'all' | 'storage' | 'hostFabric' | 'privateFabric' | 'publicFabric' | 'rest';
export type Status = 'ok' | 'warning' | 'fail' | 'to confirm' | 'not published';
export type Verdict = 'fits' | 'fits with warnings' | 'vendor to confirm' | 'does not fit' | 'incomplete';

/** The requirements of each circuit, before minimums. */
export interface Need {
  requiredMbps: number;
  requiredStorageMbps: number;
  requiredFabricMbps: number;
  requiredRestMbps: number;
}

export interface Traffic {
  storageMbpsAtoB: number;
  storageMbpsBtoA: number;
  fabricMbpsAtoB: number;
  fabricMbpsBtoA: number;
  /** IO that hosts send over IP themselves. */
  hostMbpsAtoB: number;
  hostMbpsBtoA: number;
  networkMbpsAtoB: number;
  networkMbpsBtoA: number;
  mobilityMbps: number;
  ftMbps: number;
}

export interface Demand extends Traffic, Need {
  span: string;
  platform: string;
  state: State;
}

export interface AddedMs {
  readHomeMs: number | null;
  readAwayMs: number | null;
  writeHomeMs: number | null;
  writeAwayMs: number | null;
  meanReadMs: number | null;
  meanWriteMs: number | null;
}

/** `limit`, `value` and `margin` are numbers only if the limit is a number; a yes-or-no check has none. */
export interface Check {
  span: string;
  platform: string;
  check: string;
  status: Status;
  limit: number | null;
  value: number | null;
  margin: number | null;
}

export interface OptionCircuit {
  carries: Carries;
  carrier: string;
  product: string;
  perPath: number;
  paths: number;
  payloadMbps: number;
  oneOff: number;
  /** Of year 1, all paths: a month, and beside that at the year's end. */
  monthly: number;
  yearly: number;
  monthsBeyond: number | null;
  terminationFee: number;
  horizonCost: number;
}

/** What an option buys, with what stands beside it. */
export interface BoughtCircuit extends OptionCircuit {
  gearOneOff: number;
  gearYearly: number;
  sharesFibre: 'yes' | 'no';
  nrcLater: number;
  nrcLaterMonth: number;
  headroomMbps: number;
  validUntilMonth: number | null;
  nextCheapest: string | null;
  nextCost: number | null;
  nextMore: number | null;
  nextStepUp: string | null;
  stepUpCost: number | null;
  stepUpMore: number | null;
}

/** A chosen circuit; offers that were not chosen are not listed here. */
export interface Circuit extends OptionCircuit {
  span: string;
  platform: string;
}

export interface Costs {
  platformOneOff: number | null;
  platformMonthly: number | null;
  platformYearly: number | null;
  carrierOneOff: number | null;
  carrierMonthly: number | null;
  carrierYearly: number | null;
  total: number | null;
  npv: number | null;
}

/** A total in other words. */
export interface Totals {
  replicationCosts: number | null;
  transitionCosts: number | null;
  oneOff: number | null;
  recurring: number | null;
  equivalentMonthly: number | null;
  totalPerVm: number | null;
  totalPerTB: number | null;
  vat: number | null;
  gross: number | null;
  margin: number | null;
  sellerCost: number | null;
}

export interface Option
  extends Omit<Traffic, 'fabricMbpsAtoB' | 'fabricMbpsBtoA' | 'hostMbpsAtoB' | 'hostMbpsBtoA'>, Need, AddedMs, Costs, Totals {
  span: string;
  platform: string;
  verdict: Verdict;
  bindingLimit: string | null;
  bindingMargin: number | null;
  routeKm: number;
  workingRttMs: number;
  protectRttMs: number;
  writeHomeMsWorking: number | null;
  writeAwayMsWorking: number | null;
  writeBudgetMarginMs: number | null;
  writeBudgetWorkload: string | null;
  writeHomeMsProtect: number | null;
  writeAwayMsProtect: number | null;
  readSerialisationMs: number | null;
  writeSerialisationMs: number | null;
  queueingMs: number | null;
  readHomeSerialisationMs: number | null;
  readAwaySerialisationMs: number | null;
  writeHomeSerialisationMs: number | null;
  writeAwaySerialisationMs: number | null;
  readHomeMsIs: 'at most' | null;
  readAwayMsIs: 'at most' | null;
  writeHomeMsIs: 'at most' | null;
  writeAwayMsIs: 'at most' | null;
  rttMs: number;
  servedWorkloads: number;
  workloadsOfSpan: number;
  circuits: BoughtCircuit[];
  validUntilMonth: number | null;
  rank: number | null;
  rankWithheld: string | null;
  /** What speaks against the limit that binds. */
  bindingDoubt: 'disputed' | 'weakly sourced' | null;
  /** Workloads that miss their budget after a move, with the states that leave it least. */
  missedMoves: MissedMove[];
  forced: 'yes' | 'no';
  forcedReason: string | null;
  versusToday: number | null;
  leftOut: 'yes' | 'no';
  leftOutReason: string | null;
  choice: 'force in' | 'leave out' | 'recommend' | 'today' | null;
  choiceReason: string | null;
  disasterRecovery: string | null;
  disasterRecoveryPriced: 'priced' | 'not priced';
}

/** `required…` exclude minimums, `need…` include them; a need is null if the option does not buy that circuit. */
/** What is paid in a month of the horizon; null if it is not known. */
export interface Month {
  span: string;
  platform: string;
  month: number;
  platformPaid: number | null;
  carrierPaid: number | null;
  transitionPaid: number | null;
  total: number | null;
}

/** An asynchronous copy of an option. */
export interface Replication {
  span: string;
  platform: string;
  site: string;
  counts: 'yes' | 'no';
  meanMB: number;
  peakMB: number;
  meanMbps: number;
  requiredMbps: number;
  circuits: number | null;
  boughtMbps: number | null;
  sentMinutes: number | null;
  rpoHeld: 'yes' | 'no' | 'not stated' | '-';
  combined: 'listed' | 'not listed' | 'not published' | 'not stated' | '-';
  seedTB: number | null;
  heldTB: number | null;
  seedHours: number | null;
  seedHoursAtNeed: number | null;
  oneOff: number | null;
  monthly: number | null;
  horizonCost: number | null;
}

export interface Year extends Need {
  span: string;
  platform: string;
  year: number;
  needAllMbps: number | null;
  needStorageMbps: number | null;
  needFabricMbps: number | null;
  needRestMbps: number | null;
  /** Payments of the year (year 0: now), undiscounted; null if the option has no total. */
  cashFlow: number | null;
  capital: number | null;
  /** 1 ÷ (1 + r)^year, the year-end factor, whatever the timing. */
  discountFactor: number;
}

/** A hypervisor in use on a span. */
export interface Mover {
  span: string;
  hypervisor: string;
  minimumMbps: number;
  mobilityMbps: number;
  migrationMBps: number | null;
  drainMinutesA: number | null;
  drainMinutesB: number | null;
  drain: string;
}

/** One machine of a workload on its way. */
export interface Migration {
  span: string;
  workload: string;
  mover: string;
  rateMBps: number | null;
  rounds: number | null;
  sentMB: number | null;
  seconds: number | null;
  downtimeMs: number | null;
  status: string;
}

/** An option with all paths, or with one of them lost. */
export interface PathLoss {
  span: string;
  platform: string;
  lost: 'none' | 'working' | 'protect';
  survivor: 'all' | 'working' | 'protect' | 'none';
  rttMs: number | null;
  writeHomeMs: number | null;
  writeAwayMs: number | null;
}

/** Copying the volumes of an option: at first, or again after an outage. */
export interface Resync {
  span: string;
  platform: string;
  event: 'initial copy' | 'resync, sites parted' | 'resync, site lost';
  toCopyTBAtoB: number | null;
  toCopyTBBtoA: number | null;
  toCopyIs: 'at most' | null;
  rateMBpsAtoB: number | null;
  rateMBpsBtoA: number | null;
  hoursAtoB: number | null;
  hoursBtoA: number | null;
  hours: number | null;
  unprotectedHours: number | null;
  status: string;
  meanwhile: string;
}

export interface Values {
  tcp: Tcp[];
  credits: Credits[];
  options: Option[];
  demands: Demand[];
  checks: Check[];
  circuits: Circuit[];
  years: Year[];
  months: Month[];
  movers: Mover[];
  migrations: Migration[];
  resyncs: Resync[];
  replication: Replication[];
  pathLosses: PathLoss[];
}
