import type { ProblemCode } from '../../src/plan/problems/messages';
import { readPlan } from '../../src/plan/read/read';
import { type Loose, type LoosePlan, minimalPlan, ownPlatform } from './minimalPlan';
import { brokenMoney } from './moneyCases';
import { brokenRanges } from './rangeCases';
import { brokenScenarios } from './scenarioCases';

/** One thing changed in the minimal plan, the one problem or warning that it is, and the facts that its wording has to tell. */
export type Case<Code> = [code: Code, where: string, value: string, changes: (plan: LoosePlan) => void, ...facts: string[]];

/** The minimal plan as read with a change. */
export function brokenBy(changes: (plan: LoosePlan) => void) {
  const plan = minimalPlan();
  changes(plan);
  return readPlan(plan);
}

export const row = (rows: readonly (Loose | string)[], at = 0): Loose => {
  const found = rows[at];
  if (typeof found !== 'object') throw new Error(`There is no row ${at}`);
  return found;
};
export const change = (rows: readonly (Loose | string)[], fields: Loose, at = 0): void =>
  void Object.assign(row(rows, at), fields);

/** Gear of one's own on the span East. */
const gear =
  (changes: Loose, counted: Loose = {}) =>
  (plan: LoosePlan) =>
    void Object.assign(plan, {
      equipment: [{ equipment: 'Our amplifier', oneWayUs: 0.2, ...changes }],
      parts: [{ span: 'East', equipment: 'Our amplifier', ...counted }],
    });
const part = (changes: Loose) => gear({}, changes);

const forbids = (key: string) => (plan: LoosePlan) => void plan.sites.push({ site: key });

export const broken: readonly Case<ProblemCode>[] = [
  ['unknown-format', 'format', '3', (plan) => void Object.assign(plan, { format: 3, sites: 'of another format' })],
  ['not-an-object', 'workloads[1]', 'Web', (plan) => void (plan.workloads[1] = 'Web' as unknown as Loose)],
  ['not-an-object', 'assumptions', '[]', (plan) => void (plan.assumptions = [] as unknown as Loose)],
  ['missing', 'assumptions.currency', '', (plan) => delete plan.assumptions.currency],
  ['missing', 'workloads[0].homeSite', '', (plan) => delete row(plan.workloads).homeSite],
  ['missing', 'workloads[0].readKB', '', (plan) => change(plan.workloads, { readKB: '' })],
  ['duplicate-id', 'workloads[1].id', '3', (plan) => plan.workloads.forEach((each) => Object.assign(each, { id: 3 }))],
  ['unknown-field', 'workloads[0].peekFactor', '2', (plan) => change(plan.workloads, { peekFactor: 2 }), 'peakFactor'],
  ['unknown-field', 'sites[2].colour', 'red', (plan) => change(plan.sites, { colour: 'red' }, 2)],
  ['unknown-field', 'ofers', '[]', (plan) => void Object.assign(plan, { ofers: [] }), 'offers'],
  ['wrong-type', 'spans[0].workingRouteKm', 'far', (plan) => change(plan.spans, { workingRouteKm: 'far' }), 'km'],
  [
    'two-numbers',
    'spans[0].workingRouteKm',
    '1.234',
    (plan) => change(plan.spans, { workingRouteKm: '1.234' }),
    '1,234 km',
    '1234',
  ],
  ['unclear-unit', 'offers[0].lineMbps', '622 mb/s', (plan) => change(plan.offers, { lineMbps: '622 mb/s' }), 'Mb/s', 'MB/s'],
  ['unclear-unit', 'spans[0].mtuBytes', '9 KB', (plan) => change(plan.spans, { mtuBytes: '9 KB' }), '1,000', 'KiB'],
  ['other-unit', 'offers[0].lineMbps', '42 km', (plan) => change(plan.offers, { lineMbps: '42 km' }), 'Mb/s', '"km"'],
  ['other-unit', 'workloads[0].peakFactor', '2 km', (plan) => change(plan.workloads, { peakFactor: '2 km' }), 'without a unit'],
  ['other-signal', 'spans[0].fcGbps', '10GbE', (plan) => change(plan.spans, { fcGbps: '10GbE' }), 'Fibre Channel', 'Ethernet'],
  [
    'other-signal',
    'assumptions.migrationNicGbps',
    '16GFC',
    (plan) => void (plan.assumptions.migrationNicGbps = '16GFC'),
    'an Ethernet port',
    '16GFC is Fibre Channel',
  ],
  ['other-currency', 'prices[0].unitPrice', '€ 95,00', (plan) => change(plan.prices, { unitPrice: '€ 95,00' }), 'USD', '€'],
  ['mix', 'workloads[0].readIops', '70/30', (plan) => change(plan.workloads, { readIops: '70/30' }), 'write IOPS'],
  [
    'out-of-range',
    'spans[0].workingRouteKm',
    '90 000 km',
    (plan) => change(plan.spans, { workingRouteKm: '90 000 km' }),
    '25,000',
  ],
  ['not-a-choice', 'notation.decimal', ';', (plan) => void Object.assign(plan, { notation: { decimal: ';' } })],
  ['unknown-field', 'notation.date', 'DMY', (plan) => void Object.assign(plan, { notation: { date: 'DMY' } }), 'dates'],
  ['not-an-object', 'notation', ',', (plan) => void Object.assign(plan, { notation: ',' })],
  ['wrong-type', 'offers[0].product', '100', (plan) => change(plan.offers, { product: 100 })],
  ['wrong-type', 'workloads[0].include', '1', (plan) => change(plan.workloads, { include: 1 })],
  ['wrong-type', 'platforms[1].protocols', 'FC', (plan) => void plan.platforms.push(ownPlatform('Own', { protocols: 'FC' }))],
  [
    'wrong-type',
    'platforms[1].hypervisors',
    'vMotion 4.1',
    (plan) => void plan.platforms.push(ownPlatform('Own', { hypervisors: 'vMotion 4.1' })),
  ],
  [
    'wrong-type',
    'platforms[1].maxKm',
    'unlimited',
    (plan) => void plan.platforms.push(ownPlatform('Own', { maxKm: 'unlimited' })),
  ],
  ['wrong-type', 'prices', '{}', (plan) => void Object.assign(plan, { prices: {} })],
  ['not-finite', 'offers[0].mrc', 'Infinity', (plan) => change(plan.offers, { mrc: Infinity })],
  ['not-a-choice', 'offers[0].kind', 'etherent', (plan) => change(plan.offers, { kind: 'etherent' }), 'ethernet'],
  ['not-a-choice', 'assumptions.sizeForState', 'all', (plan) => void (plan.assumptions.sizeForState = 'all')],
  [
    'not-a-choice',
    'platforms[1].protocols[1]',
    'NSF',
    (plan) => void plan.platforms.push(ownPlatform('Own', { protocols: ['FC', 'NSF'] })),
    'NFS',
  ],
  ['not-a-date', 'rates[0].date', '2011-02-29', (plan) => change(plan.rates, { date: '2011-02-29' })],
  ['not-a-date', 'assumptions.quoteDate', '12.7.11', (plan) => void (plan.assumptions.quoteDate = '12.7.11')],
  [
    'two-days',
    'assumptions.quoteDate',
    '7/12/2011',
    (plan) => void (plan.assumptions.quoteDate = '7/12/2011'),
    '2011-12-07',
    '2011-07-12',
  ],
  ['negative', 'prices[0].unitPrice', '-5', (plan) => change(plan.prices, { unitPrice: -5 }), '0', '1,000,000,000,000'],
  ['not-a-share', 'workloads[0].awayShare', '40', (plan) => change(plan.workloads, { awayShare: 40 }), '0.4'],
  ['not-a-share', 'workloads[0].awayShare', '-0.1', (plan) => change(plan.workloads, { awayShare: -0.1 })],
  ['not-a-share', 'assumptions.targetUtilisation', '0', (plan) => void (plan.assumptions.targetUtilisation = 0)],
  ['not-whole', 'assumptions.paths', '1.5', (plan) => void (plan.assumptions.paths = 1.5), '1', '4'],
  ['out-of-range', 'sites[0].latitude', '91', (plan) => change(plan.sites, { latitude: 91 }), '-90', '90'],
  ['out-of-range', 'spans[0].workingRouteKm', '130000', (plan) => change(plan.spans, { workingRouteKm: 130000 }), '0', '25,000'],
  ['out-of-range', 'assumptions.growthPerYear', '-1', (plan) => void (plan.assumptions.growthPerYear = -1), '10'],
  ['not-writable', 'offers[0].product', 'bell �', (plan) => change(plan.offers, { product: 'bell \u0007' })],
  [
    'not-writable',
    'offers[0].source',
    'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…',
    (plan) => change(plan.offers, { source: 'x'.repeat(32768) }),
    '32767',
  ],
  ['forbidden-key', 'sites[3].site', 'Bern*', forbids('Bern*'), '*'],
  ['forbidden-key', 'sites[3].site', '=Bern', forbids('=Bern'), '='],
  ['forbidden-key', 'sites[3].site', 'A | B', forbids('A | B'), '|'],
  ['forbidden-key', 'sites[3].site', '007', forbids('007'), 'a number', 'Site 007'],
  ['forbidden-key', 'sites[3].site', '1-2', forbids('1-2'), 'a date', 'Site 1-2'],
  ['forbidden-key', 'sites[3].site', 'TRUE', forbids('TRUE'), 'true or false', 'Site TRUE'],
  [
    'forbidden-key',
    'sites[3].site',
    'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…',
    forbids('x'.repeat(101)),
    '101',
    '100',
  ],
  [
    'forbidden-key',
    'hypervisors[1].hypervisor',
    'vMotion, long',
    (plan) => void plan.hypervisors.push({ hypervisor: 'vMotion, long', minMbps: 250 }),
    'comma',
  ],
  ['duplicate-key', 'spans[2].span', 'EAST', (plan) => void plan.spans.push({ ...plan.spans[0], span: ' EAST ' }), 'spans[0]'],
  [
    'duplicate-failure',
    'failures[1].event',
    'site lost',
    (plan) => {
      const lost = { platform: 'vplex-metro-5.0', event: 'site lost' };
      Object.assign(plan, { failures: [lost, { ...lost, stops: 'nothing' }] });
    },
    'vplex-metro-5.0',
    'failures[0]',
  ],
  [
    'duplicate-key',
    'rates[1].currency',
    'eur',
    (plan) => void plan.rates.push({ currency: 'eur', rate: 1.5, date: '2011-07-11' }),
    'rates[0]',
  ],
  [
    'unknown-reference',
    'workloads[0].homeSite',
    'Zurich',
    (plan) => change(plan.workloads, { homeSite: 'Zurich' }),
    'sites',
    'Zürich',
  ],
  ['unknown-reference', 'workloads[0].span', 'North', (plan) => change(plan.workloads, { span: 'North' }), 'spans', 'East, West'],
  ['unknown-reference', 'prices[0].currency', 'GBP', (plan) => change(plan.prices, { currency: 'GBP' }), 'rates', 'USD, EUR'],
  [
    'unknown-reference',
    'prices[0].platform',
    'svc',
    (plan) => change(plan.prices, { platform: 'svc' }),
    'platforms',
    'vplex-metro-5.0',
  ],
  [
    'unknown-reference',
    'assumptions.hypervisor',
    'Xen',
    (plan) => void (plan.assumptions.hypervisor = 'Xen'),
    'hypervisors',
    'vMotion 4.1, Hyper-V Live Migration',
  ],
  [
    'unknown-catalogue-key',
    'platforms[1]',
    'vplex-metro-5',
    (plan) => void plan.platforms.push('vplex-metro-5'),
    'vplex-metro-5.0',
  ],
  ['unknown-catalogue-key', 'platforms[1]', 'svc-3', (plan) => void plan.platforms.push({ platform: 'svc-3' }), 'svc-split-2011'],
  [
    'unknown-class',
    'workloads[0].class',
    'oltb',
    (plan) => change(plan.workloads, { class: 'oltb', readIops: null, writeIops: null }),
    'Did you mean "oltp"?',
    'general-vms',
  ],
  ['several-rows', 'platforms[1]', 'IBM', (plan) => void plan.platforms.push('IBM'), 'svc-split-2011', 'ds8000-open-hyperswap'],
  [
    'not-for-sale',
    'platforms[1]',
    'PowerStore',
    (plan) => void plan.platforms.push('PowerStore'),
    '2011-07-12',
    'powerstore-metro',
  ],
  [
    'not-for-sale',
    'platforms[1]',
    'Fabric MetroCluster',
    (plan) => {
      plan.platforms.push('Fabric MetroCluster');
      plan.assumptions.catalogueDate = '2026-11-26';
    },
    'Its successor is MetroCluster IP',
    'metrocluster-fabric-7-mode',
  ],
  ['unknown-catalogue-key', 'hypervisors[1]', 'Xen', (plan) => void plan.hypervisors.push('Xen'), 'vMotion 4.1'],
  ['same-site', 'spans[0].to', 'Zürich', (plan) => change(plan.spans, { to: 'zürich' })],
  ['span-without-distance', 'spans[1]', 'West', (plan) => change(plan.spans, { workingRouteKm: null }, 1), 'Basel'],
  [
    'faster-than-light',
    'spans[0].measuredRttMs',
    '1.4',
    (plan) => change(plan.spans, { measuredRttMs: 1.4, workingRouteKm: 150 }),
    '1.44',
    '150',
  ],
  [
    'faster-than-light',
    'spans[0].measuredProtectRttMs',
    '1.4',
    (plan) => change(plan.spans, { measuredProtectRttMs: 1.4, protectRouteKm: 150 }),
    '1.44',
    '150',
  ],
  [
    'home-site-not-on-span',
    'workloads[0].homeSite',
    'Basel',
    (plan) => change(plan.workloads, { homeSite: 'Basel' }),
    'East',
    'Zürich',
    'Bern',
  ],
  ['half-coordinates', 'sites[2].latitude', '', (plan) => change(plan.sites, { longitude: 7.6 }, 2), 'longitude'],
  ['fronts-level', 'platforms[1].fronts', 'Own', (plan) => void plan.platforms.push(ownPlatform('Own', { fronts: 'own' }))],
  [
    'fronts-level',
    'platforms[1].fronts',
    'B',
    (plan) => {
      plan.platforms.push(ownPlatform('A', { fronts: 'B' }), ownPlatform('B', { fronts: 'C' }), ownPlatform('C'));
    },
    'A',
    'C',
  ],
  [
    'drain-window-memory',
    'workloads[0].memoryGB',
    '',
    (plan) => {
      plan.assumptions.drainWindowMinutes = 60;
      change(plan.workloads, { dirtyMBps: 5 });
      change(plan.workloads, { memoryGB: 4, dirtyMBps: 5 }, 1);
    },
  ],
  [
    'drain-window-dirty',
    'workloads[0].dirtyMBps',
    '',
    (plan) => {
      plan.assumptions.drainWindowMinutes = 60;
      change(plan.workloads, { memoryGB: 4 });
      change(plan.workloads, { memoryGB: 4, dirtyMBps: 5 }, 1);
    },
  ],
  [
    'validity-reversed',
    'offers[0].validTo',
    '2011-05-31',
    (plan) => change(plan.offers, { validFrom: '2011-06-01', validTo: '2011-05-31' }),
    '2011-06-01',
  ],
  ['no-span', 'spans', '', (plan) => void (plan.spans = [])],
  ...brokenMoney,
  [
    'validity-reversed',
    'hypervisors[1].validTo',
    '2011-01-31',
    (plan) => void (plan.hypervisors[1] = { hypervisor: 'Mover', validFrom: '2011-02-01', validTo: '2011-01-31' }),
    '2011-02-01',
  ],
  ['nothing-selected', 'platforms[1]', 'VPLX', (plan) => void plan.platforms.push({ family: 'VPLX' }), '2011-07-12', 'VPLEX'],
  ['not-among', 'spans[0].fcGbps', '5', (plan) => change(plan.spans, { fcGbps: 5 }), '1', '2', '4', '8', '10', '16', '32'],
  [
    'credits-below-reserve',
    'spans[0].switchCredits',
    '100',
    (plan) => change(plan.spans, { switchCredits: 100, switchPorts: 24 }),
    '192',
  ],
  [
    'unknown-reference',
    'offers[0].linkRate',
    'OC-122',
    (plan) => change(plan.offers, { linkRate: 'OC-122' }),
    'linkRates',
    'OC-12',
  ],
  [
    'unknown-reference',
    'spans[0].framing',
    'OVT',
    (plan) => change(plan.spans, { framing: 'OVT' }),
    'transports',
    'native FC, FCIP',
  ],
  [
    'framing-without-efficiency',
    'transports[0]',
    'Ours',
    (plan) => Object.assign(plan, { transports: [{ framing: 'Ours', overTcp: true }] }),
  ],
  [
    'packet-without-room',
    'transports[0].headerBytes',
    '1500',
    (plan) => Object.assign(plan, { transports: [{ framing: 'Ours', mtuBytes: 1500, headerBytes: 1500 }] }),
    '1,500',
    'Ours',
  ],
  [
    'mtu-without-room',
    'spans[0].mtuBytes',
    '82',
    (plan) => change(plan.spans, { framing: 'tcp/ip over otv', mtuBytes: 82 }),
    'TCP/IP over OTV',
  ],
  ['unknown-reference', 'parts[0].equipment', 'regenerater', part({ equipment: 'regenerater' }), 'equipment', 'regenerator'],
  ['missing', 'parts[0].equipment', '', part({ equipment: undefined })],
  ['unknown-reference', 'parts[0].span', 'North', part({ span: 'North' }), 'spans', 'East, West'],
  ['not-a-choice', 'parts[0].path', 'protekt', part({ path: 'protekt' }), 'protect'],
  ['negative', 'parts[0].count', '-1', part({ count: -1 }), '0', '100,000'],
  ['wrong-type', 'parts[0].count', 'two', part({ count: 'two' })],
  ['not-an-object', 'parts[0]', 'regenerator', (plan) => void Object.assign(plan, { parts: ['regenerator'] })],
  ['missing', 'equipment[0].oneWayUs', '', gear({ oneWayUs: undefined, source: 'data sheet' })],
  ['negative', 'equipment[0].oneWayUs', '-1', gear({ oneWayUs: -1 }), '0', '1,000,000'],
  ['out-of-range', 'equipment[0].oneWayUs', '2000000', gear({ oneWayUs: 2e6 }), '0', '1,000,000'],
  [
    'duplicate-key',
    'equipment[1].equipment',
    'our AMPLIFIER',
    (plan) =>
      void Object.assign(plan, {
        equipment: [
          { equipment: 'Our amplifier', oneWayUs: 0.2 },
          { equipment: 'our AMPLIFIER ', oneWayUs: 0.3 },
        ],
      }),
    'equipment[0]',
  ],
  ['forbidden-key', 'equipment[0].equipment', '10', gear({ equipment: '10' }, { equipment: '10' }), 'a number', 'Equipment 10'],
  ...brokenRanges,
  ...brokenScenarios,
];
