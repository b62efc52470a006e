import { valuesOf, type OptionValues, type Values } from '../../src/plan/values/values';
import { quote } from '../../src/plan/quote';
import { named } from '../plan/goodPlan';
import { assuming, plan } from '../reference/handPlan';
import type { Plan } from '../reference/plan';

/*
 * Equipment by path, worked out by hand. 100 km working and 90 km protect at 5 µs: 500 and 450 µs of fibre one way. A home write
 * takes one crossing, an away write two.
 */
function valuesOfPlan(changes: Partial<Plan>): Values {
  const spans = [{ span: 'Nord-Süd', from: 'Nord', to: 'Süd', workingRouteKm: 100, protectRouteKm: 90, equipmentUs: 10 }];
  const { read, quoted } = quote(plan({ platforms: [named()], spans, assumptions: assuming({ paths: 2 }), ...changes }));
  if (!quoted || read.problems.length) throw new Error(JSON.stringify(read.problems));
  return valuesOf(quoted.full, read.problems, read.warnings);
}
const optionFor = (changes: Partial<Plan>): OptionValues => valuesOfPlan(changes).options[0]!;
const figures = (of: OptionValues): number[] =>
  [of.workingRttMs, of.protectRttMs, of.rttMs, of.writeHomeMsWorking, of.writeAwayMsWorking, of.writeHomeMs, of.writeAwayMs].map(
    Number,
  );

test('without parts: the gear of the span stands on both paths', () => {
  // 2 × (500 + 10) and 2 × (450 + 10) µs.
  expect(figures(optionFor({}))).toEqual([1.02, 0.92, 1.02, 1.02, 2.04, 1.02, 2.04]);
});

test('the shorter path may be the slower: limits are held on it, writes go over the other', () => {
  // Two regenerators of 100 µs on the protect path alone, and an amplifier of 5 µs on both.
  const parts: Plan['parts'] = [
    { span: 'nord-süd', path: 'protect', equipment: 'regenerator', count: 2 },
    { span: 'Nord-Süd', equipment: 'own amplifier' },
  ];
  const equipment: Plan['equipment'] = [{ equipment: 'Own amplifier', oneWayUs: 5 }];
  // 2 × (500 + 10 + 5) and 2 × (450 + 10 + 5 + 200) µs. The regenerator comes from the catalogue.
  expect(figures(optionFor({ parts, equipment }))).toEqual([1.03, 1.33, 1.33, 1.03, 2.06, 1.33, 2.66]);
  // With one path nothing of the other counts.
  expect(figures(optionFor({ parts, equipment, assumptions: assuming({ paths: 1 }) }))).toEqual([
    1.03, 1.03, 1.03, 1.03, 2.06, 1.03, 2.06,
  ]);
});

test('a measured working path shows the equipment of the protect path too', () => {
  const spans = [{ span: 'Nord-Süd', from: 'Nord', to: 'Süd', workingRouteKm: 100, protectRouteKm: 90, measuredRttMs: 1.5 }];
  // 1.5 ms less 1 ms of fibre leave 0.5 ms of equipment; the protect path has 0.9 ms of fibre.
  expect(figures(optionFor({ spans }))).toEqual([1.5, 1.4, 1.5, 1.5, 3, 1.5, 3]);
});

describe('A path that is lost: what survives has a round trip of its own', () => {
  const losses = (changes: Partial<Plan>): unknown[] =>
    valuesOfPlan(changes).pathLosses.map(({ lost, survivor, rttMs, writeHomeMs, writeAwayMs }) => [
      lost,
      survivor,
      ...[rttMs, writeHomeMs, writeAwayMs].map((ms) => (ms === null ? null : Number(ms))),
    ]);
  // 5 µs a km: 50 km are 0.5 ms there and back, 100 km 1 ms. A fixed millisecond of a write stays what it is.
  const spans = [{ span: 'Nord-Süd', from: 'Nord', to: 'Süd', workingRouteKm: 50, protectRouteKm: 100 }];
  const platforms = [named({ fixedWriteMs: 1 })];

  it('37, 50 km primary and 100 km secondary [GDC]: half a millisecond, and one when the primary is lost', () => {
    expect(losses({ spans, platforms })).toEqual([
      ['none', 'all', 1, 2, 3],
      ['working', 'protect', 1, 2, 3],
      ['protect', 'working', 0.5, 1.5, 2],
    ]);
  });

  it('is faster than both together where the slower one is lost, whichever that is', () => {
    const slow = spans.map((span) => ({ ...span, workingRouteKm: 100, protectRouteKm: 50 }));
    expect(losses({ spans: slow, platforms })).toEqual([
      ['none', 'all', 1, 2, 3],
      ['working', 'protect', 0.5, 1.5, 2],
      ['protect', 'working', 1, 2, 3],
    ]);
  });

  it('of one path nothing survives', () => {
    expect(losses({ spans, platforms, assumptions: assuming({ paths: 1 }) })).toEqual([
      ['none', 'all', 0.5, 1.5, 2],
      ['working', 'none', null, null, null],
      ['protect', 'none', null, null, null],
    ]);
  });

  it('of three paths two take the protect route: with one of these lost, the slower of both kinds counts', () => {
    expect(losses({ spans, platforms, assumptions: assuming({ paths: 3 }) })).toEqual([
      ['none', 'all', 1, 2, 3],
      ['working', 'protect', 1, 2, 3],
      ['protect', 'all', 1, 2, 3],
    ]);
  });

  it('is told of the option too: writes over the protect path', () => {
    const option = valuesOfPlan({ spans, platforms }).options[0]!;
    expect([option.writeHomeMsWorking, option.writeAwayMsWorking, option.writeHomeMsProtect, option.writeAwayMsProtect]).toEqual([
      '1.5',
      '2',
      '2',
      '3',
    ]);
  });
});
