import { findLinkRate } from '../../src/catalogue/linkRates';
import { tariffs } from '../../src/catalogue/tariffs';
import { valuesOf as factsOf } from '../../src/catalogue/values';
import { valuesOf, type Values } from '../../src/plan/values/values';
import { quote } from '../../src/plan/quote';
import { named } from '../plan/goodPlan';
import { assuming, plan, workload } from '../reference/handPlan';
import type { OfferRow, Plan, PlatformRow } from '../reference/plan';

/*
 * Worked examples that vendors and carriers published (numbers of the fact sheet), each put to the model as a plan: what it
 * answers is what they printed, exactly or within the half per cent to which they rounded.
 */
function answer(changes: Partial<Plan>): Values {
  const { read, quoted } = quote(plan({ platforms: [named()], ...changes }));
  if (!quoted || read.problems.length) throw new Error(JSON.stringify(read.problems));
  return valuesOf(quoted.full, read.problems, read.warnings);
}
type Figure = 'rttMs' | 'writeHomeMs' | 'requiredMbps' | 'storageMbpsAtoB';
const figure = (name: Figure, changes: Partial<Plan>): number => Number(answer(changes).options[0]![name]);

const route = (workingRouteKm: number): Plan['spans'] => [{ span: 'Nord-Süd', from: 'Nord', to: 'Süd', workingRouteKm }];
const platforms = (changes: Partial<PlatformRow>): PlatformRow[] => [named(changes)];

/** 0.10 ms for a synchronous copy, and a round trip; the array's own 0.25 ms stands beside what is added. */
const p6000 = (km: number): number =>
  0.25 + figure('writeHomeMs', { spans: route(km), platforms: platforms({ writeHomeCrossings: 1, fixedWriteMs: 0.1 }) });
const oneWayMs = (km: number): number => figure('rttMs', { spans: route(km) }) / 2;

/** 10,000 writes a second of 4 KB; the margins are what the wire loses and the share of it that may be used. */
const vsan = (name: Figure, linkEfficiency: number, targetUtilisation: number): number =>
  figure(name, {
    workloads: [workload({ writeIops: 10_000, writeKB: 4, readIops: 0 })],
    assumptions: assuming({ linkEfficiency, targetUtilisation }),
  });

/** FC writes that cross by themselves: two round trips, one with write acceleration. */
const fcWriteMs = (writeAcceleration: boolean): number =>
  figure('writeHomeMs', {
    spans: route(50).map((span) => ({ ...span, writeAcceleration })),
    platforms: platforms({ writeHomeCrossings: 0, hostCrossingsHomeWrite: 1 }),
  });

const example = {
  p6000: 'HP P6000 Continuous Access implementation guide, p. 16 [HP-P6000]',
  dell: 'Dell PS Series replication guide BP1012, p. 22 [DELL-BP1012]',
  vsan: 'VMware vSAN stretched cluster bandwidth sizing [VSAN]',
  xrc: 'Cisco MDS XRC white paper [CISCO-XRC]',
  nortel: 'Nortel table of FC extended reach, STS-3c [NORTEL]',
};

describe('Exactly as published:', () => {
  it.each<[string, string, () => number, number]>([
    // No route is 0 km long: a millimetre stands for one.
    ['1', `${example.p6000}: a synchronous write beside the array, ms`, () => p6000(0.000001), 0.35],
    ['1', `${example.p6000}: the same over 100 km, ms`, () => p6000(100), 1.35],
    ['1', `${example.p6000}: what 100 km add, ms`, () => figure('rttMs', { spans: route(100) }), 1],
    ['10', `${example.vsan}: 10,000 writes × 4 KB on the wire, Mb/s`, () => vsan('storageMbpsAtoB', 1, 1), 320],
    ['10', `${example.vsan}: × 1.4 × 1.25, Mb/s`, () => vsan('requiredMbps', 1 / 1.4, 0.8), 560],
    ['29', `${example.xrc}: an FC write over 50 km, two round trips, ms`, () => fcWriteMs(false), 1],
    ['29', `${example.xrc}: the same with one, ms`, () => fcWriteMs(true), 0.5],
    ['35', `${example.nortel}: the round trip over 987 km, ms`, () => figure('rttMs', { spans: route(987) }), 9.87],
  ])('%s, %s', (_, __, found, published) => expect(found()).toBeCloseTo(published, 6));
});

describe('Within half a per cent:', () => {
  it.each([
    [200, 1],
    [1996, 10],
    [4007, 20],
    [9978, 50],
    [19_956, 100],
  ])(`9, ${example.dell}: %d km are %d ms one way`, (km, ms) => {
    expect(Math.abs(oneWayMs(km) / ms - 1)).toBeLessThanOrEqual(0.005);
  });
});

/** Bits of a line as the source counts them: of a T-3 what is left for frames. */
const lineMbps = (rate: string): number => {
  const { lineMbps: line, payloadMbps } = findLinkRate(rate)!.figures;
  return rate === 'T-3' ? payloadMbps.value : line.value;
};
/** Share of a line that so many MB/s of writes take, in per cent. */
const share = (megabytes: number, rate: string): number => {
  const workloads = [workload({ writeIops: megabytes * 1000, writeKB: 1, readIops: 0 })];
  const assumptions = assuming({ linkEfficiency: 1 });
  return (100 * figure('storageMbpsAtoB', { workloads, assumptions })) / lineMbps(rate);
};

describe('11, NetApp FC4600 replication sizing table, p. 215 [NA-FC4600], within half a per cent and a printed decimal:', () => {
  it.each([
    ['T-1', 0.193, 518.1, 5181.3],
    ['T-3', 5.404, 18.5, 185.3],
    ['OC-3', 19.454, 5.1, 51.4],
    ['OC-12', 77.8176, 1.3, 12.9],
    ['OC-48', 311.27, 0.3, 3.2],
    ['OC-192', 1245.085, 0.1, 0.8],
  ])('%s carries %d MB/s; 1 MB/s takes %d %% of it, 10 MB/s %d %%', (rate, megabytes, one, ten) => {
    expect(Math.abs(lineMbps(rate) / 8 / megabytes - 1)).toBeLessThanOrEqual(0.005);
    expect(Math.abs(share(1, rate) - one)).toBeLessThanOrEqual(0.005 * one + 0.05);
    expect(Math.abs(share(10, rate) - ten)).toBeLessThanOrEqual(0.005 * ten + 0.05);
  });
});

describe('41, Verizon EPL-Metro of March 2009 [VZ-EPL]', () => {
  const offers = tariffs
    .filter(({ offer }) => offer.startsWith('vz-epl-metro-2009-'))
    .map(({ carrier, product, kind, figures }): OfferRow => ({ ...factsOf(figures), carrier, product, kind }));
  const quoteDate = '2009-03-15';
  /** 560 Mb/s as above, which 600 Mb/s carry. */
  const bought = (horizonYears: number) => {
    const workloads = [workload({ writeIops: 10_000, writeKB: 4, readIops: 0 })];
    const assumptions = assuming({ linkEfficiency: 1 / 1.4, targetUtilisation: 0.8, quoteDate, horizonYears });
    return answer({ offers, workloads, assumptions });
  };

  it('600 Mb/s for 3 years: 3,200.00 a month and 1,000.00 once, and the least that serves for 3 years', () => {
    expect(bought(3).options[0]!.circuits).toMatchObject([
      {
        carries: 'all',
        path: 'both',
        carrier: 'Verizon',
        product: 'EPL-Metro 600 Mb/s, 3 y',
        perPath: '1',
        paths: '1',
        payloadMbps: '600',
        oneOff: '1000.00',
        monthly: '3200.00',
        yearly: '0.00',
        monthsBeyond: null,
        terminationFee: '0.00',
        upgrades: null,
      },
    ]);
  });

  it.each([
    [1, '4390.00'],
    [2, '3935.00'],
    [3, '3200.00'],
    [4, '2810.00'],
    [5, '2600.00'],
  ])('600 Mb/s for %d years: %s a month', (years, monthly) => {
    const row = bought(years).circuits.find(({ product }) => product === `EPL-Metro 600 Mb/s, ${years} y`);
    expect(row).toMatchObject({
      perPath: '1',
      monthly,
      oneOff: '1000.00',
      horizonCost: (12 * years * Number(monthly) + 1000).toFixed(2),
    });
  });
});

describe('25, fibre built in Lawrence, Kansas, 2014: 288 strands, 5,280 feet to a mile [LAWRENCE]', () => {
  it.each([
    [15, 275],
    [20, 367],
  ])('%d USD a foot are %d USD a strand-mile', (unitPrice, published) => {
    const prices = [{ platform: 'mirror', item: 'A strand-mile', quantity: 5280 / 288, unitPrice }];
    const [found] = answer({ prices }).options;
    expect(Math.abs(Number(found!.platformOneOff) / published - 1)).toBeLessThanOrEqual(0.005);
  });
});

describe('27, ISLs of 16 Gb/s that controllers of fabric MetroCluster need in each fabric [NA-ISL-FC]', () => {
  const isl: OfferRow = { carrier: 'C', product: 'ISL', kind: 'fc', payloadMbps: 12_800, nrc: 0, mrc: 1 };
  const perPath = (changes: Partial<PlatformRow>): unknown => {
    const fabric = platforms({ linkTypes: ['fc'], dedicatedLink: true, ...changes });
    return answer({ platforms: fabric, offers: [isl] }).options[0]!.circuits.map((circuit) => [circuit.carries, circuit.perPath]);
  };

  it.each([
    ['A900', null, '8'],
    ['FAS9500', null, '8'],
    ['FAS9500', 'any other controller', '10'],
    ['FAS8300', 'A400', '4'],
    ['A700', null, '6'],
    ['FAS9000', null, '6'],
    ['FAS8080', null, '4'],
    ['A700', 'FAS8200', '8'],
    [null, null, '1'],
  ])('%s and %s: %s', (firstGroup, secondGroup, isls) =>
    expect(perPath({ firstGroup, secondGroup })).toEqual([['storage', isls]]),
  );
});

describe('Copying over a link of that many Mb/s, nothing else on it', () => {
  /** Hours of the first copy of so many MB. */
  const copied = (megabytes: number, payloadMbps: number, linkEfficiency: number) => {
    const [row] = answer({
      platforms: platforms({ minLinkMbps: payloadMbps }),
      offers: [{ carrier: 'C', product: 'Line', kind: 'sonet', payloadMbps, nrc: 0, mrc: 1 }],
      workloads: [workload({ readIops: 0, writeIops: 0, capacityTB: megabytes / 1e6 })],
      assumptions: assuming({ linkEfficiency }),
    }).resyncs;
    return { rate: Number(row!.rateMBpsAtoB), hours: Number(row!.hours), status: row!.status };
  };

  it('7, Dell BP1012 p. 19 [DELL-BP1012]: an OC-3 at 93 % carries 18.02 MB/s, and 100 GB of 1,024 MB in 5,683 s', () => {
    const { rate, hours, status } = copied(102_400, 155, 0.93);
    expect(status).toBe('ends');
    expect(Math.abs(rate / 18.02 - 1)).toBeLessThanOrEqual(0.005);
    expect(Math.abs((hours * 3600) / 5683 - 1)).toBeLessThanOrEqual(0.005);
  });

  it.each([
    ['T1', 1.544, 144, 200],
    ['10 Mb/s', 10, 22, 30],
    ['100 Mb/s', 100, 2.2, 3],
  ])(
    '23, vSphere Replication [VREP]: 100 GB over %s (%d Mb/s) take %d h in theory, about %d h at 72 %%',
    (_, Mbps, theory, about) => {
      expect(Math.abs(copied(100_000, Mbps, 1).hours / theory - 1)).toBeLessThanOrEqual(0.015);
      expect(Math.abs(copied(100_000, Mbps, 0.72).hours / about - 1)).toBeLessThanOrEqual(0.05);
    },
  );
});
