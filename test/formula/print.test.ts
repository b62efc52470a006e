import {
  absent,
  absolute,
  pickByIndex,
  cents,
  type Column as Col,
  compare,
  constant,
  convert,
  countOf,
  dot,
  each,
  excelFormula,
  greatestOf,
  is,
  isStated,
  leastOf,
  leastOver,
  lists,
  max,
  minus,
  type IndexColumn,
  type Node,
  type RowColumn,
  orElse,
  pick,
  withoutUnit,
  plus,
  power,
  ratio,
  roundNoise,
  rowOf,
  sumOf,
  sumOfStated,
  sumOver,
  times,
  when,
  ceil,
  wordIn,
} from '../../src/formula';
import { MBps, Mbps } from '../../src/quantities/units';
import {
  assumed,
  defined,
  definedRow,
  someTable,
  typed,
  typedText,
  writtenIfStated,
  writtenIndex,
  writtenRow,
  writtenRowIfStated,
} from './sample';

const table = someTable('Lines');
const [a, b, c] = ['a', 'b', 'c'].map((name) => typed(table, name)) as [Col, Col, Col];
const [d, e] = ['d', 'e'].map((name) => typed(table, name, undefined, true)) as [Col, Col];
const price = typed(table, 'Unit price (net)');
const volume = typed(table, 'Volume MB/s', MBps);
const name = typedText(table, 'Name');
const note = typedText(table, 'Note', true);
const other = someTable('Other lines');
const key = typedText(other, 'Key');
const x = typed(other, 'x');
const y = typed(other, 'y y', undefined, true);
const maybe = typed(other, 'Spare', undefined, true);
const row = definedRow(table, 'Row', rowOf(key, name));
const spareRow = definedRow(table, 'Spare row', rowOf(key, note));
const own = writtenRow(table, 'Own', table);
const spareOwn = writtenRowIfStated(table, 'Spare own', table);
const nth = writtenIndex(table, 'Nth');
const spareNth: IndexColumn = { ...writtenIfStated(table, 'Spare'), numbersColumns: true };
const cost = defined(other, 'Cost', times(y, 2));
const calculated = defined(table, 'Twice d', times(d, 2));
const rule = assumed('Rule');
const perhaps = assumed('Perhaps', undefined, true);
const share = assumed('Share', undefined, false, { type: 'number', above: 0, max: 1 });

let number = 0;
const shownAs = (formula: Node): string => excelFormula(defined(table, `Q${++number}`, formula), 'shown');
const cases = (list: [string, Node][]) => list;

describe('A formula as Excel shows it', () => {
  it.each(
    cases([
      ['[@a]-([@b]-[@c])', minus(a, minus(b, c))],
      ['[@a]-[@b]-[@c]', minus(minus(a, b), c)],
      ['[@a]-([@b]+[@c])', minus(a, plus(b, c))],
      ['[@a]+[@b]-[@c]', plus(a, minus(b, c))],
      ['[@a]/(Metro_share*Metro_share)', ratio(a, times(share, share))],
      ['[@a]*[@b]/3', times(a, ratio(b, 3))],
      ['([@a]+[@b])^2', power(plus(a, b), 2)],
      ['[@a]^[@b]^2', power(power(a, b), 2)],
      ['[@a]^([@b]^2)', power(a, power(b, 2))],
      ['([@a]*[@b])^2', power(times(a, b), 2)],
      ['[@a]*[@b]^2', times(a, power(b, 2))],
      ['(-2)*([@a]-(-3))', times(-2, minus(a, -3))],
      ['MAX([@a]+1,[@b])*2', times(max(plus(a, 1), b), 2)],
      ['[@[Unit price (net)]]+[@[Volume MB/s]]*8', plus(price, withoutUnit(convert(volume, Mbps)))],
      ['ROUNDUP(ROUND([@a]/3,9),0)', ceil(ratio(a, 3))],
      ['ROUND([@a]*[@b],2)', cents(times(a, b))],
      ['ABS([@a]-[@b])', absolute(minus(a, b))],
      ['IF([@Name]="say ""x""",[@a],[@b])', when(is(name, 'say "x"'), a, b)],
    ]),
  )('has no more parentheses than it needs: %s', (text, formula) => {
    expect(shownAs(formula)).toBe(text);
  });

  it.each(
    cases([
      ['IF([@d]="","",[@d]*[@a])', times(d, a)],
      ['IF(COUNT([@d],[@e])<2,"",[@d]+[@e])', plus(d, e)],
      ['IF([@[Twice d]]="","",[@[Twice d]]+1)', plus(calculated, 1)],
      ['IF(Metro_perhaps="","",Metro_perhaps*Metro_rule)', times(perhaps, rule)],
      ['IF([@b]=0,"",[@a]/[@b])', ratio(a, b)],
      ['IF(COUNT([@d],[@e])<2,"",IF([@e]=0,"",[@d]/[@e]))', ratio(d, e)],
      ['IF([@d]="",[@a],[@d])', orElse(d, a)],
      ['IF([@d]="",[@a],[@d])+1', plus(orElse(d, a), 1)],
      ['IF([@d]="",IF([@e]="",0,[@e]*2),[@d])', orElse(d, orElse(times(e, 2), 0))],
      ['IF([@d]<>"",[@d]*2,[@a])', when(isStated(d), times(d, 2), a)],
      ['IF([@d]="","",IF([@d]>1,[@a],[@b]))', when(compare(d, '>', 1), a, b)],
      ['IF([@a]>1,IF([@d]="","",[@d]*2),"")', when(compare(a, '>', 1), times(d, 2), absent())],
      ['IF([@Note]="","",IF([@Note]="x","yes","no"))', when(is(note, 'x'), 'yes', 'no')],
      [
        'IF([@Note]="","",IF(ISNUMBER(SEARCH(","&"x"&",",","&SUBSTITUTE([@Note],", ",",")&",")),1,0))',
        when(lists(note, 'x'), 1, 0),
      ],
    ]),
  )('is nothing where an operand is: %s', (text, formula) => {
    expect(shownAs(formula)).toBe(text);
  });

  it.each(
    cases([
      ['INDEX(MetroOtherLines[x],[@Row])*2', times(pick(x, row), 2)],
      ['INDEX(MetroOtherLines[Cost],[@Row])', pick(cost, row)],
      ['IF(INDEX(MetroOtherLines[y y],[@Row])="","",INDEX(MetroOtherLines[y y],[@Row]))', pick(y, row)],
      ['IF([@[Spare row]]="","",INDEX(MetroOtherLines[x],[@[Spare row]]))', pick(x, spareRow)],
      ['IF([@[Spare row]]="","",INDEX(MetroOtherLines[Cost],[@[Spare row]]))', pick(cost, spareRow)],
      ['IF([@[Spare row]]="",1,INDEX(MetroOtherLines[x],[@[Spare row]]))', orElse(pick(x, spareRow), 1)],
      [
        'IF([@[Spare row]]="","",IF(INDEX(MetroOtherLines[y y],[@[Spare row]])="","",INDEX(MetroOtherLines[y y],[@[Spare row]])*2))',
        times(pick(y, spareRow), 2),
      ],
      [
        'IF(IF([@[Spare row]]="",FALSE,INDEX(MetroOtherLines[y y],[@[Spare row]])<>""),INDEX(MetroOtherLines[y y],[@[Spare row]])*2,0)',
        when(isStated(pick(y, spareRow)), times(pick(y, spareRow), 2), 0),
      ],
      [
        'IF(INDEX(MetroOtherLines[Spare],[@Row])="","",IF(INDEX(MetroOtherLines[Spare],[@Row])="none","none","stated"))',
        when(is(wordIn(maybe, row), 'none'), 'none', 'stated'),
      ],
      [
        'IF(INDEX(MetroOtherLines[[x]:[y y]],[@Row],[@Nth])="","",INDEX(MetroOtherLines[[x]:[y y]],[@Row],[@Nth]))',
        pickByIndex([x, y], row, nth),
      ],
      ['IF([@Spare]="","",INDEX(MetroOtherLines[[x]:[x]],[@Row],[@Spare]))', pickByIndex([x], row, spareNth)],
      ['SUMPRODUCT(INDEX(MetroLines[[a]:[b]],[@Own],0),INDEX(MetroLines[[b]:[c]],[@Own],0))', dotOf(own)],
      [
        'IF([@[Spare own]]="","",SUMPRODUCT(INDEX(MetroLines[[a]:[b]],[@Own],0),INDEX(MetroLines[[b]:[c]],[@[Spare own]],0)))',
        dotOf(spareOwn),
      ],
      ['MATCH([@Name],MetroOtherLines[Key],0)', rowOf(key, name)],
      ['IF([@Note]="","",MATCH([@Note],MetroOtherLines[Key],0))', rowOf(key, note)],
    ]),
  )('looks up: %s', (text, formula) => {
    expect(shownAs(formula)).toBe(text);
  });

  it.each(
    cases([
      ['SUMIFS(MetroOtherLines[x],MetroOtherLines[Key],[@Name])', sumOf(x, [key, name])],
      [
        'IF(COUNTIFS(MetroOtherLines[Key],[@Name],MetroOtherLines[y y],"")>0,"",SUMIFS(MetroOtherLines[y y],MetroOtherLines[Key],[@Name]))',
        sumOf(y, [key, name]),
      ],
      ['SUMIFS(MetroOtherLines[y y],MetroOtherLines[Key],[@Name])', sumOfStated(y, [key, name])],
      ['COUNTIFS(MetroOtherLines[Key],[@Name],MetroOtherLines[x],"<"&[@a]+1)', countOf(other, [key, name], [x, '<', plus(a, 1)])],
      ['IF([@Note]="","",COUNTIFS(MetroOtherLines[Key],[@Note]))', countOf(other, [key, note])],
      [
        'IF(COUNTIFS(MetroOtherLines[Key],[@Name])=0,"",MINIFS(MetroOtherLines[x],MetroOtherLines[Key],[@Name]))',
        leastOf(x, [key, name]),
      ],
      [
        'IF(COUNTIFS(MetroOtherLines[Key],[@Name],MetroOtherLines[y y],">=-1E+300")=0,"",MAXIFS(MetroOtherLines[y y],MetroOtherLines[Key],[@Name]))',
        greatestOf(y, [key, name]),
      ],
      [
        'SUMPRODUCT((MetroOtherLines[Key]=[@Name])*(MetroOtherLines[x]<=[@a])*MetroOtherLines[x]*([@b]+1))',
        sumOver(other, [is(each(key), name), compare(each(x), '<=', a)], times(each(x), plus(b, 1))),
      ],
      [
        '1000-SUMPRODUCT(MAX((MetroOtherLines[Key]=[@Name])*(1000-MetroOtherLines[x]*[@b])))',
        leastOver(other, [is(each(key), name)], times(each(x), b), 1000),
      ],
    ]),
  )('counts and sums rows: %s', (text, formula) => {
    expect(shownAs(formula)).toBe(text);
  });

  it('is refused beyond 255 characters', () => {
    const long = defined(table, 'Long', plus(...Array.from({ length: 60 }, () => a)));
    expect(() => excelFormula(long, 'shown')).toThrow('Lines[Long]: 299 characters');
  });
});

describe('A formula as a file stores it', () => {
  it('names its table and marks what is younger than the format', () => {
    const least = defined(table, 'Least', leastOf(x, [key, name]));
    expect(excelFormula(least, 'stored')).toBe(
      'IF(COUNTIFS(MetroOtherLines[Key],MetroLines[[#This Row],[Name]])=0,"",' +
        '_xlfn.MINIFS(MetroOtherLines[x],MetroOtherLines[Key],MetroLines[[#This Row],[Name]]))',
    );
  });

  it('has every digit of a factor', () => {
    expect(excelFormula(defined(table, 'Eighth', convert(constant(1, Mbps), MBps)), 'stored')).toBe('0.125');
    expect(excelFormula(defined(table, 'Small', times(a, constant('0.0000000005'))), 'stored')).toContain('*0.0000000005');
  });
});

describe('Rounding to 9 places', () => {
  it('takes binary noise away', () => expect(shownAs(roundNoise(minus(a, b)))).toBe('ROUND([@a]-[@b],9)'));
});

function dotOf(second: RowColumn): Node {
  return dot({ columns: [a, b], row: own }, { columns: [b, c], row: second });
}
