import type { Problem } from '../../src/plan/problems/problem';
import { type Loose, type LoosePlan, ownPlatform } from './minimalPlan';

/** One thing in the minimal plan that its author should know, and the whole of the one warning. */
export interface Warned {
  readonly changes: (plan: LoosePlan) => void;
  readonly warning: Problem;
}

const row = (rows: readonly (Loose | string)[], at = 0): Loose => rows[at] as Loose;
const change = (rows: readonly (Loose | string)[], fields: Loose, at = 0): void => void Object.assign(row(rows, at), fields);

export const warned: readonly Warned[] = [
  {
    changes: (plan) => delete plan.assumptions.sizeForYear,
    warning: {
      code: 'size-for-today',
      where: 'assumptions.sizeForYear',
      value: '0',
      reason: 'Links are sized for 0 years of growth: less than a year is not looked ahead.',
      remedy: 'Set "sizeForYear" to 1 or more, unless loads do not grow.',
    },
  },
  {
    changes: (plan) => void (plan.assumptions.sizeForYear = 8),
    warning: {
      code: 'size-beyond-horizon',
      where: 'assumptions.sizeForYear',
      value: '8',
      reason: 'Links are sized for year 8, and costs are compared over 5 years.',
      remedy: 'Check "sizeForYear" against "horizonYears".',
    },
  },
  {
    changes: (plan) => delete row(plan.spans).protectRouteKm,
    warning: {
      code: 'protect-route-assumed',
      where: 'spans[0].protectRouteKm',
      value: '',
      reason: 'The protect route of "East" is not stated and taken to be as long as the working route.',
      remedy: 'Add "protectRouteKm": a diverse path is often longer, and distance limits are tested on it.',
    },
  },
  {
    changes: (plan) => change(plan.spans, { straightKm: 140 }),
    warning: {
      code: 'route-below-straight',
      where: 'spans[0].workingRouteKm',
      value: '130',
      reason: 'A route of "East", 130 km, is shorter than its straight line.',
      remedy: 'Check "straightKm" and the route km.',
    },
  },
  {
    changes: (plan) =>
      void plan.spans.push({ span: 'North', from: 'Zürich', to: 'Basel', workingRouteKm: 90, protectRouteKm: 95 }),
    warning: {
      code: 'span-without-workloads',
      where: 'spans[2]',
      value: 'North',
      reason: 'No included workload uses "North": it is sized for no storage traffic.',
      remedy: 'Add a workload, or take the span out.',
    },
  },
  {
    changes: (plan) => void plan.workloads.push({ ...plan.workloads[0], workload: 'Test', include: 'No', reason: 'may be down' }),
    warning: {
      code: 'workload-left-out',
      where: 'workloads[2].include',
      value: 'no',
      reason: '"Test" is left out of every figure: may be down.',
      remedy: 'Set "include" to true to count it.',
    },
  },
  {
    changes: (plan) => void plan.workloads.push({ ...plan.workloads[0] }),
    warning: {
      code: 'duplicate-workload',
      where: 'workloads[2].workload',
      value: 'Mail',
      reason: '"Mail" stands on the same span at workloads[0] already, and both count.',
      remedy: 'Take one out if it was pasted twice.',
    },
  },
  {
    changes: (plan) => void Object.assign(plan, { platforms: [], prices: [] }),
    warning: {
      code: 'no-platforms',
      where: 'platforms',
      value: '',
      reason: 'No platform is listed, so there is nothing to compare.',
      remedy: 'Add catalogue keys or rows under "platforms".',
    },
  },
  {
    changes: (plan) => void (plan.offers = []),
    warning: {
      code: 'no-offers',
      where: 'offers',
      value: '',
      reason: 'No offer is listed, so no link has a price.',
      remedy: 'Add what carriers sell under "offers".',
    },
  },
  {
    changes: (plan) => void (plan.prices = []),
    warning: {
      code: 'no-prices',
      where: 'prices',
      value: '',
      reason: 'No price is listed, so no platform has a total.',
      remedy: 'Add cost lines under "prices".',
    },
  },
  {
    changes: (plan) => void plan.platforms.push('svc-split-2011'),
    warning: {
      code: 'unpriced-platform',
      where: 'platforms[1]',
      value: 'svc-split-2011',
      reason: '"svc-split-2011" has no cost line of its own, so it counts as not priced.',
      remedy: 'Add its lines under "prices".',
    },
  },
  {
    changes: (plan) => change(plan.prices, { unitPrice: null }),
    warning: {
      code: 'unpriced-line',
      where: 'prices[0].unitPrice',
      value: '',
      reason: '"Engines" has no unit price, so "vplex-metro-5.0" has no total.',
      remedy: 'Add "unitPrice"; 0 if it costs nothing.',
    },
  },
  {
    changes: (plan) => change(plan.offers, { nrc: null, mrc: '' }),
    warning: {
      code: 'incomplete-offer',
      where: 'offers[0]',
      value: '',
      reason: '"1G" is listed and never chosen: NRC and MRC are not stated.',
      remedy: 'Ask the carrier; 0 is a price too.',
    },
  },
  {
    changes: (plan) => change(plan.offers, { lineMbps: 622.08 }),
    warning: {
      code: 'payload-above-line',
      where: 'offers[0].payloadMbps',
      value: '1000',
      reason: '"1G" carries more than its line rate.',
      remedy: 'Check "payloadMbps" and "lineMbps".',
    },
  },
  {
    changes: (plan) => void plan.rates.push({ currency: 'usd', rate: 1, date: '2011-07-12' }),
    warning: {
      code: 'rate-of-own-currency',
      where: 'rates[1].currency',
      value: 'usd',
      reason: 'The quote is in USD already, so this rate is not used.',
      remedy: 'Take it out.',
    },
  },
  {
    changes: (plan) => change(plan.rates, { date: '2011-07-13' }),
    warning: {
      code: 'rate-date',
      where: 'rates[0].date',
      value: '2011-07-13',
      reason: 'The rate of EUR is of a day after the quote date.',
      remedy: 'Use the rate of the quote date.',
    },
  },
  {
    changes: (plan) => change(plan.rates, { date: '2009-07-11' }),
    warning: {
      code: 'rate-date',
      where: 'rates[0].date',
      value: '2009-07-11',
      reason: 'The rate of EUR is more than two years older than the quote.',
      remedy: 'Use the rate of the quote date.',
    },
  },
  {
    changes: (plan) => {
      plan.platforms.push(ownPlatform('Own', { hypervisors: ['VMOTION 4.1', 'vMotion 4.2'] }));
      plan.prices.push({ platform: 'own', item: 'All', unitPrice: 1 });
    },
    warning: {
      code: 'unknown-hypervisor',
      where: 'platforms[1].hypervisors',
      value: 'vMotion 4.2',
      reason: '"vMotion 4.2" is neither under hypervisors nor in the catalogue, so nothing that runs can be it.',
      remedy: 'Did you mean "vMotion 4.1"?',
    },
  },
  {
    changes: (plan) => void (plan.hypervisors = []),
    warning: {
      code: 'taken-from-catalogue',
      where: 'hypervisors',
      value: 'vMotion 4.1',
      reason: '"vMotion 4.1" is in use and not listed under hypervisors; its row is taken from the catalogue.',
      remedy: 'List it under "hypervisors" to see or change its figures.',
    },
  },
];
