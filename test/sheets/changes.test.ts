import '../../src/model';
import { compare } from '../../src/explore/comparison/compare';
import { quote } from '../../src/plan/quote';
import { valuesOf } from '../../src/plan/values/values';
import { changesSheet } from '../../src/sheets/changes/changesSheet';
import { minimalPlan } from '../broken/minimalPlan';

function sheetOf(before: unknown, after: unknown) {
  const side = (name: string, json: unknown) => {
    const { quoted } = quote(json);
    return { name, quoted: quoted!, values: valuesOf(quoted!.full, [], []) };
  };
  const steps = compare(side('Version 1', before), side('Version 2', after));
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return changesSheet(step.value);
}

const after = minimalPlan();
after.assumptions['customer'] = 'Kanton';
after.prices[0]!['discount'] = 0.25;
after.spans[0]!['workingRouteKm'] = 900;
after.spans[0]!['protectRouteKm'] = 900;
after.platforms.push('svc-split-2011');
const sheet = sheetOf(minimalPlan(), after);
const [totals, inputs, effects] = sheet.tables;
const vplex = 'EMC VPLEX Metro, GeoSynchrony 5.0';

test('Verdicts and totals stand before and now, and the effects leave no remainder', () => {
  expect(totals!.rows).toContainEqual(['West', vplex, expect.any(String), expect.any(String), 462000, 437000, -25000, -25000, 0]);
  for (const row of totals!.rows.filter((cells) => cells[6] !== null)) expect(row.at(-1)).toBe(0);
  const [, , before, now] = totals!.rows.find(([span, name]) => span === 'East' && name === vplex)!;
  expect(now).toBe('not suitable');
  expect(before).not.toBe(now);
});

test('Every input that changed stands once, with before and now, whether it moves a total or not', () => {
  expect(inputs!.rows).toEqual(
    expect.arrayContaining([
      ['Assumptions', 'Customer', 'not stated', 'Kanton', 'no'],
      ['Prices', 'Engines, Discount', 'not stated', '25 %', 'yes'],
      ['Platforms', 'svc-split-2011', 'not there', 'there', 'no'],
    ]),
  );
});

test('Each effect names its option, its input, before and now', () =>
  expect(effects!.rows).toContainEqual(['West', vplex, 'Prices, Engines, Discount', 'not stated', '25 %', -25000]));

test('An option that one version alone compares is told', () =>
  expect(totals!.rows).toContainEqual(['East', 'svc-split-2011', 'not compared', 'compared', null, null, null, null, null]));

test('The tables stand one below the other, each under its title', () => {
  const places = sheet.tables.map(({ row, rows }) => [row, row + rows.length]);
  places.slice(1).forEach(([top], at) => expect(top).toBe(places[at]![1]! + 3));
  for (const [top] of places) expect(sheet.cells.some(({ row, look }) => row === top! - 1 && look === 'subtitle')).toBe(true);
});

test('Versions that differ in nothing say so', () =>
  expect(
    sheetOf(minimalPlan(), minimalPlan())
      .tables.slice(1)
      .map(({ rows }) => rows[0]![1]),
  ).toEqual(['no input differs', 'no total moved']));
