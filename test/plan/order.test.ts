import { comparison, settingOf } from '../../src/cli/comparison';
import { inOrder } from '../../src/plan/order';
import { valuesOf } from '../../src/plan/values/values';
import { comparisonSheet } from '../../src/sheets/comparison/comparison';
import { nameRow } from '../../src/sheets/comparison/comparisonPlaces';
import { report } from '../../src/sheets/report';
import { blocksOf } from '../../src/taskpane/comparison';
import { examplePlan, quoted } from '../sheets/outputs';

test("today's platform stands first, then options by rank, then by verdict, then as the plan has them", () => {
  const options = [
    ['a', null, 'does not fit'],
    ['b', null, 'incomplete'],
    ['c', 2, 'fits with warnings'],
    ['d', null, 'fits'],
    ['e', 1, 'does not fit'],
    ['f', null, 'incomplete'],
    ['g', null, 'does not fit', 'today'],
  ] as const;
  const names = inOrder(options, ([, rank, verdict, today]) => ({ isToday: today !== undefined, rank, verdict })).map(
    ([name]) => name,
  );
  expect(names.join('')).toBe('gecdbfa');
});

describe('Of an option that lacks a price, listed first, and one that the user left out although it fits', () => {
  const [hyperSwap, vplex] = ['svc-hyperswap-7.5', 'vplex-metro-5.0'];
  const plan = examplePlan() as { spans: { span: string }[]; platforms: string[] };
  const of = quoted({
    ...plan,
    platforms: [hyperSwap, ...plan.platforms.filter((key) => key !== hyperSwap)],
    choices: plan.spans.map(({ span }) => ({ span, platform: vplex, choice: 'leave out', reason: 'no more licences' })),
  });
  /** What each shows, as text from the top. */
  const shown: Readonly<Record<string, () => string>> = {
    terminal: () => comparison(valuesOf(of.full, of.problems, of.warnings), settingOf(of.full.plan), false),
    pane: () =>
      blocksOf(of.calculation)
        .flatMap(({ options }) => options.map(({ name }) => name))
        .join('\n'),
    // The Summary may have no room for the last.
    sheet: () =>
      comparisonSheet(of)
        .cells.filter(({ row, look }) => row === nameRow && look === 'heading')
        .map(({ value }) => String(value))
        .join('\n'),
  };

  test.each(Object.keys(shown))('the %s lists the one that fits first', (where) => {
    const text = shown[where]!();
    expect(text.indexOf('VPLEX')).toBeGreaterThan(-1);
    expect(text.indexOf('HyperSwap')).toBeGreaterThan(text.indexOf('VPLEX'));
  });
});

test("Where today's platform is all that is compared, the Summary says that nothing is ranked", () => {
  const plan = examplePlan() as { spans: { span: string }[]; platforms: string[] };
  const [platform] = plan.platforms;
  const choices = plan.spans.map(({ span }) => ({ span, platform, choice: 'today', reason: 'in use' }));
  const { sheets } = report(quoted({ ...plan, platforms: [platform], choices }));
  const summary = sheets.find(({ name }) => name === 'Summary')!;
  const said = summary.cells.flatMap(({ value }) => (String(value).startsWith('Nothing here is ranked') ? [value] : []));
  expect(said).toHaveLength(plan.spans.length);
});
