import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import { inputTables } from '../../src/model';
import { assumptionFields, fieldsOf } from '../../src/plan/describe/definitions';
import { readPlan } from '../../src/plan/read/read';
import { planSchema } from '../../src/plan/read/schema';
import { readFigure } from '../../src/plan/written/figures';
import { anyManner } from '../../src/plan/written/manner';
import { spellingsOf } from '../../src/quantities/written/quantity';
import { change } from '../broken/cases';
import { minimalPlan } from '../broken/minimalPlan';
import { randomDeal } from '../reference/randomPlan';
import { testGenerated } from '../setup/generated';

const parsed = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(planSchema());

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
  fc.assert(fc.property(randomDeal(), (plan) => expectValid(plan)));
});

test.each([
  ['a field that no table has', { spans: [{ span: 'S', from: 'A', to: 'B', lenght: 3 }] }],
  ['a part that is not a list', { sites: {} }],
  ['a word that is no choice', { assumptions: { ...minimalPlan().assumptions, sizeForState: 'best' } }],
  ['a text without a number for a figure', { assumptions: { ...minimalPlan().assumptions, horizonYears: 'many' } }],
  ['a text without a year for a day', { assumptions: { ...minimalPlan().assumptions, quoteDate: 'May' } }],
  ['a number out of bounds', { assumptions: { ...minimalPlan().assumptions, paths: 9 } }],
  ['an unknown catalogue key', { platforms: ['vplex'] }],
  ['a format to come', { format: 3 }],
])('it turns down %s', (_, change) => {
  expect(validate({ ...minimalPlan(), ...change })).toBe(false);
});

test.each<[part: 'spans' | 'offers' | 'workloads' | 'prices', change: Record<string, string>]>([
  ['spans', { workingRouteKm: '80 km', fcGbps: '16GFC', witnessMbps: 'OC-12' }],
  ['offers', { mrc: '4 800 USD a month', termMonths: '3 years', validFrom: '12 May 2010' }],
  ['workloads', { readKB: '16 KiB', awayShare: '35 %', vms: '1,234 VMs' }],
  ['prices', { discount: '35%' }],
])('it takes texts that a plan understands, in %s', (part, changes) => {
  const plan = minimalPlan();
  change(plan[part], changes);
  expect(readPlan(plan).problems).toEqual([]);
  expectValid(plan);
});

test('every unit that it names is understood in its field', () => {
  const fields = [...assumptionFields, ...inputTables.flatMap((table) => [...fieldsOf(table)])].flatMap(([, all]) => all);
  const numbers = fields.filter(({ input }) => input.accepts.type === 'number');
  const read = numbers.flatMap((definition) => {
    const field = { unit: definition.unit, percent: definition.input.accepts.percent === true, counting: anyManner.counting };
    return spellingsOf(field).map((unit) => ({ unit, read: readFigure(definition, `1 ${unit}`, anyManner) }));
  });
  expect(read.length).toBeGreaterThan(200);
  expect(read.filter((one) => one.read === null || !('values' in one.read))).toEqual([]);
});

test('it says what a field is, in which unit and what blank means', () => {
  const spans = planSchema().properties as Record<string, { items: { properties: Record<string, { description: string }> } }>;
  expect(spans.spans?.items.properties.workingRouteKm).toEqual({
    description: 'Working route: Fibre km of the working path (in km; or a text with its unit: km, m, mi). Null: estimated.',
    type: ['number', 'string', 'null'],
    exclusiveMinimum: 0,
    maximum: 25000,
    pattern: '\\d',
  });
});
