import Ajv from 'ajv';
import { valuesSchema } from '../../src/explore/valuesSchema';
import { minimalPlan } from '../broken/minimalPlan';
import { runOn } from './io';

const ranges = [
  { table: 'workloads', input: 'Write IOPS', stated: 'change', low: '-20 %', high: '50 %' },
  { table: 'spans', row: 'East', input: 'protectRouteKm', low: '140 km', high: '200 km', shape: 'even' },
];
const files = {
  'plan.json': JSON.stringify({ ...minimalPlan(), ranges }),
  'certain.json': JSON.stringify(minimalPlan()),
  'broken.json': JSON.stringify({ ...minimalPlan(), ranges: [{ ...ranges[0], low: '10 %' }] }),
};

test('Low, expected, high and the chances are printed for each span, and stand in the values file', async () => {
  const { status, out, written } = await runOn(['plan.json', '--trials', '50', '--seed', '3', '--values', 'v.json'], files);
  expect(status).toBe(0);
  for (const span of ['East', 'West']) {
    expect(out).toContain(`${span} · 50 trials, seed 3, of 2 uncertain inputs`);
    expect(out).toMatch(new RegExp(`${span} · What moves them most[^]*Write IOPS of all workloads`));
  }
  expect(out).toMatch(/100\.0 %.*low +[\d,.]+[^]*\(92\.9 to 100\.0\).*expected +[\d,.]+[^]*high +[\d,.]+/);
  const values = JSON.parse(written.get('v.json') as string) as { trials: object };
  const validate = new Ajv({ allowUnionTypes: true }).compile(valuesSchema());
  validate(values);
  expect(validate.errors ?? []).toEqual([]);
  expect(values.trials).toMatchObject({
    trials: 50,
    seed: 3,
    ranges: ['Write IOPS of all workloads', 'Protect route of East'],
    options: [{ span: 'East', fits: { share: '1' } }, { span: 'West' }],
  });
});

test('Nobody who did not ask gets any', async () => {
  const { out, written } = await runOn(['plan.json', '--values', 'v.json'], files);
  expect(out).not.toContain('seed');
  expect(JSON.parse(written.get('v.json') as string)).not.toHaveProperty('trials');
});

test('A plan without ranges is told what trials need', async () => {
  const { status, err } = await runOn(['certain.json', '--trials'], files);
  expect(status).not.toBe(0);
  expect(err).toContain('Trials need inputs that are not certain: add their ranges under "ranges", or on the sheet Ranges.');
});

test('A range that misses its expected value is left out and told', async () => {
  const { err } = await runOn(['broken.json'], files);
  expect(err).toContain('Low, 220, is above the expected value: Write IOPS of Mail is 200.');
  expect(err).toContain('Until then trials are made without this range.');
});

test('They end when they are told to', async () => {
  let ms = 0;
  const interrupt = new AbortController();
  const progress = (line: string): void => {
    if (line.startsWith('trials: ')) interrupt.abort('SIGINT');
  };
  const { status, out } = await runOn(['plan.json', '--trials', '100000'], files, {
    now: () => (ms += 1000),
    progress,
    interrupted: interrupt.signal,
  });
  expect(status).toBe(130);
  expect(out).not.toContain('seed');
});
