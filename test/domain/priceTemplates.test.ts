import { options, priceTemplates } from '../../src/model/tables';
import { calculate } from '../../src/plan/calculate';
import { readPlan } from '../../src/plan/read/read';
import { findingsOf } from '../../src/plan/reasons/reasons';
import { type Loose, minimalPlan } from '../broken/minimalPlan';
import { rows } from '../laws/plans';

/** The small plan with these cost lines, held to its template or not. */
function quoted(prices: (full: Loose[]) => Loose[], held: boolean) {
  const plan = minimalPlan();
  plan.assumptions.requireTemplateLines = held;
  plan.prices = prices(plan.prices);
  const read = readPlan(plan);
  const made = calculate(read.plan!, { latencies: false });
  return {
    warned: read.warnings.map(({ code }) => code),
    totals: rows(made, options, 'platformTotal').map(({ platformTotal }) => platformTotal?.toString() ?? null),
    covered: new Map(rows(made, priceTemplates, 'item', 'covered').map(({ item, covered }) => [item, covered])),
    reasons: findingsOf(made.reading, 0).map(({ text }) => text),
  };
}
const without = (part: string) => (lines: Loose[]) => lines.filter((line) => line.part !== part);

test('a plan that states every required part is told nothing, and has its total either way', () => {
  for (const held of [false, true]) {
    const { warned, totals } = quoted((lines) => lines, held);
    expect(warned).toEqual([]);
    expect(totals).toEqual(['100000', '100000']);
  }
});

test('a required part without a line is a warning, and leaves the total as it is', () => {
  const { warned, totals, covered } = quoted(without('support'), false);
  expect(warned).toEqual(['missing-lines']);
  expect(totals).toEqual(['100000', '100000']);
  expect(covered.get('Support to the end of the horizon')).toBe('no');
  expect(covered.get('Training')).toBe('yes');
});

test('a plan that is held to its template has no total without it, and is told which line is missing', () => {
  const { totals, reasons } = quoted(without('support'), true);
  expect(totals).toEqual([null, null]);
  expect(reasons.join('\n')).toContain('no cost line of the part support is stated: “Support to the end of the horizon”');
});

/** HyperSwap of SVC needs its quorum at a third site. */
test.each<[string, Loose]>([
  ['of the part third site', { part: 'third site' }],
  ['for the third site, whatever its part', { part: 'installation', basis: 'third site' }],
  ['of the part witness', { part: 'witness' }],
])('a cost line %s pays for the witness that a vendor requires, in the warnings as in the total', (_, line) => {
  const platform = 'svc-hyperswap-7.5';
  const plan = (lines: Loose[]) => {
    const whole = minimalPlan();
    whole.platforms = [platform];
    whole.prices = lines.map((each, row) => ({ platform, item: `Line ${row + 1}`, unitPrice: 1, ...each }));
    const read = readPlan(whole);
    const templates = rows(calculate(read.plan!, { latencies: false }), priceTemplates, 'part', 'required', 'covered');
    return {
      open: templates.filter(({ required, covered }) => required === 'yes' && covered === 'no').map(({ part }) => part),
      warned: read.warnings.filter(({ code }) => code === 'missing-lines').length > 0,
    };
  };
  const rest = [{ part: 'hardware' }, { part: 'software' }, { part: 'support' }];
  expect(plan(rest)).toEqual({ open: ['witness'], warned: true });
  expect(plan([...rest, line])).toEqual({ open: [], warned: false });
});
