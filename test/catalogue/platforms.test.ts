import { hypervisors } from '../../src/catalogue/hypervisors';
import { confidences, decisiveFigures, type Bound } from '../../src/catalogue/platform';
import { findPlatform, platforms } from '../../src/catalogue/platforms';
import { valuesOf } from '../../src/catalogue/values';

/**
 * The rows once more, typed by hand: crossings (read home, read away, write home, write away),
 * host crossings (write home, away), copies (write home out and back, write away out and back, read home back, read away
 * out), fixed ms (read, write), distance and round trip with what they are. `–` is not stated, `none` stated as no bound.
 */
const table = `
  vplex-metro-5.0                      | 0 0 1 1 | 0 0 | 1 0 0 1 0 0 | 1 1 | 100 typical | 5 limit
  vplex-metro-4.x                      | 0 0 1 1 | 0 0 | 1 0 0 1 0 0 | 1 1 | 100 typical | 5 limit
  vplex-metro-5.2                      | 0 0 1 1 | 0 0 | 1 0 0 1 0 0 | 1 1 | none        | 10 limit
  vplex-metro-5.2-cross-connect        | 0 0 1 1 | 0 0 | 1 0 0 1 0 0 | 1 1 | none        | 1 limit
  vplex-metro-5.2-round-robin          | 0.5 0.5 1 1 | 0.5 0.5 | 1 0.5 0.5 1 0.5 0.5 | 1 1 | none | 1 limit
  metro-node                           | 0 0 1 1 | 0 0 | 1 0 0 1 0 0 | 1 1 | none        | 5 limit
  metro-node-cross-connect             | 0 0 1 1 | 0 0 | 1 0 0 1 0 0 | 1 1 | none        | 1 limit
  metro-node-cross-connect-as-printed  | 0 0 1 1 | 0 0 | 1 0 0 1 0 0 | 1 1 | none        | 10 limit
  vplex-geo                            | 0 0 0 0 | 0 0 | 1 0 0 1 0 0 | – – | 3000 typical | 50 limit
  vplex-global                         | 0 0 0 0 | 0 0 | 1 0 0 1 0 0 | – – | none        | –
  vplex-metro-5.0-before-svc           | 0 0 1 1 | 0 0 | 1 0 0 1 0 0 | 1 1 | 100 typical | 5 limit
  metrocluster-fabric-7-mode           | 0 1 1 1 | 0 1 | 2 0 2 1 0 1 | 0 0 | 100 limit   | –
  metrocluster-stretch-7-mode          | 0 1 1 1 | 0 1 | 2 0 2 1 0 1 | 0 0 | 0.5 limit   | –
  metrocluster-fabric-7-mode-late      | 0 1 1 1 | 0 1 | 2 0 2 1 0 1 | 0 0 | 160 limit   | –
  metrocluster-fc-8.3                  | 0 1 1 1 | 0 1 | 2 0 2 1 0 1 | 0 0 | 200 limit   | –
  metrocluster-fc-9                    | 0 1 1 1 | 0 1 | 2 0 2 1 0 1 | 0 0 | 300 limit   | 3 typical
  metrocluster-ip                      | 0 1 1 1 | 0 1 | 2 0 2 1 0 1 | 0 0 | 700 limit   | 7 limit
  metrocluster-ip-9.18.1               | 0 1 1 1 | 0 1 | 2 0 2 1 0 1 | 0 0 | 700 limit   | 7 limit
  metrocluster-ip-9.18.1-100g          | 0 1 1 1 | 0 1 | 2 0 2 1 0 1 | 0 0 | 700 limit   | 7 limit
  svc-split-2011                       | 0 1 1 1 | 0 1 | 2 0 2 1 0 1 | – – | 10 limit    | –
  svc-esc-7.2-local-hosts              | 0 0 1 1 | 0 0 | 1 0 0 1 0 0 | – – | 300 limit   | 3 typical
  svc-hyperswap-7.5                    | 0 0 1 2 | 0 0 | 1 0 1 1 0 0 | – – | 300 limit   | 3 typical
  svc-split-2011-4-gbps                | 0 1 1 1 | 0 1 | 2 0 2 1 0 1 | – – | 20 limit    | –
  svc-split-2011-2-gbps                | 0 1 1 1 | 0 1 | 2 0 2 1 0 1 | – – | 40 limit    | –
  svc-split-6.3-isl                    | 0 1 1 1 | 0 1 | 2 0 2 1 0 1 | – – | 300 limit   | 3 typical
  svc-esc-7.2-preferred-node           | 0 1 1 1 | 0 1 | 1 0 1 1 0 1 | – – | 300 limit   | 3 typical
  ds8000-open-hyperswap                | 0 1 1 1 | 0 1 | 1 0 1 1 0 1 | 0 0 | –           | –
  flexcache-7-mode                     | 0 1 0 1 | 0 0 | 0 0 0 1 0 1 | 0 0 | none        | none
  flexcache-9.5                        | 0 1 0 1 | 0 0 | 0 0 0 1 0 1 | 0 0 | none        | none
  flexcache-9.15.1-write-back          | 0 1 0 0 | 0 0 | 0 0 0 1 0 1 | 0 0 | none        | 100 typical
  snapmirror-active-sync-symmetric     | 0 0 1 2 | 0 0 | 1 0 0 1 0 0 | 0 0 | –           | 10 limit
  snapmirror-active-sync-asymmetric    | 0 1 1 1 | 0 1 | 1 0 1 1 0 1 | 0 0 | –           | 10 limit
  snapmirror-active-sync-asa           | 0 0 1 2 | 0 0 | 1 0 0 1 0 0 | 0 0 | –           | 10 limit
  snapmirror-active-sync-asa-r2        | 0 0 1 2 | 0 0 | 1 0 0 1 0 0 | 0 0 | –           | 10 limit
  snapmirror-active-sync-nas           | 0 1 1 1 | 0 1 | 1 0 1 1 0 1 | 0 0 | –           | 10 limit
  ontap-select-metrocluster-sds        | 0 1 1 1 | 0 1 | 1 0 1 1 0 1 | 0 0 | none        | 5 limit
  vsan-stretched                       | 0 0 1 1 | 0 0 | 1.75 0 0 1.75 0 0 | 0 0 | –      | 5 limit
  pure-activecluster                   | 0 0 1 1 | 0 0 | 1 0 0 1 0 0 | 0 0 | –           | 11 limit
  powerstore-metro                     | 0 0 1 2 | 0 0 | 1 0 1 1 0 0 | 0 0 | 96 limit    | 5 limit
  srdf-metro                           | 0 0 1 1 | 0 0 | 1 0 0 1 0 0 | 0 0 | –           | –
  ibm-policy-based-ha-8.6.1            | 0 0 1 2 | 0 0 | 1 0 1 1 0 0 | 0 0 | –           | –
  ibm-policy-based-ha-9.1              | 0 0 1 2 | 0 0 | 1 0 1 1 0 0 | 0 0 | –           | –
  hpe-peer-persistence-3par            | 0 1 1 1 | 0 1 | 1 0 1 1 0 1 | 0 0 | –           | 5 limit
  hpe-peer-persistence-primera         | 0 1 1 1 | 0 1 | 1 0 1 1 0 1 | 0 0 | –           | –
  hpe-peer-persistence-b10000          | 0 1 1 1 | 0 1 | 1 0 1 1 0 1 | 0 0 | –           | –
  hpe-active-peer-persistence-b10000   | 0 0 1 2 | 0 0 | 1 0 1 1 0 0 | 0 0 | –           | –
  hitachi-gad                          | 0 0 2 2 | 0 0 | 1 0 0 1 0 0 | 0 0 | –           | –
  huawei-hypermetro                    | 0 0 2 2 | 0 0 | 1 0 0 1 0 0 | 0 0 | –           | –
  huawei-hypermetro-fastwrite          | 0 0 1 1 | 0 0 | 1 0 0 1 0 0 | 0 0 | –           | –
  nutanix-metro-esxi                   | 0 1 1 2 | 0 0 | 1 0 1 1 0 1 | 0 0 | 400 typical | 5 limit
  nutanix-metro-ahv                    | 0 0 1 1 | 0 0 | 1 0 0 1 0 0 | 0 0 | –           | 5 limit
  datacore-sansymphony                 | 0 0 1 1 | 0 0 | 1 0 0 1 0 0 | – – | –           | 5 limit
  infinidat-active-active              | 0 0 1 1 | 0 0 | 1 0 0 1 0 0 | 0 0 | –           | 5 limit
  odf-stretch-4.14                     | 0.5 0.5 2 2 | 0 0 | 2 0 0 2 0.5 0.5 | 0 0 | –    | 10 limit
  portworx-synchronous-dr              | 0 0 1 1 | 0 0 | 1 0 0 1 0 0 | 0 0 | –           | 10 limit
  storage-replica-stretch              | 0 0 1 1 | 0 0 | 1 0 0 1 0 0 | 0 – | –           | 5 limit
  azure-local-rack-aware               | 0 0 1 1 | 0 0 | 2 0 0 2 0 0 | 0 0 | –           | 1 limit
  wish-svc-beyond-10-km                | 0 1 1 1 | 0 1 | 2 0 2 1 0 1 | – – | 100 limit   | –
  wish-svc-paths-follow-vms            | 0 0 1 1 | 0 0 | 2 0 0 2 0 0 | – – | 100 limit   | –
  wish-metrocluster-paths-follow-vms   | 0 0 1 1 | 0 0 | 2 0 0 2 0 0 | 0 0 | 100 limit   | –
  wish-svc-redundant-nodes             | 0 1 1 1 | 0 1 | 2 0 2 1 0 1 | – – | 10 limit    | –
  wish-metrocluster-redundant-nodes    | 0 1 1 1 | 0 1 | 2 0 2 1 0 1 | 0 0 | 100 limit   | –`;

const bound = (value: Bound, is: string): string => (value === null ? '–' : value === 'none' ? 'none' : `${value} ${is}`);

test('the rows are what was typed by hand', () => {
  const rows = platforms.map(({ platform, figures }) => {
    const f = valuesOf(figures);
    return [
      platform,
      [f.readHomeCrossings, f.readAwayCrossings, f.writeHomeCrossings, f.writeAwayCrossings].join(' '),
      [f.hostCrossingsHomeWrite, f.hostCrossingsAwayWrite].join(' '),
      [
        f.copiesHomeWriteOut,
        f.copiesHomeWriteBack,
        f.copiesAwayWriteOut,
        f.copiesAwayWriteBack,
        f.copiesHomeReadBack,
        f.copiesAwayReadOut,
      ].join(' '),
      [f.fixedReadMs, f.fixedWriteMs].map((ms) => ms ?? '–').join(' '),
      bound(f.maxKm, f.maxKmIs),
      bound(f.maxRttMs, f.maxRttIs),
    ];
  });
  const expected = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  expect(rows).toEqual(expected);
});

const notSynchronous = ['vplex-geo', 'vplex-global', 'flexcache-9.15.1-write-back'];

test('only a cache pays its miss share, fetches again and holds no second copy', () => {
  for (const { platform, figures } of platforms) {
    const cache = platform.startsWith('flexcache-');
    expect(figures.awayReadMissOnly.value).toBe(cache);
    expect(figures.refetchHomeWrite.value).toBe(cache ? 1 : 0);
    // What is written at a cache that writes back is in it.
    expect(figures.refetchAwayWrite.value).toBe(cache && !platform.endsWith('write-back') ? 1 : 0);
    expect(figures.secondCopy.value).toBe(!cache);
    expect([platform, figures.synchronous.value]).toEqual([platform, !notSynchronous.includes(platform)]);
  }
});

test.each([
  ['vplex-metro-5.0', ['fc', 'fcip'], false, true, 'optional'],
  ['metrocluster-fabric-7-mode', ['fc'], true, false, 'none'],
  ['vplex-metro-4.x', ['fc'], false, true, 'none'],
  ['vplex-metro-5.2', ['fc', 'fcip', 'ip'], false, true, 'optional'],
  ['vplex-metro-5.2-cross-connect', ['fc', 'fcip', 'ip'], false, true, 'required'],
  ['metro-node', ['fc', 'fcip', 'ip'], false, true, 'optional'],
  ['vplex-geo', ['ip'], false, true, 'optional'],
  ['metrocluster-stretch-7-mode', ['fc'], true, false, 'none'],
  ['metrocluster-fc-9', ['fc'], true, true, 'optional'],
  ['metrocluster-ip', ['ip'], false, true, 'optional'],
  ['wish-svc-redundant-nodes', ['fc'], true, true, 'required'],
  ['wish-metrocluster-redundant-nodes', ['fc'], true, true, 'none'],
  ['svc-split-2011', ['fc'], true, false, 'required'],
  ['svc-split-6.3-isl', ['fc', 'fcip'], false, false, 'required'],
  ['svc-esc-7.2-preferred-node', ['fc', 'fcip'], false, false, 'required'],
  ['ds8000-open-hyperswap', ['fc', 'fcip'], false, true, null],
  ['svc-esc-7.2-local-hosts', ['fc', 'fcip'], false, false, 'required'],
  ['svc-hyperswap-7.5', ['fc', 'fcip'], false, true, 'required'],
  ['flexcache-7-mode', ['ip'], false, true, 'none'],
  ['snapmirror-active-sync-symmetric', ['ip'], false, true, 'required'],
  ['ontap-select-metrocluster-sds', ['ip'], false, false, 'required'],
  ['vsan-stretched', ['ip'], false, true, 'required'],
  ['pure-activecluster', ['ip', 'fc'], false, true, 'required'],
  ['powerstore-metro', ['ip'], false, true, 'optional'],
  ['srdf-metro', ['fc', 'ip'], false, true, 'optional'],
  ['ibm-policy-based-ha-8.6.1', ['fc'], false, true, 'required'],
  ['ibm-policy-based-ha-9.1', ['fc', 'ip'], false, true, 'required'],
  ['hpe-peer-persistence-3par', ['fc', 'ip'], false, true, 'optional'],
  ['hitachi-gad', ['fc', 'ip'], false, true, 'required'],
  ['huawei-hypermetro', ['fc', 'ip'], false, true, 'optional'],
  ['nutanix-metro-ahv', ['ip'], false, true, 'optional'],
  ['datacore-sansymphony', ['fc', 'ip'], false, false, 'optional'],
  ['infinidat-active-active', ['ip'], false, true, 'optional'],
  ['odf-stretch-4.14', ['ip'], false, true, 'required'],
  ['azure-local-rack-aware', ['ip'], true, true, 'required'],
])('%s: link types, dedicated link, redundant nodes, third site', (key, linkTypes, dedicated, redundant, thirdSite) => {
  const figures = findPlatform(key)?.figures;
  expect(figures?.linkTypes.value).toEqual(linkTypes);
  expect(figures?.dedicatedLink.value).toBe(dedicated);
  expect(figures?.nodesRedundantPerSite.value).toBe(redundant);
  expect(figures?.thirdSite.value).toBe(thirdSite);
});

test('ownership follows the load on HyperSwap alone', () => {
  const moving = platforms.filter(({ figures }) => figures.homeFollowsAbove.value !== null);
  expect(moving.map(({ platform, figures }) => [platform, figures.homeFollowsAbove.value])).toEqual([
    ['svc-hyperswap-7.5', 0.75],
  ]);
});

test('validated hypervisors are hypervisors of the catalogue', () => {
  const known = hypervisors.map(({ hypervisor }) => hypervisor);
  const named = platforms.flatMap(({ figures }) => figures.hypervisors.value ?? []);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((key) => !known.includes(key))).toEqual([]);
});

test('a row is as sure as the weakest figure that decides latency, bandwidth or reach', () => {
  for (const { platform, confidence, figures } of platforms) {
    const stated = decisiveFigures.map((name) => figures[name]).filter(({ value }) => value !== null);
    const weakest = Math.max(...stated.map((figure) => confidences.indexOf(figure.confidence)));
    expect([platform, confidence]).toEqual([platform, confidences[weakest]]);
  }
  expect(findPlatform('metrocluster-fabric-7-mode')?.confidence).toBe('general knowledge, not found in a document');
  expect(findPlatform('vplex-metro-5.0')?.confidence).toBe('document of low authority');
});

/** If two sources differ, the figure's note says so, and the Sources sheet shows it. */
test.each([
  ['vplex-metro-5.0', 'fixedWriteMs', /at most, for reads and writes alike/],
  ['vplex-metro-5.0', 'maxKm', /Taken as typical/],
  ['vplex-metro-5.0', 'maxRttMs', /misprint of 1/],
  ['vplex-metro-5.0', 'hostCrossingsHomeWrite', /home write 1 out and 0.5 back/],
  ['metrocluster-fabric-7-mode', 'copiesHomeWriteOut', /2\.2 to 2\.5/],
  ['metrocluster-fabric-7-mode', 'readHomeCrossings', /both plexes/],
  ['metrocluster-fabric-7-mode', 'maxRttMs', /no limit/],
  ['metrocluster-fabric-7-mode', 'hypervisors', /April 2012/],
  ['vplex-metro-5.2', 'maxRttMs', /the sources conflict/],
  ['metro-node', 'maxRttMs', /5 ms without cross-connect and 10 ms combined with it/],
  ['metro-node-cross-connect', 'maxRttMs', /misprint of 1/],
  ['metro-node-cross-connect-as-printed', 'maxRttMs', /as printed/],
  ['svc-esc-7.2-local-hosts', 'readAwayCrossings', /preferred node/],
  ['svc-hyperswap-7.5', 'homeFollowsAbove', /75 % .* 20 minutes/],
] as const)('%s %s tells the dispute', (key, figure, words) => {
  expect(findPlatform(key)?.figures[figure].note).toMatch(words);
});

test('a key is found trimmed and without regard to case, and no other is', () => {
  expect(findPlatform('  VPLEX-Metro-5.0 ')?.family).toBe('VPLEX');
  expect(findPlatform('vplex')).toBeUndefined();
});

test('what nobody sells is said to be on a roadmap or a wish', () => {
  const named = platforms.flatMap(({ platform, availability }) => (availability ? [[platform, availability]] : []));
  expect(named).toEqual([
    ['metro-node-cross-connect-as-printed', 'hypothetical'],
    ['vplex-global', 'roadmap'],
    ['wish-svc-beyond-10-km', 'hypothetical'],
    ['wish-svc-paths-follow-vms', 'hypothetical'],
    ['wish-metrocluster-paths-follow-vms', 'hypothetical'],
    ['wish-svc-redundant-nodes', 'hypothetical'],
    ['wish-metrocluster-redundant-nodes', 'hypothetical'],
  ]);
});

/** What was and is on sale, by the dates of the rows. A hypothetical platform never is. */
const on = (day: string): readonly string[] =>
  platforms
    .filter(({ validFrom, validTo }) => (validFrom ?? day) <= day && day <= (validTo ?? day))
    .filter(({ availability }) => availability !== 'hypothetical')
    .map(({ platform }) => platform);

test('July 2011', () => {
  expect(on('2011-07-12')).toEqual([
    'vplex-metro-5.0',
    'vplex-geo',
    'vplex-global',
    'vplex-metro-5.0-before-svc',
    'metrocluster-fabric-7-mode',
    'metrocluster-stretch-7-mode',
    'svc-split-2011',
    'svc-split-2011-4-gbps',
    'svc-split-2011-2-gbps',
    'ds8000-open-hyperswap',
    'flexcache-7-mode',
  ]);
});

test('today', () => {
  expect(on('2026-11-26')).toEqual([
    'metro-node',
    'metro-node-cross-connect',
    'metrocluster-fc-9',
    'metrocluster-ip',
    'metrocluster-ip-9.18.1',
    'metrocluster-ip-9.18.1-100g',
    'svc-esc-7.2-local-hosts',
    'svc-hyperswap-7.5',
    'svc-esc-7.2-preferred-node',
    'ds8000-open-hyperswap',
    'flexcache-9.5',
    'flexcache-9.15.1-write-back',
    'snapmirror-active-sync-symmetric',
    'snapmirror-active-sync-asymmetric',
    'snapmirror-active-sync-asa',
    'snapmirror-active-sync-asa-r2',
    'snapmirror-active-sync-nas',
    'ontap-select-metrocluster-sds',
    'vsan-stretched',
    'pure-activecluster',
    'powerstore-metro',
    'srdf-metro',
    'ibm-policy-based-ha-8.6.1',
    'ibm-policy-based-ha-9.1',
    'hpe-peer-persistence-3par',
    'hpe-peer-persistence-primera',
    'hpe-peer-persistence-b10000',
    'hpe-active-peer-persistence-b10000',
    'hitachi-gad',
    'huawei-hypermetro',
    'huawei-hypermetro-fastwrite',
    'nutanix-metro-esxi',
    'nutanix-metro-ahv',
    'datacore-sansymphony',
    'infinidat-active-active',
    'odf-stretch-4.14',
    'portworx-synchronous-dr',
    'storage-replica-stretch',
    'azure-local-rack-aware',
  ]);
});

/** Crossings that the sources leave open take the larger number and say that they are disputed, or at most. */
test.each([
  ['powerstore-metro', 'writeAwayCrossings', 2],
  ['ibm-policy-based-ha-9.1', 'writeAwayCrossings', 2],
  ['hpe-active-peer-persistence-b10000', 'writeAwayCrossings', 2],
  ['hitachi-gad', 'writeHomeCrossings', 2],
  ['azure-local-rack-aware', 'copiesHomeWriteOut', 2],
  ['pure-activecluster', 'maxRttMs', 11],
  ['metrocluster-ip', 'minLinkMbps', 4500],
] as const)('%s %s is %d, and disputed', (key, figure, value) => {
  expect(findPlatform(key)?.figures[figure]).toMatchObject({ value, disputed: true });
});

test('what the documents ask of the network between the sites', () => {
  const of = (key: string) => {
    const f = valuesOf(findPlatform(key)!.figures);
    return [f.minMtuBytes, f.witnessMaxRttMs, f.witnessMinMbps, f.refuses ?? null, f.minPaths ?? null, f.minLinksPerPath ?? null];
  };
  expect(of('metrocluster-ip')).toEqual([9216, 75, 20, 'MPLS, VXLAN', 2, null]);
  expect(of('metrocluster-ip-9.18.1')).toEqual([9216, 75, 20, 'MPLS, VXLAN', 2, null]);
  expect(of('metrocluster-fc-9')).toEqual([null, null, null, null, 2, 2]);
  expect(of('metrocluster-fabric-7-mode')).toEqual([null, null, null, null, 2, null]);
  expect(of('vplex-metro-5.0')).toEqual([null, 1000, null, null, 2, null]);
  expect(of('svc-hyperswap-7.5')).toEqual([null, 80, null, null, 2, null]);
  expect(of('vsan-stretched')).toEqual([null, 200, 2, null, null, null]);
  expect(of('datacore-sansymphony')).toEqual([null, null, null, null, 2, null]);
});

test('a gateway is spoken of where Fibre Channel may be carried over IP, and nowhere else is it needed', () => {
  for (const { platform, availability, figures } of platforms) {
    if (availability !== undefined) continue;
    const overIp = figures.linkTypes.value?.includes('fcip') ?? false;
    expect([platform, figures.gateway?.value]).toEqual([platform, overIp ? 'optional' : 'none']);
  }
});

test('an empty list of hypervisors is a statement, and none is the lack of one', () => {
  expect(findPlatform('ds8000-open-hyperswap')?.figures.hypervisors.value).toEqual([]);
  expect(findPlatform('flexcache-7-mode')?.figures.hypervisors.value).toBeNull();
  expect(findPlatform('metrocluster-fabric-7-mode')?.figures.hypervisors.value).toEqual(['vMotion 4.1', 'vMotion 5.0']);
});

test('none is said only where a document says that nothing but the round trip bounds the distance', () => {
  const unbounded = platforms.filter(({ figures }) => figures.maxKm.value === 'none').map(({ platform }) => platform);
  expect(unbounded.filter((key) => !/^(vplex|metro-node|flexcache)/.test(key))).toEqual(['ontap-select-metrocluster-sds']);
  // The limit of ONTAP Select was withdrawn, which is a statement; the older text disputes it.
  expect(findPlatform('ontap-select-metrocluster-sds')!.figures.maxKm.disputed).toBe(true);
  for (const { platform, figures } of platforms)
    if (figures.maxKm.confidence === 'calculated' && figures.maxKm.value === 'none')
      expect(platform).toMatch(/^(vplex-metro-5.2|metro-node)/);
});

test('what was sold and no longer is names its successor, if its vendor sells one', () => {
  const ended = platforms.filter(({ validTo, availability }) => validTo !== null && availability === undefined);
  const without = ended.filter(({ figures }) => !figures.successor?.value).map(({ platform }) => platform);
  expect(without).toEqual(['vplex-geo']);
  const of = (key: string) => findPlatform(key)!.figures.successor?.value;
  expect(['vplex-metro-5.0', 'vplex-metro-5.2-round-robin', 'svc-split-2011', 'metrocluster-fc-8.3'].map(of)).toEqual([
    'Dell metro node',
    'Dell metro node',
    'IBM policy-based high availability',
    'MetroCluster IP',
  ]);
  expect(of('metro-node')).toBeUndefined();
});

test('what is still sold and superseded names its successor', () => {
  const named = platforms.flatMap(({ platform, validTo, figures }) =>
    validTo === null && figures.successor ? [[platform, figures.successor.value]] : [],
  );
  expect(named).toEqual([
    ['metrocluster-fc-9', 'MetroCluster IP'],
    ['svc-esc-7.2-local-hosts', 'IBM policy-based high availability'],
    ['svc-hyperswap-7.5', 'IBM policy-based high availability'],
    ['svc-esc-7.2-preferred-node', 'IBM policy-based high availability'],
    ['hpe-peer-persistence-3par', 'HPE Alletra Storage MP B10000'],
    ['hpe-peer-persistence-primera', 'HPE Alletra Storage MP B10000'],
  ]);
});
