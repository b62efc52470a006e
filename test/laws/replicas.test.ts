import { options, replication } from '../../src/model/tables';
import type { Plan } from '../reference/plan';
import type { ReplicaRow } from '../reference/replicas';
import { expectAtMost, expectSame, forPlans, quickly, rows } from './plans';

const changed = (plan: Plan, change: (row: ReplicaRow) => Partial<ReplicaRow>): Plan => ({
  ...plan,
  replicas: (plan.replicas ?? []).map((row) => ({ ...row, ...change(row) })),
});
const needs = (plan: Plan) => rows(quickly(plan), replication, 'meanMbps', 'requiredMbps');
/** Each need of a plan beside that of the changed plan. */
function compare(plan: Plan, after: Plan, law: typeof expectAtMost, times = 1): void {
  const others = needs(after);
  needs(plan).forEach((row, at) => {
    for (const field of ['meanMbps', 'requiredMbps'] as const) law(Number(others[at]![field]) * times, Number(row[field]));
  });
}

describe('An asynchronous copy', () => {
  test('never needs more with twice the RPO, whether its changes are measured or follow from writes', () =>
    forPlans((plan) =>
      compare(
        plan,
        changed(plan, ({ rpoMinutes }) => ({ rpoMinutes: 2 * rpoMinutes })),
        expectAtMost,
      ),
    ));

  test('needs half if it is sent at twice the compression', () =>
    forPlans((plan) =>
      compare(
        plan,
        changed(plan, ({ compression }) => ({ compression: 2 * (compression ?? 1) })),
        expectSame,
        2,
      ),
    ));

  test('never needs less if more is written or changed', () =>
    forPlans((plan) => {
      const more = {
        ...plan,
        workloads: plan.workloads.map((row) => ({ ...row, writeIops: 2 * row.writeIops })),
      };
      compare(more, plan, expectAtMost);
      compare(
        changed(plan, () => ({ changedShare: 1, changedMB: null, changedPeakMB: null })),
        changed(plan, () => ({ changedShare: 0.4, changedMB: null, changedPeakMB: null })),
        expectAtMost,
      );
    }));

  test('never lowers a total, nor gives one to an option without', () =>
    forPlans((plan) => {
      const without = rows(quickly({ ...plan, replicas: [] }), options, 'total');
      rows(quickly(plan), options, 'total').forEach(({ total }, at) => {
        if (total !== null) expectAtMost(without[at]!.total, total);
      });
    }));
});
