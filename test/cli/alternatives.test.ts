import { alternativesOf } from '../../src/cli/alternatives';
import { quote } from '../../src/plan/quote';
import { valuesOf } from '../../src/plan/values/values';
import { minimalPlan } from '../broken/minimalPlan';

/** Offers of 10 Gb/s and more on one span, quoted without growth. */
function said(...offers: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  const plan = minimalPlan();
  plan.spans = plan.spans.slice(0, 1);
  plan.workloads = plan.workloads.slice(0, 1);
  plan.offers = offers.map((offer) => ({ kind: 'wavelength', payloadMbps: 10_000, nrc: 0, ...offer }));
  return alternativesOf(valuesOf(quote(plan).quoted!.full, [], []).options);
}
/** The same, with lines of gear. */
function saidWith(
  gear: readonly Readonly<Record<string, unknown>>[],
  offer: Readonly<Record<string, unknown>>,
): string | undefined {
  const plan = { ...minimalPlan(), gear };
  plan.spans = plan.spans.slice(0, 1);
  plan.workloads = plan.workloads.slice(0, 1);
  plan.offers = [{ kind: 'wavelength', payloadMbps: 10_000, nrc: 0, mrc: 100, carrier: 'Colt', product: 'Wave', ...offer }];
  return alternativesOf(valuesOf(quote(plan).quoted!.full, [], []).options)[0];
}

test('gear is told with its price, what it costs a year, its height and its power', () => {
  const gear = [{ gear: 'Optics', item: 'Optic', unitPrice: 500, maintenanceShare: 0.1, rackUnits: 0.5, watts: 20 }];
  expect(saidWith(gear, { gear: 'optics' })).toMatch(/ whole horizon; gear 2,000, 200 a year, 2 rack units, 80 W$/);
});
const colt = { carrier: 'Colt', product: 'Wave 10G', mrc: 100 };

test('a circuit is told with its headroom, and with what other offers would cost more', () => {
  const [line] = said(
    colt,
    { carrier: 'Kabel', product: 'Wave 10G', mrc: 120 },
    { carrier: 'Kabel', product: 'Wave 100G', payloadMbps: 100_000, mrc: 200 },
  );
  expect(line).toMatch(
    /: Colt, Wave 10G: [\d,.]+ Mb\/s headroom; sufficient for the whole horizon; next cheapest: 1 × Kabel, Wave 10G, 2,400 more; next step up: 1 × Kabel, Wave 100G, 12,000 more$/,
  );
});

test('where none is larger that is said, one that is both is told once, and where no other serves nothing is', () => {
  const other = { carrier: 'Kabel', product: 'Wave 10G', mrc: 120 };
  expect(said(colt, other)[0]).toMatch(/; next cheapest: 1 × Kabel, Wave 10G, 2,400 more; no larger one serves$/);
  const larger = { ...other, payloadMbps: 20_000 };
  expect(said(colt, larger)[0]).toMatch(/; next cheapest and next step up: 1 × Kabel, Wave 10G, 2,400 more$/);
  expect(said(colt)[0]).toMatch(/ Mb\/s headroom; sufficient for the whole horizon$/);
});
