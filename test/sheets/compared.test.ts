import '../../src/model';
import { compare } from '../../src/explore/comparison/compare';
import { quote } from '../../src/plan/quote';
import { valuesOf } from '../../src/plan/values/values';
import { comparedSheet } from '../../src/sheets/compared/comparedSheet';
import { minimalPlan } from '../broken/minimalPlan';

function sheetOf(before: unknown, after: unknown) {
  const side = (name: string, json: unknown) => {
    const { quoted } = quote(json);
    return { name, quoted: quoted!, values: valuesOf(quoted!.full, [], []) };
  };
  const steps = compare(side('a.json', before), side('b.json', after));
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return comparedSheet([step.value], 'plans');
}

const after = minimalPlan();
after.assumptions['customer'] = 'Kanton';
after.prices[0]!['discount'] = 0.25;
after.platforms.push('svc-split-2011');
const sheet = sheetOf(minimalPlan(), after);
const [table] = sheet.tables;

test('Under each total stand the inputs that move it, with their effects', () => {
  const rows = table!.rows.filter(([span, platform]) => span === 'East' && platform === 'EMC VPLEX Metro, GeoSynchrony 5.0');
  expect(rows.map(([, , ...cells]) => cells).slice(0, 2)).toEqual([
    ['figure', 'Total', '462,000.00', '437,000.00', -25000],
    ['input', 'Prices, Engines, Discount', 'not stated', '25 %', -25000],
  ]);
});

test('Options of one plan alone and inputs that move no total are told', () => {
  expect(table!.rows).toContainEqual(['East', 'svc-split-2011', 'option', 'compared', 'no', 'yes', null]);
  expect(table!.rows).toContainEqual(['every span', 'every option', 'input', 'Assumptions, Customer', 'not stated', 'Kanton', 0]);
});

test('The two sides are headings, the currency stands above the effects', () => {
  expect(table!.columns.map(({ heading }) => heading).slice(4)).toEqual(['a.json', 'b.json', 'Effect on total']);
  expect(sheet.cells).toContainEqual({ row: table!.row - 1, column: 6, value: 'USD', look: 'unit', align: 'right' });
});

test('Plans that differ in nothing say so', () =>
  expect(sheetOf(minimalPlan(), minimalPlan()).tables[0]!.rows).toEqual([
    [null, null, null, 'nothing differs', null, null, null],
  ]));
