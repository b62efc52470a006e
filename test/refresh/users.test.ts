import fc from 'fast-check';
import { computeEdits } from '../../src/refresh/edits/computeEdits';
import { findObstacles } from '../../src/refresh/match/obstacles';
import type { CellSnapshot } from '../../src/refresh/existing/snapshot';
import { minimalPlan } from '../broken/minimalPlan';
import { compared, comparison, type } from './books';
import { carryOut } from './applyEdits';
import type { PlainWorkbook } from './plainWorkbook';
import { patience, seed, tries } from '../setup/effort';

const grown = (): ReturnType<typeof minimalPlan> => {
  const plan = minimalPlan();
  plan.spans.push({ span: 'Ring', from: 'Zürich', to: 'Basel', workingRouteKm: 80, protectRouteKm: 90 });
  return plan;
};
const shrunk = (): ReturnType<typeof minimalPlan> => ({ ...minimalPlan(), prices: [], platforms: ['svc-hyperswap-7.5'] });
const plans = { grown, shrunk, same: minimalPlan };

const content = fc.oneof(
  fc.string({ minLength: 1, maxLength: 8 }),
  fc.integer(),
  fc.constantFrom<CellSnapshot>({ formula: '=1+1' }, true, '=1+1'),
);
const cell = fc.record({
  sheet: fc.constantFrom(
    'Summary',
    'Comparison',
    'Problems',
    'Assumptions',
    'Workloads',
    'Options',
    'Checks',
    'Circuits',
    'Mine',
  ),
  row: fc.nat(120),
  column: fc.nat(70),
  content,
});

/** Whether a cell is ours: of what we wrote, or inside a table of ours below one of our headings. */
function isOurs(book: PlainWorkbook, ours: ReadonlySet<string>, sheet: string, row: number, column: number): boolean {
  if (ours.has(`${sheet} ${row} ${column}`)) return true;
  return book.tables.some(
    (table) =>
      table.sheet === sheet &&
      row >= table.top &&
      row <= table.top + table.rows &&
      column >= table.left &&
      column < table.left + table.headings.length,
  );
}

describe('What a user types beside our cells', () => {
  const base = compared(minimalPlan());
  const ours = new Set(
    base.sheets.flatMap(({ name, cells, looks }) => [...cells.keys(), ...looks.keys()].map((at) => `${name} ${at}`)),
  );

  test(
    'is never overwritten by a refresh; if it is in the way, the refresh is refused',
    () => {
      const targets = new Map(
        Object.entries(plans).map(([name, plan]) => {
          const book = base.copy();
          type(book, plan());
          return [name, { book, after: comparison(book, plan()) }];
        }),
      );
      let [refused, written] = [0, 0];
      fc.assert(
        fc.property(fc.constantFrom(...targets.keys()), fc.array(cell, { minLength: 1, maxLength: 30 }), (name, cells) => {
          const { book: from, after } = targets.get(name)!;
          const book = from.copy();
          book.addSheet('Mine', 0);
          const mine = cells.filter(({ sheet, row, column }) => !isOurs(book, ours, sheet, row, column));
          for (const each of mine) book.put(each.sheet, each.row, each.column, each.content);
          if (findObstacles(book.before, after).length > 0) {
            refused += 1;
            return;
          }
          written += 1;
          carryOut(book, computeEdits(book.before, after));
          const last = new Map(mine.map((each) => [`${each.sheet} ${each.row} ${each.column}`, each]));
          for (const { sheet, row, column, content: put } of last.values()) {
            expect(book.touched).not.toContain(`${sheet} ${row} ${column}`);
            expect(book.at(sheet, row, column)).toEqual(put);
          }
        }),
        { numRuns: tries(60, 2000), seed: seed(3) },
      );
      // Both happen, or the property says nothing.
      expect(refused).toBeGreaterThan(0);
      expect(written).toBeGreaterThan(20);
    },
    patience(120_000),
  );

  test('existing inputs are never written', () => {
    const book = base.copy();
    type(book, grown());
    const inputs = new Set([
      'Assumptions',
      'Sites',
      'Spans',
      'Workloads',
      'Offers',
      'Platforms',
      'Hypervisors',
      'Prices',
      'Rates',
    ]);
    const list = computeEdits(book.before, comparison(book, grown()));
    expect(list.length).toBeGreaterThan(20);
    expect(list.filter((edit) => 'sheet' in edit && inputs.has(edit.sheet))).toEqual([]);
  });

  test('tables and sheets of the user are left alone', () => {
    const book = base.copy();
    book.addSheet('Budget', 0);
    book.put('Budget', 0, 0, 'Item');
    book.tables.push({ name: 'Budget', sheet: 'Budget', top: 0, left: 0, headings: ['Item'], rows: 3 });
    type(book, grown());
    const list = computeEdits(book.before, comparison(book, grown()));
    expect(list.filter((edit) => 'sheet' in edit && edit.sheet === 'Budget')).toEqual([]);
  });
});
