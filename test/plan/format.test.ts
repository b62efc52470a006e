import { readFileSync } from 'node:fs';
import { readPlan } from '../../src/plan/read/read';
import { minimalPlan } from '../broken/minimalPlan';
import { valuesFor } from './goodPlan';

const parsed = (file: string): unknown => JSON.parse(readFileSync(`test/fixtures/format-1/${file}`, 'utf8')) as unknown;

test('a plan of format 1 gives the values that it gave when that format was new', () => {
  expect(valuesFor(parsed('plan.json'))).toMatchObject(parsed('values.json') as object);
});

test.each([1, null])('a plan that states format %p is read as one that states none', (format) => {
  expect(readPlan({ format, ...minimalPlan() })).toEqual(readPlan(minimalPlan()));
});

test.each([2, 1.5, 0, -1, '1', 'new', true, []])('of a plan that states format %p nothing is read', (format) => {
  const { plan, problems, warnings } = readPlan({ format, ...minimalPlan(), sites: 3 });
  expect({ plan, problems, warnings }).toEqual({
    plan: null,
    problems: [expect.objectContaining({ code: 'unknown-format', where: 'format' })],
    warnings: [],
  });
});
