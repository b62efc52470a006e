import { minimalPlan } from '../broken/minimalPlan';
import { Decimal } from '../../src/quantities/decimal';
import type { Comparison } from '../../src/explore/comparison/compare';
import { runOn } from './io';

/** A plan as two versions of one quote. */
function versions(before: unknown, after: unknown) {
  const [first, second] = [minimalPlan(), minimalPlan()];
  Object.assign(first.assumptions, { version: before });
  Object.assign(second.assumptions, { version: after, quoteDate: '2011-08-01', horizonYears: 6, customer: 'Kanton' });
  second.offers[0]!['mrc'] = 3100;
  second.prices.push({ platform: 'vplex-metro-5.0', item: 'Support', unitPrice: 5000, charge: 'yearly' });
  second.platforms.push('svc-split-2011');
  return { 'v1.json': JSON.stringify(first), 'v2.json': JSON.stringify(second) };
}
const sides = ['Version 1 of 2011-07-12 (v1.json)', 'Version 2 of 2011-08-01 (v2.json)'] as const;

describe('a version that follows another', () => {
  const run = runOn(['v2.json', '--since', 'v1.json', '--values', 'v.json'], versions(1, 2));

  test('says what changed: each input, then verdicts and totals before and now', async () => {
    const { status, out } = await run;
    expect(status).toBe(0);
    const said = out.slice(out.indexOf(`${sides[0]} → ${sides[1]}: what differs`));
    expect(said).toContain('They add up to the difference, without a remainder.\nWith an effect on a total\n');
    for (const line of [
      'Assumptions, Quote date: 2011-07-12 → 2011-08-01',
      'Assumptions, Horizon: 5 years → 6 years',
      'Assumptions, Version number: 1 → 2',
      'Prices, vplex-metro-5.0 / Support added',
      `${sides[1]} alone: svc-split-2011`,
    ])
      expect(said).toContain(`  - ${line}\n`);
  });

  test('states in the values file effects that add up to the difference of each total', async () => {
    const { changes } = JSON.parse((await run).written.get('v.json') as string) as { changes: Comparison };
    expect([changes.before, changes.after]).toEqual(sides);
    const options = changes.spans.flatMap((span) => span.options);
    expect(options).not.toEqual([]);
    for (const { totalDifference, drivers } of options) {
      const effects = drivers.reduce((sum, { effect }) => sum.plus(effect!), new Decimal(0));
      expect(effects.minus(totalDifference!).toNumber()).toBe(0);
    }
  });

  test('may follow a workbook', async () => {
    const files = versions(1, 2);
    const { written } = await runOn(['v1.json', '--out', 'v1.xlsx'], files);
    const { status, out } = await runOn(['v2.json', '--since', 'v1.xlsx'], { ...files, 'v1.xlsx': written.get('v1.xlsx')! });
    expect(status).toBe(0);
    expect(out).toContain('Version 1 of 2011-07-12 (v1.xlsx) → Version 2');
  });

  test('of a workbook names the cell of a wrong number', async () => {
    const files = versions(2, 2);
    const { written } = await runOn(['v2.json', '--out', 'v2.xlsx'], files);
    const { status, err } = await runOn(['v2.xlsx', '--since', 'v1.json'], { ...files, 'v2.xlsx': written.get('v2.xlsx')! });
    expect(status).toBe(1);
    expect(err).toMatch(/^1 problem\n {2}Assumptions![A-Z]\d+ = 2\n/);
  });

  test.each([
    [3, 3, 'assumptions.version = 3', 'A quote that follows another needs a greater number, and the one before is Version 3'],
    [3, 2, 'assumptions.version = 2', 'Write 4 or more'],
    [3, undefined, 'assumptions.version', 'Add "version": a number greater'],
    [undefined, undefined, 'assumptions.version', 'Version without a number of 2011-07-12 (v1.json), and states no number'],
  ])('after %s cannot be %s', async (before, after, place, says) => {
    const { status, err, written } = await runOn(['v2.json', '--since', 'v1.json'], versions(before, after));
    expect(status).toBe(1);
    expect(err.replace(/\n {4}/g, ' ')).toContain(`${place} `);
    expect(err.replace(/\n {4}/g, ' ')).toContain(says);
    expect([...written.keys()]).toEqual(['quote.xlsx']);
  });

  test('may follow one that has no number', async () =>
    expect((await runOn(['v2.json', '--since', 'v1.json'], versions(undefined, 1))).status).toBe(0));
});
