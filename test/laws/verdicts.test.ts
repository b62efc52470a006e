import { options } from '../../src/model/tables';
import type { Plan, SpanRow } from '../reference/plan';
import { forPlans, quickly, rows } from './plans';

/** From the worst to the best. */
const verdicts = ['does not fit', 'incomplete', 'vendor to confirm', 'fits with warnings', 'fits'];
const judged = (plan: Plan): readonly number[] =>
  rows(quickly(plan), options, 'verdict').map(({ verdict }) => verdicts.indexOf(String(verdict)));

function expectNoWorse(plan: Plan, better: Plan): void {
  const after = judged(better);
  judged(plan).forEach((before, at) => expect(after[at]).toBeGreaterThanOrEqual(before));
}
const spansWith = (plan: Plan, change: (span: SpanRow) => Partial<SpanRow>): Plan => ({
  ...plan,
  spans: plan.spans.map((span) => ({ ...span, ...change(span) })),
});
const timesIf = (figure: number | null | undefined, times: number): number | null =>
  typeof figure === 'number' ? figure * times : null;

describe('No verdict is worse', () => {
  test('with more credits', () =>
    forPlans((plan) =>
      expectNoWorse(
        plan,
        spansWith(plan, ({ bbCredits }) => ({ bbCredits: timesIf(bbCredits, 2) })),
      ),
    ));

  test('with a wider window, or more connections', () =>
    forPlans((plan) =>
      expectNoWorse(
        plan,
        spansWith(plan, ({ tcpWindowBytes, tcpStreams }) => ({
          tcpWindowBytes: timesIf(tcpWindowBytes, 4),
          tcpStreams: (tcpStreams ?? 1) + 1,
        })),
      ),
    ));

  test('with more paths over routes that are equal and cost the same', () =>
    forPlans((drawn) => {
      const offers = drawn.offers.map((row) => ({ ...row, diversitySurcharge: null }));
      const paths = drawn.assumptions.paths ?? 2;
      const plan = {
        ...spansWith({ ...drawn, offers, parts: [] }, ({ workingRouteKm = null, straightKm = null, measuredRttMs = null }) => ({
          protectRouteKm: workingRouteKm ?? null,
          measuredProtectRttMs: measuredRttMs ?? null,
          workingRouteKm: workingRouteKm ?? null,
          straightKm: workingRouteKm === null ? straightKm : null,
        })),
      };
      const equal = { ...plan, assumptions: { ...plan.assumptions, paths: Math.min(paths, 3) } };
      // A protect route that is not stated is another uncertainty, which a first path does not have.
      if (paths === 1 && equal.spans.some(({ protectRouteKm }) => (protectRouteKm ?? null) === null)) return;
      expectNoWorse(equal, { ...equal, assumptions: { ...equal.assumptions, paths: Math.min(paths, 3) + 1 } });
    }));
});
