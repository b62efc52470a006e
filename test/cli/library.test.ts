import { minimalPlan } from '../broken/minimalPlan';
import { libraryOf, limit, line, offer } from '../plan/library/libraries';
import { runOn } from './io';

const library = libraryOf({
  values: [limit(), limit({ date: '2011-07-13', value: 80 })],
  prices: [line()],
  offers: [offer()],
});
const files = { 'plan.json': JSON.stringify(minimalPlan()), 'own.json': JSON.stringify(library) };

describe('a quote with a library', () => {
  const run = runOn(['plan.json', '--library', 'own.json', '--values', 'v.json', '--customer', 'c.xlsx'], files);

  test('says how many entries it took, and which, with day and name', async () => {
    const { status, out } = await run;
    expect(status).toBe(0);
    expect(out).toMatch(/^From library North \(own\.json\): 1 value, 1 cost line, 1 offer\n/);
    const said = out.replace(/\n {4}/g, ' ');
    for (const told of [
      'Platforms, vplex-metro-5.0, Max km: 60 km (from library North, 2011-06-01, by A. Weber: letter of the vendor)',
      'Prices, vplex-metro-5.0 / Training: Unit price 4,000 USD (from library North, 2011-06-01, by A. Weber)',
      'Offers, Stadtwerke / 1G: MRC 900 USD (from library North, 2011-06-01, by A. Weber)',
    ])
      expect(said).toContain(`  - ${told}\n`);
  });

  test('warns of what is newer than the quote', async () =>
    expect((await run).err.replace(/\n {4}/g, ' ')).toContain(
      'platforms[0].maxKm Platforms, vplex-metro-5.0, Max km of the library is not taken: it was learnt after the quote date, 2011-07-12',
    ));

  test('gives a workbook that says the same without the library', async () => {
    const { written } = await run;
    const again = await runOn(['quote.xlsx', '--values', 'w.json'], { 'quote.xlsx': written.get('quote.xlsx')! });
    const [first, second] = [written.get('v.json'), again.written.get('w.json')].map(
      (text) => JSON.parse(text as string) as Record<string, unknown>,
    );
    for (const part of ['options', 'checks', 'costs', 'circuits']) expect(second![part]).toEqual(first![part]);
  });

  test('takes nothing twice from a library that its workbook has taken from', async () => {
    const { written } = await run;
    const again = await runOn(['quote.xlsx', '--library', 'own.json'], { ...files, 'quote.xlsx': written.get('quote.xlsx')! });
    expect(again.status).toBe(0);
    expect(again.out).toMatch(/^From library North \(own\.json\): nothing\n/);
  });

  test('names the library where a row that was taken does not fit the plan', async () => {
    const broken = libraryOf({ offers: [offer({ linkRate: 'OC-9999' })] });
    const { status, err } = await runOn(['plan.json', '--library', 'own.json'], { ...files, 'own.json': JSON.stringify(broken) });
    expect(status).toBe(1);
    expect(err).toContain('  own.json: offers[0].linkRate = OC-9999\n');
  });

  test('skips what is broken in a library, tells it, and ends with 1', async () => {
    const broken = libraryOf({ values: [limit({ value: 'far' })], offers: [offer()] });
    const { status, err, out } = await runOn(['plan.json', '--library', 'own.json'], {
      ...files,
      'own.json': JSON.stringify(broken),
    });
    expect(status).toBe(1);
    expect(err).toMatch(/^own\.json: 1 problem\n {2}values\[0\]\.value = far\n/);
    expect(out).toMatch(/^From library North \(own\.json\): 1 offer\n/);
  });

  test('since the version before shows what was learnt in between', async () => {
    const plan = minimalPlan();
    Object.assign(plan.assumptions, { version: 2, quoteDate: '2011-07-20' });
    const { out, err } = await runOn(['v2.json', '--since', 'plan.json', '--library', 'own.json'], {
      ...files,
      'v2.json': JSON.stringify(plan),
    });
    expect(err).not.toContain('1 problem');
    expect(out).toContain('Platforms, vplex-metro-5.0, Max km: 60 km → 80 km\n');
  });
});

describe('the command library', () => {
  test('shows what a library holds', async () => {
    const { status, out, written } = await runOn(['library', 'own.json'], files);
    expect([status, written.size]).toEqual([0, 0]);
    expect(out).toMatch(/^Library North \(own\.json\): 2 values, 1 cost line, 1 offer\n/);
    expect(out.replace(/\n {4}/g, ' ')).toContain('letter of the vendor); for quotes before the next entry about it\n');
  });

  test('adds what a plan states, as a library that reads back', async () => {
    const plan = minimalPlan();
    plan.platforms = [{ platform: 'vplex-metro-5.0', maxRttMs: 4 }];
    const argv = ['library', 'own.json', '--add', 'plan.json', '--by', 'B. Meier', '--out', 'next.json'];
    const { status, out, written } = await runOn(argv, { ...files, 'plan.json': JSON.stringify(plan) });
    expect(status).toBe(0);
    expect(out).toMatch(/^Added from plan\.json: 1 value, 3 cost lines, 1 offer\n/);
    const next = written.get('next.json') as string;
    expect(JSON.parse(next)).toMatchObject({
      values: expect.arrayContaining([expect.objectContaining({ input: 'maxRttMs', value: 4, by: 'B. Meier' })]) as unknown,
    });
    const again = await runOn(['library', 'next.json', '--add', 'plan.json', '--by', 'C', '--out', 'same.json'], {
      'next.json': next,
      'plan.json': JSON.stringify(plan),
    });
    expect(again.out).toMatch(/^Added from plan\.json: nothing\n/);
    expect(again.written.get('same.json')).toBe(next);
  });

  test.each([
    [['library'], 'Name one library'],
    [['library', 'own.json', '--add', 'plan.json'], 'Say who adds the entries: --by NAME.'],
    [['library', 'own.json', '--by', 'X'], 'name a plan with --add'],
    [['library', 'own.json', '--out', 'own.json'], '--out would overwrite the library own.json'],
    [['library', 'own.json', '--out', 'plan.json'], 'plan.json is there already and may hold work of yours'],
    [['plan.json', '--library', 'own.json', '--out', 'own.json'], '--out would overwrite the library own.json'],
    [['plan.json', '--library', 'none.json'], 'none.json cannot be read'],
  ])('%j is a mistake', async (argv, message) => {
    const { status, err, written } = await runOn(argv, files);
    expect([status, written.size]).toEqual([2, 0]);
    expect(err).toContain(message);
  });

  test('writes no library of which a part would be lost', async () => {
    const broken = { 'own.json': JSON.stringify(libraryOf({ values: [limit({ value: 'far' })] })) };
    const { status, err, written } = await runOn(['library', 'own.json', '--out', 'next.json'], broken);
    expect([status, written.size]).toEqual([2, 0]);
    expect(err).toContain('next.json was not written: correct the problems of own.json first');
  });
});
