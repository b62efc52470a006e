import { platforms } from '../../src/model/inputs/products/platforms';
import { asOf } from '../../src/plan/read/asOf';
import { difference } from '../../src/plan/values/difference';
import { readPlan } from '../../src/plan/read/read';
import { minimalPlan } from '../broken/minimalPlan';
import { valuesFor } from './goodPlan';

const keys = (json: unknown): unknown[] =>
  readPlan(json)
    .plan?.tables.get(platforms)
    ?.map((row) => row.platform) ?? [];
const svc = () => ({ ...minimalPlan(), platforms: [{ family: 'svc' }], prices: [], choices: [] });

test('a family stands for its rows that are valid on the quote date', () => {
  // HyperSwap began with 7.5 in June 2015, Enhanced Stretched in January 2014: neither was there in July 2011.
  expect(keys(svc())).toEqual(['svc-split-2011', 'svc-split-2011-4-gbps', 'svc-split-2011-2-gbps']);
  expect(keys(asOf(svc(), '2014-06-01'))).toEqual(expect.arrayContaining(['svc-esc-7.2-local-hosts']));
  expect(keys(asOf(svc(), '2014-06-01'))).not.toContain('svc-hyperswap-7.5');
  expect(keys(asOf(svc(), '2015-06-01'))).toContain('svc-hyperswap-7.5');
});

test('the catalogue date goes before the quote date', () => {
  const plan = svc();
  Object.assign(plan.assumptions, { catalogueDate: '2015-06-01' });
  expect(keys(plan)).toContain('svc-hyperswap-7.5');
});

test('a named key counts on any day, once; "all" adds the rest', () => {
  const plan = { ...svc(), platforms: ['svc-hyperswap-7.5', { valid: 'all' }, { family: 'SVC' }] };
  const read = keys(plan);
  expect(read.filter((key) => key === 'svc-hyperswap-7.5')).toHaveLength(1);
  expect(read).not.toContain('svc-esc-7.2-local-hosts');
  expect(read).toContain('vplex-metro-5.0');
  expect(read.filter((key) => String(key).startsWith('wish-'))).toEqual([]);
  expect(new Set(read).size).toBe(read.length);
});

test('a price of a row that is not valid on the day is no problem', () => {
  const plan = { ...svc(), prices: [{ platform: 'svc-hyperswap-7.5', item: 'Nodes', unitPrice: 1 }] };
  expect(readPlan(plan).problems).toEqual([]);
});

test('the age check warns about a row that is not yet valid, not about a valid one', () => {
  const ages = valuesFor({ ...svc(), platforms: ['svc-split-2011', 'svc-hyperswap-7.5'] }).checks.filter(
    ({ check, span }) => check === 'age' && span === 'East',
  );
  expect(ages.map(({ platform, status }) => [platform, status])).toEqual([
    ['svc-split-2011', 'ok'],
    ['svc-hyperswap-7.5', 'warning'],
  ]);
});

test('the difference of two days lists new, dropped and changed platforms', () => {
  const [before, after] = ['2011-07-12', '2013-08-01'].map((day) => ({ name: day, values: valuesFor(asOf(svc(), day)) }));
  const [east] = difference(before!, after!).spans;
  expect(east).toMatchObject({ span: 'East', onlyBefore: [] });
  expect(east!.onlyAfter).toEqual(['svc-split-6.3-isl']);
  expect(east!.changes).toContainEqual(
    expect.objectContaining({ platform: 'svc-split-2011', what: 'status of age', before: 'ok', after: 'warning' }),
  );
});
