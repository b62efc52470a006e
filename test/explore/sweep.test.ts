import { sweptAlong } from '../../src/explore/axes/axes';
import { sweep, type Sweep, type SweepRequest } from '../../src/explore/sweep';
import { quote } from '../../src/plan/quote';
import { valuesOf } from '../../src/plan/values/values';
import { Decimal } from '../../src/quantities/decimal';
import { sweepSheet } from '../../src/sheets/sweep/sweepSheet';
import { good, named } from '../plan/goodPlan';
import type { Plan } from '../reference/plan';
import { checked } from './plans';

const usual = (of: SweepRequest['of']): SweepRequest => ({ of, from: null, to: null, steps: null });
const swept = (plan: Plan, ...asked: readonly SweepRequest[]): readonly Sweep[] => {
  const steps = sweep(checked(plan), asked);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
};
const distances = { of: 'distance', from: new Decimal(50), to: new Decimal(200), steps: 3 } as const;
/** 100 km at 5 µs/km, one crossing for a write: 0.01 ms a km. */
const plan = good({ platforms: [named({ maxKm: 120 })] });

test('Every option has its figures at each value, as the comparison of the plan with that value has them', () => {
  const [found] = swept(plan, distances);
  expect(found).toMatchObject({ of: 'distance', unit: 'km', options: [{ platform: 'mirror', name: 'Mirror' }] });
  const { points } = found!.options[0]!;
  expect(points.map(({ value, verdict, writeHomeMs }) => [value, verdict, writeHomeMs])).toEqual([
    ['50', 'fits', '0.5'],
    ['100', 'fits', '1'],
    ['150', 'does not fit', '1.5'],
    ['200', 'does not fit', '2'],
  ]);
  for (const point of points) {
    const spans = plan.spans.map((span) => ({ ...span, workingRouteKm: Number(point.value) }));
    const { read, quoted } = quote({ ...plan, spans });
    const [option] = valuesOf(quoted!.full, read.problems, read.warnings).options;
    expect({ ...option, value: point.value }).toMatchObject(point);
  }
});

test('Along every axis the usual range lies within the bounds of its inputs', () => {
  const found = swept(plan, ...sweptAlong.map(usual));
  expect(found.map(({ of, options }) => [of, options[0]!.points.length])).toEqual([
    ['distance', 16],
    ['load', 16],
    ['share', 21],
    ['growth', 11],
    ['utilisation', 15],
  ]);
  const last = (of: string) => found.find((one) => one.of === of)!.options[0]!.points.at(-1)!;
  expect(last('utilisation').value).toBe('1');
  // Half of a link is planned to be used: all of it halves the need.
  const planned = valuesOf(quote(plan).quoted!.full, [], []).options[0]!;
  expect(Number(last('utilisation').requiredMbps) * 2).toBe(Number(planned.requiredMbps));
});

test('Values beyond the bounds of the inputs are moved to the bound, which is there once', () => {
  const [found] = swept(plan, { of: 'share', from: new Decimal('0.5'), to: new Decimal(2), steps: 3 });
  expect(found!.options[0]!.points.map(({ value }) => value)).toEqual(['0.5', '1']);
});

test.each(['load', 'share', 'growth'] as const)('Along %s, a workload without which the plan is sized moves nothing', (of) => {
  const broken = { ...plan.workloads[0]!, workload: 'Broken', readKB: '16 parsecs' };
  const sized = quote({ ...plan, workloads: [...plan.workloads, broken] }).read.plan!;
  const steps = sweep(sized, [usual(of)]);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const needs = ([found]: readonly Sweep[]) => found!.options[0]!.points.map(({ value, requiredMbps }) => [value, requiredMbps]);
  expect(sized.unsized.size).toBe(1);
  expect(needs(step.value)).toEqual(needs(swept(plan, usual(of))));
});

describe('The sheet of a sweep', () => {
  const { quoted } = quote(plan);
  const share = { of: 'share', from: new Decimal(0), to: new Decimal('0.5'), steps: 2 } as const;
  const sheet = sweepSheet(swept(plan, share)[0]!, quoted!);
  const [table] = sheet.tables;

  test('has a row for each option and value, shares as percentages, words for what is absent', () => {
    expect(sheet.name).toBe('Sweep share');
    expect(table!.name).toBe('MetroSweepShare');
    expect(table!.rows.map(([, platform, value, verdict]) => [platform, value, verdict])).toEqual(
      [0, 25, 50].map((value) => ['Mirror', value, 'fits']),
    );
    const unpriced = sweepSheet(swept({ ...plan, prices: [] }, share)[0]!, quoted!);
    expect(unpriced.tables[0]!.rows[0]!.at(-1)).toBe('not priced');
  });

  test('draws what stands in its rows', () => {
    expect(sheet.charts).toHaveLength(3);
    const top = table!.row + 2;
    for (const { series } of sheet.charts)
      expect(series[0]!.categories).toEqual({ ref: `'Sweep share'!$C$${top}:$C$${top + 2}`, values: ['0', '25', '50'] });
    expect(Math.max(...sheet.charts.map(({ to }) => to.row))).toBeLessThan(table!.row - 1);
  });

  test('says its date, and that it is not live', () =>
    expect(sheet.cells.map(({ value }) => value)).toContain(
      'As compared on 2011-07-12, not live: each option at these values, all else as planned.',
    ));
});
