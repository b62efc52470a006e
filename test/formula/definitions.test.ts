import { Decimal } from '../../src/quantities/decimal';
import {
  and,
  withUnit,
  compare,
  constant,
  convert,
  countOf,
  pickByIndex,
  each,
  is,
  leastOf,
  max,
  minus,
  monthsAfter,
  node,
  orElse,
  pick,
  plus,
  power,
  ratio,
  rowOf,
  sumOf,
  sumOver,
  times,
  when,
  absent,
  type Node,
} from '../../src/formula';
import { date, degree, km, MBps, Mbps, minute, month, second, TB, usPerKm } from '../../src/quantities/units';
import { defined, definedRow, someTable, typed, typedText, writtenIndex } from './sample';

const table = someTable('Definitions');
const distance = typed(table, 'Distance', km);
const rate = typed(table, 'Rate', Mbps);
const volume = typed(table, 'Volume', MBps);
const count = typed(table, 'Count');
const which = writtenIndex(table, 'Which');
const spare = typed(table, 'Spare', km, true);
const name = typedText(table, 'Name');
const remark = typedText(table, 'Remark', true);
const other = someTable('Others');
const there = typed(other, 'There', km);
const thereRate = typed(other, 'Rate there', Mbps);
const thereName = typedText(other, 'Name there');
const row = definedRow(table, 'Row', rowOf(thereName, name));

describe('Units', () => {
  const refused: Record<string, () => Node> = {
    'Mb/s + MB/s': () => plus(rate, volume),
    'km − a plain number': () => minus(distance, 1),
    'the greater of km and Mb/s': () => max(distance, rate),
    'a comparison of km with a plain number': () => compare(distance, '<', 5),
    'a criterion in another unit': () => sumOf(rate, [distance, count]),
    'a default in another unit': () => orElse(spare, rate),
    'branches in different units': () => when(is(name, 'x'), distance, rate),
    'km converted to Mb/s': () => convert(distance, Mbps),
    'a terabyte converted to megabits': () => convert(constant(1, TB), Mbps),
    'km as an exponent': () => power(count, distance),
    'a power of km': () => power(distance, 2),
    'months after a distance': () => monthsAfter(distance, constant(1, month)),
    'years after a date': () => monthsAfter(constant(1, date), 2),
    'a unit for what has one': () => withUnit(distance, Mbps),
    'a row found by a figure in another unit': () => rowOf(there, count),
    'columns of different units side by side': () => pickByIndex([there, thereRate], row, which),
  };
  it.each(Object.entries(refused))('%s is refused when it is defined', (_, define) => {
    expect(define).toThrow();
  });

  it('of a result must be those declared', () => {
    expect(() => defined(table, 'Wrong', times(distance, 2), Mbps)).toThrow(
      'Definitions[Wrong]: declared in Mb/s, defined in km',
    );
  });

  it('multiply, divide and convert', () => {
    expect(times(distance, constant(5, usPerKm)).unit.dimensions).toEqual({ second: 1 });
    expect(ratio(distance, distance).unit.dimensions).toEqual({});
    expect(convert(constant(3, minute), second)).toMatchObject({ op: 'constant', unit: second, value: new Decimal(180) });
    expect(convert(volume, Mbps)).toMatchObject({ op: 'convert', unit: Mbps });
    expect(constant(1, degree).unit.symbol).toBe('°');
  });
});

describe('A quotient', () => {
  it.each<[string, Node, boolean]>([
    ['a figure that may be 0', node(distance), true],
    ['a number', node(constant(2, km)), false],
    ['the greater of a figure and a number above 0', max(constant(1, km), distance), false],
    ['the greater of a figure and 0', max(constant(0, km), distance), true],
    ['a figure, in its absence a number', orElse(spare, constant(1, km)), true],
    ['what is never 0, in its absence a number', orElse(max(constant(1, km), spare), constant(1, km)), false],
  ])('is absent where its divisor may be 0: %s', (_, divisor, guarded) => {
    expect(ratio(distance, divisor).op === 'ratio').toBe(guarded);
  });
});

describe('Kinds', () => {
  const refused: Record<string, () => unknown> = {
    'a text + 1': () => plus(name, 1),
    'a text compared with a number': () => is(name, 1),
    'an order of texts': () => compare(name, '<', 'x'),
    'an order of texts as criterion': () => sumOf(distance, [name, '<', 'x']),
    'a number where a condition is due': () => when(node(count), 1, 2),
    'a condition outside when': () => defined(table, 'Condition', is(name, 'x')),
    'the sum of texts': () => sumOf(name, [name, 'x']),
    'a text and a number as branches': () => when(is(name, 'x'), 'y', 1),
    'and of numbers': () => and(node(count)),
  };
  it.each(Object.entries(refused))('%s is refused', (_, define) => {
    expect(define).toThrow();
  });
});

describe('A column', () => {
  it.each(['a[b', 'a]b', 'Net #', "Bob's", 'a@b', 'two\nlines'])('may not be headed %j', (heading) => {
    expect(() => defined(table, heading, 1)).toThrow('a heading may not contain');
  });

  it('has a heading and a field of its own', () => {
    expect(() => typed(table, 'DISTANCE')).toThrow('the heading is taken');
  });

  it('is optional if its formula may be absent, and only then', () => {
    expect(defined(table, 'Sum', plus(spare, distance)).optional).toBe(true);
    expect(defined(table, 'Sure sum', plus(distance, distance)).optional).toBe(false);
  });

  it('looks only at its own row, at other rows through pick and aggregates', () => {
    expect(() => defined(other, 'Foreign', times(distance, 2))).toThrow('reads a row of Definitions as if it were its own');
    expect(() => defined(other, 'Foreign pick', pick(there, row))).toThrow('reads a row of Definitions');
    expect(defined(table, 'Looked up', pick(there, row)).unit).toBe(km);
  });

  it.each<[string, () => Node]>([
    ['ratio', () => plus(ratio(distance, spare), 1)],
    ['aggregate', () => plus(leastOf(there, [thereName, name]), distance)],
    ['when', () => plus(when(is(name, 'x'), spare, absent('number', km)), distance)],
    ['orElse', () => plus(orElse(spare, spare), distance)],
    ['rowOf', () => plus(rowOf(thereName, name), 1)],
  ])('keeps what may be absent by itself at the end of its formula: %s', (op, define) => {
    expect(() => defined(table, `Inner ${op}`, define())).toThrow(`${op} may only stand at the end of a formula`);
  });
});

describe('An aggregate', () => {
  it('says which rows count', () => {
    expect(() => countOf(other)).toThrow('says which rows count');
  });

  it('has its criteria in the table it sums', () => {
    expect(() => sumOf(there, [name, 'x'])).toThrow('Name is no column of Others');
  });

  it.each<[string, () => Node]>([
    ['and', () => sumOver(other, [and(is(each(thereName), name))], 1)],
    ['greatest', () => sumOver(other, [], max(each(there), distance))],
    ['when', () => sumOver(other, [], when(is(each(thereName), name), 1, 0))],
  ])('over each row asks nothing that a spreadsheet answers once for all rows: %s', (op, define) => {
    expect(define).toThrow(`sumOver: ${op} is not calculated row by row`);
  });

  it('asks of each row only what is always there, or whether a text equals another', () => {
    expect(() => sumOver(table, [], each(spare))).toThrow('each: Spare may be absent');
    expect(() => sumOver(table, [compare(each(remark), '<>', 'x')], 1)).toThrow('can only be asked for as equal');
    expect(sumOver(table, [is(each(remark), 'x')], 1).optional).toBe(false);
    expect(() => sumOver(other, [], each(distance))).toThrow('Distance is no column of Others');
    expect(() => defined(table, 'Loose', each(distance))).toThrow('each stands only inside sumOver');
  });
});
