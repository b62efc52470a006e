import { comparison, settingOf } from '../../src/cli/comparison';
import { quote } from '../../src/plan/quote';
import { valuesOf } from '../../src/plan/values/values';
import { summarySheet } from '../../src/sheets/summary/summary';
import { good, named, valuesFor } from '../plan/goodPlan';
import { workload } from '../reference/handPlan';
import type { Plan, PlatformRow, Protocol } from '../reference/plan';

/* What stands beside a verdict: why a rank is withheld or would be, what the sources leave open, what is served. */

function shownOf(plan: Plan) {
  const { read, quoted } = quote(plan);
  if (!quoted) throw new Error(JSON.stringify(read.problems));
  const values = valuesOf(quoted.full, read.problems, read.warnings);
  return {
    terminal: comparison(values, settingOf(quoted.full.plan), false).replace(/\s+/g, ' '),
    summary: summarySheet(quoted)
      .cells.map(({ value }) => String(value))
      .join('\n'),
  };
}

describe('An option whose rank is withheld and that is forced in', () => {
  const platforms = [named({ hypervisors: [], maxKm: 101, weaklySourced: 'maxKm' })];
  const choices = [
    { span: good().spans[0]!.span, platform: 'mirror', choice: 'force in' as const, reason: 'letter of the vendor' },
  ];
  const withheld = 'validated with no hypervisor in use';

  test('says what would withhold it and why it is not, once, on the terminal and the Summary', () => {
    const { terminal, summary } = shownOf(good({ platforms, choices }));
    expect(terminal).toContain(`- rank would be withheld: ${withheld}; forced in: letter of the vendor`);
    expect(terminal.split('letter of the vendor')).toHaveLength(2);
    expect(summary).toContain(`Rank would be withheld: ${withheld}; forced in: letter of the vendor`);
    expect(`${terminal} ${summary}`.toLowerCase()).not.toContain('no rank: ');
  });

  test('without the choice it has no rank and says so', () => {
    const { terminal, summary } = shownOf(good({ platforms }));
    expect(terminal).toContain(`- no rank: ${withheld} -`);
    expect(summary).toContain(`No rank: ${withheld}. Decided by`);
  });

  test('a rank that nothing withholds is forced in by itself', () => {
    const { terminal } = shownOf(good({ platforms: [named()], choices }));
    expect(terminal).toContain('- forced in: letter of the vendor');
    expect(terminal).not.toContain('rank would be');
  });

  test('a doubtful limit is said in a sentence', () => {
    const { terminal, summary } = shownOf(good({ platforms }));
    expect(terminal).toContain('- decided by a limit of 101 km that is weakly sourced');
    expect(summary).toContain('Decided by a limit of 101 km that is weakly sourced');
  });
});

test('where no limit is published, nothing is said of whether it would be one', () => {
  const { reasons } = valuesFor(good({ platforms: [named({ maxKm: null, weaklySourced: 'maxKmIs' })] })).options[0]!;
  expect(reasons.map(({ text }) => text)).toContain('distance: the vendor publishes no limit; 100 km needed');
});

describe('A source without a date', () => {
  const of = (sourceDate: string | null) => valuesFor(good({ platforms: [named({ sourceDate, maxSites: null })] }));

  test('is a matter of age: told last, with its cell, and nothing that the vendor does not publish', () => {
    const [dated, undated] = ['2011-06-01', null].map((date) => of(date).options[0]!);
    const last = undated!.reasons.at(-1)!;
    expect(last).toMatchObject({ text: 'age: the source of the platform has no date', group: 'age' });
    expect(last.cell).toMatch(/^Platforms!/);
    expect(undated!.checksNotPublished).toBe(dated!.checksNotPublished);
    expect(undated!.verdict).toBe(dated!.verdict);
    expect(dated!.reasons.map(({ group }) => group)).not.toContain('age');
  });

  test('of long ago warns, in the same place', () => {
    expect(of('2005-01-01').options[0]!.reasons.at(-1)).toMatchObject({ group: 'age' });
    expect(of('2005-01-01').options[0]!.verdict).toBe('fits with warnings');
  });
});

describe('Fibre Channel and FCoE differ in cabling alone', () => {
  const outcome = (protocols: Protocol[], protocol: Protocol) => {
    const platform: Partial<PlatformRow> = { protocols };
    const { options, checks } = valuesFor(good({ platforms: [named(platform)], workloads: [workload({ protocol })] }));
    const { verdict, servedWorkloads, open, requiredMbps, writeAwayMs } = options[0]!;
    return [checks.find(({ check }) => check === 'protocol')!.status, verdict, servedWorkloads, open, requiredMbps, writeAwayMs];
  };

  test.each<[Protocol, Protocol]>([
    ['FCoE', 'FC'],
    ['FC', 'FCoE'],
  ])('a platform that lists %s serves a workload of %s as its own', (listed, used) => {
    expect(outcome([listed], used)).toEqual(outcome([used], used));
    expect(outcome([listed], used)[0]).toBe('ok');
  });

  test.each<Protocol>(['NVMe/FC', 'iSCSI'])('and %s by neither', (used) => {
    expect(outcome(['FC', 'FCoE'], used).slice(0, 2)).toEqual(['fail', 'does not fit']);
  });
});
