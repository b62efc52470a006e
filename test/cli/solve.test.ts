import Ajv from 'ajv';
import { valuesSchema } from '../../src/explore/valuesSchema';
import { readXlsxFile } from '../../src/xlsx/read/readXlsxFile';
import { minimalPlan } from '../broken/minimalPlan';
import { runOn } from './io';

/** Two spans, one platform. */
const files = { 'plan.json': JSON.stringify(minimalPlan()), 'broken.json': '{}' };
const validate = new Ajv({ allowUnionTypes: true }).compile(valuesSchema());

test('The limits are printed for each span, and stand in the values file', async () => {
  const { status, out, written } = await runOn(['plan.json', '--solve', 'link,distance', '--values', 'v.json'], files);
  expect(status).toBe(0);
  const titles = ['Longest working route', 'Smallest and cheapest link'];
  const printed = ['East', 'West'].flatMap((span) => titles.map((title) => out.indexOf(`${span} · ${title}`)));
  expect(printed.every((at) => at > 0)).toBe(true);
  expect([...printed].sort((a, b) => a - b)).toEqual(printed);
  const values = JSON.parse(written.get('v.json') as string) as { solved: { limits: object[]; links: object[] } };
  validate(values);
  expect(validate.errors ?? []).toEqual([]);
  expect(values.solved.limits).toHaveLength(2);
  expect(values.solved.links).toMatchObject([{ span: 'East' }, { span: 'West' }]);
});

test('Sweeps are printed, stand in the values file and on sheets of their own', async () => {
  const argv = ['plan.json', '--sweep', 'share', '0..1', '2', '--sweep', 'load', '1..2', '1', '--values', 'v.json'];
  const { out, written } = await runOn(argv, files);
  expect(out).toMatch(
    /East · Share of IO from the remote site · EMC VPLEX Metro.*\n\n[^]*\n *0 {2}fits[^]*\n *50 {2}fits[^]*\n100 {2}fits/,
  );
  const values = JSON.parse(written.get('v.json') as string) as { sweeps: { options: object[] }[] };
  validate(values);
  expect(validate.errors ?? []).toEqual([]);
  expect(values.sweeps.map(({ options }) => options.length)).toEqual([2, 2]);
  const { snapshot } = await readXlsxFile(written.get('quote.xlsx') as Uint8Array);
  expect(snapshot.sheets.map(({ name }) => name).slice(-2)).toEqual(['Sweep share', 'Sweep load']);
});

test('Nobody who did not ask gets any', async () => {
  const { out, written } = await runOn(['plan.json', '--values', 'v.json'], files);
  expect(out).not.toContain('Longest');
  expect(JSON.parse(written.get('v.json') as string)).not.toHaveProperty('solved');
});

test('A plan of which nothing can be calculated has none', async () => {
  const { status, out } = await runOn(['broken.json', '--solve', 'all', '--values', 'v.json'], files);
  expect([status, out]).toEqual([1, 'Written: v.json\n']);
});

describe('While it looks for them', () => {
  /** Each look at the clock finds it a second later. */
  const ticking = (): (() => number) => {
    let ms = 0;
    return () => (ms += 1000);
  };

  test('a line says how far it is, and goes at the end', async () => {
    const lines: string[] = [];
    const progress = (line: string): void => void lines.push(line);
    await runOn(['plan.json', '--solve', 'load'], files, { now: ticking(), progress });
    expect(lines).toEqual(expect.arrayContaining(['load, East: 0 of 2 options', 'load, West: 1 of 2 options']));
    expect(lines.at(-1)).toBe('');
  });

  test('Ctrl-C breaks it off, and nothing is written', async () => {
    const interrupt = new AbortController();
    const progress = (line: string): void => (line === '' ? undefined : interrupt.abort('SIGINT'));
    const world = { now: ticking(), progress, interrupted: interrupt.signal };
    const { status, written } = await runOn(['plan.json', '--solve', 'load'], files, world);
    expect([status, [...written.keys()]]).toEqual([130, []]);
  });
});
