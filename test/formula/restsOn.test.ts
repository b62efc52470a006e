import {
  pickByIndex,
  constant,
  dot,
  explain,
  explainTree,
  is,
  leaves,
  minus,
  newTable,
  sumOf,
  times,
  when,
  type Column,
} from '../../src/formula';
import { km } from '../../src/quantities/units';
import { basis, carries, held, links, needed, nth, payload, reading, row, spare, volume } from './links';
import { dataOf, exactly } from './readings';
import { defined, typed, typedText } from './sample';

const at = (column: Column, place = 0) => explain(reading(), column, place);

describe('What a cell rests on', () => {
  const pairs = defined(links, 'Pairs', dot({ columns: [payload], row }, { columns: [volume], row: basis }));
  const chosen = defined(links, 'Chosen', pickByIndex([payload], row, nth));
  const names = (column: Column, place = 0): string[] => at(column, place).operands.map(({ kind, name }) => `${kind} ${name}`);

  it('never is a row number: the key that found it stands for it', () => {
    expect(names(held)).toEqual(['input Payload', 'input Wanted', 'input Offer']);
    expect(at(held).operands.map(({ finds }) => finds)).toEqual([false, true, true]);
    expect(names(chosen)[0]).toBe('input Payload');
  });

  it('is the pairs whose product is not 0', () => {
    expect(names(pairs).slice(0, 2)).toEqual(['input Payload', 'input Volume']);
    expect(names(pairs, 1)).not.toContain('input Payload');
  });

  it('is the branch taken, not the other', () => {
    const branch = defined(links, 'Branch', when(is(carries, 'all'), needed, spare));
    expect(names(branch)).toEqual(['input Carries', 'cell Needed']);
    expect(names(branch, 1)).toEqual(['input Carries', 'input Spare']);
  });

  it('is constants of rules with their sources, not plain numbers', () => {
    const named = { name: 'earthRadiusKm', source: 'IUGG', sourceDate: '1980', confidence: 'cited' };
    const ruled = defined(links, 'Ruled', times(2, constant(6371, km, named)));
    expect(at(ruled).operands).toMatchObject([{ kind: 'constant', name: 'earthRadiusKm', named }]);
  });

  it('is at most twenty rows of an aggregate, and how many more count', () => {
    const many = newTable('Many', 'input', 'a row');
    const [word, figure] = [typedText(many, 'Word'), typed(many, 'Figure')];
    const total = defined(many, 'Total', sumOf(figure, [word, word]));
    const rows = Array.from({ length: 25 }, (_, Figure) => ({ Word: 'x', Figure }));
    const of = exactly(dataOf([[many, rows]]));
    expect(explain(of, total, 0)).toMatchObject({ more: 5, operands: { length: 21 } });
    expect(leaves(of, total, 0)).toHaveLength(26);
  });

  it('ends at inputs, written keys, assumptions and constants of rules', () => {
    const total = defined(links, 'Total', sumOf(needed, [carries, carries]));
    expect(leaves(reading(), total, 0).map(({ kind, name, ...rest }) => [kind, name, 'row' in rest ? rest.row : null])).toEqual([
      ['input', 'Carries', 0],
      ['input', 'Volume', 2],
      ['assumption', 'Link efficiency', null],
      ['input', 'Volume', 0],
    ]);
  });
});

describe('The tree of explanations', () => {
  const headroom = defined(links, 'Headroom Mb/s', minus(minus(held, needed), needed));

  it('goes down to inputs and sources, a line each, and repeats nothing', () => {
    expect(explainTree(reading(), headroom, 0)).toEqual([
      'Headroom: −204.301 Mb/s = 1,000 Mb/s − 602.151 Mb/s − 602.151 Mb/s  [Links: North]',
      '  Held: 1,000 Mb/s = Payload in Offers (Blue)  [Links: North]',
      '    Payload: 1,000 Mb/s  (input)  [Offers: Blue]',
      '  Needed: 602.151 Mb/s = 70 MB/s × 8 ÷ 0.93  [Links: North]',
      '    Volume: 70 MB/s  (written)  [Links: North]',
      '    Link efficiency: 0.93  (assumption)',
    ]);
  });

  it('stops at a depth and says so; tells where a figure comes from', () => {
    expect(explainTree(reading(), headroom, 0, { depth: 0 })).toHaveLength(2);
    const sourceOf = () => 'DELL-BP1012';
    expect(explainTree(reading(), needed, 0, { sourceOf })).toContain('  Link efficiency: 0.93  (assumption; DELL-BP1012)');
  });
});
