import {
  pickByIndex,
  compare,
  countOf,
  dot,
  each,
  greatestOf,
  is,
  leastOf,
  leastOver,
  pick,
  rowOf,
  sumOf,
  sumOfStated,
  sumOver,
  times,
} from '../../src/formula';
import { one } from '../../src/quantities/units';
import { alike, dataOf, exactly, inAllReadings, type Rows, type Shown } from './readings';
import { defined, definedRow, someTable, typed, typedText, writtenIndex, writtenRow } from './sample';

describe('Rows of another table', () => {
  const prices = someTable('Prices');
  const item = typedText(prices, 'Item');
  const amount = typed(prices, 'Amount', one, true);
  const quantity = typed(prices, 'Quantity');

  const lines = someTable('Orders');
  const wanted = typedText(lines, 'Wanted');
  const maybe = typedText(lines, 'Maybe', true);
  const limit = typed(lines, 'Limit');
  const which = writtenIndex(lines, 'Which');
  const own = writtenRow(lines, 'Own', lines);
  const weight = typed(lines, 'Weight');
  const heft = typed(lines, 'Heft');
  const columns = {
    sum: defined(lines, 'Sum', sumOf(amount, [item, wanted])),
    stated: defined(lines, 'Stated', sumOfStated(amount, [item, wanted])),
    pieces: defined(lines, 'Pieces', sumOf(quantity, [item, wanted])),
    least: defined(lines, 'Least', leastOf(amount, [item, wanted])),
    greatest: defined(lines, 'Greatest', greatestOf(amount, [item, wanted])),
    count: defined(lines, 'Count', countOf(prices, [item, wanted], [quantity, '<=', limit])),
    ofMaybe: defined(lines, 'Of maybe', countOf(prices, [item, maybe])),
    below: defined(lines, 'Below', countOf(prices, [item, wanted], [amount, '<', limit])),
    over: defined(
      lines,
      'Over',
      sumOver(prices, [is(each(item), wanted), compare(each(quantity), '>', limit)], times(each(quantity), limit)),
    ),
    leastOver: defined(lines, 'Least over', leastOver(prices, [is(each(item), wanted)], times(each(quantity), limit), 100)),
  };
  const rows: [typeof prices, Rows][] = [
    [
      prices,
      [
        { Item: 'pen', Amount: 2, Quantity: 1 },
        { Item: 'Pen', Amount: null, Quantity: 5 },
        { Item: 'ink', Amount: 4, Quantity: 3 },
        { Item: 'INK', Amount: -1, Quantity: 0 },
      ],
    ],
    [
      lines,
      [
        { Wanted: 'PEN', Maybe: 'ink', Limit: 2, Which: 1, Own: 1, Weight: 3, Heft: 4 },
        { Wanted: 'ink', Maybe: null, Limit: 3, Which: 2, Own: 2, Weight: 5, Heft: 6 },
        { Wanted: 'nib', Maybe: 'nib', Limit: 3, Which: 1, Own: 1, Weight: 7, Heft: 8 },
      ],
    ],
  ];
  const keyed = someTable('Catalogue');
  const key = typedText(keyed, 'Key');
  const [first, next] = [typed(keyed, 'First'), typed(keyed, 'Next')];
  const row = definedRow(lines, 'Row', rowOf(key, wanted));
  const looked = [
    defined(lines, 'Looked up', pick(next, row)),
    defined(lines, 'Across', pickByIndex([first, next], row, which)),
    defined(lines, 'Dot', dot({ columns: [first, next], row }, { columns: [weight, heft], row: own })),
  ];
  const withCatalogue = (...keys: string[]) =>
    dataOf([...rows, [keyed, keys.map((Key, at) => ({ Key, First: at + 1, Next: 10 * at }))]]);

  const found = (): Record<keyof typeof columns, Shown[]> => {
    const values = alike(inAllReadings(withCatalogue('ink', 'nib', 'pen'), Object.values(columns)));
    return Object.fromEntries(Object.keys(columns).map((name, at) => [name, values[at]!])) as Record<
      keyof typeof columns,
      Shown[]
    >;
  };

  it('are summed: absent where one that counts is, unless only what is stated is asked for', () => {
    expect(found()).toMatchObject({ sum: ['', 3, 0], stated: [2, 3, 0], pieces: [6, 3, 0] });
  });

  it('have a least and a greatest of what is stated, and none where no row counts', () => {
    expect(found()).toMatchObject({ least: [2, -1, ''], greatest: [2, 4, ''] });
  });

  it('are counted by several conditions; what is absent is below nothing', () => {
    expect(found()).toMatchObject({ count: [1, 2, 0], ofMaybe: [2, '', 0], below: [0, 1, 0] });
  });

  it('are summed with a term that mixes their figures with this row’s', () => {
    expect(found().over).toEqual([10, 0, 0]);
  });

  it('have a least of such a term, which is its bound where no row counts', () => {
    expect(found().leastOver).toEqual([2, 0, 100]);
  });

  it('are found by key, one cell, one of several columns, or columns pair by pair', () => {
    expect(alike(inAllReadings(withCatalogue('ink', 'nib', 'pen'), looked))).toEqual([
      [20, 0, 10],
      [3, 0, 2],
      [3 * 3 + 20 * 4, 1 * 5 + 0 * 6, 2 * 3 + 10 * 4],
    ]);
  });

  it('are found without regard to outer spaces', () => {
    expect(
      exactly(withCatalogue(' ink ', 'nib', 'PEN'))
        .column(row)
        .map(Number),
    ).toEqual([3, 1, 2]);
  });

  it('are an error, never a wrong row, where a key is unknown', () => {
    expect(() => exactly(withCatalogue('ink', 'nib')).column(row)).toThrow('Catalogue[Key] has no PEN');
  });

  it('may be none at all: the table then has one blank row', () => {
    const none = dataOf([
      [prices, []],
      [lines, [rows[1]![1][0]!]],
      [keyed, [{ Key: 'pen', First: 1, Next: 1 }]],
    ]);
    expect(alike(inAllReadings(none, [columns.sum, columns.least, columns.count]))).toEqual([[0], [''], [0]]);
  });
});
