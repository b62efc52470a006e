import { events } from '../../src/catalogue/failures/failure';
import { failures, failuresOf, findFailure } from '../../src/catalogue/failures';
import { platforms } from '../../src/catalogue/platforms';

test('a platform says each event at most once', () => {
  for (const { platform } of platforms) {
    const said = failuresOf(platform).map(({ event }) => event);
    expect([platform, said.length]).toEqual([platform, new Set(said).size]);
  }
});

test('every row holds for a platform of the catalogue, and names an event of the list', () => {
  for (const row of failures) {
    expect(events).toContain(row.event);
    expect(platforms.some(({ platform }) => row.keys.some((begins) => platform.startsWith(begins)))).toBe(true);
  }
});

test('a platform of one’s own is not taken for a vendor’s because of its name', () => {
  expect(failuresOf('vplex-metro-5.0').length).toBeGreaterThan(0);
  expect(failuresOf('vplex-metro-of-ours')).toEqual([]);
});

test('who survives what, as the documents have it', () => {
  // The article: VPLEX and FlexCache have redundant nodes at each site, SVC and MetroCluster do not.
  for (const platform of ['vplex-metro-5.0', 'flexcache-7-mode'])
    expect(findFailure(platform, 'node lost')!.figures.stops.value).toBe('nothing: nodes are redundant at each site');
  for (const platform of ['svc-split-2011', 'metrocluster-fabric-7-mode'])
    expect(findFailure(platform, 'node lost')!.figures.stops.value).toContain('the other site');
  // The loss of a site is declared by hand with MetroCluster in 7-Mode, and decided by the quorum with SVC.
  expect(findFailure('metrocluster-fabric-7-mode', 'site lost')!.figures.how.value).toBe('by hand');
  expect(findFailure('svc-split-2011', 'sites parted')!.figures.how.value).toBe('automatic');
});

test('a time to recovery stands where a document states one', () => {
  const stated = platforms.flatMap(({ platform }) =>
    failuresOf(platform).flatMap(({ event, figures }) =>
      figures.rto.value === null ? [] : [[platform, event, figures.rto.value]],
    ),
  );
  const seconds = 'typically less than 120 seconds, once it is switched over';
  expect(stated).toEqual([
    ['metrocluster-fc-8.3', 'site lost', seconds],
    ['metrocluster-fc-9', 'site lost', seconds],
    ['metrocluster-ip', 'site lost', seconds],
    ['metrocluster-ip-9.18.1', 'site lost', seconds],
    ['metrocluster-ip-9.18.1-100g', 'site lost', seconds],
    ...['symmetric', 'asymmetric', 'asa', 'asa-r2'].flatMap((kind) =>
      ['sites parted', 'site lost'].map((event) => [`snapmirror-active-sync-${kind}`, event, 'about 15 seconds without IO']),
    ),
    ['azure-local-rack-aware', 'site lost', '3 to 5 minutes for the machines of the lost zone'],
  ]);
});

test('whoever does not keep two copies in step may lose writes, and nobody else', () => {
  const lossy = failures.filter(({ figures }) => figures.rpo.value !== null && !figures.rpo.value.startsWith('0'));
  expect([...new Set(lossy.flatMap(({ keys }) => keys))]).toEqual(['vplex-geo', 'flexcache-9.15.1']);
  expect(lossy.map(({ event }) => event)).toEqual(['sites parted', 'site lost', 'sites parted', 'site lost']);
});

test('the loss of a site with MetroCluster: by hand, but for IP with its Mediator', () => {
  const how = (platform: string) => findFailure(platform, 'site lost')!.figures.how.value;
  expect(how('metrocluster-fc-9')).toBe('by hand');
  expect(how('metrocluster-ip')).toBe('automatic');
  // Neither acts when the sites are only parted.
  for (const platform of ['metrocluster-fc-9', 'metrocluster-ip'])
    expect(findFailure(platform, 'sites parted')!.figures.stops.value).toMatch(/^nothing: each node serves on/);
});

test('what is said of no failure is a roadmap or a wish; of the others little is left open', () => {
  const open = platforms
    .filter(({ availability }) => availability === undefined)
    .flatMap(({ platform }) => events.filter((event) => !findFailure(platform, event)).map((event) => `${platform}: ${event}`));
  expect(open).toEqual([
    'vplex-metro-4.x: witness lost',
    'metrocluster-stretch-7-mode: link lost',
    'ds8000-open-hyperswap: witness lost',
  ]);
  expect(platforms.filter(({ platform }) => failuresOf(platform).length === 0).map(({ availability }) => availability)).toEqual([
    'roadmap',
    ...Array<string>(5).fill('hypothetical'),
  ]);
});

test('a Witness is not ascribed to releases before it', () => {
  expect(findFailure('vplex-metro-5.2', 'witness lost')).toBeDefined();
  expect(findFailure('vplex-metro-4.x', 'witness lost')).toBeUndefined();
});
