import fc from 'fast-check';
import { inOrder, listedOptions } from '../../src/plan/order';
import { OptionPlacing } from '../../src/model/options/placing';
import { OptionChoice } from '../../src/model/options/choice';
import { OptionVerdict } from '../../src/model/options/verdict';
import { Options } from '../../src/model/options/identity';
import { comparisonSheet } from '../../src/sheets/comparison/comparison';
import { scaleOnOnePage } from '../../src/sheets/summary/onePage';
import { summarySheet } from '../../src/sheets/summary/summary';
import { chartsDigest } from '../../src/workbook/lookDigests';
import { footerOf, leastScale, pagesAcross, paperOf } from '../../src/workbook/paper';
import { chartTextNow } from '../../src/workbook/workbook';
import { randomDeal } from '../reference/randomPlan';
import { examplePlan, quoted } from './outputs';

type Plan = Record<string, unknown> & { spans: Record<string, unknown>[]; workloads: Record<string, unknown>[] };
const example = quoted(examplePlan());

/** The example with many spans, each with the workloads of the first. */
function withSpans(count: number): unknown {
  const plan = examplePlan() as Plan;
  const [span] = plan.spans;
  const names = Array.from({ length: count }, (_, at) => `Pair ${at + 1} of many`);
  const own = plan.workloads.filter((one) => one['span'] === span!['span']).slice(0, 1);
  return {
    ...plan,
    choices: [],
    parts: [],
    spans: names.map((name) => ({ ...span, span: name })),
    workloads: names.flatMap((name) =>
      own.map((one) => ({ ...one, span: name, workload: `${String(one['workload'])}, ${name}` })),
    ),
    offers: (plan['offers'] as Record<string, unknown>[])
      .filter((one) => !one['span'] || one['span'] === span!['span'])
      .flatMap((one) => (one['span'] ? names.map((name) => ({ ...one, span: name })) : [one])),
  };
}

/** Spans that have a line: each is named in a cell of the first column. */
const spansNamed = (plan: ReturnType<typeof quoted>): readonly (readonly [string, boolean])[] => {
  const { cells } = summarySheet(plan);
  return plan.calculation.scope.spans.map((span) => [span, cells.some(({ column, value }) => column === 0 && value === span)]);
};

describe('The printed Summary', () => {
  test('has a line for every pair and letters of 7 points, on A4 and Letter, whatever the plan', () => {
    fc.assert(
      fc.property(randomDeal(), (plan) => {
        const of = quoted(plan);
        expect(scaleOnOnePage(summarySheet(of))).toBeGreaterThanOrEqual(leastScale);
        expect(spansNamed(of).filter(([, named]) => !named)).toEqual([]);
      }),
      { numRuns: 20, seed: 3 },
    );
  });

  test.each([9, 30])('of %d pairs too', (count) => {
    const of = quoted(withSpans(count));
    expect(scaleOnOnePage(summarySheet(of))).toBeGreaterThanOrEqual(leastScale);
    expect(spansNamed(of)).toEqual(of.calculation.scope.spans.map((span) => [span, true]));
  });

  test('of a plan without a platform says what there is, which is nothing', () => {
    const none = quoted({ ...examplePlan(), platforms: [], prices: [], choices: [] });
    expect(summarySheet(none).charts).toEqual([]);
    expect(comparisonSheet(none).charts).toEqual([]);
  });

  test('names customer, project and offer if they are stated, and invents none', () => {
    const head = (assumptions: object) => {
      const plan = examplePlan();
      const { cells } = summarySheet(quoted({ ...plan, assumptions: { ...(plan['assumptions'] as object), ...assumptions } }));
      return [0, 1].map((row) => cells.find((cell) => cell.row === row && cell.column === 0)?.value);
    };
    expect(head({})).toEqual(['Stretched storage cluster comparison', '']);
    expect(head({ customer: '=1+1 & Co' })[0]).toBe('Stretched storage cluster comparison: =1+1 & Co');
    expect(
      head({
        customer: 'Hospital',
        project: 'Metro',
        author: 'A. Person',
        company: 'Reseller',
        offerVersion: '0417',
        version: 3,
        offerValidUntil: '2011-12-18',
      }),
    ).toEqual([
      'Stretched storage cluster comparison: Hospital / Metro',
      'Reseller · Offer 0417 · Version 3 · by A. Person · valid until 2011-12-18',
    ]);
  });

  test('one-off and the years add up to the total; needed and headroom to what is bought', () => {
    const { cells } = summarySheet(example);
    const years = Number((examplePlan()['assumptions'] as Record<string, unknown>)['horizonYears']);
    const rows = cells.filter(({ column, value }) => column === 0 && typeof value === 'number').map(({ row }) => row);
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) {
      const at = (column: number) => Number(cells.find((cell) => cell.row === row && cell.column === column)!.value);
      expect(at(3) + years * at(4)).toBeCloseTo(at(5), 2);
      expect(at(8) + at(10)).toBeCloseTo(at(9), 6);
    }
  });
});

test('the live order of the options is that of the pane and the terminal', () => {
  fc.assert(
    fc.property(randomDeal(), (plan) => {
      const { reading, scope } = quoted(plan).calculation;
      const of = (column: (typeof Options)['span']) => reading.column(column);
      const [spans, ranks, verdicts, places] = [Options.span, OptionVerdict.rank, OptionVerdict.verdict, OptionPlacing.place].map(
        of,
      );
      for (const span of scope.spans) {
        const own = listedOptions(reading).filter((row) => spans![row] === span);
        const listed = inOrder(own, (row) => ({
          isToday: reading.cell(OptionChoice.choice, row) === 'today',
          rank: ranks![row] === null ? null : Number(ranks![row]),
          verdict: String(verdicts![row]),
        }));
        expect(listed.map((row) => Number(places![row]))).toEqual(own.map((_, at) => at + 1));
      }
    }),
    { numRuns: 20, seed: 5 },
  );
});

describe('Charts', () => {
  const { charts } = comparisonSheet(example);
  const lines = charts.filter(({ kind }) => kind === 'line');

  test('draw a platform alike in every span, whatever its rank there', () => {
    const inks = new Map<string, Set<string>>();
    for (const { series } of lines)
      for (const { name, ink } of series) inks.set(name.value, (inks.get(name.value) ?? new Set()).add(JSON.stringify(ink)));
    expect([...inks].filter(([, drawn]) => drawn.size !== 1)).toEqual([]);
    expect(inks.size).toBe(6);
  });

  test('say what they find, with figures, and name their units', () => {
    for (const { altText, title } of [...charts, ...summarySheet(example).charts]) {
      expect(altText).toMatch(/(lowest .+ [\d,.]+ .+, highest)? .+ [\d,.]+ (ms|Mb\/s|USD)[.;]/);
      expect(chartTextNow(title)).toMatch(/\(ms\)|\(Mb\/s on each path\)|^Cost, [A-Z]{3}|^Lowest total/);
    }
  });

  test('have no bar without a figure', () => {
    const stacked = charts.filter((chart) => chart.stacked);
    expect(stacked.length).toBe(2);
    for (const { series } of stacked) for (const { values } of series) expect(values.values).not.toContain(null);
  });

  test('are drawn again only if what they read moves', () => {
    const other = charts.map((chart) => ({ ...chart, altText: 'other figures' }));
    expect(chartsDigest(other)).toBe(chartsDigest(charts));
  });
});

describe('Printing', () => {
  test.each([
    ['USD', 'letter'],
    ['EUR', 'A4'],
    ['usd', 'letter'],
  ])('a quote in %s is printed on %s', (currency, paper) => expect(paperOf(currency)).toBe(paper));

  test('wide sheets take pages beside one another, each with the first column', () => {
    expect(pagesAcross([40, 60, 60], 1)).toBe(1);
    expect(pagesAcross([40, 60, 60, 60], 1)).toBe(2);
  });

  test('a footer takes the name of a customer as text', () => {
    expect(footerOf({ customer: '3M & Co' }).centre).toBe('&9 3M && Co');
    expect(footerOf({ customer: 'x'.repeat(300) }).centre).toBe('');
  });
});
