import { computeEdits } from '../../src/refresh/edits/computeEdits';
import { findObstacles } from '../../src/refresh/match/obstacles';
import { minimalPlan } from '../broken/minimalPlan';
import { compare, comparison, newBook } from './books';
import { carryOut } from './applyEdits';
import type { PlainWorkbook } from './plainWorkbook';
import { missing } from './shows';

/** Carries out a first writing up to the edit that makes something on a sheet. */
function upTo(kind: string, sheet: string): PlainWorkbook {
  const book = newBook();
  const list = computeEdits(book.before, comparison(book, minimalPlan()));
  const at = list.findIndex((edit) => edit.kind === kind && 'sheet' in edit && edit.sheet === sheet);
  return carryOut(book, list.slice(0, at));
}

/** Some edits are several actions of Excel: what one of them leaves behind is ours, and is finished. */
describe('Half of an edit', () => {
  const finishes = (book: PlainWorkbook): void => {
    expect(findObstacles(book.before, comparison(book, minimalPlan()))).toEqual([]);
    const { after } = compare(book, minimalPlan());
    expect(missing(book, after)).toEqual([]);
    expect(computeEdits(book.before, comparison(book, minimalPlan()))).toEqual([]);
  };

  test('a sheet without its hidden name is ours', () => {
    const book = upTo('addSheet', 'Checks');
    book.addSheet('Checks');
    finishes(book);
    expect(book.sheets.filter(({ name }) => name.startsWith('Checks'))).toHaveLength(1);
  });

  test('headings without their table', () => {
    const book = upTo('addTable', 'Checks');
    book.put('Checks', 3, 0, 'No');
    finishes(book);
  });

  test('a table that has the name Excel gave it', () => {
    const book = upTo('addTable', 'Checks');
    const list = computeEdits(book.before, comparison(book, minimalPlan()));
    const own = list.find((edit) => edit.kind === 'addTable' && edit.sheet === 'Checks');
    if (own?.kind !== 'addTable') throw new Error('no table is made');
    carryOut(book, [{ ...own, table: 'Table7' }]);
    finishes(book);
    expect(book.tables.map(({ name }) => name)).not.toContain('Table7');
  });
});
