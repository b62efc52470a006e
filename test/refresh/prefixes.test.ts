import type { Edit } from '../../src/refresh/edits/edit';
import { computeEdits } from '../../src/refresh/edits/computeEdits';
import { findObstacles } from '../../src/refresh/match/obstacles';
import { workbookState } from '../../src/refresh/existing/workbookState';
import { unfinishedText } from '../../src/refresh/edits/unfinishedNotice';
import type { Workbook } from '../../src/workbook/workbook';
import { minimalPlan } from '../broken/minimalPlan';
import { compared, comparison, newBook, start, type } from './books';
import { carryOut } from './applyEdits';
import type { PlainWorkbook } from './plainWorkbook';
import { missing } from './shows';

/**
 * Breaks a writing off after each of its edits, and runs it again. `target` is asked anew for some prefixes: what is there
 * already must not change what is to be reached.
 */
function brokenOff(
  book: PlainWorkbook,
  list: readonly Edit[],
  after: Workbook,
  target: (book: PlainWorkbook) => Workbook,
): string[] {
  const found: string[] = [];
  const say = (at: number, what: string): void =>
    void found.push(`after ${at} of ${list.length} (${list[at - 1]?.kind}): ${what}`);
  const part = book.copy();
  list.forEach((edit, at) => {
    carryOut(part, [edit]);
    const done = at + 1;
    const other = part.copy();
    if (done < list.length && workbookState(other.before) !== 'unfinished') say(done, 'it seems finished');
    if (at % 97 === 0 && JSON.stringify(target(other)) !== JSON.stringify(after)) say(done, 'another target');
    findObstacles(other.before, after).forEach(({ reason }) => say(done, reason));
    carryOut(other, computeEdits(other.before, after));
    const lacks = missing(other, after);
    if (lacks.length > 0) say(done, `${lacks.length} things are missing: ${lacks.slice(0, 3).join('; ')}`);
    if (workbookState(other.before) !== 'compared') say(done, workbookState(other.before));
    if (computeEdits(other.before, after).length > 0) say(done, 'there still is something to do');
  });
  return found;
}

/** Sheets of all kinds, so that every prefix can be tried: the others are like one of these. */
const few = new Set(['Summary', 'Problems', 'Assumptions', 'Spans', 'Years']);
const some = (after: Workbook): Workbook => ({
  ...after,
  sheets: after.sheets.filter(({ name }) => few.has(name)),
  names: after.names.filter(({ refersTo }) => few.has(refersTo.split("'")[1]!)),
});

/** A workbook with a comparison on these sheets. */
function comparedSome(plan: unknown): PlainWorkbook {
  const book = newBook();
  carryOut(book, computeEdits(book.before, some(comparison(book, plan))));
  return book;
}

const grown = (): ReturnType<typeof minimalPlan> => {
  const plan = minimalPlan();
  plan.spans.push({ span: 'Ring', from: 'Zürich', to: 'Basel', workingRouteKm: 80, protectRouteKm: 90 });
  plan.platforms = ['svc-hyperswap-7.5', 'vplex-metro-5.0'];
  plan.prices.push({ platform: 'svc-hyperswap-7.5', item: 'Nodes', unitPrice: 100000 });
  return plan;
};

describe('After a failure at any edit, another run can finish', () => {
  test('the first comparison', () => {
    const book = newBook();
    const target = (other: PlainWorkbook): Workbook => some(comparison(other, minimalPlan()));
    const after = target(book);
    const list = computeEdits(book.before, after);
    expect(list.length).toBeGreaterThan(80);
    expect(brokenOff(book, list, after, target)).toEqual([]);
  }, 120_000);

  test('the first comparison, over existing inputs', () => {
    const book = newBook();
    start(book, minimalPlan());
    const after = some(comparison(book, minimalPlan()));
    expect(brokenOff(book, computeEdits(book.before, after), after, (other) => some(comparison(other, minimalPlan())))).toEqual(
      [],
    );
  }, 120_000);

  test('a refresh', () => {
    const book = comparedSome(minimalPlan());
    type(book, grown());
    const after = some(comparison(book, grown()));
    const list = computeEdits(book.before, after);
    expect(list.some(({ kind }) => kind === 'addRows')).toBe(true);
    expect(brokenOff(book, list, after, (other) => some(comparison(other, grown())))).toEqual([]);
  }, 120_000);

  test('a refresh that removes rows', () => {
    const book = comparedSome(grown());
    type(book, minimalPlan());
    const after = some(comparison(book, minimalPlan()));
    const list = computeEdits(book.before, after);
    expect(list.some(({ kind }) => kind === 'removeRows')).toBe(true);
    expect(brokenOff(book, list, after, (other) => some(comparison(other, minimalPlan())))).toEqual([]);
  }, 120_000);
});

test('the Summary says so while a refresh is unfinished', () => {
  const book = compared(minimalPlan());
  type(book, grown());
  const list = computeEdits(book.before, comparison(book, grown()));
  carryOut(book, list.slice(0, 20));
  expect(book.at('Summary', 3, 0)).toBe(unfinishedText);
  carryOut(book, list.slice(20));
  expect(book.at('Summary', 3, 0)).toBeNull();
});

test('unfinished inputs are completed, and what was typed meanwhile stays', () => {
  const book = newBook();
  const whole = newBook();
  const list = computeEdits(book.before, start(whole, minimalPlan()));
  const half = list.findIndex((edit) => edit.kind === 'contents' && edit.sheet === 'Spans');
  carryOut(book, list.slice(0, half));
  book.put('Spans', 4, 0, 'Mine');
  const after = start(book, minimalPlan());
  expect(missing(book, after)).toEqual(['Spans 4 0: "Mine" for "East"', expect.stringContaining('Spans') as string].slice(0, 1));
  expect(workbookState(book.before)).toBe('inputs');
});
