import { valuesOf, type OptionValues } from '../../src/plan/values';
import { quote } from '../../src/report/quote';
import { named } from '../plan/goodPlan';
import { assuming, plan } from '../reference/handPlan';
import type { Plan } from '../reference/plan';

/*
 * Equipment by path, worked out by hand. 100 km working and 90 km protect at 5 µs: 500 and 450 µs of fibre one way. A home write
 * takes one crossing, an away write two.
 */
function optionFor(changes: Partial<Plan>): OptionValues {
  const spans = [{ span: 'Nord-Süd', from: 'Nord', to: 'Süd', workingRouteKm: 100, protectRouteKm: 90, equipmentUs: 10 }];
  const { read, quoted } = quote(plan({ platforms: [named()], spans, assumptions: assuming({ paths: 2 }), ...changes }));
  if (!quoted || read.problems.length) throw new Error(JSON.stringify(read.problems));
  return valuesOf(quoted.full, read.problems, read.warnings).options[0]!;
}
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

test('a measured round trip takes the place of both', () => {
  const spans = [{ span: 'Nord-Süd', from: 'Nord', to: 'Süd', workingRouteKm: 100, protectRouteKm: 90, measuredRttMs: 1.5 }];
  expect(figures(optionFor({ spans }))).toEqual([1.5, 1.5, 1.5, 1.5, 3, 1.5, 3]);
});
