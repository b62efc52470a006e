import type { CircuitValues, OptionValues } from '../../src/plan/values/values';
import { assuming, offer, plan, price, workload } from '../reference/handPlan';
import type { HypervisorRow, OfferRow, Plan, PlatformRow, SpanRow } from '../reference/plan';
import { good, named, valuesFor } from './goodPlan';

/** The values of the good plan with one thing changed, which must not be a problem. */
function changed(changes: Partial<Plan>) {
  const values = valuesFor(good(changes));
  expect(values.problems).toEqual([]);
  return values;
}
const optionFor = (changes: Partial<Plan>): OptionValues => changed(changes).options[0]!;
const on = (changes: Partial<PlatformRow>): Partial<Plan> => ({ platforms: [named(changes)] });
const inFrontOf = (behind: Partial<PlatformRow>): Partial<Plan> => ({
  platforms: [named({ fronts: 'array' }), named({ platform: 'array', ...behind })],
  prices: [price(), price({ platform: 'array' })],
});
const two = assuming({ paths: 2 });
const span = (changes: Partial<SpanRow>): Partial<Plan> => ({ spans: [{ ...plan().spans[0]!, ...changes }] });
/** One migration at a time, over 1 ms; `row` is its mover. */
const moving = (row: Partial<HypervisorRow>, assumptions: Partial<Plan['assumptions']> = {}): Partial<Plan> => ({
  assumptions: assuming({ migrationsAtOnce: 1, ...assumptions }),
  hypervisors: [{ hypervisor: 'mover', maxRttMs: 5, minMbps: 622, minPer: 'all', ...row }],
});
const ft = (row: Partial<HypervisorRow>, ftSmp = false): Partial<Plan> => ({
  hypervisors: [{ hypervisor: 'mover', maxRttMs: 5, ...row }],
  workloads: [workload({ ftReadMBps: 1, ftSmp })],
});
const says = (changes: Partial<Plan['spans'][number]>): Partial<Plan> => ({
  ...moving({}),
  spans: [{ span: 'Nord-Süd', from: 'Nord', to: 'Süd', workingRouteKm: 100, ...changes }],
});

test('an option that fits has no reasons', () => {
  expect(optionFor({})).toMatchObject({ verdict: 'fits', reasons: [] });
});

const cases: readonly (readonly [string, Partial<Plan>])[] = [
  ['distance: 100 km exceeds the limit of 96 km by 4 km', on({ maxKm: 96 })],
  ['distance: 100 km exceeds the typical 99.5 km by 0.5 km', on({ maxKm: 99.5, maxKmIs: 'typical' })],
  ['distance: limit of the platform not stated', on({ maxKm: null })],
  ['distance: protect route not stated, taken to be as long as the working route', { assumptions: two }],
  ['platform RTT: 1 ms exceeds the limit of 0.9 ms by 0.1 ms', on({ maxRttMs: 0.9 })],
  ['platform RTT: 1 ms exceeds the typical 0.75 ms by 0.25 ms', on({ maxRttMs: 0.75, maxRttIs: 'typical' })],
  ['platform RTT: limit of the platform not stated', on({ maxRttMs: null })],
  ['hypervisor RTT: 1 ms exceeds the limit of 0.5 ms by 0.5 ms', { hypervisors: [{ hypervisor: 'mover', maxRttMs: 0.5 }] }],
  ['hypervisor RTT: limit of “mover” not stated', { hypervisors: [{ hypervisor: 'mover' }] }],
  ['write budgets: 1 workload over its budget', { workloads: [workload({ writeBudgetMs: 0.9 })] }],
  [
    'write budgets: 2 workloads over their budget',
    {
      workloads: [
        workload({ writeBudgetMs: 0.9 }),
        workload({ writeBudgetMs: 1.9, awayShare: 0.1 }),
        workload({ writeBudgetMs: 1 }),
      ],
    },
  ],
  [
    'write budgets: fixed part of the platform not stated, so its milliseconds are those of the distance alone',
    on({ fixedWriteMs: null }),
  ],
  ['protocol: the platform does not serve iSCSI, which 1 workload uses', { workloads: [workload({ protocol: 'iSCSI' })] }],
  [
    'protocol: the platform does not serve FCoE, which 2 workloads use',
    { workloads: [workload({ protocol: 'FCoE' }), workload({ protocol: 'FCoE' }), workload({ protocol: 'NFS' })] },
  ],
  ['protocol: protocols of the platform not stated', on({ protocols: null })],
  ['hypervisor validated: “mover” is not among those validated on the platform', on({ hypervisors: [] })],
  ['hypervisor validated: not stated for the platform', on({ hypervisors: null })],
  [
    'link type and offers: “P” is bound for 12 months, the horizon is 5 years; its charge is assumed to go on',
    { offers: [offer({ termMonths: 12 })] },
  ],
  [
    'worst state carried: drained A needs 480 Mb/s for all traffic, and 400 Mb/s are bought',
    {
      ...on({ copiesAwayWriteOut: 3 }),
      offers: [offer({ termMonths: 60, payloadMbps: 400 })],
    },
  ],
  ['worst state carried: not known while not every link is bought', { offers: [] }],
  ['node redundancy: a site does not survive the loss of a node', on({ nodesRedundantPerSite: false })],
  ['node redundancy: not stated', on({ nodesRedundantPerSite: null })],
  ['third site: required, and no line for it is priced', on({ thirdSite: 'required' })],
  ['third site: not stated', on({ thirdSite: null })],
  ['RPO: above 0: a write is acknowledged before it is at both sites', on({ synchronous: false })],
  ['second copy: none: the other site holds a cache, not a copy', on({ secondCopy: false })],
  ['age: the row of the platform is valid to 2011-07-11, before the quote date', on({ validTo: '2011-07-11' })],
  ['age: the source of the platform is of 2009-07-11, more than 2 years before the quote date', on({ sourceDate: '2009-07-11' })],
  [
    'age: the price of “P” is of 2008-01-31, more than 2 years before the quote date',
    { offers: [offer({ termMonths: 60, validFrom: '2008-01-31' })] },
  ],
  ['age: date of the source of the platform not stated', on({ sourceDate: null })],
  ['age: the row of “array” is valid from 2011-07-13, after the quote date', inFrontOf({ validFrom: '2011-07-13' })],
  [
    'age: the source of “array” is of 2009-07-11, more than 2 years before the quote date',
    inFrontOf({ sourceDate: '2009-07-11' }),
  ],
  ['age: date of the source of “array” not stated', inFrontOf({ sourceDate: null })],
  [
    'path difference: 20.5 km exceeds the limit of 20 km by 0.5 km',
    { ...on({ maxPathDifferenceKm: 20 }), ...span({ protectRouteKm: 120.5 }), assumptions: two },
  ],
  [
    'path difference: protect route not stated, and the platform limits the difference',
    { ...on({ maxPathDifferenceKm: 20 }), assumptions: two },
  ],
  ['loss: 0.02 % exceeds the limit of 0.01 % by 0.01 %', { ...on({ maxLossShare: 0.0001 }), ...span({ lossShare: 0.0002 }) }],
  ['loss: loss of the span not stated, and the platform limits it', on({ maxLossShare: 0 })],
  ['jitter: 3.5 ms exceeds the limit of 3 ms by 0.5 ms', { ...on({ maxJitterMs: 3 }), ...span({ jitterMs: 3.5 }) }],
  ['jitter: jitter of the span not stated, and the platform limits it', on({ maxJitterMs: 3 })],
  ['MTU: 1500 B falls short of the minimum of 9216 B by 7716 B', { ...on({ minMtuBytes: 9216 }), ...span({ mtuBytes: 1500 }) }],
  ['MTU: MTU of the span not stated, and the platform asks for a least one', on({ minMtuBytes: 1500 })],
  // 80 Mb/s of writes at 0.5: 160 Mb/s, which take two circuits of 100.
  [
    'links per path: 2 links, 1 more than the limit of 1',
    { ...on({ maxLinksPerPath: 1 }), offers: [offer({ termMonths: 60, payloadMbps: 100 })] },
  ],
  ['number of sites: 3 sites, 1 more than the limit of 2', { ...on({ maxSites: 2 }), ...span({ clusterSites: 3 }) }],
  // 1 ms at 106.25 MB/s × 8 holds 850,000 bytes: 395.7 frames of 2,148.
  [
    'credits: 255 credits, 141 fewer than the needed 396',
    { ...on({ linkTypes: ['fc', 'ip'] }), ...span({ fcGbps: 8, bbCredits: 255 }) },
  ],
  // 12,500 bytes in 1 ms are 100 Mb/s.
  [
    'TCP bound: 160 Mb/s exceeds the TCP bound of 100 Mb/s by 60 Mb/s',
    {
      ...span({ framing: 'TCP', tcpWindowBytes: 12_500 }),
      transports: [{ framing: 'TCP', overTcp: true, efficiency: 1 }],
    },
  ],
  [
    'mover minimum: 599.04 Mb/s falls short of the minimum of 622 Mb/s by 22.96 Mb/s',
    { ...moving({}), offers: [offer({ termMonths: 60, kind: 'sonet', payloadMbps: 599.04 })] },
  ],
  ['mover minimum: minimum of “mover” not stated', moving({ minMbps: null })],
  ['mover minimum: not known while no circuit is bought', { ...moving({}), offers: [] }],
  ['FT RTT: 1 ms exceeds the recommended 0.5 ms by 0.5 ms', ft({ ftMaxRttMs: 0.5, ftMinMbps: 1000 })],
  ['FT RTT: round trip for fault tolerance of “mover” not stated', ft({ ftMinMbps: 1000 })],
  [
    'FT link: 1000 Mb/s falls short of the minimum of 10,000 Mb/s by 9000 Mb/s',
    ft({ ftMaxRttMs: 1, ftSmpMinMbps: 10_000 }, true),
  ],
  ['FT link: least link for fault tolerance of “mover” not stated', ft({ ftMaxRttMs: 1, ftMinMbps: 1000 }, true)],
  [
    'mover concurrency: 10 migrations, 2 more than the allowed 8',
    moving({ migrationsPerHost1G: 4 }, { migrationsAtOnce: 10, hostsPerSite: 2, migrationNicGbps: 2.5 }),
  ],
  [
    'mover concurrency: migrations of one host at once of “mover” not stated',
    moving({ migrationsPerHost1G: 4 }, { hostsPerSite: 2, migrationNicGbps: 10 }),
  ],
  ['site affinity: no rules keep VMs at the site that owns their storage', says({ siteAffinity: 'no' })],
  ['site affinity: not stated', says({})],
  ['symmetric routing: the two ways of a session may pass different firewalls after a move', says({ symmetricFirewalls: false })],
  ['ingress follows VMs: what steers clients does not learn of moves', says({ vcenterAwareIngress: 'no' })],
  ['ingress follows VMs: not stated', { workloads: [workload({ awayShare: 0.1 })] }],
  ['no offer carries IP for all traffic', { offers: [offer({ kind: 'fc' })] }],
  ['no offer carries FC for storage', on({ linkTypes: ['fc'] })],
  ['no offer for storage: link types of the platform not stated', on({ linkTypes: null })],
  [
    'no offer serves all traffic: 1 not valid on the quote date, 1 not sold for a route that long, 2 not priced',
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
  ['no cost line is stated for this platform', { prices: [] }],
  ['price of “Care” is not stated', { prices: [price(), price({ item: 'Care', unitPrice: null })] }],
  [
    '“Shelves” is not priced: the capacity of a workload is not stated',
    { prices: [price({ item: 'Shelves', basis: 'per TB' })] },
  ],
];

test.each(cases)('%s', (reason, changes) => {
  expect(optionFor(changes).reasons).toContain(reason);
});

test('what movers, fault tolerance and hosts allow is kept: nothing to say', () => {
  const { verdict, reasons } = optionFor({
    ...moving(
      { migrationsPerHost1G: 4, migrationsPerHost10G: 8, ftMaxRttMs: 1, ftMinMbps: 1000, minMbps: 1000 },
      { migrationsAtOnce: 8, hostsPerSite: 1, migrationNicGbps: 10 },
    ),
    workloads: [workload({ ftNetInMbps: 1 })],
    spans: says({ siteAffinity: 'yes', symmetricFirewalls: 'yes', vcenterAwareIngress: 'yes' }).spans!,
  });
  expect([verdict, reasons]).toEqual(['fits', []]);
});

test('every check that is not ok is spoken for, and no other', () => {
  for (const [, changes] of cases) {
    const { checks, options } = changed(changes);
    const spoken = new Set(options[0]?.reasons.map((reason) => reason.split(':')[0]));
    // A missing offer has a reason of its own.
    const open = checks.filter(
      ({ check, status }) => status !== 'ok' && !(check === 'link type and offers' && status === 'not stated'),
    );
    expect(checks.filter(({ check }) => spoken.has(check ?? ''))).toEqual(open);
  }
});

test('a platform in front also wants prices of the one behind', () => {
  const front = named({ platform: 'front', fronts: 'mirror' });
  const { options } = changed({ platforms: [front, named()], prices: [price({ platform: 'front' })] });
  expect(options[0]).toMatchObject({
    platform: 'front',
    verdict: 'incomplete',
    reasons: ['no cost line is stated for “mirror”, the platform behind it'],
  });
});

test('what few platforms limit asks nothing of the others, and a limit is kept where it is met', () => {
  const stated: Partial<PlatformRow> = {
    maxPathDifferenceKm: 20,
    maxLossShare: 0.0001,
    maxJitterMs: 3,
    minMtuBytes: 9216,
    minLinkMbps: 400,
    maxLinksPerPath: 1,
    maxSites: 2,
  };
  const met = span({ protectRouteKm: 80, lossShare: 0.0001, jitterMs: 3, mtuBytes: 9216 });
  const offers = [offer({ termMonths: 60, payloadMbps: 400 })];
  // What is counted, or bought to fit, does not bind though nothing is left of it: the first of the limits that do is the difference.
  expect(optionFor({ ...on(stated), ...met, offers, assumptions: two })).toMatchObject({
    reasons: [],
    bindingLimit: 'path difference',
    bindingMargin: '0',
  });
  expect(optionFor({ ...on(stated), ...span({ lossShare: 0, jitterMs: 0, mtuBytes: 9216 }), offers })).toMatchObject({
    reasons: [],
  });
  const beyondIt = optionFor({
    ...on({ ...stated, maxKm: 100.5 }),
    ...met,
    ...span({ ...met.spans?.[0], clusterSites: 3 }),
    offers,
  });
  expect(beyondIt).toMatchObject({ verdict: 'does not fit', bindingLimit: 'number of sites', bindingMargin: '-1' });
});

test('the gravest reasons come first', () => {
  const { verdict, reasons } = optionFor({ ...on({ maxKm: 1, maxRttMs: null, secondCopy: false }), prices: [] });
  expect(verdict).toBe('does not fit');
  expect(reasons).toEqual([
    'distance: 100 km exceeds the limit of 1 km by 99 km',
    'no cost line is stated for this platform',
    'second copy: none: the other site holds a cache, not a copy',
    'platform RTT: limit of the platform not stated',
  ]);
});

describe('why an offer does not serve', () => {
  const circuitFor = (changes: Partial<OfferRow>, on_: Partial<PlatformRow> = {}): CircuitValues =>
    changed({ offers: [offer(changes)], ...on(on_) }).circuits[0]!;

  const obstacles: readonly (readonly [string, Partial<OfferRow>, Partial<PlatformRow>?])[] = [
    ['does not carry IP', { kind: 'fc' }],
    ['does not carry FCIP or IP', { kind: 'fc' }, { linkTypes: ['fc', 'fcip', 'ip'] }],
    ['does not carry FC', { kind: 'sonet' }, { linkTypes: ['fc'] }],
    ['the platform states no link types', { kind: 'wavelength' }, { linkTypes: null }],
    ['valid to 2011-07-11, before the quote date', { validTo: '2011-07-11' }],
    ['valid from 2011-07-13, after the quote date', { validFrom: '2011-07-13' }],
    ['sold for routes up to 80 km, and the longer path is 100 km', { maxKm: 80 }],
    ['bound for 61 months, longer than the horizon of 5 years', { termMonths: 61 }],
    ['payload not stated', { payloadMbps: null }],
    ['NRC not stated', { nrc: null }],
    ['NRC not stated, MRC not stated', { nrc: null, mrc: null }],
    ['payload of 500 Mb/s is below the minimum of 622 Mb/s', { payloadMbps: 500 }, { minLinkMbps: 622 }],
  ];

  test.each(obstacles.map(([reason, changes, platform = {}]) => ({ reason, changes, platform })))(
    '$reason',
    ({ reason, changes, platform }) => {
      expect(circuitFor(changes, platform)).toMatchObject({ serves: 'no', chosen: 'no', reasons: [reason] });
    },
  );

  test('all that stands against it', () => {
    expect(circuitFor({ validTo: '2011-07-11', maxKm: 80 }).reasons).toHaveLength(2);
  });

  test('nothing where it serves', () => {
    expect(circuitFor({})).toMatchObject({ serves: 'yes', chosen: 'yes', reasons: [] });
  });
});
