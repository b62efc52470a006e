import example from '../../../examples/metro.json';
import ranged from '../../../examples/today.json';
import { planFromCells } from '../../../src/plan/fromCells/planFromCells';
import { readPlan } from '../../../src/plan/read/read';
import g1 from '../../golden/cases/g1.json';
import g2 from '../../golden/cases/g2-accelerated.json';
import { minimalPlan } from '../../broken/minimalPlan';
import { cellsOf } from './cellsOf';

describe.each([
  ['the example', example],
  ['an example with ranges', ranged],
  ['golden case G1', g1.plan],
  ['golden case G2', g2.plan],
  ['the minimal plan', minimalPlan()],
])('%s', (_, json) => {
  const { json: again, problems } = planFromCells(cellsOf(json));

  test('is read from its own input sheets as from its file: inputs, problems, warnings, defaults', () => {
    expect(problems).toEqual([]);
    const [before, after] = [readPlan(json), readPlan(again)];
    expect(after.plan).toEqual(before.plan);
    expect(after.assumed).toEqual(before.assumed);
    expect(after.problems).toEqual([]);
  });
});
