import { readFileSync } from 'node:fs';
import { type LoosePlan, minimalPlan } from '../broken/minimalPlan';
import { testGenerated } from '../setup/generated';
import { runOn } from './io';

/** A small plan, and what became of it a week later. */
function plans() {
  const before = minimalPlan();
  const after = minimalPlan();
  after.assumptions['horizonYears'] = 6;
  after.assumptions['customer'] = 'Kanton';
  after.spans[0]!['protectRouteKm'] = 180;
  for (const workload of after.workloads) workload['writeIops'] = 400;
  after.offers[0]!['mrc'] = 3100;
  Object.assign(after.prices[0]!, { unitPrice: 90_000, discount: 0.1 });
  after.prices.push({ platform: 'vplex-metro-5.0', item: 'Support', unitPrice: 5000, charge: 'yearly' });
  after.platforms.push('svc-split-2011');
  return { 'before.json': JSON.stringify(before), 'after.json': JSON.stringify(after) };
}
const files = plans();

describe('two plans compared', () => {
  testGenerated('test/golden/compare/comparison.txt', async () => {
    const { status, out } = await runOn(['before.json', '--compare', 'after.json'], files);
    expect(status).toBe(0);
    return out.slice(out.indexOf('before.json →')).replace(/\nWritten: .*\n$/, '');
  });

  test('stand in the values file and on a sheet', async () => {
    const { written } = await runOn(['before.json', '--compare', 'after.json', '--values', 'v.json'], files);
    const { comparison } = JSON.parse(written.get('v.json') as string) as { comparison: { spans: unknown[] } };
    expect(comparison).toMatchObject({ before: 'before.json', after: 'after.json', currencyBefore: 'USD' });
    expect(comparison.spans[0]).toMatchObject({ span: 'East', onlyAfter: ['svc-split-2011'] });
    expect([...written.keys()]).toEqual(['quote.xlsx', 'v.json']);
  });

  test('that are one plan differ in nothing, and so does a workbook from its own plan', async () => {
    const { written } = await runOn(['before.json', '--out', 'a.xlsx'], files);
    const own = { ...files, 'a.xlsx': written.get('a.xlsx')! };
    for (const argv of [
      ['before.json', '--compare', 'before.json'],
      ['a.xlsx', '--compare', 'before.json'],
      ['before.json', '--compare', 'a.xlsx'],
    ]) {
      const { out } = await runOn(argv, own);
      expect(out).toContain('what differs\nNo input differs.\n\nEast\n  - nothing\n\nWest\n  - nothing\n');
    }
  });

  test.each([
    [['before.json', '--compare'], '--compare needs a plan, such as --compare other.json.\nTry: npm run quote -- --help\n'],
    [['before.json', '--compare', 'c.json'], 'c.json cannot be read: there is no such file or folder.\n'],
    [['before.json', '--compare', 'none.json'], /none\.json: \d+ problems\n[^]*\nNothing in none\.json can be calculated\.\n$/],
    [
      ['before.json', '--compare', 'after.json', '--out', 'after.json'],
      '--out would overwrite the plan after.json: name another file.\n',
    ],
  ])('%j is a mistake', async (argv, message) => {
    const { status, err, written } = await runOn(argv, { ...files, 'none.json': '{}' });
    expect([status, written.size]).toEqual([2, 0]);
    expect(err).toMatch(message instanceof RegExp ? message : new RegExp(`^${message.replace(/[.\\]/g, '\\$&')}$`));
  });

  test('say what is wrong with the other plan, and end with 1', async () => {
    const broken = JSON.parse(files['after.json']) as LoosePlan;
    broken.workloads[1]!['readIops'] = -1;
    const { status, err, out } = await runOn(['before.json', '--compare', 'broken.json'], {
      ...files,
      'broken.json': JSON.stringify(broken),
    });
    expect(status).toBe(1);
    expect(err).toMatch(/^broken\.json: 1 problem\n {2}workloads\[1\]\.readIops = -1\n/);
    expect(out).toContain('  - before.json alone: vplex-metro-5.0\n');
  });
});

test('the golden effects are those worked out by hand', () => {
  const text = readFileSync('test/golden/compare/comparison.txt', 'utf8');
  const effects = [...text.matchAll(/^ {2}- ([+−][\d,]+\.00) {2}/gm)].map(([, effect]) => effect);
  // A year more of two circuits at 3,000 a month; support in six years; 100 a month for two circuits over 72 months; 10,000 less for the
  // engines, and a tenth of 90,000 taken off.
  const ofSpan = ['+72,000.00', '+30,000.00', '+14,400.00', '−10,000.00', '−9,000.00'];
  expect(effects).toEqual([...ofSpan, ...ofSpan]);
});
