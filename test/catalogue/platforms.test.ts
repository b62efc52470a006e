import { hypervisors } from '../../src/catalogue/hypervisors';
import { confidences, decisiveFigures, type Bound } from '../../src/catalogue/platform';
import { findPlatform, platforms } from '../../src/catalogue/platforms';
import { valuesOf } from '../../src/catalogue/values';

/**
 * The first rows once more, typed by hand: crossings (read home, read away, write home, write away),
 * host crossings (write home, away), copies (write home out and back, write away out and back, read home back, read away
 * out), fixed ms (read, write), distance and round trip with what they are. `–` is not stated, `none` stated as no bound.
 */
const table = `
  vplex-metro-5.0            | 0 0 1 1 | 0 0 | 1 0 0 1 0 0 | 0 1 | 100 typical | 5 limit
  metrocluster-fabric-7-mode | 0 1 1 1 | 0 1 | 2 0 2 1 0 1 | 0 0 | 100 limit   | –
  svc-split-2011             | 0 1 1 1 | 0 1 | 2 0 2 1 0 1 | 0 0 | 10 limit    | –
  svc-esc-7.2-local-hosts    | 0 0 1 1 | 0 0 | 1 0 0 1 0 0 | 0 0 | 300 limit   | 3 typical
  svc-hyperswap-7.5          | 0 0 1 2 | 0 0 | 1 0 1 1 0 0 | 0 0 | 300 limit   | 3 typical
  flexcache-7-mode           | 0 1 0 1 | 0 0 | 0 0 0 1 0 1 | 0 0 | none        | none`;

const bound = (value: Bound, is: string): string => (value === null ? '–' : value === 'none' ? 'none' : `${value} ${is}`);

test('the six first rows are what was typed by hand', () => {
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
      [f.fixedReadMs, f.fixedWriteMs].join(' '),
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

test('only the cache pays its miss share, fetches again and holds no second copy', () => {
  for (const { platform, figures } of platforms) {
    const cache = platform === 'flexcache-7-mode';
    expect(figures.awayReadMissOnly.value).toBe(cache);
    expect(figures.refetchHomeWrite.value).toBe(cache ? 1 : 0);
    expect(figures.refetchAwayWrite.value).toBe(cache ? 1 : 0);
    expect(figures.secondCopy.value).toBe(!cache);
    expect(figures.synchronous.value).toBe(true);
  }
});

test.each([
  ['vplex-metro-5.0', ['fc', 'fcip'], false, true, 'optional'],
  ['metrocluster-fabric-7-mode', ['fc'], true, false, 'none'],
  ['svc-split-2011', ['fc'], true, false, 'required'],
  ['svc-esc-7.2-local-hosts', ['fc', 'fcip'], false, false, 'required'],
  ['svc-hyperswap-7.5', ['fc', 'fcip'], false, true, 'required'],
  ['flexcache-7-mode', ['ip'], false, true, 'none'],
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

/** Where two experts differ, the figure says so where it stands, so that it shows on the Sources sheet. */
test.each([
  ['vplex-metro-5.0', 'fixedWriteMs', /a ceiling used as a mean/],
  ['vplex-metro-5.0', 'maxKm', /Taken as typical/],
  ['vplex-metro-5.0', 'maxRttMs', /misprint of 1/],
  ['vplex-metro-5.0', 'hostCrossingsHomeWrite', /home write 1 out and 0.5 back/],
  ['metrocluster-fabric-7-mode', 'copiesHomeWriteOut', /2\.2 to 2\.5/],
  ['metrocluster-fabric-7-mode', 'readHomeCrossings', /both plexes/],
  ['metrocluster-fabric-7-mode', 'maxRttMs', /no limit/],
  ['metrocluster-fabric-7-mode', 'hypervisors', /April 2012/],
  ['svc-esc-7.2-local-hosts', 'readAwayCrossings', /preferred node/],
  ['svc-hyperswap-7.5', 'homeFollowsAbove', /75 % .* 20 minutes/],
] as const)('%s %s tells the dispute', (key, figure, words) => {
  expect(findPlatform(key)?.figures[figure].note).toMatch(words);
});

test('a key is found trimmed and without regard to case, and no other is', () => {
  expect(findPlatform('  VPLEX-Metro-5.0 ')?.family).toBe('VPLEX');
  expect(findPlatform('vplex')).toBeUndefined();
});
