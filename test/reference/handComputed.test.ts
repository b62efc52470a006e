/** Cases worked out by hand from the rules; the arithmetic is in the comments. */
import { assuming, demandOf, offer, only, optionOf, plan, platform, price, statusOf, workload } from './handPlan';
import { reference } from './reference';
import { cents, olderThanTwoYears, wholeDown, wholeUp, within } from './rules';

describe('states', () => {
  // Two copies out of every write, away reads cross: as fabric MetroCluster does.
  const metro = platform({ copiesHomeWriteOut: 2, copiesAwayWriteOut: 2, copiesAwayReadOut: 1 });
  const a = workload({ awayShare: 0.25, clientInMbps: 40, clientOutMbps: 20 });
  // 5 MB/s of writes and 10 MB/s of reads.
  const b = workload({ workload: 'b', homeSite: 'SÜD', readIops: 1000, writeIops: 500 });
  // Ingress: old flows 0.5, of the new ones half localised: 0.5 + 0.5 × 0.5 = 0.75. Egress is not localised: 1.
  const spans = [{ ...only(plan().spans), oldFlowShare: 0.5, ingressLocalised: 0.5 }];
  const p = plan({ platforms: [metro], workloads: [a, b], spans });

  test('planned', () => {
    // a, out A→B: 2 × 10 of writes + a quarter of 20 of reads = 25; back B→A: a quarter of 10 = 2.5. b, out B→A: 2 × 5 = 10.
    expect(demandOf(p, 'planned')).toMatchObject({
      storageMbpsAtoB: 8 * 25,
      storageMbpsBtoA: 8 * 12.5,
      networkMbpsAtoB: 7.5, // 40 × 0.25 × 0.75
      networkMbpsBtoA: 5, // 20 × 0.25 × 1
      requiredMbps: (200 + 7.5) / 0.5,
      requiredStorageMbps: 400,
      requiredRestMbps: 15,
    });
  });

  test('drained A: all of a from B, all of b at home', () => {
    // a, out A→B: 20 + 20 = 40; back: 10. b, out B→A: 10.
    expect(demandOf(p, 'drained A')).toMatchObject({
      storageMbpsAtoB: 320,
      storageMbpsBtoA: 160,
      networkMbpsAtoB: 30,
      networkMbpsBtoA: 20,
      requiredMbps: 700,
      requiredStorageMbps: 640,
      requiredRestMbps: 60,
    });
  });

  test('drained B: all of b from A, all of a at home', () => {
    // a, out A→B: 20. b, out B→A: 2 × 5 + 10 = 20; back A→B: 5.
    expect(demandOf(p, 'drained B')).toMatchObject({ storageMbpsAtoB: 200, storageMbpsBtoA: 160, requiredMbps: 400 });
  });

  test('node down A, the only one of its site: B owns what A owned, and VMs stay', () => {
    const single = { ...p, platforms: [{ ...metro, nodesRedundantPerSite: false }] };
    // a is now B's with 0.75 away. Out B→A: 2 × 10 of writes + 0.75 × 20 of reads = 35; back A→B: 0.75 × 10 = 7.5. b, out B→A: 10.
    expect(demandOf(single, 'node down A')).toMatchObject({
      storageMbpsAtoB: 60,
      storageMbpsBtoA: 360,
      networkMbpsAtoB: 7.5,
      networkMbpsBtoA: 5,
      requiredMbps: 730,
      requiredStorageMbps: 720,
      requiredRestMbps: 15,
    });
    // b, which was all at B, is now A's and all away. a, out A→B: 25. b, out A→B: 2 × 5 + 10 = 20; back B→A: 5 + 2.5 of a.
    expect(demandOf(single, 'node down B')).toMatchObject({ storageMbpsAtoB: 360, storageMbpsBtoA: 60, requiredMbps: 735 });
  });

  test('with redundant nodes, or nodes not stated, nothing moves; nor does it where a path is lost', () => {
    const planned = demandOf(p, 'planned');
    for (const nodesRedundantPerSite of [true, null])
      for (const state of ['node down A', 'node down B', 'path lost'] as const)
        expect(demandOf({ ...p, platforms: [{ ...metro, nodesRedundantPerSite }] }, state)).toEqual({ ...planned, state });
  });

  test('sizing for the worst state shows that state; sizing for planned warns when it is not carried', () => {
    const worst = optionOf({ ...p, assumptions: assuming({ sizeForState: 'worst' }) });
    expect(worst).toMatchObject({ requiredMbps: 700, requiredRestMbps: 60, storageMbpsAtoB: 320, networkMbpsBtoA: 20 });
    // 415 needs one unit of 500; the worst state needs 700.
    const carried = (payloadMbps: number): string =>
      statusOf(reference({ ...p, offers: [offer({ payloadMbps })] }), 'worst state carried');
    expect([carried(500), carried(700)]).toEqual(['warning', 'ok']);
  });
});

describe('home follows the load', () => {
  const p = (awayShare: number) =>
    plan({ platforms: [platform({ homeFollowsAbove: 0.75 })], workloads: [workload({ awayShare, clientInMbps: 100 })] });

  test('not at the threshold itself', () => {
    // Out A→B: every write once = 10; back B→A: three quarters of them = 7.5.
    expect(demandOf(p(0.75), 'planned')).toMatchObject({ storageMbpsAtoB: 80, storageMbpsBtoA: 60, networkMbpsAtoB: 75 });
  });

  test('above it B owns and the share becomes 0.2, for milliseconds too; the network knows nothing of it', () => {
    // Out is now B→A: 10; back A→B: 0.2 × 10 = 2.
    const demand = demandOf(p(0.8), 'planned');
    expect(demand.storageMbpsAtoB).toBeCloseTo(16, 9);
    expect(demand).toMatchObject({ storageMbpsBtoA: 80, networkMbpsAtoB: 80, networkMbpsBtoA: 0 });
    // 0.8 × 1 crossing + 0.2 × 2 crossings, at 1 ms.
    expect(optionOf(p(0.8)).meanWriteMs).toBeCloseTo(1.2, 12);
    expect(demandOf(p(0.8), 'drained A')).toMatchObject({ storageMbpsAtoB: 0, storageMbpsBtoA: 80 });
  });
});

test('what follows the load cannot follow it to a site whose node is down', () => {
  // 0.8 of the IO of Nord's volumes is issued at Süd, so Süd owns them: out B→A 10, back A→B 0.2 × 10 = 2.
  const single = platform({ homeFollowsAbove: 0.75, nodesRedundantPerSite: false });
  const p = plan({ platforms: [single], workloads: [workload({ awayShare: 0.8 })] });
  expect(demandOf(p, 'planned').storageMbpsBtoA).toBe(80);
  // Süd's node is down: Nord owns them after all, with 0.8 away. Out A→B: 10; back B→A: 8.
  expect(demandOf(p, 'node down B')).toMatchObject({ storageMbpsAtoB: 80, storageMbpsBtoA: 64 });
  // Nord's node is down: as planned.
  expect(demandOf(p, 'node down A').storageMbpsBtoA).toBe(80);
});

test('mobility: the drain window against the vendor minimum', () => {
  const machines = [
    workload({ vms: 3, memoryGB: 4, dirtyMBps: 10 }),
    workload({ workload: 'b', homeSite: 'Süd', vms: 1, memoryGB: 4, dirtyMBps: 30 }),
  ];
  const assumptions = assuming({ migrationsAtOnce: 2, drainWindowMinutes: 10 });
  const mobility = (minPer: 'migration' | 'all'): number =>
    optionOf(plan({ assumptions, workloads: machines, hypervisors: [{ hypervisor: 'mover', minMbps: 250, minPer }] }))
      .mobilityMbps;
  // A: 3 × 4 × 1073.741824 MB ÷ 600 s = 21.47483648; dirty: 2 × (3 × 10 + 1 × 30) ÷ 4 = 30; × 8 = 411.79869184 Mb/s.
  expect(mobility('all')).toBeCloseTo(411.79869184, 8);
  expect(mobility('migration')).toBe(500);
});

describe('a dedicated Fibre Channel link', () => {
  const fc = offer({ product: 'FC', kind: 'fc', payloadMbps: 850, nrc: 100, mrc: 900 });
  const ethernet = offer({ product: 'E', payloadMbps: 300, nrc: 50, mrc: 100, diversitySurcharge: 0.1 });
  const dear = offer({ product: 'λ', kind: 'wavelength', payloadMbps: 10000, nrc: 0, mrc: 9000 });
  const p = plan({
    assumptions: assuming({ migrationsAtOnce: 1, paths: 2 }),
    platforms: [platform({ linkTypes: ['fc'], dedicatedLink: true })],
    workloads: [workload({ writeIops: 4000 })],
    offers: [ethernet, dear, fc],
  });

  test('buys storage and the rest apart', () => {
    // Storage: 40 MB/s × 8 ÷ 0.5 = 640. Rest: 250 ÷ 0.5 = 500, two units of 300 a path.
    // Rest, monthly: 2 × 100, and with the surcharge 2 × 110 on the second path; NRC 50 × 2 × 2, no surcharge.
    expect(optionOf(p)).toMatchObject({
      requiredStorageMbps: 640,
      requiredRestMbps: 500,
      circuits: [
        { carries: 'storage', product: 'FC', perPath: 1, paths: 2, oneOff: 200, monthly: 1800 },
        { carries: 'rest', product: 'E', perPath: 2, paths: 2, oneOff: 200, monthly: 420 },
      ],
      carrierOneOff: 400,
      carrierMonthly: 2220,
    });
  });

  test('without an offer that carries FC the option is incomplete', () => {
    const values = reference({ ...p, offers: [ethernet], prices: [price()] });
    expect(only(values.options)).toMatchObject({ verdict: 'incomplete', total: null, carrierMonthly: null, rank: null });
    expect(statusOf(values, 'link type and offers')).toBe('to confirm');
    expect(only(values.circuits).carries).toBe('rest');
  });
});

test('escalator, fibre by the whole kilometre, surcharge, currency and present value', () => {
  const lease = offer({ kind: 'dark-fibre-lease', nrc: 333.33, mrc: 10, mrcPerKm: 7, currency: 'EUR' });
  const p = plan({
    assumptions: assuming({ paths: 2, horizonYears: 2, discountRate: 0.1 }),
    spans: [{ span: 'Nord-Süd', from: 'Nord', to: 'Süd', workingRouteKm: 10.2, protectRouteKm: 20.5 }],
    offers: [{ ...lease, diversitySurcharge: 0.15, escalatorPerYear: 0.03 }],
    prices: [price(), price({ item: 'Care', unitPrice: 100, discount: 0.1, charge: 'yearly', fromYear: 2 })],
    rates: [{ currency: 'EUR', rate: 1.25, date: '2011-07-12' }],
  });
  const values = reference(p);
  // Working, 11 km: 87 × 1.25 = 108.75, then × 1.03 = 112.0125 → 112.01.
  // Protect, 21 km: 157 × 1.15 × 1.25 = 225.6875 → 225.69, then × 1.03 = 232.458125 → 232.46.
  // NRC 333.33 × 2 × 1.25 = 833.325 → 833.33. Horizon: 833.33 + 12 × (334.44 + 344.47) = 8,980.25.
  expect(only(values.circuits)).toMatchObject({ oneOff: 833.33, monthly: 334.44, horizonCost: 8980.25 });
  // NPV: 1,833.33 + 4,013.28 ÷ 1.1 + 4,223.64 ÷ 1.21 = 1,833.33 + 3,648.43636… + 3,490.61157… = 8,972.37793…
  expect(only(values.options)).toMatchObject({ platformYearly: 90, total: 10070.25, npv: 8972.38, rank: 1 });
  expect(values.years.map((y) => y.cashFlow)).toEqual([1833.33, 4013.28, 4223.64]);
});

test('a price by mirrored TB that starts later', () => {
  // 3 × 2 × 10 TB × 1.1² × 50 × 0.8 = 2,904 at the end of year 1, when year 2 begins.
  const p = plan({
    assumptions: assuming({ sizeForYear: 2, horizonYears: 3, discountRate: 0 }),
    workloads: [workload({ capacityTB: 10, growthPerYear: 0.1 })],
    offers: [offer({ mrc: 0 })],
    prices: [price({ basis: 'per mirrored TB', quantity: 3, unitPrice: 50, discount: 0.2, fromYear: 2 })],
  });
  expect(optionOf(p)).toMatchObject({ platformOneOff: 2904, platformMonthly: 0, total: 2904 });
  expect(reference(p).years.map((y) => y.cashFlow)).toEqual([0, 2904, 0, 0]);
});

test('a platform in front: both fixed parts, both sets of cost lines, its own crossings', () => {
  const front = platform({ platform: 'front', fixedWriteMs: 1, writeHomeCrossings: 1, fronts: 'MIRROR' });
  const behind = platform({ fixedWriteMs: 0.5, writeHomeCrossings: 2 });
  const prices = [price(), price({ platform: 'front', unitPrice: 250 })];
  const values = reference(plan({ platforms: [front, behind], prices, offers: [offer()] }));
  expect(values.options).toMatchObject([
    { platform: 'front', writeHomeMs: 2.5, platformOneOff: 1250, rank: 2 },
    { platform: 'mirror', writeHomeMs: 2.5, platformOneOff: 1000, rank: 1 },
  ]);
});

describe('valid until', () => {
  const grown = (growthPerYear: number, payloadMbps: number, sizeForYear = 0) =>
    optionOf(plan({ assumptions: assuming({ growthPerYear, sizeForYear }), offers: [offer({ payloadMbps })] })).validUntilMonth;

  test('the month in which the need passes what was bought', () => {
    // 10 MB/s × 8 ÷ 0.5 = 160, then 192, 230.4, 276.48: 24 + ⌊12 × (250 − 230.4) ÷ 46.08⌋ = 24 + ⌊5.104…⌋.
    expect(grown(0.2, 250)).toBe(29);
    // Exactly full at the end of year 1.
    expect(grown(0.2, 192)).toBe(12);
  });

  test('null without growth or when it holds, 0 when today does not fit', () => {
    expect(grown(0, 250)).toBeNull();
    expect(grown(0.2, 1000)).toBeNull();
    // Bought for year 2 of a shrinking load: 160 × 0.8² = 102.4; today needs 160.
    expect(grown(-0.2, 110, 2)).toBe(0);
  });
});

test('verdicts and what binds', () => {
  const limits = platform({ maxKm: 120, maxRttMs: 1.25 });
  // Margins: 20 of 120 km, 0.25 of 1.25 ms (0.2), 4 of 5 ms: distance is the tightest.
  const values = reference(
    plan({ platforms: [limits], workloads: [workload({ peakFactor: 2, capacityTB: 1 })], prices: [price()], offers: [offer()] }),
  );
  expect(only(values.options)).toMatchObject({ verdict: 'fits', bindingLimit: 'distance', bindingMargin: 20 });
  // An NFS-only platform does not take FC, whatever else holds.
  expect(optionOf(plan({ platforms: [{ ...limits, protocols: ['NFS'] }] }))).toMatchObject({
    verdict: 'does not fit',
    bindingLimit: 'protocol',
    bindingMargin: null,
  });
  // Nothing priced.
  expect(optionOf(plan({ platforms: [limits], offers: [offer()] })).verdict).toBe('incomplete');
  // 100 of 100 km: limits are inclusive.
  expect(optionOf(plan({ platforms: [{ ...limits, maxKm: 100 }] }))).toMatchObject({
    bindingLimit: 'distance',
    bindingMargin: 0,
  });
});

test('rounding absorbs binary noise', () => {
  expect([cents(1.005), cents(-2.675), cents(1e-9), cents(833.325)]).toEqual([1.01, -2.68, 0, 833.33]);
  expect([wholeUp(0.1 + 0.2 + 2.7), wholeUp(3.01), wholeDown(2.9999999999)]).toEqual([3, 4, 3]);
  expect([within(0.1 + 0.2, 0.3), within(0.300001, 0.3)]).toEqual([true, false]);
});

test('two years are calendar years', () => {
  expect(olderThanTwoYears('2024-02-29', '2026-02-28')).toBe(false);
  expect(olderThanTwoYears('2024-02-29', '2026-03-01')).toBe(true);
  expect(olderThanTwoYears('2009-07-12', '2011-07-12')).toBe(false);
});
