import {
  absent,
  absolute,
  at,
  blank,
  checksum,
  compare,
  counted,
  countOf,
  dayText,
  errorsIn,
  filled,
  hasError,
  is,
  isStated,
  join,
  listed,
  minus,
  newTable,
  node,
  type Node,
  numbersIn,
  orElse,
  orWords,
  placeOf,
  plus,
  rounded,
  rowOf,
  says,
  sumOfAll,
  subjectOf,
  times,
  when,
  withoutFirst,
  type Column,
} from '../../src/formula';
import { explain } from '../../src/formula/explain/explain';
import { dayNumber } from '../../src/quantities/dates';
import { date, km, one } from '../../src/quantities/units';
import { alike, dataOf, exactly, inAllReadings, type Rows, type Shown } from './readings';
import { assumed, defined, typed, typedText } from './sample';

let made = 0;
const outputTable = () => newTable(`Said ${++made}`, 'output', 'a line');

type Given = Record<'a' | 'b' | 't' | 'u' | 'day', Column>;

/** One definition over figures `a`, `b` and texts `t`, `u`, which may be absent, and a day: in all readings alike. */
function result(define: (of: Given) => Node, row: Rows[number]): Shown {
  const table = outputTable();
  const [a, b] = ['a', 'b'].map((name) => typed(table, name, one, true)) as [Column, Column];
  const [t, u] = ['t', 'u'].map((name) => typedText(table, name, true)) as [Column, Column];
  const column = defined(table, 'Result', define({ a, b, t, u, day: typed(table, 'day', date) }));
  return alike(inAllReadings(dataOf([[table, [{ day: 1, ...row }]]]), [column]))[0]![0]!;
}

describe('Texts of output sheets, in the exact and the fast reading and in a spreadsheet', () => {
  it('join texts and figures; an absent cell adds nothing, what is calculated from one leaves nothing to say', () => {
    expect(result(({ a, t }) => join('to ', t, ': ', a), { a: 12.5, t: 'B' })).toBe('to B: 12.5');
    expect(result(({ a, t }) => join('to ', t, ': ', a), {})).toBe('to : ');
    expect(result(({ a, t }) => join(t, a), {})).toBe('');
    expect(result(({ a }) => join('about ', rounded(a, 1), ' km'), { a: 0.25 })).toBe('about 0.3 km');
    expect(result(({ a }) => join('about ', rounded(a, 1), ' km'), {})).toBe('');
    expect(result(({ a, b }) => join(minus(a, b), ' of ', a), { a: 3, b: 1 })).toBe('2 of 3');
    expect(result(({ a }) => join(when(compare(a, '<', 0), 'over', 'left'), '!'), { a: -1 })).toBe('over!');
    expect(result(({ a }) => join(when(compare(a, '<', 0), 'over', 'left'), '!'), {})).toBe('');
  });

  it.each([
    [1e15, '1000000000000000'],
    [-1234.5, '-1234.5'],
    [0.00012, '0.00012'],
  ])('write %d as a spreadsheet does', (a, text) => {
    expect(result((of) => join(of.a, ''), { a })).toBe(text);
  });

  it.each([
    [-2.5, 0, -3],
    [1117.5764, 1, 1117.6],
  ])('round %d to %d places as a spreadsheet does', (a, places, to) => {
    expect(result((of) => rounded(of.a, places), { a })).toBe(to);
  });

  it('show 15 digits, exactly and fast', () => {
    // Where no binary number is IronCalc is no judge.
    const table = outputTable();
    const a = typed(table, 'a');
    const columns = [defined(table, 'Text', join(a, '')), defined(table, 'Rounded', rounded(a, 2))];
    const { exact, fast } = inAllReadings(dataOf([[table, [{ a: 0.1 + 0.2 }, { a: 1 / 3 }, { a: 1.005 }]]]), columns);
    expect(exact).toEqual([
      ['0.3', '0.333333333333333', '1.005'],
      [0.3, 0.33, 1.01],
    ]);
    expect(fast).toEqual(exact);
  });

  it('name only the parts that hold, with a separator between them', () => {
    const parts = ({ t, u }: Given) => listed('; ', [says(t, 'no'), 'first'], [says(u, 'no'), join('second ', u)]);
    expect(result(parts, { t: 'no', u: 'NO' })).toBe('first; second NO');
    expect(result(parts, { t: 'yes', u: 'no' })).toBe('second no');
    expect(result(parts, {})).toBe('');
    expect(result(({ t }) => join('(', withoutFirst(2, join(t)), ')'), { t: '; a' })).toBe('(a)');
    expect(result(({ t }) => join('(', withoutFirst(2, join(t)), ')'), {})).toBe('()');
  });

  it('count in words', () => {
    expect(result(({ a }) => counted(a, 'year', 'years'), { a: 1 })).toBe('1 year');
    expect(result(({ a }) => counted(a, 'year', 'years'), { a: 5 })).toBe('5 years');
  });

  it.each(['2011-07-12', '2024-02-29', '1999-12-31'])('write the day %s', (day) => {
    expect(result((of) => dayText(of.day), { day: dayNumber(day) })).toBe(day);
    expect(result((of) => join('on ', dayText(of.day)), { day: dayNumber(day) })).toBe(`on ${day}`);
  });

  it('say why there is no figure', () => {
    expect(result(({ a }) => orWords(a, 'incomplete'), { a: 0 })).toBe(0);
    expect(result(({ a }) => orWords(a, 'incomplete'), {})).toBe('incomplete');
    expect(result(({ a, t }) => orWords(a, t), { t: 'no link' })).toBe('no link');
    expect(result(({ a, t }) => when(says(t, 'no'), 'unknown', orWords(a, 'ever')), { t: 'no', a: 1 })).toBe('unknown');
    expect(result(({ a, t }) => when(says(t, 'no'), 'unknown', orWords(a, 'ever')), { a: 1 })).toBe(1);
  });

  it('look at cells that may hold nothing', () => {
    expect(result(({ t }) => when(says(t, 'yes'), 'said', 'not said'), {})).toBe('not said');
    expect(result(({ t }) => when(says(t, 'yes'), 'said', 'not said'), { t: 'Yes' })).toBe('said');
    expect(result(({ a }) => when(blank(a), 0, 1), {})).toBe(0);
    expect(result(({ a }) => when(blank(a), 0, 1), { a: 0 })).toBe(1);
    expect(result(({ a, t }) => when(blank(a), t, join(t, ' ', absolute(a))), { a: -4, t: 'km' })).toBe('km 4');
    expect(result(({ a }) => when(hasError(minus(a, 1)), 'in error', 'sound'), { a: 1 })).toBe('sound');
    expect(result(({ t }) => when(says(t, 'x'), absent('text'), t), { t: 'x' })).toBe('');
  });
});

describe('Cells elsewhere and whole columns', () => {
  const prices = newTable('Price list', 'input', 'a price');
  const item = typedText(prices, 'Item');
  const amount = typed(prices, 'Amount', one, true);
  const note = typedText(prices, 'Note', true);
  const rate = assumed('Rate');
  const rows: Rows = [
    { Item: 'tape', Amount: 2, Note: 'a Sample' },
    { Item: 'disk', Note: 'list' },
    { Item: 'port', Amount: 5 },
  ];

  function found(define: (wanted: Column) => Node, wanted = 'port'): Shown {
    const lines = outputTable();
    const column = defined(lines, 'Result', define(typedText(lines, 'Wanted')));
    const data = dataOf(
      [
        [prices, rows],
        [lines, [{ Wanted: wanted }]],
      ],
      [[rate, 10]],
    );
    return alike(inAllReadings(data, [column]))[0]![0]!;
  }

  it('are found by a row that is worked out on the spot', () => {
    expect(found((wanted) => at(amount, rowOf(item, wanted)))).toBe(5);
    expect(found((wanted) => at(amount, rowOf(item, wanted)), 'disk')).toBe('');
    expect(found((wanted) => orWords(at(amount, rowOf(item, wanted)), 'no price'), 'disk')).toBe('no price');
    expect(found((wanted) => at(item, placeOf(item, wanted)), 'DISK')).toBe('disk');
    expect(found((wanted) => when(isStated(at(amount, rowOf(item, wanted))), 'priced', 'not'), 'disk')).toBe('not');
  });

  it('are counted, added up, and searched for a word', () => {
    expect(found(() => filled(item))).toBe(3);
    expect(found(() => filled(note))).toBe(2);
    expect(found(() => numbersIn(amount))).toBe(2);
    expect(found(() => sumOfAll(amount))).toBe(7);
    expect(found(() => times(checksum([prices.columns], [rate]), 2))).toBe(34);
    expect(found(() => countOf(prices, [note, 'contains', 'sample']))).toBe(1);
    expect(found(() => plus(errorsIn(prices), 1))).toBe(1);
  });

  it('of an unknown key are an error, never a wrong cell', () => {
    const lines = outputTable();
    const column = defined(lines, 'Result', at(item, placeOf(item, typedText(lines, 'Wanted'))));
    const data = dataOf([
      [prices, rows],
      [lines, [{ Wanted: 'none' }]],
    ]);
    expect(() => exactly(data).column(column)).toThrow('Price list[Item] has no none');
  });
});

describe('A definition of an output', () => {
  const table = outputTable();
  const [a, far] = [typed(table, 'A', one, true), typed(table, 'Far', km, true)];
  const [t, note] = [typedText(table, 'T'), typedText(table, 'Note', true)];
  const input = newTable('Mixed input', 'input', 'a line');
  const own = typed(input, 'Own', one, true);

  const refused: Record<string, [why: RegExp, define: () => unknown]> = {
    'a model column that is a figure or words': [/only what is shown/, () => defined(input, 'Words', orWords(own, 'none'))],
    'a figure or words in a sum': [/plus takes numbers/, () => plus(orWords(a, 'none'), 1)],
    'a figure or words compared': [/only alike things compare/, () => is(orWords(a, 'none'), orWords(a, 'none'))],
    'a condition in a text': [/join takes texts/, () => join(is(t, 'x'))],
    'words for a figure that are one': [/orWords takes a cell and words/, () => orWords(a, 1)],
    'a row number with a unit': [/at takes a row number/, () => at(t, far)],
    'a row number that may be absent': [/at takes a row number/, () => at(t, a)],
    'a day that is none': [/dayText takes a date/, () => dayText(a)],
    'a look at something calculated': [/a cell is looked at/, () => says(join(t, 'x'), 'x')],
    'a calculated cell that may be absent, as filled in': [
      /may be absent and yet be filled/,
      () => filled(defined(table, 'Halves', times(a, 0.5))),
    ],
    'a list inside a condition': [
      /may only stand at the end/,
      () => defined(table, 'Listed', when(is(withoutFirst(1, t), 'x'), 'yes', 'no')),
    ],
    'a pattern in place of a text': [/a text contains a text of ours/, () => countOf(table, [t, 'contains', '*'])],
  };

  it.each(Object.entries(refused))('refuses %s', (_, [why, define]) => expect(define).toThrow(why));

  const said = defined(table, 'Said', when(blank(note), join('far: ', t, ' ', rounded(far, 1)), note));
  const data = dataOf([
    [
      table,
      [
        { T: 'x', Far: 2.04 },
        { T: 'x', Far: 3, Note: 'known' },
        { T: 'x', Note: 'not measured' },
      ],
    ],
  ]);

  it('tells which cell of the model it shows', () => {
    const models = newTable('Models', 'input', 'a model');
    const [model, speed, limit] = [typedText(models, 'Model'), typed(models, 'Speed', one, true), typed(models, 'Limit')];
    const lines = outputTable();
    const line = typed(lines, 'Line');
    const [name, fast, least] = [at(model, line), at(speed, line), at(limit, line)];
    const words = defined(lines, 'Words', join(name, ' at ', least));
    const reading = exactly(
      dataOf([
        [
          models,
          [
            { Model: 'a', Limit: 1 },
            { Model: 'b', Speed: 7, Limit: 1 },
          ],
        ],
        [lines, [{ Line: 1 }, { Line: 2 }]],
      ]),
    );
    const subject = (of: Node, row: number) => subjectOf(of, reading, row);
    // The figure of a sentence before its words, also through another line of an output.
    expect(subject(join(name, ': ', least), 0)).toEqual({ column: limit, row: 0 });
    expect(subject(node(words), 1)).toEqual({ column: limit, row: 1 });
    expect(subject(join('the ', name), 1)).toEqual({ column: model, row: 1 });
    // The branch that was taken, and what settled it if its words show nothing.
    expect(subject(orWords(fast, name), 0)).toEqual({ column: model, row: 0 });
    expect(subject(orWords(fast, 'none'), 0)).toEqual({ column: speed, row: 0 });
    expect(subject(when(says(name, 'b'), fast, absent()), 1)).toEqual({ column: speed, row: 1 });
    expect(subject(when(says(name, 'b'), 'yes', 'no'), 0)).toEqual({ column: model, row: 0 });
    expect(subject(join('only words'), 0)).toBeNull();
  });

  it('is explained as any figure is', () => {
    const reading = exactly(data);
    expect(explain(reading, said, 0).text).toContain('far: x 2');
    expect(explain(reading, said, 1).text).toBe('known = Note, because Note = known');
  });

  it('has rules for absence too', () => {
    expect(orElse(note, 'none').optional).toBe(false);
    expect(join('a', rounded(far, 1)).optional).toBe(true);
    expect(join('a', far, t).optional).toBe(false);
  });
});
