import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import { planSchema } from '../../src/plan/read/schema';
import { minimalPlan } from '../broken/minimalPlan';
import { randomPlan } from '../reference/randomPlan';
import { testGenerated } from '../setup/generated';

const parsed = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const validate = new Ajv({ allErrors: true }).compile(planSchema());

function expectValid(plan: unknown): void {
  validate(plan);
  expect(validate.errors ?? []).toEqual([]);
}

testGenerated('schemas/plan.schema.json', () => `${JSON.stringify(planSchema(), null, 2)}\n`);

test('the example follows it', () => expectValid(parsed('examples/metro.json')));

test.each(readdirSync('test/golden/cases'))('golden case %s follows it', (name) => {
  expectValid((parsed(`test/golden/cases/${name}`) as { plan: unknown }).plan);
});

test('every valid random plan follows it', () => {
  fc.assert(fc.property(randomPlan(), (plan) => expectValid(plan)));
});

test.each([
  ['a field that no table has', { spans: [{ span: 'S', from: 'A', to: 'B', lenght: 3 }] }],
  ['a part that is not a list', { sites: {} }],
  ['a word that is no choice', { assumptions: { ...minimalPlan().assumptions, sizeForState: 'best' } }],
  ['a number out of bounds', { assumptions: { ...minimalPlan().assumptions, paths: 9 } }],
  ['an unknown catalogue key', { platforms: ['vplex'] }],
  ['a format to come', { format: 3 }],
])('it turns down %s', (_, change) => {
  expect(validate({ ...minimalPlan(), ...change })).toBe(false);
});

test('it says what a field is, in which unit and what blank means', () => {
  const spans = planSchema().properties as Record<string, { items: { properties: Record<string, { description: string }> } }>;
  expect(spans.spans?.items.properties.workingRouteKm).toEqual({
    description: 'Working route: Fibre km of the working path (in km). Null: estimated.',
    type: ['number', 'null'],
    exclusiveMinimum: 0,
    maximum: 25000,
  });
});
