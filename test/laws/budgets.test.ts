import { fit, latencies } from '../../src/model/tables';
import { calculate } from '../../src/plan/calculate';
import { readPlan } from '../../src/plan/read/read';
import { good, named } from '../plan/goodPlan';
import { plan, workload } from '../reference/handPlan';
import type { Assumptions, WorkloadRow } from '../reference/plan';
import { forPlans, rows, exactly } from './plans';

/** 1 ms round trip; a home write gains 1.5 ms, an away one 2.5 ms and 1 ms for each round trip of its protocol. */
function least(...workloads: Partial<WorkloadRow>[]) {
  return leastOf({ wireTime: false }, workloads);
}
function leastOf(assumptions: Partial<Assumptions>, workloads: Partial<WorkloadRow>[]) {
  const crossings = { writeHomeCrossings: 1, writeAwayCrossings: 2, hostCrossingsHomeWrite: 0, hostCrossingsAwayWrite: 1 };
  const calculation = exactly(
    good({
      assumptions: { ...plan().assumptions, ...assumptions },
      platforms: [named({ ...crossings, fixedWriteMs: 0.5, protocols: null })],
      spans: plan().spans.map((span) => ({ ...span, workingRouteKm: 50, protectRouteKm: 50, measuredRttMs: 1 })),
      workloads: workloads.map((changes, at) => workload({ workload: `W${at + 1}`, awayShare: 0.5, protocol: 'FC', ...changes })),
    }),
  );
  const [row] = rows(calculation, fit, 'writeBudgetMarginMs', 'writeBudgetWorkload');
  const { writeBudgetMarginMs: margin, writeBudgetWorkload: whose } = row!;
  return [margin === null ? null : Number(margin), whose];
}

describe('The least write budget left', () => {
  const [home, fc, nfs] = [
    { awayShare: 0, writeBudgetMs: 2 },
    { writeBudgetMs: 4.6 },
    { writeBudgetMs: 3.55, protocol: 'NFS' },
  ] as const;

  test('is that of the workload that has least, tested where its IO is issued, by its own protocol', () => {
    expect(least(home, fc, nfs)).toEqual([0.05, 'W3']);
    expect(least(home, fc)).toEqual([0.1, 'W2']);
    expect(least(home)).toEqual([0.5, 'W1']);
  });

  test('is below 0 by how much it is missed', () => expect(least(home, { writeBudgetMs: 4 })).toEqual([-0.5, 'W2']));

  test('is that of the first of equal ones', () => expect(least({}, fc, { writeBudgetMs: 4.6 })).toEqual([0.1, 'W2']));

  test('takes the size of each workload into account: of two alike the one with the larger writes has less', () => {
    const [small, large] = [{ writeKB: 8 }, { writeKB: 64 }].map((size) => ({ ...fc, ...size }));
    const [margin, whose] = leastOf({}, [small!, large!]);
    expect(whose).toBe('W2');
    expect(Number(margin)).toBeLessThan(Number(leastOf({}, [small!])[0]));
    expect(leastOf({ wireTime: false }, [small!, large!])).toEqual([0.1, 'W1']);
  });

  test('is not stated where no workload that counts states a budget', () => {
    expect(least({}, { writeBudgetMs: 1, include: false })).toEqual([null, null]);
  });

  test('is, for any plan, the least margin of Latencies, which asks each workload by itself', () =>
    forPlans((any) => {
      const calculation = calculate(readPlan(any).plan!);
      const each = rows(calculation, latencies, 'option', 'workload', 'budgetMarginMs');
      for (const row of rows(calculation, fit, 'option', 'writeBudgetMarginMs', 'writeBudgetWorkload')) {
        const shown = each.filter(({ option }) => option === row.option);
        const own = shown.filter(({ budgetMarginMs }) => budgetMarginMs !== null);
        if (shown.length === 0) continue;
        if (own.length === 0) expect(row.writeBudgetMarginMs).toBeNull();
        const smallest = Math.min(...own.map(({ budgetMarginMs }) => Number(budgetMarginMs)));
        const whose = own.filter(({ workload: name }) => name === row.writeBudgetWorkload);
        if (own.length > 0) expect(Number(row.writeBudgetMarginMs)).toBeCloseTo(smallest, 8);
        if (own.length > 0)
          expect(Math.min(...whose.map(({ budgetMarginMs }) => Number(budgetMarginMs)))).toBeCloseTo(smallest, 8);
      }
    }, 20));
});
