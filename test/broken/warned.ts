import type { WarningCode } from '../../src/plan/problems/warningMessages';
import { type Case, change, row } from './cases';
import { type Loose, type LoosePlan, ownPlatform } from './minimalPlan';

/** A solution of two platforms, of which the second may need links of its own. */
const solved = (plan: LoosePlan, serves: string | null, second: Loose = {}) => {
  plan.platforms.push(ownPlatform('filer', { linkTypes: ['ip'] }), ownPlatform('array', { linkTypes: ['fc'], ...second }));
  const parts = [
    { platform: 'filer', serves },
    { platform: 'array', serves: 'iSCSI' },
  ];
  plan.prices.push(...parts.map(({ platform }) => ({ platform, item: 'Box', unitPrice: 1 })));
  Object.assign(plan, { solutions: parts.map((part) => ({ solution: 'Both', ...part })) });
};

export const warned: readonly Case<WarningCode>[] = [
  [
    'workloads-of-no-part',
    'solutions[0].serves',
    'Web',
    (plan) => solved(plan, 'Web', { linkTypes: ['ip'] }),
    '"Mail"',
    '"filer", is taken to serve it',
  ],
  ['part-of-own-links', 'solutions[1].platform', 'array', (plan) => solved(plan, null), 'List "array" first'],
  ['channels-without-gear', 'offers[0].channels', '4', (plan) => change(plan.offers, { channels: 4 }), '1G'],
  ['no-channels-to-share', 'spans[0].fibreSystem', 'shared', (plan) => change(plan.spans, { fibreSystem: 'shared' }), 'East'],
  [
    'shared-not-stepped',
    'spans[0].fibreSystem',
    'shared',
    (plan) => change(plan.spans, { fibreSystem: 'shared', whenFull: 'step up' }),
    'East',
  ],
  [
    'shared-of-two-carriers',
    'spans[0].fibreSystem',
    'shared',
    (plan) => change(plan.spans, { fibreSystem: 'shared', pathsBought: 'two carriers' }),
    'East',
  ],
  ['size-for-today', 'assumptions.sizeForYear', '0', (plan) => delete plan.assumptions.sizeForYear],
  ['size-beyond-horizon', 'assumptions.sizeForYear', '8', (plan) => void (plan.assumptions.sizeForYear = 8), '5'],
  ['route-estimated', 'spans[0].workingRouteKm', '', (plan) => delete row(plan.spans).workingRouteKm, 'East'],
  ['protect-route-assumed', 'spans[0].protectRouteKm', '', (plan) => delete row(plan.spans).protectRouteKm, 'East'],
  ['route-below-straight', 'spans[0].workingRouteKm', '130', (plan) => change(plan.spans, { straightKm: 140 }), 'East'],
  [
    'span-without-workloads',
    'spans[2]',
    'North',
    (plan) => void plan.spans.push({ span: 'North', from: 'Zürich', to: 'Basel', workingRouteKm: 90, protectRouteKm: 95 }),
  ],
  [
    'workload-left-out',
    'workloads[2].include',
    'no',
    (plan) => void plan.workloads.push({ ...plan.workloads[0], workload: 'Test', include: 'No', reason: 'may be down' }),
    'Test',
    'may be down',
  ],
  [
    'duplicate-workload',
    'workloads[2].workload',
    'Mail',
    (plan) => void plan.workloads.push({ ...plan.workloads[0] }),
    'workloads[0]',
  ],
  [
    'sized-by-class',
    'workloads[0].source',
    '',
    (plan) => change(plan.workloads, { class: 'web', readIops: null, writeIops: null }),
    'Mail',
  ],
  ['no-platforms', 'platforms', '', (plan) => void Object.assign(plan, { platforms: [], prices: [] })],
  ['no-offers', 'offers', '', (plan) => void (plan.offers = [])],
  ['no-prices', 'prices', '', (plan) => void (plan.prices = [])],
  ['unpriced-platform', 'platforms[1]', 'svc-split-2011', (plan) => void plan.platforms.push('svc-split-2011')],
  ['unpriced-line', 'prices[0].unitPrice', '', (plan) => change(plan.prices, { unitPrice: null }), 'Engines', 'vplex-metro-5.0'],
  [
    'unpriced-line',
    'prices[2].shareOfList',
    '',
    (plan) => void Object.assign(plan.prices[2]!, { basis: 'share of list', charge: 'yearly' }),
    'Support',
    'share of list',
    'vplex-metro-5.0',
  ],
  [
    'missing-lines',
    'platforms[0]',
    'vplex-metro-5.0',
    (plan) => void plan.prices.splice(1, 2),
    'Licence of the cluster',
    'software',
    'Support to the end of the horizon',
    'support',
  ],
  ['no-today', 'spans[0].overlapMonths', '3', (plan) => change(plan.spans, { overlapMonths: 3 }), 'Overlap months', 'East'],
  [
    'no-today',
    'prices[0].exitFee',
    '500',
    (plan) => change(plan.prices, { exitFee: 500, charge: 'monthly' }),
    'Exit fee',
    'vplex-metro-5.0',
  ],
  ['path-bought-together', 'offers[0].path', 'protect', (plan) => change(plan.offers, { path: 'protect' }), '1G', 'protect'],
  [
    'one-path-apart',
    'spans[0].pathsBought',
    'two carriers',
    (plan) => {
      plan.assumptions.paths = 1;
      plan.spans[0]!.pathsBought = 'two carriers';
    },
    'East',
  ],
  ['incomplete-offer', 'offers[0]', '', (plan) => change(plan.offers, { nrc: null, mrc: '' }), '1G', 'NRC', 'MRC'],
  ['payload-above-line', 'offers[0].payloadMbps', '1000', (plan) => change(plan.offers, { lineMbps: 622.08 }), '1G'],
  [
    'reduction-without-source',
    'prices[0].dataReduction',
    '3',
    (plan) => change(plan.prices, { basis: 'per TB', dataReduction: 3, source: null }),
    'Engines',
  ],
  [
    'deal-expired',
    'deals[0].validTo',
    '2011-07-11',
    (plan) => void plan.deals.push({ deal: 'Letter of June', discount: 0.3, validTo: '2011-07-11' }),
    'Letter of June',
    '2011-07-12',
  ],
  [
    'rate-of-own-currency',
    'rates[1].currency',
    'usd',
    (plan) => void plan.rates.push({ currency: 'usd', rate: 1, date: '2011-07-12' }),
    'USD',
  ],
  ['rate-date', 'rates[0].date', '2011-07-13', (plan) => change(plan.rates, { date: '2011-07-13' }), 'EUR'],
  ['rate-date', 'rates[0].date', '2009-07-11', (plan) => change(plan.rates, { date: '2009-07-11' }), 'EUR'],
  [
    'unknown-hypervisor',
    'platforms[1].hypervisors',
    'vMotion 4.2',
    (plan) => {
      plan.platforms.push(ownPlatform('Own', { hypervisors: ['VMOTION 4.1', 'vMotion 4.2'] }));
      plan.prices.push({ platform: 'own', item: 'All', unitPrice: 1 });
    },
    'vMotion 4.1',
  ],
  ['taken-from-catalogue', 'hypervisors', 'vMotion 4.1', (plan) => void (plan.hypervisors = []), 'hypervisors'],
];
