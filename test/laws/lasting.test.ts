import type { CheckName } from '../../src/model/checks';
import { checkStatuses, type CheckStatus } from '../../src/model/checks/status';
import { checks } from '../../src/model/tables';
import { routeOf } from '../reference/distance';
import type { OfferRow, Plan } from '../reference/plan';
import { forPlans, quickly, rows } from './plans';

/** How grave the statuses of some checks are, of all options; 0 is the gravest. */
const gravities = (plan: Plan, ...names: readonly CheckName[]): readonly number[] =>
  rows(quickly(plan), checks, 'check', 'status')
    .filter(({ check }) => names.includes(check as CheckName))
    .map(({ status }) => checkStatuses.indexOf(status as CheckStatus));

/** The second plan is in no check worse off than the first. */
function expectNoWorse(before: Plan, after: Plan, ...names: readonly CheckName[]): void {
  const others = gravities(after, ...names);
  const worse = gravities(before, ...names).filter((gravity, at) => others[at]! < gravity);
  expect(worse).toEqual([]);
}

const sold = (plan: Plan, payloadMbps: number): Plan => {
  const offer: OfferRow = { carrier: 'C', product: 'P', kind: 'wavelength', payloadMbps, nrc: 0, mrc: 0 };
  return { ...plan, offers: [offer] };
};
const assuming = (plan: Plan, assumptions: Partial<Plan['assumptions']>): Plan => ({
  ...plan,
  assumptions: { ...plan.assumptions, ...assumptions },
});

test('A circuit of twice the payload never worsens what crosses it', () =>
  forPlans((plan) =>
    expectNoWorse(
      sold(plan, 2500),
      sold(plan, 5000),
      'live migration',
      'drain window',
      'first copy',
      'resync',
      'largest flow',
      'outgrown',
    ),
  ));

test('VMs that write half as much never make a migration endless', () =>
  forPlans((plan) => {
    const calmer = plan.workloads.map((workload) => ({
      ...workload,
      ...(typeof workload.dirtyMBps === 'number' && { dirtyMBps: workload.dirtyMBps / 2 }),
    }));
    expectNoWorse(sold(plan, 1e6), sold({ ...plan, workloads: calmer }, 1e6), 'live migration');
  }));

test('More hours that are allowed never worsen a copy', () =>
  forPlans((plan) =>
    expectNoWorse(
      assuming(plan, { maxCopyHours: 20, maxResyncHours: 2 }),
      assuming(plan, { maxCopyHours: 60, maxResyncHours: 6 }),
      'first copy',
      'resync',
    ),
  ));

test('A route that is stated as it was estimated is not in doubt, and no nearer to a limit', () =>
  forPlans((plan) => {
    const spans = plan.spans.map((span) => ({ ...span, workingRouteKm: null, straightKm: span.straightKm ?? 50 }));
    // The protect route stays blank or stated: only what is known of the working route changes.
    const estimated = { ...plan, spans: spans.map((span) => ({ ...span, measuredRttMs: null })) };
    const stated = {
      ...estimated,
      spans: estimated.spans.map((span) => ({ ...span, workingRouteKm: routeOf(estimated, span).pathKm[0]! })),
    };
    expect(new Set(gravities(stated, 'route estimate'))).toEqual(new Set([checkStatuses.indexOf('ok')]));
    const others = ['distance', 'platform RTT', 'hypervisor RTT'] as const;
    expect(gravities(stated, ...others)).toEqual(gravities(estimated, ...others));
  }));

test('One workload with a peak is enough', () =>
  forPlans((plan) => {
    const peaks = plan.workloads.map((workload) => ({ ...workload, include: true, peakFactor: 1.5 }));
    expect(new Set(gravities({ ...plan, workloads: peaks }, 'peak factors'))).toEqual(new Set([checkStatuses.indexOf('ok')]));
  }));
