import { equipment } from '../../src/catalogue/equipment';
import { platforms } from '../../src/catalogue/platforms';
import { findTransport, transports } from '../../src/catalogue/transports';

/** What rows say of how storage crosses, what is copied again, and what has to be bought for it. */

test('a platform that runs over Fibre Channel alone crosses in native FC, every other in the framing of the span', () => {
  for (const { platform, figures } of platforms) {
    const fcAlone = figures.linkTypes.value?.join() === 'fc';
    expect([platform, figures.framing?.value ?? null]).toEqual([platform, fcAlone ? 'native FC' : null]);
  }
  expect(findTransport('native FC')).toBeDefined();
});

test('the unit in which changes are recorded, where a document states it', () => {
  const stated = platforms
    .filter(({ availability }) => availability !== 'hypothetical')
    .flatMap(({ platform, figures: { trackingGrainKB } }) =>
      typeof trackingGrainKB?.value === 'number' ? [[platform, trackingGrainKB.value, trackingGrainKB.confidence]] : [],
    );
  expect(stated).toEqual([
    ['svc-split-2011', 256, 'document'],
    ['svc-esc-7.2-local-hosts', 256, 'document'],
    ['svc-hyperswap-7.5', 256, 'calculated'],
    ['svc-split-2011-4-gbps', 256, 'document'],
    ['svc-split-2011-2-gbps', 256, 'document'],
    ['svc-split-6.3-isl', 256, 'document'],
    ['svc-esc-7.2-preferred-node', 256, 'document'],
    ['srdf-metro', 128, 'document of low authority'],
  ]);
});

test('HyperSwap: 20 MiB of bitmap for 40 TiB are a bit for each 256 KiB [IBM-MAP-85]', () => {
  expect((40 * 2 ** 40) / (20 * 2 ** 20 * 8) / 1024).toBe(256);
});

/** Ratios depend on the data, and vendors do not publish the delay of their own gear: neither is made up. */
test('no row states a ratio of compression or a delay of gear of its own', () => {
  expect(platforms.filter(({ figures }) => typeof figures.compression?.value === 'number')).toEqual([]);
  expect(platforms.filter(({ figures }) => figures.gearUs !== undefined)).toEqual([]);
});

test('vSAN says that ESA sends compressed, and leaves the ratio to the plan', () => {
  const compression = platforms.find(({ platform }) => platform === 'vsan-stretched')?.figures.compression;
  expect(compression?.value).toBeNull();
  expect(compression?.note).toMatch(/ESA compresses before it sends/);
});

test('gateways make FCIP, sealed or not, and nothing else', () => {
  const byGateway = transports.filter(({ figures }) => figures.byGateway?.value).map(({ framing }) => framing);
  expect(byGateway).toEqual(['FCIP', 'FCIP with MACsec', 'FCIP with IPsec']);
});

test('MACsec and IPsec encrypt, as framings and as gear', () => {
  const framings = transports.filter(({ figures }) => figures.encrypts?.value).map(({ framing }) => framing);
  expect(framings).toEqual(['TCP/IP with MACsec', 'TCP/IP with IPsec', 'FCIP with MACsec', 'FCIP with IPsec']);
  const gear = equipment.filter(({ figures }) => figures.encrypts?.value).map((each) => each.equipment);
  expect(gear).toEqual(['FC encryption', 'MACsec encryptor', 'IPsec encryptor']);
});

test('what seals FCIP makes its packet longer: 32 bytes of MACsec, 73 of IPsec', () => {
  const of = (framing: string) => findTransport(framing)?.figures.efficiency.value;
  expect(of('FCIP with MACsec')).toBeCloseTo(2112 / (2268 + 32), 2);
  expect(of('FCIP with IPsec')).toBeCloseTo(2112 / (2268 + 73), 2);
});
