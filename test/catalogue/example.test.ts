import { readFileSync } from 'node:fs';
import { hypervisors } from '../../src/catalogue/hypervisors';
import { platforms } from '../../src/catalogue/platforms';
import { tariffs } from '../../src/catalogue/tariffs';
import { transports } from '../../src/catalogue/transports';
import { valuesOf } from '../../src/catalogue/values';
import { valuesFor } from '../plan/goodPlan';
import type { OfferRow, Plan, PlatformRow, PriceRow } from '../reference/plan';
import { reference } from '../reference/reference';

interface Example extends Omit<Plan, 'platforms' | 'hypervisors'> {
  platforms: string[];
  hypervisors: string[];
}

const text = readFileSync('examples/metro.json', 'utf8');
const example = JSON.parse(text) as Example;

/** The plan's fields in the contract, typed once more. */
const fields: Record<string, string> = {
  assumptions: `fibreUsPerKm routeFactor linkEfficiency targetUtilisation compression kilobyteBytes paths migrationsAtOnce
    drainWindowMinutes outageHours heartbeatMbps growthPerYear sizeForYear sizeForState horizonYears discountRate discountTiming ftFactor
    hypervisor currency quoteDate`,
  sites: 'site latitude longitude',
  spans: `span from to workingRouteKm protectRouteKm straightKm measuredRttMs routeFactor equipmentUs transport writeAcceleration
    ingressLocalised egressLocalised oldFlowShare siteAffinity symmetricFirewalls vcenterAwareIngress`,
  workloads: `workload span homeSite readIops writeIops readKB writeKB include reason vms peakFactor awayShare cacheMissShare
    refetchShare protocol hypervisor memoryGB dirtyMBps clientInMbps clientOutMbps ftReadMBps ftNetInMbps queueDepth serviceMs
    writeBudgetMs capacityTB growthPerYear`,
  offers: `carrier product kind lineMbps payloadMbps nrc mrc mrcPerKm termMonths validFrom validTo maxKm currency
    diversitySurcharge escalatorPerYear source distanceUnit`,
  prices: 'platform item part basis quantity unitPrice currency discount charge fromYear source',
};

test('the example uses the fields of the contract and no others', () => {
  expect(
    Object.keys(example).filter((part) => ![...Object.keys(fields), 'platforms', 'hypervisors', 'rates'].includes(part)),
  ).toEqual([]);
  for (const [part, names] of Object.entries(fields)) {
    const known = names.split(/\s+/);
    const rows = [(example as unknown as Record<string, object | object[]>)[part] ?? []].flat();
    expect(rows.flatMap((row) => Object.keys(row)).filter((name) => !known.includes(name))).toEqual([]);
  }
});

test('three sites, two spans, workloads of many kinds', () => {
  expect(
    example.sites.map(({ latitude, longitude }) => [latitude, longitude].every((angle) => /\.\d{4}$/.test(String(angle)))),
  ).toEqual([true, true, true]);
  expect(example.spans.length).toBe(2);
  const included = example.workloads.filter(({ include }) => include !== false);
  expect(included.length).toBeGreaterThanOrEqual(10);
  expect(example.workloads.filter(({ include, reason }) => include === false && !reason)).toEqual([]);
  expect(included.filter(({ ftReadMBps }) => (ftReadMBps ?? 0) > 0).length).toBe(1);
});

test('platforms and hypervisors are keys of the catalogue', () => {
  const keys = platforms.map(({ platform }) => platform);
  expect(example.platforms).toHaveLength(6);
  expect(example.platforms.filter((key) => !keys.includes(key))).toEqual([]);
  expect(example.hypervisors).toEqual([example.assumptions.hypervisor]);
  expect(hypervisors.map(({ hypervisor }) => hypervisor)).toContain(example.assumptions.hypervisor);
});

const isSample = ({ source }: { source?: string | null }): boolean => /sample/i.test(source ?? '');

test('an offer is a public tariff to the dollar, or says that it is a sample', () => {
  const tariffed = example.offers.filter((offer: OfferRow) => !isSample(offer));
  expect(tariffed.length).toBe(19);
  for (const offer of tariffed) {
    const known = tariffs.find(({ product }) => product === offer.product);
    if (!known) throw new Error(`no tariff ${offer.product}`);
    const figures = valuesOf(known.figures);
    const stated = Object.entries(figures).filter(([, value]) => value !== null);
    const said: object = { mrcPerKm: 0, chargedPer: 'circuit', period: 'month', ...offer };
    expect(said).toMatchObject({ carrier: known.carrier, kind: known.kind, ...Object.fromEntries(stated) });
    expect(offer.nrc ?? null).toBe(figures.nrc);
  }
  expect(example.offers.filter(isSample).filter(({ product }) => !product.endsWith('(sample)'))).toEqual([]);
});

test('platforms that speak Fibre Channel and cross on Ethernet have their gateways in the total', () => {
  const { options, checks } = valuesFor(JSON.parse(text));
  for (const platform of ['vplex-metro-5.0', 'svc-esc-7.2-local-hosts'])
    for (const check of checks.filter((one) => one.platform === platform && one.check === 'gateway'))
      expect(check.status).toBe('ok');
  const without = example.prices.filter(({ part }) => part !== 'gateway');
  const cheaper = valuesFor({ ...example, prices: without }).options;
  const more = (platform: string) =>
    Number(options.find((one) => one.platform === platform)!.total) -
    Number(cheaper.find((one) => one.platform === platform)!.total);
  expect(['vplex-metro-5.0', 'svc-esc-7.2-local-hosts', 'svc-split-2011'].map(more)).toEqual([58_000, 58_000, 0]);
});

test('every platform price says that it is a sample, and HyperSwap has none', () => {
  expect(example.prices.filter((price: PriceRow) => !isSample(price))).toEqual([]);
  const priced = new Set(example.prices.map(({ platform }) => platform));
  expect(example.platforms.filter((platform) => !priced.has(platform))).toEqual(['svc-hyperswap-7.5']);
});

const plan: Plan = {
  ...example,
  platforms: platforms.map(({ figures, ...head }) => ({ ...head, ...valuesOf(figures) }) as unknown as PlatformRow),
  hypervisors: hypervisors.map(({ figures, ...head }) => ({ ...head, ...valuesOf(figures) })),
  transports: transports.map(({ figures, framing }) => ({ framing, ...valuesOf(figures) })),
};

/** What examples/README.md tells the reader. */
test('the verdicts are the ones the page beside the example tells', () => {
  const { options } = reference(plan);
  const verdicts = example.platforms.map((platform) => [
    platform,
    ...example.spans.map(({ span }) => options.find((option) => option.span === span && option.platform === platform)?.verdict),
  ]);
  expect(verdicts).toEqual([
    ['vplex-metro-5.0', 'fits with warnings', 'fits'],
    ['metrocluster-fabric-7-mode', 'does not fit', 'fits with warnings'],
    ['svc-split-2011', 'does not fit', 'vendor to confirm'],
    ['svc-esc-7.2-local-hosts', 'fits with warnings', 'fits with warnings'],
    ['svc-hyperswap-7.5', 'does not fit', 'incomplete'],
    ['flexcache-7-mode', 'does not fit', 'does not fit'],
  ]);
});

test('what is needed is what carriers sell: one to four circuits per path', () => {
  const { options } = reference(plan);
  for (const { circuits, requiredMbps } of options.filter(({ platform }) => example.platforms.includes(platform))) {
    expect(requiredMbps).toBeGreaterThan(600);
    expect(requiredMbps).toBeLessThan(3200);
    expect(circuits.length).toBeGreaterThan(0);
    expect(circuits.filter(({ perPath }) => perPath < 1 || perPath > 4)).toEqual([]);
  }
});
