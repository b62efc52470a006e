import type { Comparison } from '../../src/explore/comparison/compare';
import { minimalPlan } from '../broken/minimalPlan';
import { testGenerated } from '../setup/generated';
import { runOn } from './io';

const row = (scenario: string, table: string, name: string | null, input: string, value: unknown) => ({
  scenario,
  table,
  row: name,
  input,
  value,
});
const json = {
  ...minimalPlan(),
  scenarios: [
    row('Growth 30 %', 'workloads', null, 'Growth a year', '30 %'),
    row('Basel moves', 'spans', 'West', 'workingRouteKm', '120 km'),
    row('Basel moves', 'spans', 'West', 'protectRouteKm', 200),
    row('Six years', 'Assumptions', null, 'Horizon', '6 years'),
    row('Six years', 'prices', 'Engines', 'discount', 0.5),
    row('More of it', 'workloads', 'Mail', 'hypervisor', 'vMotion 5.0'),
  ],
};
const files = { 'plan.json': JSON.stringify(json) };

async function scenariosOf(...argv: readonly string[]): Promise<readonly Comparison[]> {
  const { written } = await runOn(['plan.json', '--values', 'v.json', ...argv], files);
  return (JSON.parse(written.get('v.json') as string) as { scenarios: readonly Comparison[] }).scenarios;
}

describe('scenarios', () => {
  testGenerated('test/golden/compare/scenarios.txt', async () => {
    const { status, out } = await runOn(['plan.json', '--scenario', 'six YEARS', '--scenario', 'Basel moves'], files);
    expect(status).toBe(0);
    return out.slice(out.indexOf('East · Scenarios')).replace(/\nWritten: .*\n$/, '');
  });

  test('are compared with the plan, in its order, each with the inputs that it changes', async () => {
    const found = await scenariosOf('--scenario', 'all');
    expect(found.map(({ before, after, inputs }) => [before, after, inputs.map(({ label }) => label)])).toEqual([
      ['As planned', 'Growth 30 %', ['Workloads, Mail, Growth a year', 'Workloads, Web, Growth a year']],
      ['As planned', 'Basel moves', ['Spans, West, Working route', 'Spans, West, Protect route']],
      ['As planned', 'Six years', ['Assumptions, Horizon', 'Prices, Engines, Discount']],
      ['As planned', 'More of it', ['Workloads, Mail, Hypervisor']],
    ]);
  });

  test('have effects: a year more of two circuits at 3,000 a month, and half of the engines', async () => {
    const [six] = await scenariosOf('--scenario', 'Six years');
    for (const { options } of six!.spans)
      expect(options[0]!.drivers.map(({ effect }) => effect)).toEqual(['72000.00', '-50000.00']);
  });

  test('of a workbook are those of the plan that it was written from', async () => {
    const { written } = await runOn(['plan.json', '--out', 'a.xlsx'], files);
    const { out } = await runOn(['a.xlsx', '--scenario', 'Six years'], { 'a.xlsx': written.get('a.xlsx')! });
    expect(out).toContain('+72,000.00  Assumptions, Horizon: 5 years → 6 years');
  });

  test('say a solution once, with the total of all its parts', async () => {
    const solved = {
      ...json,
      platforms: ['vplex-metro-5.0', 'metrocluster-fabric-7-mode'],
      solutions: [
        { solution: 'Both', platform: 'vplex-metro-5.0' },
        { solution: 'Both', platform: 'metrocluster-fabric-7-mode', serves: 'Mail' },
      ],
    };
    const { out } = await runOn(['plan.json', '--scenario', 'Six years'], { 'plan.json': JSON.stringify(solved) });
    const compared = out.slice(out.indexOf('East · Scenarios'));
    expect(compared).toMatch(/^Both +/m);
    expect(compared).not.toMatch(/^Both: .*7-Mode|\(Both\)/m);
  });

  test('leave the plan as it stands: its own figures are those without scenarios', async () => {
    const { out } = await runOn(['plan.json'], files);
    expect((await runOn(['plan.json'], { 'plan.json': JSON.stringify(minimalPlan()) })).out).toBe(out);
  });

  test('that do not exist are a mistake', async () => {
    const { status, err } = await runOn(['plan.json', '--scenario', 'Seven years'], files);
    expect(status).toBe(2);
    expect(err.split('\n').at(-2)).toBe(
      'The plan has no scenario "Seven years": name one of Growth 30 %, Basel moves, Six years, More of it, or all.',
    );
    const none = await runOn(['plan.json', '--scenario', 'all'], { 'plan.json': JSON.stringify(minimalPlan()) });
    expect(none.err).toBe('The plan has no scenario "all": add its changes under "scenarios", or on the sheet Scenarios.\n');
  });

  test('that break the plan say where', async () => {
    const broken = { ...json, scenarios: [row('Short', 'spans', 'East', 'to', 'Zürich')] };
    const { status, err } = await runOn(['plan.json', '--scenario', 'Short'], { 'plan.json': JSON.stringify(broken) });
    expect(status).toBe(1);
    expect(err).toMatch(/^scenario Short: \d problems?\n {2}spans\[0\]/);
  });
});
