import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { calculateFast } from '../../src/plan/fast';
import { readPlan } from '../../src/plan/read/read';
import { randomPlan } from '../reference/randomPlan';
import { program } from '../setup/program';

type Json = null | boolean | number | string | Json[] | { [field: string]: Json };
interface Mutation {
  /** Where to go at each level: a share of the children there are. */
  readonly path: readonly number[];
  readonly how: 'delete' | 'replace' | 'double' | 'add';
  readonly value: Json;
}

const metro = JSON.parse(readFileSync('examples/metro.json', 'utf8')) as Json;

const slips: Json[] = [
  null,
  '',
  ' ',
  0,
  -1,
  1.5,
  1e300,
  Infinity,
  '12',
  '007',
  '1-2',
  'none',
  'yes',
  true,
  'Ashburn VA',
  'x*',
  [],
  {},
  [null],
  '__proto__',
];
const anything = fc.oneof(
  fc.constantFrom(...slips),
  fc.jsonValue({ maxDepth: 2 }).map((value) => value as Json),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constant({ platform: 'svc-split-2011' }),
);
const mutations = fc.array(
  fc.record<Mutation>({
    path: fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 1, maxLength: 4 }),
    how: fc.constantFrom('delete', 'replace', 'double', 'add'),
    value: anything,
  }),
  { minLength: 1, maxLength: 4 },
);

const isTree = (json: Json | undefined): json is Json[] | { [field: string]: Json } => typeof json === 'object' && json !== null;

function mutated(json: Json, { path: [first = 0, ...rest], how, value }: Mutation): Json {
  if (!isTree(json)) return value;
  const entries: [string, Json][] = Object.entries(json);
  const at = Math.floor(first * entries.length);
  const [field, child] = entries[at] ?? ['new', null];
  if (rest.length > 0 && isTree(child)) entries[at] = [field, mutated(child, { path: rest, how, value })];
  else if (how === 'delete') entries.splice(at, 1);
  else if (how === 'replace') entries[at] = [field, value];
  else if (how === 'double') entries.splice(at, 0, [Array.isArray(json) ? field : `${field}2`, child]);
  else entries.push([typeof value === 'string' ? value : 'more', value]);
  return Array.isArray(json) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

/** Never throws; says what is wrong, or gives a plan that the model can take. */
function expectAnswer(json: unknown, calculates = false): void {
  const { plan, problems, warnings } = readPlan(json);
  expect(plan !== null || problems.length > 0).toBe(true);
  for (const { code, where, reason, remedy } of [...problems, ...warnings]) {
    expect([code, where, reason, remedy].filter((text) => text === '' || /undefined|\[object|NaN/.test(text))).toEqual([]);
  }
  if (plan && calculates) calculateFast(plan, program);
}

test('an example with slips anywhere never throws, and gives a plan or problems', () => {
  const broken = mutations.map((all) => all.reduce(mutated, structuredClone(metro)));
  fc.assert(
    fc.property(broken, (json) => expectAnswer(json)),
    { numRuns: 400 },
  );
});

test('so do random plans with slips', () => {
  const broken = fc.tuple(randomPlan(), mutations).map(([plan, all]) => all.reduce(mutated, plan as unknown as Json));
  fc.assert(
    fc.property(broken, (json) => expectAnswer(json)),
    { numRuns: 400 },
  );
});

test('what is left of a random plan with slips can be calculated', () => {
  const broken = fc.tuple(randomPlan(), mutations).map(([plan, all]) => all.reduce(mutated, plan as unknown as Json));
  fc.assert(
    fc.property(broken, (json) => expectAnswer(json, true)),
    { numRuns: 30 },
  );
});

test('so does any JSON value', () => {
  fc.assert(fc.property(fc.jsonValue(), (json) => expectAnswer(json)));
});

test('a valid random plan has no problem', () => {
  fc.assert(
    fc.property(randomPlan(), (plan) => expect(readPlan(plan).problems).toEqual([])),
    { numRuns: 300 },
  );
});

test('reading twice gives the same', () => {
  fc.assert(
    fc.property(randomPlan(), (plan) => expect(readPlan(plan)).toEqual(readPlan(structuredClone(plan)))),
    { numRuns: 20 },
  );
});
