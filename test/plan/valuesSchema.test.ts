import { readFileSync, readdirSync } from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import { valuesOf } from '../../src/plan/values/values';
import { valuesSchema } from '../../src/explore/valuesSchema';
import { quote } from '../../src/plan/quote';
import { randomDeal } from '../reference/randomPlan';
import { testGenerated } from '../setup/generated';

/** A schema that allows nothing but what it names, so that a field without a description is found. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([name, part]) => [name, closed(part)]));
  return 'required' in inner ? { ...inner, additionalProperties: false } : inner;
}

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(closed(valuesSchema()) as object);

function expectValid(plan: unknown): void {
  const { read, quoted } = quote(plan);
  validate(valuesOf(quoted?.full ?? null, read.problems, read.warnings));
  expect(validate.errors ?? []).toEqual([]);
}

const parsed = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8')) as unknown;

testGenerated('schemas/values.schema.json', () => `${JSON.stringify(valuesSchema(), null, 2)}\n`);

test('the values of the example follow it', () => expectValid(parsed('examples/metro.json')));

test.each(readdirSync('test/golden/cases'))('those of golden case %s follow it', (name) => {
  expectValid((parsed(`test/golden/cases/${name}`) as { plan: unknown }).plan);
});

test('those of a plan that cannot be calculated follow it', () => expectValid({ sites: 3 }));

test('those of random plans follow it', () => {
  fc.assert(
    fc.property(randomDeal(), (plan) => expectValid(plan)),
    { numRuns: 30 },
  );
});

test('it says what a field is, in which unit, and what null means', () => {
  const { properties } = valuesSchema() as { properties: Record<string, { items: { properties: Record<string, unknown> } }> };
  expect(properties.options?.items.properties).toMatchObject({
    verdict: { type: 'string' },
    rttMs: {
      description: 'RTT: The greater round trip of the paths, and its own gear (in ms). Null: not stated.',
      type: ['string', 'null'],
    },
    total: {
      description:
        'Total: Platform, carriers and transition costs over the horizon; none where anything is not priced (in the currency of the quote). Null: not stated.',
      type: ['string', 'null'],
      pattern: String.raw`^-?\d+\.\d\d$`,
    },
  });
});
