import '../../../src/model';
import { company } from '../../../src/model/inputs/assumptions';
import { Spans } from '../../../src/model/inputs/network/spans';
import { Platforms } from '../../../src/model/inputs/products/platforms';
import { originsOf } from '../../../src/plan/named/originsOf';
import { quote } from '../../../src/plan/quote';
import { readPlan } from '../../../src/plan/read/read';
import { sourcesSheet } from '../../../src/sheets/sources/sources';
import { minimalPlan } from '../../broken/minimalPlan';

const origin = (more: object) => ({ source: 'OTDR', date: '2011-06-01', by: 'A. Weber', ...more });
const route = { table: 'spans', row: 'East', input: 'workingRouteKm' };
const planWith = (...origins: object[]) => ({ ...minimalPlan(), origins: origins.map(origin) });

test.each([
  ['of a row by its field', route, '2011-06-01, by A. Weber: OTDR'],
  ['by sheet and heading', { table: 'Spans', row: 'East', input: Spans.workingRouteKm.heading }, '2011-06-01, by A. Weber: OTDR'],
  ['of a value as people write it', { ...route, value: '130 km' }, '2011-06-01, by A. Weber: OTDR'],
  ['of all rows', { ...route, row: null }, '2011-06-01, by A. Weber: OTDR'],
  ['with its library', { ...route, library: 'North' }, 'From library North, 2011-06-01, by A. Weber: OTDR'],
  ['without who and when', { ...route, by: null, date: null }, 'OTDR'],
])('An origin %s is found', (_, named, source) => {
  const { plan, problems } = readPlan(planWith(named));
  expect(problems).toEqual([]);
  expect(originsOf(plan!)(Spans.workingRouteKm as never, 0)?.source).toBe(source);
});

test.each([
  ['another row', route, 1],
  ['the input once it holds another value', { ...route, value: 131 }, 0],
])('An origin says nothing of %s', (_, named, row) => {
  const { plan } = readPlan(planWith(named));
  expect(originsOf(plan!)(Spans.workingRouteKm as never, row)).toBeUndefined();
});

test('An assumption has an origin too', () => {
  const plan = planWith({ table: 'assumptions', row: null, input: 'company' });
  Object.assign(plan.assumptions, { company: 'Reseller' });
  expect(originsOf(readPlan(plan).plan!)(company, null)).toMatchObject({ says: 'OTDR', date: '2011-06-01' });
});

test.each([
  [{ ...route, row: 'Nord' }, 'unknown-row', 'origins[0].row'],
  [{ ...route, input: 'length' }, 'unknown-input', 'origins[0].input'],
  [{ ...route, table: 'scenarios' }, 'unknown-table', 'origins[0].table'],
  [{ ...route, value: 'far' }, 'wrong-type', 'origins[0].value'],
])('%j is a problem, and the rest is computed', (named, code, where) => {
  const { plan, problems } = readPlan(planWith(named));
  expect(problems.map((one) => [one.code, one.where])).toEqual([[code, where]]);
  expect(problems[0]!.remedy).toMatch(/Until then the source of this input is not shown\.$/);
  expect(plan).not.toBeNull();
});

describe('Sources', () => {
  const sourcesOf = (plan: object, seen?: () => boolean) =>
    sourcesSheet(quote(plan).quoted!, seen).tables[0]!.rows.map((cells) => cells.join(' | '));
  const maxKm = { ...planWith({ table: 'platforms', row: 'vplex-metro-5.0', input: 'maxKm', value: 60 }) };
  maxKm.platforms = [{ platform: 'vplex-metro-5.0', maxKm: 60 }];

  test('names the origin of a figure of a platform, and what the catalogue says beside it', () => {
    const line = sourcesOf(maxKm).find((text) => text.includes(` | ${Platforms.maxKm.heading} | 60 | `))!;
    expect(line).toContain('2011-06-01, by A. Weber: OTDR | 2011-06-01');
    expect(line).toContain('the catalogue: 100');
  });

  test('names the origin of any other input', () =>
    expect(sourcesOf(planWith(route))).toContainEqual(
      expect.stringMatching(
        /^Input \| Spans, East \| Working route \| 130 \| km \| 2011-06-01, by A\. Weber: OTDR \| 2011-06-01 \| not stated \| ./,
      ),
    ));

  test('keeps from a customer who said it', () =>
    expect(sourcesOf(maxKm, () => false).some((text) => text.includes('Weber'))).toBe(false));
});
