import { calculationOrder, constant, plus } from '../../src/formula';
import { readBy } from '../../src/formula/order';
import { allTables } from '../../src/model';
import { defined, someTable, typed } from './sample';

describe('The graph of columns', () => {
  const table = someTable('Steps');
  const given = typed(table, 'Given');
  const first = defined(table, 'First', plus(given, 1));
  const second = defined(table, 'Second', plus(first, given));

  it('gives an order in which each column comes after those it reads', () => {
    expect(calculationOrder([second])).toEqual([given, first, second]);
  });

  it('has no cycle; one that is made is named', () => {
    const start = defined(table, 'Start', constant(1));
    const between = defined(table, 'Between', plus(start, 1));
    const end = defined(table, 'End', plus(between, 1));
    Object.assign(start, { formula: plus(end, 1) });
    expect(() => calculationOrder([given, end])).toThrow(
      'a cycle: Steps[End] needs Steps[Between] needs Steps[Start] needs Steps[End]',
    );
  });

  it('of the whole model has none', () => {
    const all = allTables.flatMap((each) => each.columns);
    const order = calculationOrder(all);
    const at = new Map(order.map((column, place) => [column, place]));
    expect(order).toHaveLength(all.length);
    for (const column of order) for (const read of readBy(column)) expect(at.get(read)).toBeLessThan(at.get(column)!);
  });
});
