import { curve, demands, trombones } from '../../src/model/tables';
import { expectAtMost, exactly, forPlans, quickly, rows } from './plans';

describe('The network trombone:', () => {
  test('localisation never raises it, and never touches what crosses in old sessions alone', () =>
    forPlans((plan) => {
      const old = { ...plan, spans: plan.spans.map((span) => ({ ...span, oldFlowShare: 1 })) };
      for (const [law, of] of [
        ['less', plan],
        ['same', old],
      ] as const) {
        const all = rows(quickly(of), trombones, 'span', 'state', 'localisation', 'networkMbpsAtoB', 'networkMbpsBtoA');
        for (const row of all) {
          const nothing = all.find(
            ({ span, state, localisation }) =>
              span === row.span && state === row.state && String(localisation).toLowerCase() === 'nothing',
          )!;
          for (const field of ['networkMbpsAtoB', 'networkMbpsBtoA'] as const) {
            expectAtMost(row[field], nothing[field]);
            if (law === 'same') expectAtMost(nothing[field], row[field]);
          }
        }
      }
    }, 20));
});

describe('The curve of the storage trombone:', () => {
  test('with all IO at home or away, both directions together are what draining both sites comes to', () =>
    forPlans((plan) => {
      const still = { ...plan, platforms: plan.platforms.map((platform) => ({ ...platform, homeFollowsAbove: null })) };
      const calculation = exactly(still);
      const points = rows(calculation, curve, 'span', 'platform', 'awayShare', 'storageMbpsAtoB', 'storageMbpsBtoA');
      const drained = rows(calculation, demands, 'span', 'platform', 'state', 'storageMbpsAtoB', 'storageMbpsBtoA');
      for (const { span, platform } of drained) {
        const sumOf = (found: typeof points | typeof drained): number =>
          found
            .filter((row) => row.span === span && row.platform === platform)
            .reduce((sum, row) => sum + Number(row.storageMbpsAtoB) + Number(row.storageMbpsBtoA), 0);
        const ends = points.filter(({ awayShare }) => ['0', '1'].includes(String(awayShare)));
        const both = drained.filter(({ state }) => String(state).startsWith('drained'));
        const [a, b] = [sumOf(ends), sumOf(both)];
        expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, a));
      }
    }, 20));
});
