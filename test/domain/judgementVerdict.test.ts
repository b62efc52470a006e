import { readFileSync } from 'node:fs';
import path from 'node:path';
import { comparison, settingOf } from '../../src/cli/comparison';
import { quote } from '../../src/plan/quote';
import { type OptionValues, valuesOf } from '../../src/plan/values/values';
import { summarySheet } from '../../src/sheets/summary/summary';
import { blocksOf } from '../../src/taskpane/comparison';
import { good, named, valuesFor } from '../plan/goodPlan';
import { offer, price, workload } from '../reference/handPlan';
import type { Plan, PlatformRow } from '../reference/plan';

/* Whom a verdict may send to the shop: what nobody can buy, or no document supports, keeps its figures and loses its rank. */

const readCase = (name: string): unknown => JSON.parse(readFileSync(path.join(__dirname, 'cases', `${name}.json`), 'utf8'));

function shownOf(plan: unknown) {
  const { read, quoted } = quote(plan);
  if (!quoted) throw new Error(JSON.stringify(read.problems));
  const values = valuesOf(quoted.full, read.problems, read.warnings);
  return {
    options: values.options,
    terminal: comparison(values, settingOf(quoted.full.plan), false).replace(/\s+/g, ' '),
    summary: summarySheet(quoted)
      .cells.map(({ value }) => String(value))
      .join('\n'),
    pane: blocksOf(quoted.calculation).flatMap(({ options }) =>
      options.flatMap(({ standing }) => standing.map(({ says }) => says)),
    ),
  };
}

test('17: platforms that are no longer sold keep their verdict and have no rank, and every page says why', () => {
  const { options, terminal, summary, pane } = shownOf(readCase('17-no-longer-sold'));
  expect(options.map(({ verdict, rank }) => [verdict, rank])).toEqual([
    ['fits with warnings', null],
    ['fits with warnings', null],
  ]);
  for (const { rankWithheld } of options) expect(rankWithheld).toContain('not for sale on the quote date');
  expect(terminal).toContain('no rank: not for sale on the quote date');
  expect(summary).toContain('No rank: not for sale on the quote date');
  expect(summary).not.toContain('Cheapest that fits');
  expect(pane.filter((said) => said.startsWith('not for sale on the quote date'))).toHaveLength(2);
});

test('19: a platform without a published limit is never plainly fit at 250 km, and says what to ask', () => {
  const [option] = shownOf(readCase('19-other-hypervisors')).options;
  expect(option).toMatchObject({
    verdict: 'vendor to confirm',
    vendorAsked: expect.stringContaining('RTT limit: ask the vendor; 2.45 ms needed') as string,
  });
});

const one = (platform: Partial<PlatformRow>, changes: Partial<Plan> = {}): OptionValues =>
  valuesFor(good({ platforms: [named(platform)], ...changes })).options[0]!;

describe('The rank is withheld', () => {
  test.each<[string, Partial<PlatformRow>, string | null]>([
    ['on the last day of validity: no', { validTo: '2011-07-12' }, null],
    ['a day after it', { validTo: '2011-07-11' }, 'not for sale on the quote date'],
    ['on the first day: no', { validFrom: '2011-07-12' }, null],
    ['a day before it', { validFrom: '2011-07-13' }, 'not for sale on the quote date'],
    ['from what nobody sells', { availability: 'hypothetical' }, 'hypothetical, not for sale'],
    ['from a roadmap', { availability: 'roadmap' }, 'on a roadmap, not for sale'],
    ['if the list names no hypervisor', { hypervisors: [] }, 'validated with no hypervisor in use'],
    ['if nothing is published of hypervisors: no', { hypervisors: null }, null],
    ['from a cache that stands alone: no', { secondCopy: false }, null],
    [
      'for two reasons',
      { validTo: '2011-07-11', hypervisors: [] },
      'not for sale on the quote date; validated with no hypervisor in use',
    ],
  ])('%s', (_, platform, withheld) => {
    const option = one(platform);
    expect(option.rankWithheld).toBe(withheld);
    expect(option.rank).toBe(withheld === null ? '1' : null);
  });

  test('from a cache beside a mirror, and not from the mirror', () => {
    const { options } = valuesFor(
      good({
        platforms: [named(), named({ platform: 'cache', secondCopy: false })],
        prices: [price(), price({ platform: 'cache', unitPrice: 1 })],
      }),
    );
    expect(options.map(({ rank, rankWithheld }) => [rank, rankWithheld])).toEqual([
      ['1', null],
      [null, 'no second copy, others mirror'],
    ]);
  });

  test('from a front before what is no longer sold', () => {
    const front = { fronts: 'array' };
    const platforms = [named(front), named({ platform: 'array', validTo: '2011-07-11' })];
    const { options } = valuesFor(good({ platforms, prices: [price(), price({ platform: 'array' })] }));
    expect(options[0]!.rankWithheld).toBe('the platform behind it: not for sale on the quote date');
  });

  test('but not if the user forces it in, and the words stay', () => {
    const choices = [{ span: good().spans[0]!.span, platform: 'mirror', choice: 'force in' as const, reason: 'the last one' }];
    expect(one({ validTo: '2011-07-11' }, { choices })).toMatchObject({
      rank: '1',
      rankWithheld: 'not for sale on the quote date',
    });
  });
});

describe('The vendor has to confirm', () => {
  test.each<[string, Partial<PlatformRow>, string, string | null]>([
    [
      'neither distance nor round trip published',
      { maxKm: null, maxRttMs: null },
      'vendor to confirm',
      'RTT limit: ask the vendor; 1 ms needed',
    ],
    ['one of them is enough', { maxKm: null }, 'fits', null],
    ['stated as unlimited is known', { maxKm: 'none', maxRttMs: null }, 'fits', null],
    ['no protocol published', { protocols: null }, 'vendor to confirm', 'host protocols: ask the vendor'],
    ['no hypervisor published', { hypervisors: null }, 'vendor to confirm', 'hypervisors: ask the vendor'],
    [
      'no link type published: priced over any',
      { linkTypes: null },
      'vendor to confirm',
      'link types: ask the vendor; priced over any',
    ],
    ['a failure goes before', { hypervisors: null, maxKm: 1 }, 'does not fit', 'hypervisors: ask the vendor'],
  ])('%s', (_, platform, verdict, asked) => {
    const option = one(platform);
    expect(option).toMatchObject({ verdict, vendorAsked: asked, rank: verdict === 'does not fit' ? null : '1' });
  });
});

describe('A limit that decides and is doubtful', () => {
  test.each<[string, Partial<PlatformRow>, string | null]>([
    ['weakly sourced', { maxKm: 101, weaklySourced: 'maxKm' }, 'a limit of 101 km that is weakly sourced'],
    ['disputed', { maxKm: 101, disputed: 'maxKm' }, 'a limit of 101 km that is disputed'],
    ['by that it is a limit', { maxKm: 101, weaklySourced: 'maxKmIs' }, 'a limit of 101 km that is weakly sourced'],
    ['missed, by that it is one', { maxKm: 99, disputed: 'maxKmIs' }, 'a limit of 99 km that is disputed'],
    [
      'a round trip, by that it is one',
      { maxRttMs: 1.01, weaklySourced: 'maxRttIs' },
      'a limit of 1.01 ms that is weakly sourced',
    ],
    [
      'a yes or no, in words',
      { protocols: ['NFS'], weaklySourced: 'protocols' },
      'a list of host protocols that is weakly sourced',
    ],
    ['another figure is doubtful', { maxKm: 101, disputed: 'maxSites' }, null],
    ['that another is a limit', { maxKm: 101, disputed: 'maxRttIs' }, null],
  ])('is named beside the verdict: %s', (_, platform, doubt) => expect(one(platform).verdictDoubt).toBe(doubt));

  test('and in the reason, if it fails', () => {
    const texts = one({ maxKm: 99, weaklySourced: 'maxRttMs, maxKm' }).reasons.map(({ text }) => text);
    expect(texts[0]).toMatch(/^distance: .*; the limit of 99 km is weakly sourced$/);
  });
});

test('reasons stand by group, failures first in each, with the cell to change', () => {
  const { reasons } = one({ maxKm: 1, secondCopy: false, thirdSite: null }, { offers: [offer({ termMonths: 12 })] });
  const groups = ['support', 'purpose', 'money', 'confirm', 'vendor', 'age'];
  const order = reasons.map(({ group }) => groups.indexOf(group));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(reasons[0]).toMatchObject({ group: 'support', cell: expect.stringMatching(/^Spans!/) as string });
});

test('what all options of a span share is said once for the span', () => {
  const { spans, options } = valuesFor(
    good({
      platforms: [named(), named({ platform: 'other' })],
      prices: [price(), price({ platform: 'other' })],
      offers: [offer({ termMonths: 12 })],
    }),
  );
  expect(spans[0]!.reasons.map(({ group }) => group)).toEqual(['money']);
  expect(options.flatMap(({ reasons }) => reasons)).toEqual([]);
});

test('a platform that serves some workloads names those that it does not', () => {
  const workloads = [workload(), workload({ workload: 'PACS', protocol: 'iSCSI' })];
  const { verdict, reasons } = one({}, { workloads });
  expect(verdict).toBe('does not fit');
  expect(reasons.map(({ text }) => text)).toContain('protocol: serves 1 of 2; PACS, iSCSI, not served');
});
