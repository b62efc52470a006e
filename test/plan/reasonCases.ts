import type { CheckName } from '../../src/model/checks';
import type { CircuitValues, OptionValues } from '../../src/plan/values/values';
import { assuming, offer, plan, price, workload } from '../reference/handPlan';
import type { HypervisorRow, OfferRow, Plan, PlatformRow, SpanRow } from '../reference/plan';
import { good, named, peaking, valuesFor } from './goodPlan';

/** The values of the good plan with one thing changed, which must not be a problem. */
export function changed(changes: Partial<Plan>) {
  const values = valuesFor(good(changes));
  expect(values.problems).toEqual([]);
  return values;
}
export const optionFor = (changes: Partial<Plan>): OptionValues => changed(changes).options[0]!;
export const on = (changes: Partial<PlatformRow>): Partial<Plan> => ({ platforms: [named(changes)] });
export const inFrontOf = (behind: Partial<PlatformRow>): Partial<Plan> => ({
  platforms: [named({ fronts: 'array' }), named({ platform: 'array', ...behind })],
  prices: [price(), price({ platform: 'array' })],
});
export const two = assuming({ paths: 2 });
export const span = (changes: Partial<SpanRow>): Partial<Plan> => ({ spans: [{ ...plan().spans[0]!, ...changes }] });
/** One migration at a time, over 1 ms; `row` is its mover. */
export const moving = (row: Partial<HypervisorRow>, assumptions: Partial<Plan['assumptions']> = {}): Partial<Plan> => ({
  assumptions: assuming({ migrationsAtOnce: 1, ...assumptions }),
  hypervisors: [{ hypervisor: 'mover', maxRttMs: 5, minMbps: 622, minPer: 'all', ...row }],
});
export const ft = (row: Partial<HypervisorRow>, ftSmp = false): Partial<Plan> => ({
  hypervisors: [{ hypervisor: 'mover', maxRttMs: 5, ...row }],
  workloads: [workload({ ftReadMBps: 1, ftSmp })],
});
export const says = (changes: Partial<Plan['spans'][number]>): Partial<Plan> => ({
  ...moving({}),
  spans: [{ span: 'Nord-Süd', from: 'Nord', to: 'Süd', workingRouteKm: 100, ...changes }],
});

/** The first circuit of the good plan, with its offer and its platform changed. */
export const circuitFor = (changes: Partial<OfferRow>, ofPlatform: Partial<PlatformRow> = {}): CircuitValues =>
  changed({ offers: [offer(changes)], ...on(ofPlatform) }).circuits[0]!;

const overFC = { ...on({ linkTypes: ['fc'] }), offers: [offer({ kind: 'fc', termMonths: 60 }), offer({ termMonths: 60 })] };

/** The check that speaks, '' if none does; the facts that one of its reasons tells; what of the good plan is changed. */
export const reasonCases: readonly (readonly [check: CheckName | '', facts: readonly string[], changes: Partial<Plan>])[] = [
  ['distance', ['100 km', '96 km', '4 km'], on({ maxKm: 96 })],
  ['distance', ['100 km', '99.5 km', '0.5 km'], on({ maxKm: 99.5, maxKmIs: 'typical' })],
  ['distance', [], on({ maxKm: null })],
  ['distance', [], { assumptions: two }],
  ['platform RTT', ['1 ms', '0.9 ms', '0.1 ms'], on({ maxRttMs: 0.9 })],
  ['platform RTT', ['1 ms', '0.75 ms', '0.25 ms'], on({ maxRttMs: 0.75, maxRttIs: 'typical' })],
  ['platform RTT', [], on({ maxRttMs: null })],
  ['hypervisor RTT', ['1 ms', '0.5 ms'], { hypervisors: [{ hypervisor: 'mover', maxRttMs: 0.5 }] }],
  ['hypervisor RTT', ['mover'], { hypervisors: [{ hypervisor: 'mover' }] }],
  ['write budgets', ['1 workload'], { workloads: [workload({ writeBudgetMs: 0.9 })] }],
  // As many decimals as show that it is missed.
  ['write budgets', ['1.084 ms of 1.082 ms'], { workloads: [workload({ writeBudgetMs: 1.082, writeKB: 10.4625 })] }],
  [
    'write budgets',
    ['2 workloads'],
    {
      workloads: [
        workload({ writeBudgetMs: 0.9 }),
        workload({ writeBudgetMs: 1.9, awayShare: 0.1 }),
        // 1 ms, and 0.08 ms on the wire.
        workload({ writeBudgetMs: 1.1 }),
      ],
    },
  ],
  ['write budgets', [], on({ fixedWriteMs: null })],
  ['protocol', ['serves 0 of 1', 'iSCSI'], { workloads: [workload({ protocol: 'iSCSI' })] }],
  [
    'protocol',
    ['serves 1 of 3', 'SMB'],
    { workloads: [workload({ protocol: 'SMB' }), workload({ protocol: 'SMB' }), workload({ protocol: 'FCoE' })] },
  ],
  ['protocol', ['serves 0 of 1', 'FC (assumed)'], on({ protocols: ['NFS'] })],
  ['protocol', [], on({ protocols: null })],
  ['hypervisor validated', ['mover'], on({ hypervisors: [] })],
  ['hypervisor validated', [], on({ hypervisors: null })],
  ['link type and offers', ['P', '12 months', '5 years'], { offers: [offer({ termMonths: 12 })] }],
  [
    'worst state carried',
    ['drained A', '480 Mb/s', '400 Mb/s'],
    {
      ...on({ copiesAwayWriteOut: 3 }),
      offers: [offer({ termMonths: 60, payloadMbps: 400 })],
    },
  ],
  ['worst state carried', [], { offers: [] }],
  ['node redundancy', [], on({ nodesRedundantPerSite: false })],
  ['node redundancy', [], on({ nodesRedundantPerSite: null })],
  ['', ['third site', 'no line'], on({ thirdSite: 'required' })],
  ['', ['FCIP gateways', 'no line'], on({ linkTypes: ['fcip'], gateway: 'required' })],
  ['gateway', ['no gateway is priced'], on({ linkTypes: ['fcip'] })],
  [
    '',
    ['encryption', 'no line'],
    { ...span({ framing: 'Sealed' }), transports: [{ framing: 'Sealed', encrypts: true, efficiency: 1 }] },
  ],
  [
    'gateway',
    ['FCIP gateways', 'round trip', 'blank'],
    {
      ...on({ linkTypes: ['fcip'] }),
      ...span({ equipmentUs: null }),
      prices: [price(), price({ item: 'Pair', part: 'gateway' })],
    },
  ],
  [
    'encryption',
    ['encryption', 'round trip', 'blank'],
    {
      ...span({ equipmentUs: null, framing: 'Sealed' }),
      transports: [{ framing: 'Sealed', encrypts: true, efficiency: 1 }],
      prices: [price(), price({ item: 'Pair', part: 'encryption' })],
    },
  ],
  ['independent paths', ['1 path', '2'], on({ minPaths: 2 })],
  ['fewest links', ['1 link', '2'], on({ minLinksPerPath: 2, maxLinksPerPath: 1 })],
  ['refused network', ['VXLAN'], { ...on({ refuses: 'MPLS, VXLAN' }), ...span({ overlay: 'VXLAN' }) }],
  ['refused network', ['blank', 'MPLS'], on({ refuses: 'MPLS' })],
  ['refused network', ['does not publish'], on({ refuses: null })],
  ['third site', [], on({ thirdSite: null })],
  ['RPO', [], on({ synchronous: false })],
  ['second copy', [], on({ secondCopy: false })],
  ['age', ['2011-07-11'], on({ validTo: '2011-07-11' })],
  ['age', ['2009-07-11', '2 years'], on({ sourceDate: '2009-07-11' })],
  ['age', ['P', '2008-01-31', '2 years'], { offers: [offer({ termMonths: 60, validFrom: '2008-01-31' })] }],
  ['age', [], on({ sourceDate: null })],
  ['age', ['array', '2011-07-13'], inFrontOf({ validFrom: '2011-07-13' })],
  ['age', ['array', '2009-07-11', '2 years'], inFrontOf({ sourceDate: '2009-07-11' })],
  ['age', ['array'], inFrontOf({ sourceDate: null })],
  [
    'path difference',
    ['20.5 km', '20 km', '0.5 km'],
    { ...on({ maxPathDifferenceKm: 20 }), ...span({ protectRouteKm: 120.5 }), assumptions: two },
  ],
  ['path difference', [], { ...on({ maxPathDifferenceKm: 20 }), assumptions: two }],
  ['loss', ['0.02 %', '0.01 %'], { ...on({ maxLossShare: 0.0001 }), ...span({ lossShare: 0.0002 }) }],
  ['loss', [], on({ maxLossShare: 0 })],
  ['jitter', ['3.5 ms', '3 ms', '0.5 ms'], { ...on({ maxJitterMs: 3 }), ...span({ jitterMs: 3.5 }) }],
  ['jitter', [], on({ maxJitterMs: 3 })],
  ['MTU', ['1,500 B', '9,216 B', '7,716 B'], { ...on({ minMtuBytes: 9216 }), ...span({ mtuBytes: 1500 }) }],
  ['MTU', [], on({ minMtuBytes: 1500 })],
  // 80 Mb/s of writes at 0.5: 160 Mb/s, which take two circuits of 100.
  ['links per path', ['2 links', '1'], { ...on({ maxLinksPerPath: 1 }), offers: [offer({ termMonths: 60, payloadMbps: 100 })] }],
  ['number of sites', ['3 sites', '1', '2'], { ...on({ maxSites: 2 }), ...span({ clusterSites: 3 }) }],
  // 1 ms at 106.25 MB/s × 8 holds 850,000 bytes: 395.7 frames of 2,148. Each credit lets 17.2 Mb/s through.
  ['credits', ['68.7 of 80 Mb/s', '4 of the 396 credits', '11.3 Mb/s'], { ...overFC, ...span({ fcGbps: 8, bbCredits: 4 }) }],
  ['credits', ['85.9 of 160 Mb/s', '80 Mb/s', 'target utilisation'], { ...overFC, ...span({ fcGbps: 8, bbCredits: 5 }) }],
  ['credits', ['blank', '80 Mb/s'], overFC],
  // 12,500 bytes in 1 ms are 100 Mb/s.
  [
    'TCP bound',
    ['100 of 160 Mb/s', '80 Mb/s', 'target utilisation'],
    {
      ...span({ framing: 'TCP', tcpWindowBytes: 12_500 }),
      transports: [{ framing: 'TCP', overTcp: true, efficiency: 1 }],
    },
  ],
  [
    'mover minimum',
    ['599 Mb/s', '622 Mb/s', '23 Mb/s'],
    { ...moving({}), offers: [offer({ termMonths: 60, kind: 'sonet', payloadMbps: 599.04 })] },
  ],
  ['mover minimum', ['mover'], moving({ minMbps: null })],
  ['mover minimum', [], { ...moving({}), offers: [] }],
  ['FT RTT', ['1 ms', '0.5 ms'], ft({ ftMaxRttMs: 0.5, ftMinMbps: 1000 })],
  ['FT RTT', ['mover'], ft({ ftMinMbps: 1000 })],
  ['FT link', ['1,000 Mb/s', '10,000 Mb/s', '9,000 Mb/s'], ft({ ftMaxRttMs: 1, ftSmpMinMbps: 10_000 }, true)],
  ['FT link', ['mover'], ft({ ftMaxRttMs: 1, ftMinMbps: 1000 }, true)],
  [
    'mover concurrency',
    ['10 migrations', '2', '8'],
    moving({ migrationsPerHost1G: 4 }, { migrationsAtOnce: 10, hostsPerSite: 2, migrationNicGbps: 2.5 }),
  ],
  ['mover concurrency', ['mover'], moving({ migrationsPerHost1G: 4 }, { hostsPerSite: 2, migrationNicGbps: 10 })],
  ['site affinity', [], says({ siteAffinity: 'no' })],
  ['site affinity', [], says({})],
  ['symmetric routing', [], says({ symmetricFirewalls: false })],
  ['ingress follows VMs', [], says({ vcenterAwareIngress: 'no' })],
  ['ingress follows VMs', [], { workloads: [workload({ awayShare: 0.1 })] }],
  ['availability', [], on({ availability: 'roadmap' })],
  ['availability', [], on({ availability: 'hypothetical' })],
  ['age', ['2011-07-13'], on({ validFrom: '2011-07-13' })],
  ['witness RTT', [], on({ thirdSite: 'required', witnessMaxRttMs: 200 })],
  [
    'witness RTT',
    ['250 ms', '200 ms', '50 ms'],
    { ...on({ thirdSite: 'required', witnessMaxRttMs: 200 }), ...span({ witnessRttMs: 250 }) },
  ],
  ['witness link', [], on({ thirdSite: 'required', witnessMinMbps: 2 })],
  ['witness link', ['1 Mb/s', '2 Mb/s'], { ...on({ thirdSite: 'required', witnessMinMbps: 2 }), ...span({ witnessMbps: 1 }) }],
  ['witness independence', [], { ...on({ thirdSite: 'required' }), ...span({ witnessIndependent: false }) }],
  // 250 Mb/s are 31.25 MB/s.
  [
    'live migration',
    ['=1+1', '40 MB/s', '31.3 MB/s', 'mover'],
    { ...moving({ minMbps: 250 }), workloads: [peaking({ dirtyMBps: 40 })] },
  ],
  [
    'live migration',
    ['b', '31.3 MB/s', '1 workload more'],
    {
      ...moving({ minMbps: 250 }),
      workloads: [peaking({ dirtyMBps: 31.25 }), peaking({ workload: 'b', dirtyMBps: 50 }), peaking({ dirtyMBps: 31 })],
    },
  ],
  // One of four circuits of 200 Mb/s carries 25 MB/s of it.
  [
    'live migration',
    ['30 MB/s', '25 MB/s'],
    {
      ...moving({ minMbps: 250 }),
      workloads: [peaking({ dirtyMBps: 30 })],
      offers: [offer({ payloadMbps: 200, termMonths: 60 })],
    },
  ],
  ['live migration', ['=1+1'], moving({ minMbps: 250 })],
  ['live migration', ['mover', 'drain window'], { ...moving({ minMbps: null }), workloads: [peaking({ dirtyMBps: 1 })] }],
  // 100 GiB in 10 minutes are 179 MB/s; a buffer of 0.1 MB a millisecond lets 100 MB/s through.
  [
    'drain window',
    ['Nord', '10 min', '17.8957 min'],
    {
      ...moving({ minMbps: 250, socketBufferMB: 0.1 }, { drainWindowMinutes: 10 }),
      workloads: [peaking({ vms: 10, memoryGB: 10, dirtyMBps: 0 })],
      offers: [offer({ payloadMbps: 10_000, termMonths: 60 })],
    },
  ],
  [
    'drain window',
    ['never', 'Nord'],
    {
      ...moving({ minMbps: 250, socketBufferMB: 0.01 }, { drainWindowMinutes: 10 }),
      workloads: [peaking({ vms: 10, memoryGB: 10, dirtyMBps: 10 })],
      offers: [offer({ payloadMbps: 10_000, termMonths: 60 })],
    },
  ],
  // 920 Mb/s are to spare: 115 MB/s.
  ['first copy', ['36 TB', '86.9565 h', '72 h'], { workloads: [peaking({ capacityTB: 36 })] }],
  ['first copy', [], { workloads: [peaking({ capacityTB: null })] }],
  [
    'first copy',
    ['never', '1 TB'],
    { assumptions: assuming({ targetUtilisation: 1 }), offers: [offer({ payloadMbps: 80, termMonths: 60 })] },
  ],
  // A day of 5 MB/s are 0.432 TB.
  ['resync', ['0.432 TB', '1.04348 h', '1 h'], { assumptions: assuming({ outageHours: 24, maxResyncHours: 1 }) }],
  [
    'largest flow',
    ['250 Mb/s', '4 circuits', '200 Mb/s', 'migration'],
    {
      ...moving({ minMbps: 250 }),
      workloads: [peaking({ dirtyMBps: 1 })],
      offers: [offer({ payloadMbps: 200, termMonths: 60 })],
    },
  ],
  [
    'largest flow',
    ['80 Mb/s', '4 circuits', '50 Mb/s', 'TCP'],
    {
      ...span({ framing: 'TCP' }),
      transports: [{ framing: 'TCP', overTcp: true, efficiency: 1 }],
      offers: [offer({ payloadMbps: 50, termMonths: 60 })],
    },
  ],
  [
    'route estimate',
    ['50 km × 2 = 100 km', '130 km', '120 km'],
    { ...on({ maxKm: 120 }), ...span({ workingRouteKm: null, straightKm: 50, routeFactor: 2 }) },
  ],
  [
    'route estimate',
    ['1.3 ms', '1.2 ms'],
    { ...on({ maxRttMs: 1.2 }), ...span({ workingRouteKm: null, straightKm: 50, routeFactor: 2 }) },
  ],
  [
    'route estimate',
    ['live migration', '1.3 ms', '1.1 ms'],
    {
      hypervisors: [{ hypervisor: 'mover', maxRttMs: 1.1 }],
      ...span({ workingRouteKm: null, straightKm: 50, routeFactor: 2 }),
    },
  ],
  ['dark fibre reach', ['P', '100 km', '80 km'], { offers: [offer({ kind: 'dark-fibre-iru', termMonths: 60 })] }],
  ['peak factors', [], { workloads: [peaking({ peakFactor: 1 })] }],
  // 160 Mb/s grow by half a year: 540 in year 3, 360 in year 2; 500 are bought.
  [
    'outgrown',
    ['33 of 60 months', 'P', 'excludes the upgrade'],
    { assumptions: assuming({ growthPerYear: 0.5 }), offers: [offer({ payloadMbps: 500, termMonths: 60 })] },
  ],
  ['', ['IP', 'all traffic'], { offers: [offer({ kind: 'fc' })] }],
  ['', ['FC', 'storage'], on({ linkTypes: ['fc'] })],
  [
    '',
    ['1', '2', 'all traffic'],
    {
      offers: [
        offer({ validTo: '2011-07-11', maxKm: 1 }),
        offer({ maxKm: 99 }),
        offer({ mrc: null }),
        offer({ nrc: null }),
        offer({ kind: 'fc' }),
      ],
    },
  ],
  ['', [], { prices: [] }],
  ['', ['Care'], { prices: [price(), price({ item: 'Care', unitPrice: null })] }],
  ['', ['Shelves'], { prices: [price({ item: 'Shelves', basis: 'per TB' })], workloads: [workload()] }],
];

/** Offers that do not serve: the facts that the reason tells, what of the offer is changed, and of the platform. */
export const offerCases: readonly [facts: readonly string[], Partial<OfferRow>, Partial<PlatformRow>?][] = [
  [['IP'], { kind: 'fc' }],
  [['FCIP', 'IP'], { kind: 'fc' }, { linkTypes: ['fc', 'fcip', 'ip'] }],
  [['FC'], { kind: 'sonet' }, { linkTypes: ['fc'] }],
  [['2011-07-11'], { validTo: '2011-07-11' }],
  [['2011-07-13'], { validFrom: '2011-07-13' }],
  [['80 km', '100 km'], { maxKm: 80 }],
  [['61 months', '5 years'], { termMonths: 61 }],
  [['payload'], { payloadMbps: null }],
  [['NRC'], { nrc: null }],
  [['NRC', 'MRC'], { nrc: null, mrc: null }],
  [['500 Mb/s', '622 Mb/s', 'payload'], { payloadMbps: 500 }, { minLinkMbps: 622 }],
];
