import { type OptionValues, type Values, valuesOf } from '../../src/plan/values/values';
import { quote } from '../../src/plan/quote';

/*
 * FCIP gateways, MACsec and IPsec of the catalogue, as a plan states them: their delay, what they take of the wire, and their line of
 * cost. A span of 100 km, native Fibre Channel for MetroCluster FC beside VPLEX over Ethernet.
 */
const [vplex, metrocluster] = ['vplex-metro-5.2', 'metrocluster-fc-9'];
const fibreMs = (2 * 100 * 4.897) / 1000;

interface Asked {
  readonly framing?: string;
  readonly parts?: readonly { readonly equipment: string; readonly count: number }[];
  readonly paid?: readonly string[];
  readonly own?: object;
}
function answer({ framing, parts = [], paid = [], own = {} }: Asked): Values {
  const line = (platform: string, item: string, more = {}) => ({
    platform,
    item,
    basis: 'per site',
    quantity: 1,
    unitPrice: 1000,
    source: 'Sample',
    ...more,
  });
  const circuit = { carrier: 'C', nrc: 0, mrc: 1000, termMonths: 60, source: 'Sample' };
  const { read, quoted } = quote({
    assumptions: { hypervisor: 'vMotion 6.0+', currency: 'EUR', quoteDate: '2016-11-28', sizeForYear: 1 },
    sites: [{ site: 'A' }, { site: 'B' }],
    spans: [{ span: 'S', from: 'A', to: 'B', workingRouteKm: 100, protectRouteKm: 100, ...(framing && { framing }) }],
    parts: parts.map((part) => ({ span: 'S', ...part })),
    platforms: [{ platform: vplex, linkTypes: ['fc', 'fcip'], ...own }, metrocluster],
    workloads: [
      {
        workload: 'W',
        span: 'S',
        homeSite: 'A',
        protocol: 'FC',
        readIops: 0,
        readKB: 8,
        writeIops: 1000,
        writeKB: 8,
        peakFactor: 2,
      },
    ],
    offers: [
      { ...circuit, product: '10G', kind: 'ethernet', payloadMbps: 9493 },
      { ...circuit, product: '16GFC', kind: 'fc', payloadMbps: 12800 },
    ],
    prices: [vplex, metrocluster].flatMap((key) => [line(key, 'System'), ...paid.map((part) => line(key, part, { part }))]),
  });
  if (!quoted || read.problems.length) throw new Error(JSON.stringify(read.problems));
  return valuesOf(quoted.full, read.problems, read.warnings);
}
const of = (values: Values, key: string): OptionValues => values.options.find(({ platform }) => platform === key)!;
const status = ({ checks }: Values, platform: string, check: string) =>
  checks.find((one) => one.platform === platform && one.check === check)?.status;
/** 1000 × 8 KiB at a peak of 2, on a link of which 70 % are used. */
const needed = (efficiency: number, copies: number): number => (copies * 1000 * 8.192 * 2 * 8) / 1000 / efficiency / 0.7;
const takes = (values: Values, key: string): number => Number(of(values, key).requiredStorageMbps);
const rtt = (values: Values, key: string): number => Number(of(values, key).rttMs);

test('MetroCluster FC crosses in native FC whatever the span says; VPLEX as the span does', () => {
  const [plain, fcip] = [answer({}), answer({ framing: 'FCIP with IPsec' })];
  expect(takes(plain, vplex)).toBeCloseTo(needed(0.93, 1), 6);
  expect(takes(fcip, vplex)).toBeCloseTo(needed(0.9, 1), 6);
  for (const values of [plain, fcip]) expect(takes(values, metrocluster)).toBeCloseTo(needed(0.97, 2), 6);
});

test('a span in FCIP: without a line for gateways VPLEX has no total, and MetroCluster FC needs none', () => {
  const without = answer({ framing: 'FCIP' });
  expect(of(without, vplex)).toMatchObject({ verdict: 'incomplete', total: null });
  expect(status(without, vplex, 'gateway')).toBe('to confirm');
  expect(status(without, metrocluster, 'gateway')).toBe('ok');
  const priced = answer({ framing: 'FCIP', paid: ['gateway'] });
  expect(Number(of(priced, vplex).total)).toBe(Number(of(answer({}), vplex).total) + 2 * 1000);
});

test('two gateways of 200 µs add 0.8 ms to the round trip; blank, they are to confirm', () => {
  const blank = answer({ framing: 'FCIP', paid: ['gateway'] });
  expect(rtt(blank, vplex)).toBeCloseTo(fibreMs, 9);
  expect(status(blank, vplex, 'gateway')).toBe('to confirm');
  const listed = answer({ framing: 'FCIP', paid: ['gateway'], parts: [{ equipment: 'FCIP gateway', count: 2 }] });
  expect(rtt(listed, vplex)).toBeCloseTo(fibreMs + 0.8, 9);
  expect(status(listed, vplex, 'gateway')).toBe('ok');
});

test('as gear of VPLEX alone they leave the native FC beside it as fast as it was', () => {
  const values = answer({ own: { framing: 'FCIP', gearUs: 400 }, paid: ['gateway'] });
  expect(rtt(values, vplex)).toBeCloseTo(fibreMs + 0.8, 9);
  expect(rtt(values, metrocluster)).toBeCloseTo(fibreMs, 9);
});

test.each([
  ['TCP/IP with MACsec', 'MACsec encryptor', 10, 1460 / 1570],
  ['TCP/IP with IPsec', 'IPsec encryptor', 100, 1387 / 1538],
  ['FCIP with MACsec', 'MACsec encryptor', 10, 0.92],
  ['FCIP with IPsec', 'IPsec encryptor', 100, 0.9],
])('%s takes its share of the wire, its gear delays, and its line is asked for', (framing, equipment, us, efficiency) => {
  const parts = [{ equipment, count: 2 }];
  const values = answer({ framing, parts, paid: ['gateway', 'encryption'] });
  expect(takes(values, vplex)).toBeCloseTo(needed(efficiency, 1), 6);
  expect(rtt(values, vplex)).toBeCloseTo(fibreMs + (4 * us) / 1000, 9);
  expect(status(values, vplex, 'encryption')).toBe('ok');
  expect(of(values, vplex).total).not.toBeNull();
  const unpaid = answer({ framing, parts, paid: ['gateway'] });
  expect(of(unpaid, vplex)).toMatchObject({ verdict: 'incomplete', total: null });
});
