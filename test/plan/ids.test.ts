import { offers } from '../../src/model/inputs/offers';
import { workloads } from '../../src/model/inputs/workloads';
import { prices } from '../../src/model/inputs/prices';
import { choices } from '../../src/model/inputs/choices';
import type { Table } from '../../src/formula';
import { planFromCells } from '../../src/plan/fromCells/planFromCells';
import { readPlan } from '../../src/plan/read/read';
import { minimalPlan } from '../broken/minimalPlan';
import { cellsOf } from './fromCells/cellsOf';

/** The minimal plan with as many workloads and prices as there are Ids; undefined: none is stated. */
function planWith(ids: { readonly workloads?: readonly unknown[]; readonly prices?: readonly unknown[] }) {
  const plan = minimalPlan();
  const rowsWith = (rows: readonly unknown[], stated: readonly unknown[]) =>
    stated.map((id, at) => ({
      ...(rows[0] as object),
      ...(rows === plan.workloads && { workload: `W${at}` }),
      ...(id !== undefined && { id }),
    }));
  return {
    ...plan,
    ...(ids.workloads && { workloads: rowsWith(plan.workloads, ids.workloads) }),
    ...(ids.prices && { prices: rowsWith(plan.prices, ids.prices) }),
  };
}

const idsOf = (plan: ReturnType<typeof readPlan>['plan'], table: Table) => plan!.tables.get(table)!.map(({ id }) => id);

test.each([
  [
    [undefined, undefined, undefined],
    [1, 2, 3],
  ],
  [
    [7, undefined, 2],
    [7, 8, 2],
  ],
  [
    [null, 1, undefined],
    [2, 1, 3],
  ],
])('rows with the Ids %j have %j', (stated, ids) => {
  const { plan, problems } = readPlan(planWith({ workloads: stated }));
  expect([problems, idsOf(plan, workloads)]).toEqual([[], ids]);
});

test('an Id that stands twice in a plan file is a problem of the later row', () => {
  const plan = minimalPlan();
  const offer = plan.offers[0] as object;
  const read = readPlan({ ...plan, offers: [{ ...offer, id: 4 }, { ...offer, id: 4, product: 'Other' }, offer] });
  expect(read.problems).toMatchObject([{ code: 'duplicate-id', where: 'offers[1].id', value: '4' }]);
  expect(idsOf(read.plan, offers)).toEqual([4, 5]);
});

test('a price line whose Id stands twice is kept without a price, under a number of its own', () => {
  const { plan, problems } = readPlan(planWith({ prices: [4, 4] }));
  expect(problems).toMatchObject([{ code: 'duplicate-id', where: 'prices[1].id' }]);
  expect(plan!.tables.get(prices)).toMatchObject([{ id: 4 }, { id: 5, unitPrice: null }]);
});

describe('In a workbook', () => {
  const cells = cellsOf(planWith({ workloads: [1, 2, 3] }));
  const own = cells.tables.get(workloads)!;
  const at = own.headings.indexOf('Id');

  test('Ids stand in the last column', () => {
    expect([at, own.rows.map((row) => row[at])]).toEqual([own.headings.length - 1, [1, 2, 3]]);
  });

  test.each(['', 1, 'x', 2.5, -1])('a row whose Id is %j is a row like any other and gets the next free number', (content) => {
    const rows = own.rows.map((row, index) => (index === 2 ? row.map((cell, place) => (place === at ? content : cell)) : row));
    const read = planFromCells({ ...cells, tables: new Map([...cells.tables, [workloads, { ...own, rows }]]) });
    const { plan, problems } = readPlan(read.json);
    expect([read.problems, problems, idsOf(plan, workloads)]).toEqual([[], [], [1, 2, 3]]);
  });

  test('a row that was cleared but for its Id is none', () => {
    const rows = [...own.rows, own.headings.map((_, index) => (index === at ? 9 : ''))];
    const read = planFromCells({ ...cells, tables: new Map([...cells.tables, [workloads, { ...own, rows }]]) });
    expect(read.rows.get(workloads)).toEqual([0, 1, 2]);
    expect(cells.tables.get(choices)!.rows.every((row) => row.every((cell) => cell === ''))).toBe(true);
  });
});
