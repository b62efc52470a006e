import { options } from '../../src/model/tables';
import type { Plan, SpanRow } from '../reference/plan';
import { expectAtMost, expectSame, forPlans, quickly, rows } from './plans';

const needs = ['requiredMbps', 'requiredStorageMbps', 'requiredRestMbps'] as const;
const ms = ['rttMs', 'readHomeMs', 'readAwayMs', 'writeHomeMs', 'writeAwayMs', 'meanReadMs', 'meanWriteMs'] as const;

/** What a plan's options are before and after a change, option by option. */
function beforeAndAfter<F extends string>(plan: Plan, changed: Plan, fields: readonly F[], law: typeof expectAtMost): void {
  const after = rows(quickly(changed), options, ...fields);
  rows(quickly(plan), options, ...fields).forEach((before, at) =>
    fields.forEach((field) => law(before[field], after[at]![field])),
  );
}

const raise = (plan: Plan, change: (workload: Plan['workloads'][number]) => Partial<Plan['workloads'][number]>): Plan => ({
  ...plan,
  workloads: plan.workloads.map((workload) => ({ ...workload, ...change(workload) })),
});

describe('More load never needs less bandwidth:', () => {
  test('write IOPS', () =>
    forPlans((plan) =>
      beforeAndAfter(
        plan,
        raise(plan, ({ writeIops }) => ({ writeIops: writeIops * 1.5 + 100 })),
        needs,
        expectAtMost,
      ),
    ));

  test('the size of a write', () =>
    forPlans((plan) =>
      beforeAndAfter(
        plan,
        raise(plan, ({ writeKB }) => ({ writeKB: writeKB * 2 })),
        needs,
        expectAtMost,
      ),
    ));

  test('the write IOPS of one workload alone', () =>
    forPlans((plan) => {
      const [first, ...others] = plan.workloads;
      const changed = { ...plan, workloads: [{ ...first!, writeIops: first!.writeIops + 5000 }, ...others] };
      beforeAndAfter(plan, changed, needs, expectAtMost);
    }));

  test('heartbeat', () =>
    forPlans((plan) => {
      const heartbeatMbps = (plan.assumptions.heartbeatMbps ?? 0) + 10;
      beforeAndAfter(plan, { ...plan, assumptions: { ...plan.assumptions, heartbeatMbps } }, needs, expectAtMost);
    }));
});

describe('Longer fibre never lowers latency:', () => {
  /** Nothing is measured, or the fibre would not count. */
  const unmeasured = (plan: Plan, change: (span: SpanRow) => Partial<SpanRow> = () => ({})): Plan => ({
    ...plan,
    spans: plan.spans.map((span) => ({ ...span, measuredRttMs: null, measuredProtectRttMs: null, ...change(span) })),
  });
  const longer = (km: number | null | undefined): number | null => (typeof km === 'number' ? km * 1.25 + 10 : null);

  test('stated routes', () =>
    forPlans((plan) => {
      const changed = unmeasured(plan, ({ workingRouteKm, protectRouteKm }) => ({
        workingRouteKm: longer(workingRouteKm),
        protectRouteKm: longer(protectRouteKm),
      }));
      beforeAndAfter(unmeasured(plan), changed, ms, expectAtMost);
    }));

  test('fibre that winds more', () =>
    forPlans((plan) => {
      const wound = (factor: number) => unmeasured(plan, () => ({ routeFactor: factor }));
      beforeAndAfter(wound(1.2), wound(1.9), ms, expectAtMost);
    }));

  test('slower light and gear', () =>
    forPlans((plan) => {
      const changed = unmeasured(plan, ({ equipmentUs }) => ({ equipmentUs: (equipmentUs ?? 0) + 50 }));
      const assumptions = { ...plan.assumptions, fibreUsPerKm: (plan.assumptions.fibreUsPerKm ?? 4.897) + 0.5 };
      beforeAndAfter(unmeasured(plan), { ...changed, assumptions }, ms, expectAtMost);
    }));

  test('and it asks for no bandwidth', () =>
    forPlans((plan) => {
      const changed = unmeasured(plan, ({ equipmentUs }) => ({ equipmentUs: (equipmentUs ?? 0) + 500 }));
      beforeAndAfter(unmeasured(plan), changed, needs, expectSame);
    }));
});

test('Compression of 2 halves what storage puts on the wire, and nothing else', () =>
  forPlans((plan) => {
    const storage = ['storageMbpsAtoB', 'storageMbpsBtoA', 'requiredStorageMbps'] as const;
    const rest = ['mobilityMbps', 'ftMbps', 'networkMbpsAtoB', 'networkMbpsBtoA', 'requiredRestMbps'] as const;
    // Another state may be the worst once storage counts less, so the planned one is looked at.
    const compressed = (compression: number) => {
      const assumptions = { ...plan.assumptions, sizeForState: 'planned' as const, compression };
      // A platform that reduces its data itself is not touched.
      const platforms = plan.platforms.map((row) => ({ ...row, compression: null }));
      return rows(quickly({ ...plan, platforms, assumptions }), options, ...storage, ...rest);
    };
    const twice = compressed(2);
    compressed(1).forEach((option, at) => {
      storage.forEach((field) => expectSame(Number(option[field]) / 2, twice[at]![field]));
      rest.forEach((field) => expectSame(option[field], twice[at]![field]));
    });
  }));
