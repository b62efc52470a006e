import { problems } from '../../src/plan/problems/messages';
import { warnings } from '../../src/plan/problems/warningMessages';
import type { Problem } from '../../src/plan/problems/problem';
import { readPlan } from '../../src/plan/read/read';
import { spans } from '../../src/model/inputs/network/spans';
import { workloads } from '../../src/model/inputs/workloads';
import { broken, brokenBy } from '../broken/cases';
import { minimalPlan } from '../broken/minimalPlan';
import { warned } from '../broken/warned';

test('the minimal plan has neither problem nor warning', () => {
  expect(readPlan(minimalPlan())).toMatchObject({ problems: [], warnings: [] });
});

test('a plan sized for today is warned about, unless the circuits of all its spans are upgraded when they are full', () => {
  const sizedForToday = (...whenFull: readonly string[]) => {
    const plan = minimalPlan();
    plan.assumptions.sizeForYear = 0;
    plan.spans = whenFull.map((how, at) => ({ ...plan.spans[0]!, span: `Span ${at}`, whenFull: how }));
    plan.workloads = plan.spans.map(({ span }) => ({ ...plan.workloads[0]!, workload: String(span), span: String(span) }));
    return readPlan(plan).warnings.map(({ code }) => code);
  };
  expect(sizedForToday('step up', 'step up')).not.toContain('size-for-today');
  expect(sizedForToday('step up', 'warn')).toContain('size-for-today');
});

/** What is asserted of a problem: all but its wording, which `messages.test.ts` keeps, and the facts that the wording tells. */
const told = (found: readonly Problem[], facts: readonly string[]) =>
  found.map(({ code, where, value, reason, remedy }) => {
    const silent = facts.filter((fact) => !`${reason} ${remedy}`.includes(fact));
    return { code, where, value, silent };
  });

test.each(broken)('%s at %s: %s', (code, where, value, changes, ...facts) => {
  expect(told(brokenBy(changes).problems, facts)).toEqual([{ code, where, value, silent: [] }]);
});

test.each(warned)('warns: %s at %s: %s', (code, where, value, changes, ...facts) => {
  const { problems: found, warnings: warnedOf } = brokenBy(changes);
  expect(found).toEqual([]);
  expect(told(warnedOf, facts)).toEqual([{ code, where, value, silent: [] }]);
});

test('every code has a case', () => {
  const codes = (cases: readonly (readonly [string, ...unknown[]])[]) => [...new Set(cases.map(([code]) => code))].sort();
  expect(codes(broken)).toEqual(Object.keys(problems).sort());
  expect(codes(warned)).toEqual(Object.keys(warnings).sort());
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
  Object.assign(plan.spans[0]!, { workingRouteKm: 130, measuredRttMs: 0.5, equipmentUs: 'five', protectRoutKm: 1 });
  Object.assign(plan.workloads[1]!, { homeSite: 'Zürich', readIops: -1 });
  plan.platforms.push('svc-3');
  plan.prices.push({ platform: 'nobody', item: 'x', currency: 'GBP' });
  Object.assign(plan, { offer: [] });
  const { plan: read, problems: found } = readPlan(plan);
  expect(read).toBeNull();
  expect(found.map(({ code, where }) => `${code} ${where}`)).toEqual([
    'unknown-field offer',
    'not-a-date assumptions.quoteDate',
    'out-of-range assumptions.paths',
    'out-of-range sites[0].latitude',
    'wrong-type spans[0].equipmentUs',
    'unknown-field spans[0].protectRoutKm',
    'faster-than-light spans[0].measuredRttMs',
    'negative workloads[1].readIops',
    'home-site-not-on-span workloads[1].homeSite',
    'unknown-catalogue-key platforms[1]',
    'unknown-reference prices[3].platform',
    'unknown-reference prices[3].currency',
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

test('a workload with a problem leaves the span to the others, and is kept as it was typed', () => {
  const plan = minimalPlan();
  plan.workloads.push({ ...plan.workloads[0], workload: 'Old', readKB: '16XB', vms: -1 });
  const { plan: read, problems: found } = readPlan(plan);
  expect(found.map(({ remedy }) => remedy.split('Until then ')[1])).toEqual([
    'the span "East" is sized without this workload.',
    'the span "East" is sized without this workload.',
  ]);
  expect(read?.tables.get(spans)).toHaveLength(2);
  expect(read?.tables.get(workloads)?.[2]).toMatchObject({ workload: 'Old', readIops: 800, readKB: null, vms: null });
  expect([...read!.unsized]).toEqual([[3, { readKB: '16XB', vms: -1 }]]);
});

test('an excluded broken workload removes no span', () => {
  const plan = minimalPlan();
  plan.workloads.push({ ...plan.workloads[0], workload: 'Old', include: false, awayShare: 25 });
  const { plan: read, problems: found } = readPlan(plan);
  expect(found.map(({ where }) => where)).toEqual(['workloads[2].awayShare']);
  expect(read?.tables.get(spans)).toHaveLength(2);
  expect(read?.tables.get(workloads)).toHaveLength(3);
  expect([...read!.unsized.keys()]).toEqual([3]);
});
