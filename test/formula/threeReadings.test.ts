import {
  cents,
  compare,
  constant,
  is,
  isStated,
  join,
  lists,
  minus,
  monthsAfter,
  orElse,
  plus,
  ratio,
  roundNoise,
  times,
  when,
  floor,
  ceil,
  isNotNegative,
  type Column,
  type Node,
} from '../../src/formula';
import { dateText, dayNumber } from '../../src/quantities/dates';
import { date, month, one } from '../../src/quantities/units';
import { alike, dataOf, exactly, inAllReadings, type Rows, type Shown } from './readings';
import { defined, someTable, typed, typedText } from './sample';

/** One definition over one row of figures `a`, `b`, `c` (which may be absent) and texts `t`, `u`, in all readings alike. */
function result(define: (columns: Record<'a' | 'b' | 'c' | 't' | 'u', Column>) => Node, row: Rows[number]): Shown {
  const table = someTable();
  const [a, b, c] = ['a', 'b', 'c'].map((name) => typed(table, name, one, true)) as [Column, Column, Column];
  const [t, u] = ['t', 'u'].map((name) => typedText(table, name, true)) as [Column, Column];
  const column = defined(table, 'Result', define({ a, b, c, t, u }));
  return alike(inAllReadings(dataOf([[table, [row]]]), [column]))[0]![0]!;
}

describe('Absence, in the exact and the fast reading and in a spreadsheet', () => {
  it('spreads, and is never 0', () => {
    expect(result(({ a, b }) => plus(a, b), { a: 1 })).toBe('');
    expect(result(({ a, b }) => times(a, b), { a: 0 })).toBe('');
    expect(result(({ a, b }) => plus(a, b), { a: 1, b: 0 })).toBe(1);
    expect(result(({ a }) => plus(a, 0), {})).toBe('');
    expect(result(({ a }) => when(compare(a, '<', 5), 'yes', 'no'), {})).toBe('');
  });

  it('is seen only by orElse and isStated', () => {
    expect(result(({ a }) => orElse(a, 7), {})).toBe(7);
    expect(result(({ a }) => orElse(a, 7), { a: 0 })).toBe(0);
    expect(result(({ a, b }) => orElse(a, orElse(b, 7)), { b: 2 })).toBe(2);
    expect(result(({ a, b }) => orElse(plus(a, b), 7), { a: 1 })).toBe(7);
    expect(result(({ a }) => when(isStated(a), 'yes', 'no'), {})).toBe('no');
    expect(result(({ a }) => when(isStated(a), 'yes', 'no'), { a: 0 })).toBe('yes');
  });

  it('leaves a text out whose condition is not known, and not one that adds nothing', () => {
    const said = ({ a, b }: Record<'a' | 'b', Column>): Node => join('a is ', a, when(compare(b, '>', 0), ', b too', ''));
    expect(result(said, { a: 1, b: 2 })).toBe('a is 1, b too');
    expect(result(said, { a: 1, b: 0 })).toBe('a is 1');
    expect(result(said, { a: 1 })).toBe('');
  });

  it('does not spread from the branch that is not taken', () => {
    expect(result(({ a, b }) => when(compare(a, '>', 0), plus(a, 1), b), { a: 1 })).toBe(2);
    expect(result(({ a, b }) => when(compare(a, '>', 0), plus(a, 1), b), { a: 0 })).toBe('');
  });

  it('is what division by 0 gives', () => {
    expect(result(({ a, b }) => ratio(a, b), { a: 6, b: 0 })).toBe('');
    expect(result(({ a, b }) => ratio(a, b), { a: 6, b: 3 })).toBe(2);
    expect(result(({ a, b }) => orElse(ratio(a, b), -1), { a: 6, b: 0 })).toBe(-1);
  });
});

describe('Jumps, in all readings', () => {
  it('take no binary noise for a reason to jump', () => {
    expect(result(({ a, b, c }) => ceil(minus(plus(a, b), c)), { a: 0.1, b: 0.2, c: 0.3 })).toBe(0);
    expect(result(({ a, b, c }) => floor(plus(a, b, c)), { a: 0.7, b: 0.1, c: 0.2 })).toBe(1);
    expect(result(({ a, b }) => ceil(times(a, b)), { a: 1.1, b: 1.1 })).toBe(2);
    expect(result(({ a }) => ceil(a), { a: -1.5 })).toBe(-2);
    expect(result(({ a }) => floor(a), { a: -1.5 })).toBe(-1);
  });

  it.each([
    ['reached exactly, though not in binary', 0.3, 0.2, 'yes'],
    ['passed', 0.3, 0.2000001, 'no'],
    ['not reached', 0.3, 0.1, 'yes'],
  ])('keep a limit that is %s', (_, a, b, kept) => {
    expect(result((of) => when(isNotNegative(roundNoise(minus(of.a, plus(of.b, 0.1)))), 'yes', 'no'), { a, b })).toBe(kept);
  });
});

describe('Cents', () => {
  // IronCalc does not round half a cent in binary as Excel does.
  it.each([
    [1.005, 1.01],
    [2.675, 2.68],
    [-1.005, -1.01],
    [0.045, 0.05],
    [1e9 + 0.125, 1e9 + 0.13],
    [0.0049, 0],
  ])('of %d are %d, exactly and fast', (amount, money) => {
    const table = someTable();
    const a = typed(table, 'a');
    const rounded = defined(table, 'Rounded', cents(times(a, 1)));
    const { exact, fast } = inAllReadings(dataOf([[table, [{ a: amount }]]]), [rounded]);
    expect([exact[0], fast[0]]).toEqual([[money], [money]]);
  });

  it('of a price are the same in a spreadsheet', () => {
    expect(result(({ a, b }) => cents(times(a, b)), { a: 12.34, b: 0.333 })).toBe(4.11);
  });
});

describe('Texts', () => {
  it('are the same without regard to case', () => {
    expect(result(({ t, u }) => when(is(t, u), 'same', 'other'), { t: 'vMotion', u: 'VMOTION' })).toBe('same');
    expect(result(({ t, u }) => when(is(t, u), 'same', 'other'), { t: 'a', u: 'b' })).toBe('other');
  });

  it.each([
    ['vMotion, Hyper-V', 'hyper-v', 'yes'],
    ['vMotion,Hyper-V', 'vmotion', 'yes'],
    ['vMotion 4.1, Hyper-V', 'vMotion 4', 'no'],
    ['vMotion', 'Motion', 'no'],
  ])('of the list "%s" name %s: %s', (list, item, says) => {
    expect(result(({ t, u }) => when(lists(t, u), 'yes', 'no'), { t: list, u: item })).toBe(says);
  });
});

describe('Months after a day', () => {
  it.each([
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-10-31', 1, '2023-11-30'],
    ['2023-03-31', -1, '2023-02-28'],
    ['2023-11-15', 14, '2025-01-15'],
  ])('%s + %d is %s, as Excel counts', (from, months, to) => {
    const table = someTable();
    const [day, count] = [typed(table, 'Day', date), typed(table, 'Months', month)];
    const later = defined(table, 'Later', monthsAfter(day, count));
    const [[found]] = alike(inAllReadings(dataOf([[table, [{ Day: dayNumber(from), Months: months }]]]), [later])) as [[number]];
    expect(dateText(found)).toBe(to);
  });
});

describe('A reading', () => {
  it('finds a column that needs itself', () => {
    const table = someTable('Loops');
    const start = defined(table, 'Start', constant(1));
    const end = defined(table, 'End', plus(start, 1));
    Object.assign(start, { formula: plus(end, 1) });
    expect(() => exactly(dataOf([[table, [{}]]])).column(end)).toThrow('Loops[End] needs itself');
  });

  it('knows only the rows it was given', () => {
    const table = someTable('Short');
    const a = typed(table, 'a');
    expect(() => exactly(dataOf([[table, [{ a: 1 }]]])).cell(a, 1)).toThrow('Short has no row 2');
  });
});
