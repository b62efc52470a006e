import { assumptionFacts, ruleFacts } from '../../src/catalogue/constants';
import { findHypervisor, hypervisors } from '../../src/catalogue/hypervisors';
import { fibreChannelGbps, findLinkRate } from '../../src/catalogue/linkRates';
import { findTransport } from '../../src/catalogue/transports';
import { valuesOf } from '../../src/catalogue/values';

const rateOf = (name: string): { line: number; payload: number | null } => {
  const figures = findLinkRate(name)?.figures;
  if (!figures) throw new Error(`no rate ${name}`);
  return { line: figures.lineMbps.value, payload: figures.payloadMbps.value };
};

/**
 * NetApp FC4600 guide, p. 215: lines in MB/s (which it calls by other names), and the share of the line that a load of
 * 1 and 10 MB/s takes. Its T-3 is the payload of a T-3; one of its twelve shares is 0.3 points off.
 */
test.each([
  ['T-1', 0.193, 518.1, 5181.3],
  ['T-3', 5.404, 18.5, 185.3],
  ['OC-3', 19.454, 5.1, 51.4],
  ['OC-12', 77.8176, 1.3, 12.9],
  ['OC-48', 311.27, 0.3, 3.2],
  ['OC-192', 1245.085, 0.1, 0.8],
])('the line of %s is the published %d MB/s within half a percent', (name, megabytes, at1, at10) => {
  const { line, payload } = rateOf(name);
  const ours = (name === 'T-3' ? (payload ?? 0) : line) / 8;
  expect(Math.abs(ours - megabytes) / megabytes).toBeLessThan(0.005);
  expect(Math.abs(100 / ours - at1)).toBeLessThan(0.051 + at1 * 0.005);
  expect(Math.abs(1000 / ours - at10)).toBeLessThan(0.051 + at10 * 0.005);
});

test('622 Mb/s is the line of an OC-12, not what it carries', () => {
  expect(rateOf('OC-12')).toEqual({ line: 622.08, payload: 599.04 });
  expect(rateOf('STM-4')).toEqual(rateOf(' oc-12'));
  expect(findHypervisor('vMotion 4.1')?.figures.minMbps.value).toBe(622);
});

test.each([
  ['1GFC', 1062.5, 100],
  ['2GFC', 2125, 200],
  ['4GFC', 4250, 400],
  ['8GFC', 8500, 800],
  ['10GFC', 10530, 1200],
  ['16GFC', 14025, 1600],
  ['32GFC', 28050, 3200],
])('%s signals at %d Mbaud and carries %d MB/s', (name, line, megabytes) => {
  expect(rateOf(name)).toEqual({ line, payload: megabytes * 8 });
});

test.each([
  ['OC-3', 'STM-1', 149.76],
  ['OC-48', 'STM-16', 2396.16],
  ['OC-192', 'STM-64', 9584.64],
])('%s carries its concatenated payload', (oc, stm, payload) => {
  expect(rateOf(oc).payload).toBe(payload);
  expect(rateOf(stm)).toEqual(rateOf(oc));
});

/** 1,460 bytes of data in the 1,538 that a packet of 1,500 takes on the line: 94.93 %. */
test.each([
  ['1 Gb/s Ethernet', 1000, 949.28],
  ['10 Gb/s Ethernet', 10_000, 9492.85],
  ['25 Gb/s Ethernet', 25_000, 23_732.12],
  ['40 Gb/s Ethernet', 40_000, 37_971.39],
  ['100 Gb/s Ethernet', 100_000, 94_928.48],
  ['400 Gb/s Ethernet', 400_000, 379_713.91],
])('%s carries by default what packets of 1,500 bytes leave', (name, line, payload) => {
  expect(rateOf(name)).toEqual({ line, payload });
});

test.each([
  ['10GbE', '10 Gb/s Ethernet'],
  ['10G Ethernet', '10 Gb/s Ethernet'],
  ['100 gbe', '100 Gb/s Ethernet'],
  ['16G FC', '16GFC'],
])('%s is another name for %s, and keeps it', (alias, name) => {
  expect(rateOf(alias)).toEqual(rateOf(name));
  expect(findLinkRate(alias)?.linkRate).toBe(alias);
});

test('64GFC and the serial 128GFC carry 88.6 % of their line; the parallel form of that name carries more', () => {
  expect(rateOf('64GFC')).toEqual({ line: 57_800, payload: 51_200 });
  expect(rateOf('128GFC')).toEqual({ line: 112_200, payload: 99_400 });
  expect(rateOf('128GFC-QSFP')).toEqual({ line: 112_200, payload: 102_400 });
  expect(51_200 / 57_800).toBeCloseTo(0.886, 3);
  expect(99_400 / 112_200).toBeCloseTo(0.886, 3);
  expect(fibreChannelGbps).toEqual([1, 2, 4, 8, 10, 16, 32, 64, 128]);
});

test('an OTU is transparent, Ethernet carries Ethernet, and a TDM line neither', () => {
  const signals = ['OTU2', 'OTU4', '10 Gb/s Ethernet', '32GFC', 'OC-48', 'T-3'].map(
    (name) => findLinkRate(name)?.figures.clientSignal.value,
  );
  expect(signals).toEqual(['any', 'any', 'Ethernet', 'FC', 'SONET', null]);
});

test('MACsec leaves 97.96 % of what packets of 1,500 bytes carried', () => {
  const of = (framing: string) => valuesOf(findTransport(framing)!.figures);
  const wire = (framing: string) => of(framing).mtuBytes! + of(framing).lineBytes;
  expect(wire('TCP/IP in packets of 1500') / wire('TCP/IP with MACsec')).toBeCloseTo(0.9796, 4);
});

test('the defaults are those of the contract', () => {
  expect(valuesOf(assumptionFacts)).toEqual({
    fibreUsPerKm: 4.897,
    routeFactor: 1.5,
    linkEfficiency: 0.93,
    targetUtilisation: 0.7,
    compression: 1,
    kilobyteBytes: 1024,
    paths: 2,
    migrationsAtOnce: 1,
    drainWindowMinutes: null,
    hostsPerSite: null,
    migrationNicGbps: null,
    preCopyRounds: 5,
    outageHours: null,
    heartbeatMbps: 0,
    growthPerYear: 0,
    sizeForYear: 0,
    sizeForState: 'planned',
    horizonYears: 5,
    discountRate: 0.08,
    discountTiming: 'year-end',
    ftFactor: 1.2,
  });
});

test('constants agree with what they follow from', () => {
  const rules = valuesOf(ruleFacts);
  expect((rules.fibreIndex / rules.lightKmPerSecond) * 1e6).toBeCloseTo(assumptionFacts.fibreUsPerKm.value, 3);
  expect(rules.earthRadiusKm).toBeCloseTo((2 * 6378.137 + 6356.752314) / 3, 4);
  expect(rules.kmPerMile).toBeCloseTo((1760 * 0.9144) / 1000, 12);
  expect([rules.fcpWriteRoundTrips, rules.acceleratedWriteRoundTrips, rules.ipWriteRoundTrips]).toEqual([2, 1, 1]);
  expect(rules.lightSpeedMargin).toBe(0.98);
});

test('every mover, and what was never published is not stated', () => {
  const rows = hypervisors.map(({ hypervisor, figures }) => {
    const of = valuesOf(figures);
    return [hypervisor, of.maxRttMs, of.minMbps, of.minPer, of.edition, of.socketBufferMB, of.migrationsPerHost10G];
  });
  expect(rows).toEqual([
    ['vMotion 4.1', 5, 622, 'all', null, 0.5, 8],
    ['vMotion 5.0', 5, 622, 'all', null, 0.5, 8],
    ['Metro vMotion 5.0', 10, 622, 'all', 'Enterprise Plus', 1.25, 8],
    ['vMotion 6.0+', 150, 250, 'migration', 'Enterprise Plus', null, 8],
    ['vMotion 7', 150, 250, 'migration', 'Enterprise Plus', null, 8],
    ['vMotion 8', 150, 250, 'migration', 'Enterprise Plus', null, 8],
    ['vMotion 9', 150, 250, 'migration', 'Enterprise Plus', null, 8],
    ['Hyper-V Live Migration', null, null, 'migration', null, null, null],
    ['AHV live migration', null, null, 'migration', null, null, null],
    ['OpenShift Virtualization live migration', null, null, 'migration', null, null, 2],
    ['Proxmox VE live migration', 5, null, 'migration', null, null, null],
    ['RHV 4.4 live migration', 100, null, 'migration', null, null, null],
    ['KVM live migration', null, null, 'migration', null, null, null],
    ['PowerVM Live Partition Mobility', null, null, 'migration', null, null, null],
    ['Oracle VM live migration', null, null, 'migration', null, null, null],
  ]);
  expect(findHypervisor('VMOTION 5.0')?.figures.minMbps.note).toMatch(/250 Mb\/s/);
  expect(findHypervisor('vMotion 5.0')?.figures.maxRttMs.note).toMatch(/Enterprise Plus/);
});
