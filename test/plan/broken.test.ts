import { problems, warnings } from '../../src/plan/problems/messages';
import type { Problem } from '../../src/plan/problems/problem';
import { readPlan } from '../../src/plan/read/read';
import { spans } from '../../src/model/inputs/network/spans';
import { workloads } from '../../src/model/inputs/workloads';
import { broken } from '../broken/cases';
import { minimalPlan } from '../broken/minimalPlan';
import { warned } from '../broken/warned';

const titled = <T>(cases: readonly T[], of: (one: T) => Problem): (readonly [string, T])[] =>
  cases.map((one) => [`${of(one).code} at ${of(one).where}: ${of(one).value}`, one]);

test('the minimal plan has neither problem nor warning', () => {
  expect(readPlan(minimalPlan())).toMatchObject({ problems: [], warnings: [] });
});

test.each(titled(broken, ({ problem }) => problem))('%s', (_, { breaks, problem }) => {
  const plan = minimalPlan();
  breaks(plan);
  expect(readPlan(plan).problems).toEqual([problem]);
});

test.each(titled(warned, ({ warning }) => warning))('warns: %s', (_, { changes, warning }) => {
  const plan = minimalPlan();
  changes(plan);
  const { problems: found, warnings: told } = readPlan(plan);
  expect({ found, told }).toEqual({ found: [], told: [warning] });
});

test('every code has a case', () => {
  const codes = (cases: readonly Problem[]) => [...new Set(cases.map(({ code }) => code))].sort();
  expect(codes(broken.map(({ problem }) => problem))).toEqual(Object.keys(problems).sort());
  expect(codes(warned.map(({ warning }) => warning))).toEqual(Object.keys(warnings).sort());
});

test.each([null, undefined, 3, 'plan', true, []])('%p is not a plan', (json) => {
  const { plan, problems: found } = readPlan(json);
  expect({ plan, codes: found.map(({ code }) => code), where: found[0]?.where }).toEqual({
    plan: null,
    codes: ['not-an-object'],
    where: 'plan',
  });
});

test('all problems are reported at once, in the order of the plan', () => {
  const plan = minimalPlan();
  plan.assumptions.paths = 9;
  plan.assumptions.quoteDate = 'today';
  Object.assign(plan.sites[0]!, { latitude: 200 });
  Object.assign(plan.spans[0]!, { workingRouteKm: '130', measuredRttMs: 0.5, protectRoutKm: 1 });
  Object.assign(plan.workloads[1]!, { homeSite: 'Zürich', readIops: -1 });
  plan.platforms.push('svc');
  plan.prices.push({ platform: 'nobody', item: 'x', currency: 'GBP' });
  Object.assign(plan, { offer: [] });
  const { plan: read, problems: found } = readPlan(plan);
  expect(read).toBeNull();
  expect(found.map(({ code, where }) => `${code} ${where}`)).toEqual([
    'unknown-field offer',
    'not-a-date assumptions.quoteDate',
    'out-of-range assumptions.paths',
    'out-of-range sites[0].latitude',
    'wrong-type spans[0].workingRouteKm',
    'unknown-field spans[0].protectRoutKm',
    'faster-than-light spans[0].measuredRttMs',
    'negative workloads[1].readIops',
    'home-site-not-on-span workloads[1].homeSite',
    'unknown-catalogue-key platforms[1]',
    'unknown-reference prices[1].platform',
    'unknown-reference prices[1].currency',
  ]);
});

test('a plan with one bad span still computes the others', () => {
  const plan = minimalPlan();
  Object.assign(plan.workloads[0]!, { awayShare: 25 });
  const { plan: read, problems: found } = readPlan(plan);
  expect(found).toHaveLength(1);
  expect(read?.tables.get(spans)?.map(({ span }) => span)).toEqual(['West']);
  expect(read?.tables.get(workloads)?.map(({ workload }) => workload)).toEqual(['Web']);
});

/** A path without its gear would be too fast, and a verdict on it too good. */
test('broken equipment removes its span, whether in parts or in equipment', () => {
  const spansOf = (more: object) =>
    readPlan({ ...minimalPlan(), ...more })
      .plan?.tables.get(spans)
      ?.map(({ span }) => span);
  expect(spansOf({ parts: [{ span: 'East', equipment: 'regenerator' }] })).toEqual(['East', 'West']);
  expect(spansOf({ parts: [{ span: 'East', equipment: 'regenerator', count: -1 }] })).toEqual(['West']);
  const equipment = [{ equipment: 'Our amplifier', oneWayUs: -1 }];
  expect(spansOf({ equipment, parts: [{ span: 'West', equipment: 'our amplifier' }] })).toEqual(['East']);
  expect(spansOf({ equipment })).toEqual(['East', 'West']);
});

test('an excluded broken workload removes no span', () => {
  const plan = minimalPlan();
  plan.workloads.push({ ...plan.workloads[0], workload: 'Old', include: false, awayShare: 25 });
  const { plan: read, problems: found } = readPlan(plan);
  expect(found.map(({ remedy }) => remedy)).toEqual([
    'Write 0.25 for 25 %. Until then this workload, which is not included, is left out of the list.',
  ]);
  expect(read?.tables.get(spans)).toHaveLength(2);
  expect(read?.tables.get(workloads)).toHaveLength(2);
});
