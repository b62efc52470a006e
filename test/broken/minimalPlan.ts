/** A JSON value that a test may change anywhere. */
export type Loose = Record<string, unknown>;

/** The parts of a plan file, loosely: a test breaks one thing of it. */
export interface LoosePlan {
  assumptions: Loose;
  sites: Loose[];
  spans: Loose[];
  workloads: Loose[];
  offers: Loose[];
  platforms: (Loose | string)[];
  hypervisors: (Loose | string)[];
  prices: Loose[];
  deals: Loose[];
  rates: Loose[];
  choices: Loose[];
}

/** A small plan of two spans with neither problem nor warning. A new one each time. */
export function minimalPlan(): LoosePlan {
  return {
    assumptions: { hypervisor: 'vMotion 4.1', currency: 'USD', quoteDate: '2011-07-12', sizeForYear: 1 },
    sites: [
      { site: 'Zürich', latitude: 47.37, longitude: 8.54 },
      { site: 'Bern', latitude: 46.95, longitude: 7.45 },
      { site: 'Basel' },
    ],
    spans: [
      { span: 'East', from: 'Zürich', to: 'Bern', workingRouteKm: 130, protectRouteKm: 150 },
      { span: 'West', from: 'Bern', to: 'Basel', workingRouteKm: 100, protectRouteKm: 110 },
    ],
    workloads: [
      { workload: 'Mail', span: 'East', homeSite: 'Zürich', readIops: 800, writeIops: 200, readKB: 8, writeKB: 8 },
      { workload: 'Web', span: 'West', homeSite: 'Basel', readIops: 100, writeIops: 20, readKB: 8, writeKB: 8 },
    ],
    offers: [{ carrier: 'Kabel', product: '1G', kind: 'ethernet', payloadMbps: 1000, nrc: 1000, mrc: 3000 }],
    platforms: ['vplex-metro-5.0'],
    hypervisors: ['vMotion 4.1'],
    prices: [
      { platform: 'vplex-metro-5.0', item: 'Engines', part: 'hardware', unitPrice: 100000 },
      { platform: 'vplex-metro-5.0', item: 'Licence', part: 'software', unitPrice: 0 },
      { platform: 'vplex-metro-5.0', item: 'Support', part: 'support', unitPrice: 0 },
    ],
    deals: [],
    rates: [{ currency: 'EUR', rate: 1.4, date: '2011-07-12' }],
    choices: [],
  };
}

/** A platform of one's own. */
export const ownPlatform = (platform: string, more: Loose = {}): Loose => ({
  platform,
  name: platform,
  readHomeCrossings: 0,
  readAwayCrossings: 0,
  writeHomeCrossings: 1,
  writeAwayCrossings: 1,
  copiesHomeWriteOut: 1,
  copiesHomeWriteBack: 0,
  copiesAwayWriteOut: 0,
  copiesAwayWriteBack: 1,
  copiesHomeReadBack: 0,
  copiesAwayReadOut: 0,
  ...more,
});
