/** A plan whose arithmetic a person can follow: 1 KB = 1,000 bytes, nothing lost on the wire, half of a link usable. */
import type { OfferRow, Plan, PlatformRow, PriceRow, WorkloadRow } from './plan';
import { reference } from './reference';
import type { Demand, Option, State, Values } from './values';

/** Everything stated and well-behaved, one copy out for a home write; each case says what it changes. */
export const platform = (changes: Partial<PlatformRow> = {}): PlatformRow => ({
  platform: 'mirror',
  readHomeCrossings: 0,
  readAwayCrossings: 1,
  writeHomeCrossings: 1,
  writeAwayCrossings: 2,
  copiesHomeWriteOut: 1,
  copiesHomeWriteBack: 0,
  copiesAwayWriteOut: 1,
  copiesAwayWriteBack: 1,
  copiesHomeReadBack: 0,
  copiesAwayReadOut: 0,
  fixedReadMs: 0,
  fixedWriteMs: 0,
  maxKm: 'none',
  maxRttMs: 'none',
  minLinkMbps: 'none',
  maxPathDifferenceKm: 'none',
  maxLinksPerPath: 'none',
  minPaths: 1,
  minLinksPerPath: 1,
  refuses: 'none',
  maxSites: 'none',
  maxLossShare: 'none',
  maxJitterMs: 'none',
  minMtuBytes: 'none',
  protocols: ['FC', 'NFS'],
  hypervisors: ['mover'],
  linkTypes: ['ip'],
  nodesRedundantPerSite: true,
  thirdSite: 'none',
  sourceDate: '2011-01-01',
  ...changes,
});

/** 10 MB/s of writes and 20 MB/s of reads, homed at A. */
export const workload = (changes: Partial<WorkloadRow> = {}): WorkloadRow => ({
  workload: '=1+1',
  span: 'Nord-Süd',
  homeSite: 'Nord',
  readIops: 2000,
  writeIops: 1000,
  readKB: 10,
  writeKB: 10,
  ...changes,
});

export const offer = (changes: Partial<OfferRow> = {}): OfferRow => ({
  carrier: 'C',
  product: 'P',
  kind: 'ethernet',
  payloadMbps: 1000,
  nrc: 0,
  mrc: 100,
  ...changes,
});

export const price = (changes: Partial<PriceRow> = {}): PriceRow => ({
  platform: 'mirror',
  item: 'Box',
  unitPrice: 1000,
  ...changes,
});

/** 100 km at 5 µs/km: 1 ms. One path, no migrations, so that only what a case adds is there. */
export const plan = (changes: Partial<Plan> = {}): Plan => ({
  sites: [{ site: 'Nord' }, { site: 'Süd' }],
  spans: [{ span: 'Nord-Süd', from: 'Nord', to: 'Süd', workingRouteKm: 100 }],
  workloads: [workload()],
  offers: [],
  platforms: [platform()],
  hypervisors: [{ hypervisor: 'mover', maxRttMs: 5, minMbps: 250 }],
  prices: [],
  rates: [],
  ...changes,
  assumptions: {
    hypervisor: 'mover',
    currency: 'USD',
    quoteDate: '2011-07-12',
    kilobyteBytes: 1000,
    fibreUsPerKm: 5,
    linkEfficiency: 1,
    targetUtilisation: 0.5,
    paths: 1,
    migrationsAtOnce: 0,
    ...changes.assumptions,
  },
});

export function only<T>(items: T[]): T {
  const [item] = items;
  if (item === undefined || items.length > 1) throw new Error(`One was expected, not ${items.length}`);
  return item;
}

export const optionOf = (p: Plan): Option => only(reference(p).options);
export const demandOf = (p: Plan, state: State): Demand => only(reference(p).demands.filter((d) => d.state === state));
export const statusOf = (values: Values, check: string): string => only(values.checks.filter((c) => c.check === check)).status;
/** The settings of a case, to be spread over those of the plan above. */
export const assuming = (assumptions: Partial<Plan['assumptions']>): Plan['assumptions'] => ({
  ...plan().assumptions,
  ...assumptions,
});
