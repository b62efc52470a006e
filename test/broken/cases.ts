import type { Problem } from '../../src/plan/problems/problem';
import { type Loose, type LoosePlan, ownPlatform } from './minimalPlan';

/** One thing put wrong in the minimal plan, and the whole of the one problem that it is. */
export interface Broken {
  readonly breaks: (plan: LoosePlan) => void;
  readonly problem: Problem;
}

const row = (rows: readonly (Loose | string)[], at = 0): Loose => {
  const found = rows[at];
  if (typeof found !== 'object') throw new Error(`There is no row ${at}`);
  return found;
};
const change = (rows: readonly (Loose | string)[], fields: Loose, at = 0): void => void Object.assign(row(rows, at), fields);

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

export const broken: readonly Broken[] = [
  {
    breaks: (plan) => void Object.assign(plan, { format: 2, sites: 'of another format' }),
    problem: {
      code: 'unknown-format',
      where: 'format',
      value: '2',
      reason: 'This version of Metrospan reads plan files up to format 1. Nothing in this file was read.',
      remedy: 'Use a newer version of Metrospan. If the file follows format 1, write "format": 1.',
    },
  },
  {
    breaks: (plan) => void (plan.workloads[1] = 'Web' as unknown as Loose),
    problem: {
      code: 'not-an-object',
      where: 'workloads[1]',
      value: 'Web',
      reason: 'A row of workloads (an application and its VMs) must be an object with named fields, and this is a text.',
      remedy: 'Write it as { "field": value, … }. Until then this workload is left out of every figure.',
    },
  },
  {
    breaks: (plan) => void (plan.assumptions = [] as unknown as Loose),
    problem: {
      code: 'not-an-object',
      where: 'assumptions',
      value: '[]',
      reason: 'The assumptions must be an object with named fields, and this is a list.',
      remedy: 'Write it as { "field": value, … }. Until then nothing is calculated.',
    },
  },
  {
    breaks: (plan) => delete plan.assumptions.currency,
    problem: {
      code: 'missing',
      where: 'assumptions.currency',
      value: '',
      reason: 'Currency is required: currency of the quote.',
      remedy: 'Add "currency": a currency such as "USD". Until then nothing is calculated.',
    },
  },
  {
    breaks: (plan) => delete row(plan.workloads).homeSite,
    problem: {
      code: 'missing',
      where: 'workloads[0].homeSite',
      value: '',
      reason: 'Home site is required: the site that owns its volumes.',
      remedy: 'Add "homeSite": a name listed under sites. Until then the span "East" is left out.',
    },
  },
  {
    breaks: (plan) => change(plan.workloads, { readKB: '' }),
    problem: {
      code: 'missing',
      where: 'workloads[0].readKB',
      value: '',
      reason: 'Read KB is required: mean size of a read.',
      remedy: 'Add "readKB": a number in KB, from 0 to 65,536. Until then the span "East" is left out.',
    },
  },
  {
    breaks: (plan) => change(plan.workloads, { peekFactor: 2 }),
    problem: {
      code: 'unknown-field',
      where: 'workloads[0].peekFactor',
      value: '2',
      reason: 'A row of workloads has no field "peekFactor".',
      remedy: 'Did you mean "peakFactor"? Until then the span "East" is left out.',
    },
  },
  {
    breaks: (plan) => change(plan.sites, { colour: 'red' }, 2),
    problem: {
      code: 'unknown-field',
      where: 'sites[2].colour',
      value: 'red',
      reason: 'A row of sites has no field "colour".',
      remedy: 'Take it out, or use one of: site, latitude, longitude. Until then the spans of this site are left out.',
    },
  },
  {
    breaks: (plan) => void Object.assign(plan, { ofers: [] }),
    problem: {
      code: 'unknown-field',
      where: 'ofers',
      value: '[]',
      reason: 'A plan has no field "ofers".',
      remedy: 'Did you mean "offers"?',
    },
  },
  {
    breaks: (plan) => change(plan.spans, { workingRouteKm: '130' }),
    problem: {
      code: 'wrong-type',
      where: 'spans[0].workingRouteKm',
      value: '130',
      reason: 'Working route must be a number in km, above 0 and at most 25,000, and this is a text.',
      remedy: 'Write 130 without quotes. Until then this span and its workloads are left out.',
    },
  },
  {
    breaks: (plan) => change(plan.spans, { workingRouteKm: '130 km' }),
    problem: {
      code: 'wrong-type',
      where: 'spans[0].workingRouteKm',
      value: '130 km',
      reason: 'Working route must be a number in km, above 0 and at most 25,000, and this is a text.',
      remedy: 'Write a number in km, above 0 and at most 25,000. Until then this span and its workloads are left out.',
    },
  },
  {
    breaks: (plan) => change(plan.offers, { product: 100 }),
    problem: {
      code: 'wrong-type',
      where: 'offers[0].product',
      value: '100',
      reason: 'Product must be a text, and this is a number.',
      remedy: 'Put it in quotes: "100". Until then this offer is left out.',
    },
  },
  {
    breaks: (plan) => change(plan.workloads, { include: 1 }),
    problem: {
      code: 'wrong-type',
      where: 'workloads[0].include',
      value: '1',
      reason: 'Include must be true or false, or "yes" or "no", and this is a number.',
      remedy: 'Write true or false, or "yes" or "no". Until then the span "East" is left out.',
    },
  },
  {
    breaks: (plan) => void plan.platforms.push(ownPlatform('Own', { protocols: 'FC' })),
    problem: {
      code: 'wrong-type',
      where: 'platforms[1].protocols',
      value: 'FC',
      reason: '"protocols" must be a list of words such as ["FC"], and this is a text.',
      remedy:
        'Write a list of words such as ["FC"]. Until then this platform, its prices and what stands in front of it are left out.',
    },
  },
  {
    breaks: (plan) => void plan.platforms.push(ownPlatform('Own', { hypervisors: 'vMotion 4.1' })),
    problem: {
      code: 'wrong-type',
      where: 'platforms[1].hypervisors',
      value: 'vMotion 4.1',
      reason: 'Validated hypervisors must be a list of names of hypervisors, such as ["A", "B"], and this is a text.',
      remedy:
        'Write a list of names of hypervisors, such as ["A", "B"]. Until then this platform, its prices and what stands in front of it are left out.',
    },
  },
  {
    breaks: (plan) => void plan.platforms.push(ownPlatform('Own', { maxKm: 'unlimited' })),
    problem: {
      code: 'wrong-type',
      where: 'platforms[1].maxKm',
      value: 'unlimited',
      reason: 'Max km must be a number in km, above 0 and at most 100,000 or "none", and this is a text.',
      remedy:
        'Write a number in km, above 0 and at most 100,000 or "none". Until then this platform, its prices and what stands in front of it are left out.',
    },
  },
  {
    breaks: (plan) => void Object.assign(plan, { prices: {} }),
    problem: {
      code: 'wrong-type',
      where: 'prices',
      value: '{}',
      reason: '"prices" must be a list, and this is an object.',
      remedy: 'Write it as a list, [ … ], even of one row. Until then it counts as empty.',
    },
  },
  {
    breaks: (plan) => change(plan.offers, { mrc: Infinity }),
    problem: {
      code: 'not-finite',
      where: 'offers[0].mrc',
      value: 'Infinity',
      reason: 'MRC is not a finite number.',
      remedy: 'Write the figure itself, in the unit of the field. Until then this offer is left out.',
    },
  },
  {
    breaks: (plan) => change(plan.offers, { kind: 'etherent' }),
    problem: {
      code: 'not-a-choice',
      where: 'offers[0].kind',
      value: 'etherent',
      reason: 'Kind must be "ethernet", "wavelength", "sonet", "fc", "dark-fibre-lease" or "dark-fibre-iru".',
      remedy: 'Did you mean "ethernet"? Until then this offer is left out.',
    },
  },
  {
    breaks: (plan) => void (plan.assumptions.sizeForState = 'all'),
    problem: {
      code: 'not-a-choice',
      where: 'assumptions.sizeForState',
      value: 'all',
      reason: 'Size for state must be "planned" or "worst".',
      remedy: 'Use one of these words. Until then nothing is calculated.',
    },
  },
  {
    breaks: (plan) => void plan.platforms.push(ownPlatform('Own', { protocols: ['FC', 'NSF'] })),
    problem: {
      code: 'not-a-choice',
      where: 'platforms[1].protocols[1]',
      value: 'NSF',
      reason: 'A word of "protocols" must be "FC", "FCoE", "iSCSI" or "NFS".',
      remedy: 'Did you mean "NFS"? Until then this platform, its prices and what stands in front of it are left out.',
    },
  },
  {
    breaks: (plan) => change(plan.rates, { date: '2011-02-29' }),
    problem: {
      code: 'not-a-date',
      where: 'rates[0].date',
      value: '2011-02-29',
      reason: 'Date must be a day of the calendar.',
      remedy:
        'Write it as "YYYY-MM-DD", such as "2011-07-12". Until then offers in this currency are left out, and prices in it count as not priced.',
    },
  },
  {
    breaks: (plan) => void (plan.assumptions.quoteDate = '12.7.2011'),
    problem: {
      code: 'not-a-date',
      where: 'assumptions.quoteDate',
      value: '12.7.2011',
      reason: 'Quote date must be a day of the calendar.',
      remedy: 'Write it as "YYYY-MM-DD", such as "2011-07-12". Until then nothing is calculated.',
    },
  },
  {
    breaks: (plan) => change(plan.prices, { unitPrice: -5 }),
    problem: {
      code: 'negative',
      where: 'prices[0].unitPrice',
      value: '-5',
      reason: 'Unit price cannot be negative.',
      remedy:
        'Write a number in the currency of the row, from 0 to 1,000,000,000,000. Until then it counts as not priced, so "vplex-metro-5.0" has no total.',
    },
  },
  {
    breaks: (plan) => change(plan.workloads, { awayShare: 40 }),
    problem: {
      code: 'not-a-share',
      where: 'workloads[0].awayShare',
      value: '40',
      reason: 'Away share is a share: it runs from 0 to 1.',
      remedy: 'Write 0.4 for 40 %. Until then the span "East" is left out.',
    },
  },
  {
    breaks: (plan) => change(plan.workloads, { awayShare: -0.1 }),
    problem: {
      code: 'not-a-share',
      where: 'workloads[0].awayShare',
      value: '-0.1',
      reason: 'Away share is a share: it runs from 0 to 1.',
      remedy: 'Write a number from 0 to 1. Until then the span "East" is left out.',
    },
  },
  {
    breaks: (plan) => void (plan.assumptions.targetUtilisation = 0),
    problem: {
      code: 'not-a-share',
      where: 'assumptions.targetUtilisation',
      value: '0',
      reason: 'Target utilisation is a share: it runs above 0 and at most 1.',
      remedy: 'Write a number above 0 and at most 1. Until then nothing is calculated.',
    },
  },
  {
    breaks: (plan) => void (plan.assumptions.paths = 1.5),
    problem: {
      code: 'not-whole',
      where: 'assumptions.paths',
      value: '1.5',
      reason: 'Paths must be a whole number.',
      remedy: 'Write a whole number, from 1 to 4. Until then nothing is calculated.',
    },
  },
  {
    breaks: (plan) => change(plan.sites, { latitude: 91 }),
    problem: {
      code: 'out-of-range',
      where: 'sites[0].latitude',
      value: '91',
      reason: 'Latitude must be from -90 to 90; anything else is surely a slip, or another unit.',
      remedy: 'Write a number in °, from -90 to 90. Until then the spans of this site are left out.',
    },
  },
  {
    breaks: (plan) => change(plan.spans, { workingRouteKm: 130000 }),
    problem: {
      code: 'out-of-range',
      where: 'spans[0].workingRouteKm',
      value: '130000',
      reason: 'Working route must be above 0 and at most 25,000; anything else is surely a slip, or another unit.',
      remedy: 'Write a number in km, above 0 and at most 25,000. Until then this span and its workloads are left out.',
    },
  },
  {
    breaks: (plan) => void (plan.assumptions.growthPerYear = -1),
    problem: {
      code: 'out-of-range',
      where: 'assumptions.growthPerYear',
      value: '-1',
      reason: 'Growth a year must be above -1 and at most 10; anything else is surely a slip, or another unit.',
      remedy: 'Write a number, above -1 and at most 10. Until then nothing is calculated.',
    },
  },
  {
    breaks: (plan) => change(plan.offers, { product: 'bell \u0007' }),
    problem: {
      code: 'not-writable',
      where: 'offers[0].product',
      value: 'bell �',
      reason: 'Product cannot stand in a cell: it holds a character that no workbook can hold.',
      remedy: 'Type the text again, or shorten it. Until then this offer is left out.',
    },
  },
  {
    breaks: (plan) => change(plan.offers, { source: 'x'.repeat(32768) }),
    problem: {
      code: 'not-writable',
      where: 'offers[0].source',
      value: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…',
      reason: 'Source cannot stand in a cell: it is longer than 32767 characters.',
      remedy: 'Type the text again, or shorten it. Until then this offer is left out.',
    },
  },
  {
    breaks: forbids('Bern*'),
    problem: {
      code: 'forbidden-key',
      where: 'sites[3].site',
      value: 'Bern*',
      reason: '"Bern*" cannot be a name: it holds *, which formulas take for a pattern.',
      remedy: 'Choose another site, here and wherever it is named. Until then the spans of this site are left out.',
    },
  },
  {
    breaks: forbids('=Bern'),
    problem: {
      code: 'forbidden-key',
      where: 'sites[3].site',
      value: '=Bern',
      reason: '"=Bern" cannot be a name: it begins with =, which formulas take for a comparison.',
      remedy: 'Choose another site, here and wherever it is named. Until then the spans of this site are left out.',
    },
  },
  {
    breaks: forbids('A | B'),
    problem: {
      code: 'forbidden-key',
      where: 'sites[3].site',
      value: 'A | B',
      reason: '"A | B" cannot be a name: it holds |, which stands between the names of an option.',
      remedy: 'Choose another site, here and wherever it is named. Until then the spans of this site are left out.',
    },
  },
  {
    breaks: forbids('007'),
    problem: {
      code: 'forbidden-key',
      where: 'sites[3].site',
      value: '007',
      reason: '"007" cannot be a name: it would be read as a number by Excel.',
      remedy:
        'Choose another site, such as "Site 007", here and wherever it is named. Until then the spans of this site are left out.',
    },
  },
  {
    breaks: forbids('1-2'),
    problem: {
      code: 'forbidden-key',
      where: 'sites[3].site',
      value: '1-2',
      reason: '"1-2" cannot be a name: it would be read as a date by Excel.',
      remedy:
        'Choose another site, such as "Site 1-2", here and wherever it is named. Until then the spans of this site are left out.',
    },
  },
  {
    breaks: forbids('TRUE'),
    problem: {
      code: 'forbidden-key',
      where: 'sites[3].site',
      value: 'TRUE',
      reason: '"TRUE" cannot be a name: it would be read as true or false by Excel.',
      remedy:
        'Choose another site, such as "Site TRUE", here and wherever it is named. Until then the spans of this site are left out.',
    },
  },
  {
    breaks: forbids('x'.repeat(101)),
    problem: {
      code: 'forbidden-key',
      where: 'sites[3].site',
      value: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…',
      reason:
        '"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" cannot be a name: it is 101 characters long, and 100 is the most formulas can match.',
      remedy: 'Choose another site, here and wherever it is named. Until then the spans of this site are left out.',
    },
  },
  {
    breaks: (plan) => void plan.hypervisors.push({ hypervisor: 'vMotion, long', minMbps: 250 }),
    problem: {
      code: 'forbidden-key',
      where: 'hypervisors[1].hypervisor',
      value: 'vMotion, long',
      reason: '"vMotion, long" cannot be a name: it holds a comma, which separates names in a list.',
      remedy:
        'Choose another hypervisor, here and wherever it is named. Until then the spans whose workloads use it are left out.',
    },
  },
  {
    breaks: (plan) => void plan.spans.push({ ...plan.spans[0], span: ' EAST ' }),
    problem: {
      code: 'duplicate-key',
      where: 'spans[2].span',
      value: 'EAST',
      reason: 'The span "EAST" stands at spans[0] already; case and outer spaces make no difference.',
      remedy: 'Rename one of the rows, or take it out. Until then this span and its workloads are left out.',
    },
  },
  {
    breaks: (plan) => {
      const lost = { platform: 'vplex-metro-5.0', event: 'site lost' };
      Object.assign(plan, { failures: [lost, { ...lost, stops: 'nothing' }] });
    },
    problem: {
      code: 'duplicate-failure',
      where: 'failures[1].event',
      value: 'site lost',
      reason: 'What "vplex-metro-5.0" does at "site lost" is stated at failures[0] already.',
      remedy: 'Put both into one row, or take one out. Until then this row is left out.',
    },
  },
  {
    breaks: (plan) => void plan.rates.push({ currency: 'eur', rate: 1.5, date: '2011-07-11' }),
    problem: {
      code: 'duplicate-key',
      where: 'rates[1].currency',
      value: 'eur',
      reason: 'The currency "eur" stands at rates[0] already; case and outer spaces make no difference.',
      remedy:
        'Rename one of the rows, or take it out. Until then offers in this currency are left out, and prices in it count as not priced.',
    },
  },
  {
    breaks: (plan) => change(plan.workloads, { homeSite: 'Zurich' }),
    problem: {
      code: 'unknown-reference',
      where: 'workloads[0].homeSite',
      value: 'Zurich',
      reason: 'Home site names "Zurich", which is not listed under sites.',
      remedy: 'Did you mean "Zürich"? If not, add it under sites. Until then the span "East" is left out.',
    },
  },
  {
    breaks: (plan) => change(plan.workloads, { span: 'North' }),
    problem: {
      code: 'unknown-reference',
      where: 'workloads[0].span',
      value: 'North',
      reason: 'Span names "North", which is not listed under spans.',
      remedy: 'Add it under spans, or use one of: East, West. Until then this workload is left out of every figure.',
    },
  },
  {
    breaks: (plan) => change(plan.prices, { currency: 'GBP' }),
    problem: {
      code: 'unknown-reference',
      where: 'prices[0].currency',
      value: 'GBP',
      reason: 'Currency names "GBP", which is not listed under rates.',
      remedy:
        'Add it under rates, or use one of: USD, EUR. Until then it counts as not priced, so "vplex-metro-5.0" has no total.',
    },
  },
  {
    breaks: (plan) => change(plan.prices, { platform: 'svc' }),
    problem: {
      code: 'unknown-reference',
      where: 'prices[0].platform',
      value: 'svc',
      reason: 'Platform names "svc", which is not listed under platforms.',
      remedy: 'Add it under platforms, or use one of: vplex-metro-5.0. Until then this line is left out.',
    },
  },
  {
    breaks: (plan) => void (plan.assumptions.hypervisor = 'Xen'),
    problem: {
      code: 'unknown-reference',
      where: 'assumptions.hypervisor',
      value: 'Xen',
      reason: 'Hypervisor names "Xen", which is not listed under hypervisors.',
      remedy:
        'Add it under hypervisors, or use one of: vMotion 4.1, vMotion 5.0, Metro vMotion 5.0, vMotion 6.0+, Hyper-V Live Migration, PowerVM Live Partition Mobility, Oracle VM live migration. Until then nothing is calculated.',
    },
  },
  {
    breaks: (plan) => void plan.platforms.push('vplex-metro-5'),
    problem: {
      code: 'unknown-catalogue-key',
      where: 'platforms[1]',
      value: 'vplex-metro-5',
      reason: 'The catalogue has no row "vplex-metro-5" for platforms.',
      remedy:
        'Did you mean "vplex-metro-5.0"? Use one of: vplex-metro-5.0, vplex-metro-4.x, vplex-metro-5.2, vplex-metro-5.2-cross-connect, vplex-metro-5.2-round-robin, vplex-geo, vplex-global, vplex-metro-5.0-before-svc; or write a whole row of your own. Until then this platform, its prices and what stands in front of it are left out.',
    },
  },
  {
    breaks: (plan) => void plan.platforms.push({ platform: 'svc' }),
    problem: {
      code: 'unknown-catalogue-key',
      where: 'platforms[1]',
      value: 'svc',
      reason: 'The catalogue has no row "svc" for platforms.',
      remedy:
        'Use one of: svc-split-2011, svc-esc-7.2-local-hosts, svc-hyperswap-7.5, svc-split-2011-4-gbps, svc-split-2011-2-gbps, svc-split-6.3-isl, svc-esc-7.2-preferred-node; or write a whole row of your own. Until then this platform, its prices and what stands in front of it are left out.',
    },
  },
  {
    breaks: (plan) => void plan.hypervisors.push('Xen'),
    problem: {
      code: 'unknown-catalogue-key',
      where: 'hypervisors[1]',
      value: 'Xen',
      reason: 'The catalogue has no row "Xen" for hypervisors.',
      remedy:
        'Use one of: vMotion 4.1, vMotion 5.0, Metro vMotion 5.0, vMotion 6.0+, Hyper-V Live Migration, PowerVM Live Partition Mobility, Oracle VM live migration; or write a whole row of your own. Until then the spans whose workloads use it are left out.',
    },
  },
  {
    breaks: (plan) => change(plan.spans, { to: 'zürich' }),
    problem: {
      code: 'same-site',
      where: 'spans[0].to',
      value: 'Zürich',
      reason: 'The span begins and ends at "Zürich".',
      remedy: 'Name two different sites in "from" and "to". Until then this span and its workloads are left out.',
    },
  },
  {
    breaks: (plan) => change(plan.spans, { workingRouteKm: null }, 1),
    problem: {
      code: 'span-without-distance',
      where: 'spans[1]',
      value: 'West',
      reason: 'The distance of the span is not known: no route is stated, and no coordinates of "Basel".',
      remedy:
        'Add "workingRouteKm" or "straightKm", or the latitude and longitude of both sites. Until then this span and its workloads are left out.',
    },
  },
  {
    breaks: (plan) => change(plan.spans, { measuredRttMs: 1.4 }),
    problem: {
      code: 'faster-than-light',
      where: 'spans[0].measuredRttMs',
      value: '1.4',
      reason: 'The measured round trip is faster than light in 150 km of fibre, which takes at least 1.44 ms.',
      remedy:
        'Correct "measuredRttMs", which is in ms and there and back, or the route km. Until then this span and its workloads are left out.',
    },
  },
  {
    breaks: (plan) => change(plan.workloads, { homeSite: 'Basel' }),
    problem: {
      code: 'home-site-not-on-span',
      where: 'workloads[0].homeSite',
      value: 'Basel',
      reason: '"Basel" is no end of the span "East".',
      remedy: 'Use "Zürich" or "Bern", or another span. Until then the span "East" is left out.',
    },
  },
  {
    breaks: (plan) => change(plan.sites, { longitude: 7.6 }, 2),
    problem: {
      code: 'half-coordinates',
      where: 'sites[2].latitude',
      value: '',
      reason: 'longitude is stated and latitude is not.',
      remedy: 'Add "latitude", or take "longitude" out. Until then the spans of this site are left out.',
    },
  },
  {
    breaks: (plan) => void plan.platforms.push(ownPlatform('Own', { fronts: 'own' })),
    problem: {
      code: 'fronts-level',
      where: 'platforms[1].fronts',
      value: 'Own',
      reason: '"Own" cannot stand in front: it names itself.',
      remedy:
        'Name a platform that fronts nothing itself, or take "fronts" out. Until then this platform, its prices and what stands in front of it are left out.',
    },
  },
  {
    breaks: (plan) => {
      plan.platforms.push(ownPlatform('A', { fronts: 'B' }), ownPlatform('B', { fronts: 'C' }), ownPlatform('C'));
    },
    problem: {
      code: 'fronts-level',
      where: 'platforms[1].fronts',
      value: 'B',
      reason: '"A" cannot stand in front: "B" itself fronts "C", and one level is what can be compared.',
      remedy:
        'Name a platform that fronts nothing itself, or take "fronts" out. Until then this platform, its prices and what stands in front of it are left out.',
    },
  },
  {
    breaks: (plan) => {
      plan.assumptions.drainWindowMinutes = 60;
      change(plan.workloads, { dirtyMBps: 5 });
      change(plan.workloads, { memoryGB: 4, dirtyMBps: 5 }, 1);
    },
    problem: {
      code: 'drain-window-memory',
      where: 'workloads[0].memoryGB',
      value: '',
      reason: 'A drain window is set, so the memory of each VM must be known.',
      remedy:
        'Add "memoryGB", leave the workload out with "include", or take "drainWindowMinutes" out. Until then the span "East" is left out.',
    },
  },
  {
    breaks: (plan) => {
      plan.assumptions.drainWindowMinutes = 60;
      change(plan.workloads, { memoryGB: 4 });
      change(plan.workloads, { memoryGB: 4, dirtyMBps: 5 }, 1);
    },
    problem: {
      code: 'drain-window-dirty',
      where: 'workloads[0].dirtyMBps',
      value: '',
      reason: 'A drain window is set and migrations run at once, so it must be known how fast a VM writes its memory.',
      remedy:
        'Add "dirtyMBps", set "migrationsAtOnce" to 0, or take "drainWindowMinutes" out. Until then the span "East" is left out.',
    },
  },
  {
    breaks: (plan) => change(plan.offers, { validFrom: '2011-06-01', validTo: '2011-05-31' }),
    problem: {
      code: 'validity-reversed',
      where: 'offers[0].validTo',
      value: '2011-05-31',
      reason: 'It ends before it begins, on 2011-06-01.',
      remedy: 'Correct "validFrom" or "validTo". Until then this offer is left out.',
    },
  },
  {
    breaks: (plan) => void (plan.spans = []),
    problem: {
      code: 'no-span',
      where: 'spans',
      value: '',
      reason: 'A plan needs a span: two sites to stretch a cluster between.',
      remedy: 'Add a row under "spans", and its sites under "sites".',
    },
  },
  {
    breaks: (plan) =>
      void plan.choices.push(
        { span: 'East', platform: 'vplex-metro-5.0', choice: 'force in', reason: 'the vendor wrote so' },
        { span: 'east', platform: 'VPLEX-Metro-5.0', choice: 'leave out', reason: 'too dear' },
      ),
    problem: {
      code: 'second-choice',
      where: 'choices[1]',
      value: 'East | vplex-metro-5.0',
      reason: '"vplex-metro-5.0" on "East" is decided at choices[0] already.',
      remedy: 'Keep one of the two rows. Until then this choice is left out, and the option counts as computed.',
    },
  },
  {
    breaks: (plan) => void plan.choices.push({ span: 'East', platform: 'vplex-metro-5.0', choice: 'force in', reason: ' ' }),
    problem: {
      code: 'missing',
      where: 'choices[0].reason',
      value: ' ',
      reason: 'Reason is required: why; it is printed with the option.',
      remedy: 'Add "reason": a text. Until then this choice is left out, and the option counts as computed.',
    },
  },
  {
    breaks: (plan) => void (plan.hypervisors[1] = { hypervisor: 'Mover', validFrom: '2011-02-01', validTo: '2011-01-31' }),
    problem: {
      code: 'validity-reversed',
      where: 'hypervisors[1].validTo',
      value: '2011-01-31',
      reason: 'It ends before it begins, on 2011-02-01.',
      remedy: 'Correct "validFrom" or "validTo". Until then the spans whose workloads use it are left out.',
    },
  },
  {
    breaks: (plan) => void plan.platforms.push({ family: 'VPLX' }),
    problem: {
      code: 'nothing-selected',
      where: 'platforms[1]',
      value: 'VPLX',
      reason: 'The catalogue has no row for platforms of the family "VPLX" that is valid on 2011-07-12.',
      remedy: 'Did you mean "VPLEX"? There is: VPLEX, MetroCluster, SVC, DS8000, FlexCache, Wish list.',
    },
  },
  {
    breaks: (plan) => change(plan.spans, { fcGbps: 5 }),
    problem: {
      code: 'not-among',
      where: 'spans[0].fcGbps',
      value: '5',
      reason: 'FC speed must be 1, 2, 4, 8, 10, 16 or 32: there is nothing between.',
      remedy: 'Write one of these figures. Until then this span and its workloads are left out.',
    },
  },
  {
    breaks: (plan) => change(plan.spans, { switchCredits: 100, switchPorts: 24 }),
    problem: {
      code: 'credits-below-reserve',
      where: 'spans[0].switchCredits',
      value: '100',
      reason: 'The ports of the switch reserve 192 credits, and it has 100.',
      remedy: 'Correct "switchCredits", "switchPorts" or "reservedCredits". Until then this span and its workloads are left out.',
    },
  },
  {
    breaks: (plan) => change(plan.offers, { linkRate: 'OC12' }),
    problem: {
      code: 'unknown-reference',
      where: 'offers[0].linkRate',
      value: 'OC12',
      reason: 'Link rate names "OC12", which is not listed under linkRates.',
      remedy: 'Did you mean "OC-12"? If not, add it under linkRates. Until then this offer is left out.',
    },
  },
  {
    breaks: (plan) => change(plan.spans, { framing: 'OVT' }),
    problem: {
      code: 'unknown-reference',
      where: 'spans[0].framing',
      value: 'OVT',
      reason: 'Framing names "OVT", which is not listed under transports.',
      remedy:
        'Add it under transports, or use one of: native FC, FCIP, TCP/IP, TCP/IP in packets of 1500, ' +
        'TCP/IP in packets of 1500 with timestamps, TCP/IP in packets of 9000, TCP/IP over OTV, TCP/IP over LISP, ' +
        'TCP/IP over VXLAN, TCP/IP over EoMPLS or VPLS. Until then this span and its workloads are left out.',
    },
  },
  {
    breaks: (plan) => Object.assign(plan, { transports: [{ framing: 'Ours', overTcp: true }] }),
    problem: {
      code: 'framing-without-efficiency',
      where: 'transports[0]',
      value: 'Ours',
      reason: 'How much of the wire "Ours" leaves to payload is not known.',
      remedy:
        'Add "efficiency", or "mtuBytes" with "headerBytes" and "lineBytes". Until then the spans that name it are left out.',
    },
  },
  {
    breaks: (plan) => Object.assign(plan, { transports: [{ framing: 'Ours', mtuBytes: 1500, headerBytes: 1500 }] }),
    problem: {
      code: 'packet-without-room',
      where: 'transports[0].headerBytes',
      value: '1500',
      reason: 'A packet of 1,500 bytes has no room for data: "Ours" has 1,500 bytes of headers in it.',
      remedy: 'Correct "mtuBytes" or "headerBytes". Until then the spans that name it are left out.',
    },
  },
  {
    breaks: (plan) => change(plan.spans, { framing: 'tcp/ip over otv', mtuBytes: 82 }),
    problem: {
      code: 'mtu-without-room',
      where: 'spans[0].mtuBytes',
      value: '82',
      reason: 'A packet of 82 bytes has no room for data: "TCP/IP over OTV" has 82 bytes of headers in it.',
      remedy: 'Correct "mtuBytes", or the headers of that framing. Until then this span and its workloads are left out.',
    },
  },
  {
    breaks: part({ equipment: 'regenerater' }),
    problem: {
      code: 'unknown-reference',
      where: 'parts[0].equipment',
      value: 'regenerater',
      reason: 'Equipment names "regenerater", which is not listed under equipment.',
      remedy:
        'Did you mean "regenerator"? If not, add it under equipment. Until then the span "East" is left out: without it the round trip would be too short.',
    },
  },
  {
    breaks: part({ equipment: undefined }),
    problem: {
      code: 'missing',
      where: 'parts[0].equipment',
      value: '',
      reason: 'Equipment is required: what it is: a row of Equipment or of the catalogue.',
      remedy:
        'Add "equipment": a name listed under equipment. Until then the span "East" is left out: without it the round trip would be too short.',
    },
  },
  {
    breaks: part({ span: 'North' }),
    problem: {
      code: 'unknown-reference',
      where: 'parts[0].span',
      value: 'North',
      reason: 'Span names "North", which is not listed under spans.',
      remedy: 'Add it under spans, or use one of: East, West. Until then it counts on no span.',
    },
  },
  {
    breaks: part({ path: 'protekt' }),
    problem: {
      code: 'not-a-choice',
      where: 'parts[0].path',
      value: 'protekt',
      reason: 'Path must be "working", "protect" or "both".',
      remedy: 'Did you mean "protect"? Until then the span "East" is left out: without it the round trip would be too short.',
    },
  },
  {
    breaks: part({ count: -1 }),
    problem: {
      code: 'negative',
      where: 'parts[0].count',
      value: '-1',
      reason: 'Count cannot be negative.',
      remedy:
        'Write a number, from 0 to 100,000. Until then the span "East" is left out: without it the round trip would be too short.',
    },
  },
  {
    breaks: part({ count: 'two' }),
    problem: {
      code: 'wrong-type',
      where: 'parts[0].count',
      value: 'two',
      reason: 'Count must be a number, from 0 to 100,000, and this is a text.',
      remedy:
        'Write a number, from 0 to 100,000. Until then the span "East" is left out: without it the round trip would be too short.',
    },
  },
  {
    breaks: (plan) => void Object.assign(plan, { parts: ['regenerator'] }),
    problem: {
      code: 'not-an-object',
      where: 'parts[0]',
      value: 'regenerator',
      reason: 'A row of parts (gear on the paths of a span) must be an object with named fields, and this is a text.',
      remedy: 'Write it as { "field": value, … }. Until then it counts on no span.',
    },
  },
  {
    breaks: gear({ oneWayUs: undefined, source: 'data sheet' }),
    problem: {
      code: 'missing',
      where: 'equipment[0].oneWayUs',
      value: '',
      reason: 'One way is required: what one of it delays a signal, one way.',
      remedy: 'Add "oneWayUs": a number in µs, from 0 to 1,000,000. Until then the spans that have it are left out.',
    },
  },
  {
    breaks: gear({ oneWayUs: -1 }),
    problem: {
      code: 'negative',
      where: 'equipment[0].oneWayUs',
      value: '-1',
      reason: 'One way cannot be negative.',
      remedy: 'Write a number in µs, from 0 to 1,000,000. Until then the spans that have it are left out.',
    },
  },
  {
    breaks: gear({ oneWayUs: 2e6 }),
    problem: {
      code: 'out-of-range',
      where: 'equipment[0].oneWayUs',
      value: '2000000',
      reason: 'One way must be from 0 to 1,000,000; anything else is surely a slip, or another unit.',
      remedy: 'Write a number in µs, from 0 to 1,000,000. Until then the spans that have it are left out.',
    },
  },
  {
    breaks: (plan) =>
      void Object.assign(plan, {
        equipment: [
          { equipment: 'Our amplifier', oneWayUs: 0.2 },
          { equipment: 'our AMPLIFIER ', oneWayUs: 0.3 },
        ],
      }),
    problem: {
      code: 'duplicate-key',
      where: 'equipment[1].equipment',
      value: 'our AMPLIFIER',
      reason: 'The equipment "our AMPLIFIER" stands at equipment[0] already; case and outer spaces make no difference.',
      remedy: 'Rename one of the rows, or take it out. Until then the spans that have it are left out.',
    },
  },
  {
    breaks: gear({ equipment: '10' }, { equipment: '10' }),
    problem: {
      code: 'forbidden-key',
      where: 'equipment[0].equipment',
      value: '10',
      reason: '"10" cannot be a name: it would be read as a number by Excel.',
      remedy:
        'Choose another equipment, such as "Equipment 10", here and wherever it is named. Until then the spans that have it are left out.',
    },
  },
];
