import { offer, price } from '../reference/handPlan';
import type { PlatformRow } from '../reference/plan';
import { named, peaking } from './goodPlan';
import { changed, circuitFor, moving, offerCases, on, optionFor, reasonCases, says, span, two } from './reasonCases';

test('an option that fits has no reasons', () => {
  expect(optionFor({})).toMatchObject({ verdict: 'fits', reasons: [] });
});

const textsOf = (reasons: readonly (string | { text: string })[]): string[] =>
  reasons.map((reason) => (typeof reason === 'string' ? reason : reason.text));

/** Reasons that a check gives, or that are of no check, and that tell all facts. The wording is that of `messages.test.ts`. */
const telling = (reasons: readonly (string | { text: string })[], check: string, facts: readonly string[]) =>
  textsOf(reasons).filter((reason) => reason.startsWith(check && `${check}: `) && facts.every((fact) => reason.includes(fact)));

test.each(reasonCases)('%s: %s', (check, facts, changes) => {
  expect(telling(optionFor(changes).reasons, check, facts)).not.toEqual([]);
});

test('what movers, fault tolerance and hosts allow is kept: nothing to say', () => {
  const { verdict, reasons } = optionFor({
    ...moving(
      { migrationsPerHost1G: 4, migrationsPerHost10G: 8, ftMaxRttMs: 1, ftMinMbps: 1000, minMbps: 1000 },
      { migrationsAtOnce: 8, hostsPerSite: 1, migrationNicGbps: 10 },
    ),
    workloads: [peaking({ ftNetInMbps: 1, dirtyMBps: 1 })],
    spans: says({ siteAffinity: 'yes', symmetricFirewalls: 'yes', vcenterAwareIngress: 'yes' }).spans!,
  });
  expect([verdict, reasons]).toEqual(['fits', []]);
});

test('every check that is not ok is spoken for, and no other', () => {
  for (const [, , changes] of reasonCases) {
    const { checks, options } = changed(changes);
    const spoken = new Set(options[0]?.reasons.map(({ text }) => text.split(':')[0]));
    // What is missing, an offer or a part, has a reason of its own; the check then says nothing, unless a delay is missing too.
    const missing = ['link type and offers', 'third site', 'gateway', 'encryption'];
    const open = checks.filter(
      ({ check, status }) =>
        status !== 'ok' && (spoken.has(check ?? '') || !(missing.includes(check ?? '') && status === 'to confirm')),
    );
    expect(checks.filter(({ check }) => spoken.has(check ?? ''))).toEqual(open);
  }
});

test('a platform in front also wants prices of the one behind', () => {
  const front = named({ platform: 'front', fronts: 'mirror' });
  const { options } = changed({ platforms: [front, named()], prices: [price({ platform: 'front' })] });
  expect(options[0]).toMatchObject({
    platform: 'front',
    verdict: 'incomplete',
    reasons: [{ text: expect.stringContaining('“mirror”') as string, group: 'money' }],
  });
});

test('what few platforms limit asks nothing of the others, and a limit is kept where it is met', () => {
  const stated: Partial<PlatformRow> = {
    maxPathDifferenceKm: 20,
    maxLossShare: 0.0001,
    maxJitterMs: 3,
    minMtuBytes: 9216,
    minLinkMbps: 400,
    maxLinksPerPath: 1,
    maxSites: 2,
  };
  const met = span({ protectRouteKm: 80, lossShare: 0.0001, jitterMs: 3, mtuBytes: 9216 });
  const offers = [offer({ termMonths: 60, payloadMbps: 400 })];
  // What is counted, or bought to fit, does not bind though nothing is left of it: the first of the limits that do is the difference.
  expect(optionFor({ ...on(stated), ...met, offers, assumptions: two })).toMatchObject({
    reasons: [],
    bindingLimit: 'path difference',
    bindingMargin: '0',
  });
  expect(optionFor({ ...on(stated), ...span({ lossShare: 0, jitterMs: 0, mtuBytes: 9216 }), offers })).toMatchObject({
    reasons: [],
  });
  const beyondIt = optionFor({
    ...on({ ...stated, maxKm: 100.5 }),
    ...met,
    ...span({ ...met.spans?.[0], clusterSites: 3 }),
    offers,
  });
  expect(beyondIt).toMatchObject({ verdict: 'does not fit', bindingLimit: 'number of sites', bindingMargin: '-1' });
});

test('reasons stand by weight: support, purpose, money, what is not published', () => {
  const { verdict, reasons } = optionFor({ ...on({ maxKm: 1, maxRttMs: null, secondCopy: false }), prices: [] });
  expect(verdict).toBe('does not fit');
  expect(reasons.map(({ text }) => /^(distance|second copy|platform RTT): /.exec(text)?.[1] ?? 'price')).toEqual([
    'distance',
    'second copy',
    'price',
    'platform RTT',
  ]);
});

describe('why an offer does not serve', () => {
  test.each(offerCases)('%s', (facts, ...changes) => {
    const { serves, chosen, reasons } = circuitFor(...changes);
    expect([serves, chosen, reasons.length]).toEqual(['no', 'no', 1]);
    expect(telling(reasons, '', facts)).toEqual(reasons);
  });

  test('all that stands against it', () => {
    expect(circuitFor({ validTo: '2011-07-11', maxKm: 80 }).reasons).toHaveLength(2);
  });

  test('nothing where it serves', () => {
    expect(circuitFor({})).toMatchObject({ serves: 'yes', chosen: 'yes', reasons: [] });
  });
});
