import { quote } from '../../src/plan/quote';
import { valuesOf } from '../../src/plan/values/values';
import { reference } from '../reference/reference';
import { forPlans } from '../laws/plans';
import { named, good, valuesFor } from '../plan/goodPlan';
import { plan, workload } from '../reference/handPlan';
import type { Plan, PlatformRow, WorkloadRow } from '../reference/plan';

/* Which state leaves a write least depends on who owns its volume when the site is drained: rules S2, S3 and L8. */

/** 1 ms round trip: a home write gains 1 ms, an away one 2 ms. */
const moving: Partial<PlatformRow> = {
  writeHomeCrossings: 1,
  writeAwayCrossings: 2,
  hostCrossingsAwayWrite: 0,
  fixedWriteMs: 0,
  homeFollowsAbove: 0.75,
};
const [from, to] = [plan().spans[0]!.from, plan().spans[0]!.to];

function said(platform: Partial<PlatformRow>, changes: Partial<WorkloadRow>): string | undefined {
  const of = good({
    assumptions: { ...plan().assumptions, wireTime: false },
    platforms: [named({ ...moving, ...platform })],
    spans: plan().spans.map((span) => ({ ...span, workingRouteKm: 50, protectRouteKm: 50, measuredRttMs: 1 })),
    workloads: [workload({ workload: 'w', homeSite: from, writeBudgetMs: 1.5, ...changes })],
  });
  return valuesFor(of)
    .options[0]!.reasons.map(({ text }) => text)
    .find((text) => text.startsWith('write budgets, moved'));
}

describe('The state in which a budget is missed once a site is drained', () => {
  test.each<[string, Partial<PlatformRow>, Partial<WorkloadRow>, string]>([
    ['up to the limit the owner is at home', {}, { awayShare: 0.75 }, 'drained A'],
    ['above it, at the other site: draining home moves no owner', {}, { awayShare: 0.76 }, 'drained B'],
    ['all IO away', {}, { awayShare: 1 }, 'drained B'],
    ['of a workload homed at B', {}, { awayShare: 1, homeSite: to }, 'drained A'],
    ['no owner follows', { homeFollowsAbove: null }, { awayShare: 1 }, 'drained A'],
    ['the only node of the site where all hosts are', { nodesRedundantPerSite: false }, { awayShare: 1 }, 'node down B'],
  ])('%s', (_, platform, changes, state) => {
    expect(said(platform, changes)).toMatch(new RegExp(`^write budgets, moved: (?:drained B, )?${state}: w \\d`));
  });

  test('is said to last until ownership follows, if it does', () => {
    expect(said({}, { awayShare: 1 })).toMatch(/2 ms of 1.5 ms, until ownership follows$/);
    expect(said({ homeFollowsAbove: null }, { awayShare: 1 })).toMatch(/2 ms of 1.5 ms$/);
  });

  test('is nowhere if the away write keeps its budget', () => {
    expect(said({}, { awayShare: 1, writeBudgetMs: 2 })).toBeUndefined();
  });
});

const entry = /^(?:((?:drained|node down) [AB](?:, (?:drained|node down) [AB])*): )?(.+?) [\d.,]+ ms of /;
/** The workloads that the reason names, with their states, and how many more there are. */
function namedIn(text: string) {
  let states = '';
  const found: [string, string][] = [];
  let more = 0;
  for (const part of text.replace(/^write budgets, moved: /, '').split('; ')) {
    const others = /^and (\d+) more$/.exec(part);
    const [, prefix, name = ''] = entry.exec(part) ?? [];
    if (others) more = Number(others[1]);
    else found.push([name, (states = prefix ?? states)]);
  }
  return { found, more };
}

test('of any plan, it names the workloads and states that the reference finds', () =>
  forPlans((any: Plan) => {
    const { read, quoted } = quote(any);
    const { options, spans } = valuesOf(quoted!.full, read.problems, read.warnings);
    reference(any).options.forEach(({ span, platform, missedMoves }, at) => {
      const shared = spans.find((one) => one.span === span)!.reasons;
      const texts = [...options[at]!.reasons, ...shared].map(({ text }) => text);
      const text = texts.find((one) => one.startsWith('write budgets, moved'));
      const { found, more } = text === undefined ? { found: [], more: 0 } : namedIn(text);
      expect(found.length + more).toBe(missedMoves.length);
      const states = missedMoves.map(({ workload: name, states: in_ }) => `${name}: ${in_.join(', ')}`);
      // Copies that a cache states for a node that is down are no part of rule L8, and decide which of two near ties is named.
      if (any.platforms.find((row) => row.platform === platform)?.awayReadMissOnly) return;
      for (const [name, in_] of found) expect(states).toContain(`${name}: ${in_}`);
    });
  }, 25));
