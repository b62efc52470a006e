import { readFileSync } from 'node:fs';
import { minimalPlan } from '../broken/minimalPlan';
import { runOn } from './io';

const plan = JSON.stringify(minimalPlan());
const broken = JSON.stringify({
  ...minimalPlan(),
  workloads: [{ ...minimalPlan().workloads[0], readIops: -1 }, minimalPlan().workloads[1]],
});
const files = { 'plan.json': plan, 'broken.json': broken, 'none.json': '{}', 'text.json': 'hello', 'bom.json': `\ufeff${plan}` };
const escape = '\u001b';

describe('a plan', () => {
  test('is printed, and written as a workbook and as values', async () => {
    const { status, out, err, written } = await runOn(['plan.json', '--out', 'a.xlsx', '--values', 'v.json'], files);
    expect(status).toBe(0);
    expect(err).toBe('');
    expect(out).toMatch(/^East\n150\.0 km on the longer path/);
    expect(out).toMatch(/\nWritten: a\.xlsx\nWritten: v\.json\n$/);
    expect(
      Buffer.from(written.get('a.xlsx') as Uint8Array)
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect(JSON.parse(written.get('v.json') as string)).toMatchObject({
      problems: [],
      options: [{ span: 'East' }, { span: 'West' }],
    });
  });

  test('goes to quote.xlsx unless said otherwise', async () => {
    const { written } = await runOn(['bom.json'], files);
    expect([...written.keys()]).toEqual(['quote.xlsx']);
  });

  test('with problems is computed as far as it can be, and says what is wrong', async () => {
    const { status, out, err, written } = await runOn(['broken.json', '--values', 'v.json'], files);
    expect(status).toBe(1);
    expect(err).toMatch(/^1 problem\n {2}workloads\[0\]\.readIops = -1\n {4}Read IOPS cannot be negative\.\n/);
    expect(out).toMatch(/^West\n/);
    expect([...written.keys()]).toEqual(['quote.xlsx', 'v.json']);
  });

  test('of which nothing can be computed leaves its problems in the values alone', async () => {
    const { status, out, err, written } = await runOn(['none.json', '--values', 'v.json'], files);
    expect(status).toBe(1);
    expect(err).toMatch(/problems\n[^]*quote\.xlsx was not written: nothing in the plan can be calculated/);
    expect(out).toBe('Written: v.json\n');
    expect([...written.keys()]).toEqual(['v.json']);
  });
});

test('without a plan it quotes the example, and says so', async () => {
  const { status, out, err } = await runOn([]);
  expect(status).toBe(0);
  expect(err).toMatch(/^No plan was named: this is the example/);
  expect(out.startsWith(readFileSync('test/golden/quotes/today/comparison.txt', 'utf8'))).toBe(true);
});

describe('colours', () => {
  test('on a terminal', async () =>
    expect((await runOn(['plan.json'], files, { isTty: true })).out).toContain(`${escape}[1mEast`));
  test('not where a file reads', async () => expect((await runOn(['plan.json'], files)).out).not.toContain(escape));
  test('not where NO_COLOR is set', async () => {
    expect((await runOn(['plan.json'], files, { isTty: true, noColour: true })).out).not.toContain(escape);
  });
});

describe('mistakes end with 2, a plain message and nothing written', () => {
  test.each([
    [['--foo'], 'There is no option --foo.\nTry: npm run quote -- --help\n'],
    [['missing.json'], 'missing.json cannot be read: there is no such file or folder.\n'],
    [['text.json'], /^text\.json is not JSON: .*hello/],
    [['plan.json', '--out', 'locked/a.xlsx'], 'locked/a.xlsx cannot be written: access is denied.\nNot written: locked/a.xlsx\n'],
    [['plan.json', '--out', './plan.json'], '--out would overwrite the plan ./plan.json: name another file.\n'],
    [['plan.json', '--values', 'plan.json'], '--values would overwrite the plan plan.json: name another file.\n'],
    [['plan.json', '--out', 'a', '--values', './a'], '--out and --values name the same file ./a: name two.\n'],
    [['plan.json', '--explain', 'North', 'p', 'f'], 'There is no span "North". There is:\n  East\n  West\n'],
    [['plan.json', '--explain', 'East', 'p', 'f'], 'There is no platform "p". There is:\n  vplex-metro-5.0\n'],
    [
      ['plan.json', '--explain', 'East', 'vplex-metro-5.0', 'f'],
      /^There is no field "f". There is:\n {2}verdict\n {2}bindingLimit\n/,
    ],
    [['none.json', '--explain', 'East', 'p', 'f'], /Nothing can be explained/],
  ])('%j', async (argv, message) => {
    const { status, out, err, written } = await runOn(argv, files);
    expect(status).toBe(2);
    if (typeof message === 'string') expect(err).toBe(message);
    else expect(err).toMatch(message);
    expect(err).not.toMatch(/\n {4}at /);
    if (!argv.includes('locked/a.xlsx')) expect(out).toBe('');
    expect(written.size).toBe(0);
  });
});

test('help', async () => {
  const { status, out, err } = await runOn(['--help', 'missing.json']);
  expect([status, err]).toEqual([0, '']);
  expect(out).toMatch(/^Compares storage clusters[^]*Usage: npm run quote -- \[plan\.json \| quote\.xlsx\]/);
});

describe('an explanation', () => {
  test('goes from the figure down to inputs and sources, and writes nothing', async () => {
    const { status, out, written } = await runOn(
      ['plan.json', '--explain', 'east ', 'EMC VPLEX Metro, GeoSynchrony 5.0', 'rttms'],
      files,
    );
    expect(status).toBe(0);
    expect(out.split('\n').slice(0, 2).join('\n')).toMatch(/^RTT: 1\.4691 ms = /);
    expect(out).toContain('Protect route: 150 km  (input)  [Spans: East]');
    expect(out).toMatch(/Fibre latency: 4\.897 µs\/km {2}\(assumption; default: Calculated: refractive index/);
    expect(written.size).toBe(0);
  });

  test('names the source of a figure of the catalogue, and only while it is that figure', async () => {
    const ask = ['plan.json', '--explain', 'East', 'vplex-metro-5.0', 'writeHomeMs'];
    expect((await runOn(ask, files)).out).toMatch(/Write home crossings: 1 {2}\(input; .*\[[A-Z0-9-]+\]; document/);
  });

  test('names the source of a figure of a hypervisor, how sure it is and of when', async () => {
    const { out } = await runOn(['plan.json', '--explain', 'East', 'vplex-metro-5.0', 'requiredMbps'], files);
    expect(out).toMatch(/Min: 622 Mb\/s {2}\(input; .*\[LDVM-3\]; article, \d{4}-\d\d-\d\d\) {2}\[Hypervisors: vMotion 4\.1\]/);
  });

  test('says of what was typed over that no source was given, and what the catalogue says', async () => {
    const own = { ...minimalPlan(), hypervisors: [{ hypervisor: 'vMotion 4.1', minMbps: 700, minPer: 'all' }] };
    const ask = ['own.json', '--explain', 'East', 'vplex-metro-5.0', 'requiredMbps'];
    const { out } = await runOn(ask, { 'own.json': JSON.stringify(own) });
    expect(out).toMatch(
      /Min: 700 Mb\/s {2}\(input; typed in this workbook, no source given; the catalogue says otherwise: .*\[LDVM-3\]/,
    );
  });

  test('writes files where they are asked for, and keeps standard output for itself', async () => {
    const { out, err, written } = await runOn(
      ['plan.json', '--explain', 'East', 'vplex-metro-5.0', 'total', '--values', 'v.json'],
      files,
    );
    expect(out).toMatch(/^Total: /);
    expect(err).toBe('Written: v.json\n');
    expect([...written.keys()]).toEqual(['v.json']);
  });
});

describe('The plan against its own day', () => {
  const against = (changes: object) => {
    const own = { ...minimalPlan(), assumptions: { ...minimalPlan().assumptions, ...changes } };
    return runOn(['plan.json', '--against', 'july-2011', '--values', 'v.json'], { 'plan.json': JSON.stringify(own) });
  };

  test('differs in nothing', async () => {
    const { status, out, written } = await against({});
    expect(status).toBe(0);
    expect(out).toMatch(/As planned, 2011-07-12 → On 2011-07-12: what differs[^]*East\n {2}- nothing/);
    expect(written.has('quote.xlsx')).toBe(true);
  });

  test('differs if it names a catalogue of another day', async () => {
    const { status, out } = await against({ catalogueDate: '2026-01-01' });
    expect(status).toBe(0);
    expect(out).toMatch(/Without effect on a total\n {2}- Assumptions, Catalogue date: 2026-01-01 → 2011-07-12/);
  });
});
