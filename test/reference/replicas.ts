/** Asynchronous copies at third sites: interpretation G1 to G7. */
import { capacityTB, monthsOf, type Payment } from './costs';
import { rateOf } from './inputs';
import type { Case } from './loads';
import type { Blank, Plan } from './plan';
import { cents, sameKey, sum, wholeUp, within } from './rules';
import { type Result, yesNo } from './checks';
import type { Replication, Status } from './values';

export interface ReplicaRow {
  span: string;
  platform?: Blank<string>;
  site: string;
  product?: Blank<string>;
  rpoMinutes: number;
  copiedShare?: Blank<number>;
  changedShare?: Blank<number>;
  changedMB?: Blank<number>;
  changedPeakMB?: Blank<number>;
  compression?: Blank<number>;
  heldPerTB?: Blank<number>;
  circuitMbps?: Blank<number>;
  circuits?: Blank<number>;
  nrc?: Blank<number>;
  mrc?: Blank<number>;
  currency?: Blank<string>;
}

export interface Copies {
  rows: Replication[];
  payments: Payment[];
  /** Null if one of them is not known. */
  oneOff: number | null;
  monthly: number | null;
  total: number | null;
}

const known = (numbers: (number | null)[]): number | null => {
  const stated = numbers.filter((x) => x !== null);
  return stated.length < numbers.length ? null : cents(sum(stated));
};
/** What is written in a second, in MB; where nothing is written, a ratio of two such figures is 1. */
const ratio = (a: number, b: number): number => Math.max(a, 1e-6) / Math.max(b, 1e-6);
const per = (a: number | null, b: number | null): number | null => (a === null || b === null || b === 0 ? null : a / b);

function writtenMBps({ settings, served }: Case) {
  const written = served.map((w) => ({
    today: (w.writeIops * w.writeKB * settings.kilobyteBytes) / 1e6,
    growth: (1 + w.growthPerYear) ** settings.sizeForYear,
    peak: w.peakFactor,
  }));
  return {
    today: sum(written.map((w) => w.today)),
    grown: sum(written.map((w) => w.today * w.growth)),
    peak: sum(written.map((w) => w.today * w.growth * w.peak)),
  };
}

function combinedOf(c: Case, product: string | null): Replication['combined'] {
  if (product === null) return 'not stated';
  const { asyncProducts } = c.platform;
  if (asyncProducts === null) return 'not published';
  return asyncProducts.split(',').some((name) => sameKey(name, product)) ? 'listed' : 'not listed';
}

function copyOf(plan: Plan, c: Case, row: ReplicaRow): Replication {
  const { linkEfficiency = 0.93 } = plan.assumptions;
  const { targetUtilisation, horizonYears } = c.settings;
  const written = writtenMBps(c);
  const share = row.copiedShare ?? 1;
  const seconds = 60 * row.rpoMinutes;
  const growth = ratio(written.grown, written.today);
  const meanMB =
    typeof row.changedMB === 'number' ? row.changedMB * growth : written.grown * share * (row.changedShare ?? 1) * seconds;
  const peakMB = typeof row.changedPeakMB === 'number' ? row.changedPeakMB * growth : meanMB * ratio(written.peak, written.grown);
  // What one Mb/s of payload carries of data, as planned.
  const carries = (row.compression ?? 1) * (linkEfficiency ?? 0.93) * targetUtilisation;
  const mbps = (mb: number): number => (8 * mb) / seconds / carries;
  const requiredMbps = mbps(peakMB);
  const each = row.circuitMbps ?? null;
  const circuits = row.circuits ?? (each === null ? null : Math.max(1, wholeUp(requiredMbps / each)));
  const boughtMbps = each === null || circuits === null ? null : circuits * each;
  const tb = capacityTB(c);
  const seedTB = tb === null ? null : tb * share;
  const hours = (rate: number | null): number | null => per(seedTB === null ? null : (8e6 * seedTB) / 3600 / carries, rate);
  const price = (of: number | null | undefined): number | null =>
    circuits === null || typeof of !== 'number' ? null : cents(circuits * of * rateOf(plan, row.currency));
  const [oneOff, monthly] = [price(row.nrc), price(row.mrc)];
  return {
    span: c.span.span,
    platform: c.key,
    site: row.site,
    counts: (row.platform ?? null) === null || sameKey(row.platform ?? '', c.platform.platform) ? 'yes' : 'no',
    meanMB,
    peakMB,
    meanMbps: mbps(meanMB),
    requiredMbps,
    circuits,
    boughtMbps,
    sentMinutes: per(row.rpoMinutes * requiredMbps, boughtMbps),
    rpoHeld: boughtMbps === null ? 'not stated' : within(requiredMbps, boughtMbps) ? 'yes' : 'no',
    combined: combinedOf(c, row.product ?? null),
    seedTB,
    heldTB: seedTB === null ? null : seedTB * (row.heldPerTB ?? 1),
    seedHours: hours(boughtMbps),
    seedHoursAtNeed: hours(requiredMbps),
    oneOff,
    monthly,
    horizonCost: oneOff === null || monthly === null ? null : oneOff + 12 * horizonYears * monthly,
  };
}

export function copiesOf(plan: Plan, c: Case): Copies {
  const rows = (plan.replicas ?? [])
    .filter(({ span }) => sameKey(span, c.span.span))
    .map((row) => copyOf(plan, c, row))
    .map((row): Replication => (row.counts === 'yes' ? row : { ...row, rpoHeld: '-', combined: '-' }));
  const own = rows.filter(({ counts }) => counts === 'yes');
  const [oneOff, monthly] = [known(own.map((row) => row.oneOff)), known(own.map((row) => row.monthly))];
  const years = Array.from({ length: c.settings.horizonYears }, (_, at) => at + 1);
  return {
    rows,
    oneOff,
    monthly,
    total: known(own.map((row) => row.horizonCost)),
    payments: [
      { year: 0, month: 0, after: 0, amount: oneOff ?? 0, once: true },
      ...years.flatMap((year) => monthsOf(c, year, monthly ?? 0)),
    ],
  };
}

/** The copies of all parts of a solution, as its first part pays them. */
export function together(parts: [Copies, ...Copies[]]): Copies {
  const [first] = parts;
  return {
    ...first,
    oneOff: known(parts.map((part) => part.oneOff)),
    monthly: known(parts.map((part) => part.monthly)),
    total: known(parts.map((part) => part.total)),
    payments: parts.flatMap((part) => part.payments),
  };
}

/** Copies that another part pays for. */
export const unpaid = (copies: Copies): Copies => ({ ...copies, oneOff: 0, monthly: 0, total: 0, payments: [] });

const COMBINED: Partial<Record<Replication['combined'], Status>> = {
  'not listed': 'warning',
  'not stated': 'to confirm',
  'not published': 'not published',
};
const HELD: Partial<Record<Replication['rpoHeld'], Status>> = { no: 'fail', 'not stated': 'to confirm' };
/** The gravest of what is found of the copies. */
function gravest(found: (Status | undefined)[]): Status {
  return (['fail', 'warning', 'to confirm', 'not published'] as const).find((one) => found.includes(one)) ?? 'ok';
}

export const replicaChecks = (copies: Replication[]): Result[] => [
  yesNo('replica RPO', gravest(copies.map(({ rpoHeld }) => HELD[rpoHeld]))),
  yesNo('replica product', gravest(copies.map(({ combined }) => COMBINED[combined]))),
];
