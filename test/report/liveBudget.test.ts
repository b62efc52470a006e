import { largePlan } from '../../bench/largePlan';
import { notLive } from '../../src/report/liveBudget';
import { report } from '../../src/report/report';
import { quoted } from '../engines/workbooks';

describe('The live budget', () => {
  const large = quoted(largePlan(400, 12, 12));
  const workbook = report(large);
  const sheet = (name: string) => workbook.sheets.find((one) => one.name === name)!;

  test('makes the tables that are only shown give way first, and says so', () => {
    expect(notLive(large.calculation, 1e9)).toEqual([]);
    expect(notLive(large.calculation).map((table) => table.name)).toContain('Latencies');
    expect(
      sheet('Latencies')
        .cells.map(({ value }) => value)
        .join(' '),
    ).toContain('As compared on 2026-11-22, not live.');
    expect(
      sheet('Summary')
        .cells.map(({ value }) => value)
        .join(' '),
    ).toContain('too many figures to keep live');
  });

  test('writes values where formulas gave way, the same as before', () => {
    const [table] = sheet('Latencies').tables;
    expect(table!.columns.filter((column) => column.formula)).toEqual([]);
    const mean = table!.columns.findIndex(({ heading }) => heading === 'Write home ms');
    expect(table!.rows.length).toBeGreaterThan(0);
    expect(table!.rows.every((row) => typeof row[mean] === 'number')).toBe(true);
  });

  test('keeps Options, Demands, Checks, Years and Costs live whatever the size', () => {
    for (const name of ['Options', 'Demands', 'Checks', 'Years', 'Costs'])
      expect(sheet(name).tables[0]!.columns.some((column) => column.formula)).toBe(true);
  });
});
