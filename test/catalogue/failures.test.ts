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

test('no time to recovery was found in any document, and none is made up', () => {
  for (const { figures } of failures) expect(figures.rto.value).toBeNull();
});

test('a Witness is not ascribed to releases before it', () => {
  expect(findFailure('vplex-metro-5.2', 'witness lost')).toBeDefined();
  expect(findFailure('vplex-metro-4.x', 'witness lost')).toBeUndefined();
});
