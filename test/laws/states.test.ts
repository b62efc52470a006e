import { classes, demands, options, pathLosses } from '../../src/model/tables';
import type { Plan } from '../reference/plan';
import { expectAtMost, expectSame, forPlans, quickly, rows } from './plans';

const storage = ['storageMbpsAtoB', 'storageMbpsBtoA'] as const;
const apart = ['fabricMbpsAtoB', 'fabricMbpsBtoA', 'hostMbpsAtoB', 'hostMbpsBtoA'] as const;
const network = ['clientMbpsAtoB', 'clientMbpsBtoA', 'mobilityMbps', 'ftMbps'] as const;
const traffic = [...storage, ...network, 'requiredMbps'] as const;

const withNodes = (plan: Plan, nodesRedundantPerSite: boolean | null, change: Partial<Plan['platforms'][number]> = {}): Plan => ({
  ...plan,
  platforms: plan.platforms.map((row) => ({ ...row, nodesRedundantPerSite, ...change })),
});
const inState = (plan: Plan, state: string) => {
  const answer = quickly(plan);
  const beside = rows(answer, classes, ...network);
  return rows(answer, demands, 'option', 'state', ...storage, 'requiredMbps')
    .map((row, at) => ({ ...row, ...beside[at]! }))
    .filter((row) => row.state === state);
};

test.each([true, null])('Where nodes are redundant per site, or not stated (%s), a node down is as planned', (redundant) =>
  forPlans((plan) => {
    const planned = inState(withNodes(plan, redundant), 'planned');
    for (const state of ['node down A', 'node down B'])
      inState(withNodes(plan, redundant), state).forEach((row, at) =>
        traffic.forEach((field) => expectSame(row[field], planned[at]![field])),
      );
  }, 15),
);

test('A path that is lost leaves what crosses as planned', () =>
  forPlans((plan) => {
    const planned = inState(plan, 'planned');
    inState(plan, 'path lost').forEach((row, at) => traffic.forEach((field) => expectSame(row[field], planned[at]![field])));
  }, 15));

/** Hosts cross to the node at home whether or not one of their own site lives. */
const crossingHosts = {
  homeFollowsAbove: null,
  separateFabrics: false,
  readAwayCrossings: 1,
  hostCrossingsAwayWrite: 1,
  awayReadMissOnly: false,
  copiesNodeDownReadOut: null,
  copiesNodeDownWriteOut: null,
  copiesNodeDownWriteBack: null,
};

test('Where the only node of a site is down, its volumes are as if they were the other site’s, if hosts crossed anyway', () =>
  forPlans((plan) => {
    const single = withNodes(plan, false, crossingHosts);
    const fold = (text: string): string => text.trim().toLowerCase();
    const moved: Plan = {
      ...single,
      workloads: single.workloads.map((workload) => {
        const { from, to } = single.spans.find(({ span }) => fold(span) === fold(workload.span))!;
        if (fold(workload.homeSite) !== fold(from)) return workload;
        return { ...workload, homeSite: to, awayShare: 1 - (workload.awayShare ?? 0) };
      }),
    };
    const crossing = (of: Plan, state: string) =>
      rows(quickly(of), classes, 'state', ...storage, ...apart).filter((row) => row.state === state);
    const planned = crossing(moved, 'planned');
    crossing(single, 'node down A').forEach((row, at) =>
      [...storage, ...apart].forEach((field) => expectSame(row[field], planned[at]![field])),
    );
  }, 25));

test('No state needs more than the worst, and what is sized for it is one of them', () =>
  forPlans((plan) => {
    const worst = quickly({ ...plan, assumptions: { ...plan.assumptions, sizeForState: 'worst' } });
    for (const { option, requiredMbps } of rows(worst, options, 'option', 'requiredMbps')) {
      const states = rows(worst, demands, 'option', 'requiredMbps').filter((row) => row.option === option);
      expect(states).toHaveLength(6);
      states.forEach((row) => expectAtMost(row.requiredMbps, requiredMbps));
      expect(states.some((row) => Math.abs(Number(row.requiredMbps) - Number(requiredMbps)) < 1e-9)).toBe(true);
    }
  }, 25));

test('What survives a lost path is never slower than all paths together, and of two paths one is as slow', () =>
  forPlans((plan) => {
    // A round trip that was measured on one path may be too short for the protect route.
    const spans = plan.spans.map((span) => ({ ...span, measuredRttMs: null, measuredProtectRttMs: null }));
    const two = { ...plan, spans, assumptions: { ...plan.assumptions, paths: 2 } };
    const all = rows(quickly(two), pathLosses, 'lost', 'rttMs', 'writeHomeMs', 'writeAwayMs');
    for (let at = 0; at < all.length; at += 3) {
      const [whole, ...left] = all.slice(at, at + 3);
      for (const field of ['rttMs', 'writeHomeMs', 'writeAwayMs'] as const) {
        left.forEach((row) => expectAtMost(row[field], whole![field]));
        if (whole![field] !== null) expectSame(Math.max(...left.map((row) => Number(row[field]))), whole![field]);
      }
    }
  }, 15));
