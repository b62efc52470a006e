import type { Value } from '../cells';
import type { Decimal } from '../../quantities/decimal';
import { one, type Unit } from '../../quantities/units';
import { rowsThatCount, termRows } from '../compileSums';
import { english, figure, numberText } from '../figures';
import type { Node, NodeOf, Where } from '../definition';
import { conversion } from '../nodes';
import { branchTaken, cellsOf, labelOf, pairsOf, type Place } from './places';
import type { Reading } from '../reading';

/** So many figures of a sum stand in its text; where more count, their number alone does. */
const figuresShown = 5;

/** How strongly words bind: weaker than any sign. */
const phrase = 1;
const strengths: Readonly<Record<string, readonly [sign: string, strength: number]>> = {
  plus: [' + ', 2],
  minus: [' − ', 2],
  times: [' × ', 3],
  over: [' ÷ ', 3],
  power: ['^', 4],
};
const functions: Readonly<Record<string, string>> = { sine: 'sin', cosine: 'cos', arcsine: 'arcsin', squareRoot: 'the root of ' };
const roundings: Readonly<Record<string, string>> = {
  ceil: 'up to the next whole number',
  floor: 'down to the whole number',
  cents: 'rounded to the cent',
};
export const signs: Readonly<Record<string, string>> = {
  '=': '=',
  '<>': '≠',
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
  contains: 'containing',
};

export const listed = (texts: readonly string[], last = 'and'): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} ${last} ${texts[texts.length - 1]!}`;

/** Says an expression with its values in place of names. `passed` hears which branches were taken on the way. */
export class Speaker {
  constructor(
    readonly reading: Reading<Decimal>,
    readonly at: Place,
    private readonly passed: (node: NodeOf<'when'> | NodeOf<'orElse'>) => void = () => {},
    private readonly marks = english,
  ) {}

  value(node: Node): Value<Decimal> | boolean {
    return this.reading.compiled(node)(this.at.row, this.at.other);
  }

  shown(node: Node): string {
    return this.figure(this.value(node) as Value<Decimal>, node.unit);
  }

  /** An expression beside whose sign of that strength it stands; 0 where it stands alone. */
  say(node: Node, around = 0): string {
    const wrap = (text: string, strength: number): string => (strength <= around ? `(${text})` : text);
    switch (node.op) {
      case 'when':
      case 'orElse':
        return this.say(branchTaken(node, this.reading, this.at, this.passed), around);
      case 'call':
        return this.call(node, wrap);
      case 'convert': {
        if (node.of.op === 'constant') return wrap(this.shown(node), 9);
        const { multiply, by } = conversion(node.factor);
        return wrap(`${this.say(node.of, 2)} ${multiply ? '×' : '÷'} ${numberText(by, one, this.marks)}`, 3);
      }
      case 'ratio':
        return wrap(`${this.say(node.dividend, 2)} ÷ ${this.say(node.divisor, 3)}`, 3);
      case 'rowOf':
        return wrap(`the row of ${this.say(node.key)} in ${node.column.table.name}`, phrase);
      case 'dot': {
        const pairs = pairsOf(node, this.reading, this.at.row).map((pair) =>
          pair.map(({ column, row }) => this.figure(this.reading.cell(column, row), column.unit)).join(' × '),
        );
        return pairs.length
          ? wrap(pairs.join(' + '), pairs.length > 1 ? 2 : 3)
          : wrap('a sum of products that are all 0', phrase);
      }
      case 'aggregate':
        return wrap(this.aggregate(node), phrase);
      case 'sumOver':
      case 'leastOver':
        return wrap(this.overRows(node), phrase);
      default: {
        const text = this.shown(node);
        return text.startsWith('−') ? wrap(text, 2) : text;
      }
    }
  }

  /** What a cell is called, where an expression is one; null where it is worked out. */
  nameOf(node: Node): string | null {
    switch (node.op) {
      case 'column':
      case 'each':
        return labelOf(node.column);
      case 'assumption':
        return labelOf(node.assumption);
      case 'constant':
        return node.named?.name ?? null;
      case 'pick':
        return labelOf(node.column);
      case 'at':
        return labelOf(node.cells.column);
      case 'across': {
        const [cell] = cellsOf(node, this.reading, this.at);
        return cell ? labelOf(cell.column) : labelOf(node.columns[0]!);
      }
      case 'orElse':
        return (this.value(node.of) === null ? this.nameOf(node.otherwise) : null) ?? this.nameOf(node.of);
      case 'call':
        return node.args.length === 1 && ['plus', 'round'].includes(node.call) ? this.nameOf(node.args[0]!) : null;
      default:
        return null;
    }
  }

  criteria(where: readonly Where[]): string {
    return listed(where.map(({ column, is, operand }) => `${labelOf(column)} ${signs[is]!} ${this.shown(operand)}`));
  }

  rows(count: number, table: string): string {
    return `${count === 0 ? 'no row' : count === 1 ? '1 row' : `${count} rows`} of ${table}`;
  }

  private figure(value: Value<Decimal>, unit: Unit): string {
    return figure(value, unit, this.marks);
  }

  private aggregate(node: NodeOf<'aggregate'>): string {
    const { column } = node;
    const rows = rowsThatCount(node, this.reading, this.at.row);
    const over = `${this.rows(rows.length, node.table.name)} with ${this.criteria(node.where)}`;
    if (!column) return `the number of rows of ${node.table.name} with ${this.criteria(node.where)}`;
    const values = rows.map((row) => this.reading.cell(column, row)).filter((value) => value !== null);
    const what = { sum: 'sum', sumOfStated: 'sum of what is stated', least: 'least', greatest: 'greatest', count: '' }[node.of];
    const shown = inBrackets(
      values.map((value) => this.figure(value, column.unit)),
      node.of.startsWith('sum') ? ' + ' : ', ',
    );
    return `the ${what} of ${labelOf(column)} over ${over}${shown}`;
  }

  /** The term of the one row that counts, the terms' values where more do. */
  private overRows(node: NodeOf<'sumOver' | 'leastOver'>): string {
    const rows = termRows(node, this.reading, this.at.row);
    const terms = rows.map((other) => new Speaker(this.reading, { ...this.at, other }, this.passed, this.marks));
    const shown = terms.length === 1 ? [terms[0]!.say(node.term)] : terms.map((term) => term.shown(node.term));
    const what = node.op === 'sumOver' ? 'sum' : `least, at most ${this.say(node.bound)},`;
    return `the ${what} over ${this.rows(rows.length, node.table.name)}${inBrackets(shown, node.op === 'sumOver' ? ' + ' : ', ')}`;
  }

  private call(node: NodeOf<'call'>, wrap: (text: string, strength: number) => string): string {
    const [first, second] = node.args;
    const operator = strengths[node.call];
    if (operator) {
      const [sign, strength] = operator;
      const loose = node.call === 'plus' || node.call === 'times';
      const said = node.args.map((arg, at) => this.say(arg, at === 0 || loose ? strength - 1 : strength));
      return wrap(said.join(sign), strength);
    }
    if (node.call === 'least' || node.call === 'greatest') {
      const words = { least: ['lesser', 'least'], greatest: ['greater', 'greatest'] }[node.call];
      const said = node.args.map((arg) => this.say(arg, phrase));
      return said.length === 1 ? this.say(first!) : wrap(`the ${words[Number(said.length > 2)]!} of ${listed(said)}`, phrase);
    }
    if (node.call === 'round') return this.roundedNoise(node, wrap);
    const rounding = roundings[node.call];
    if (rounding) return wrap(`${this.say(first!, phrase)}, ${rounding}`, phrase);
    if (node.call === 'absolute') return `|${this.say(first!)}|`;
    if (node.call === 'radians') return wrap(`${this.say(first!, 2)} × π ÷ 180`, 3);
    if (node.call === 'monthsAfter') return wrap(`${this.say(second!, phrase)} after ${this.say(first!, phrase)}`, phrase);
    return `${functions[node.call]!}(${this.say(first!)})`;
  }

  /** Rounding to 9 places takes only noise away: not worth a word. */
  private roundedNoise(node: NodeOf<'call'>, wrap: (text: string, strength: number) => string): string {
    const said = this.say(node.args[0]!);
    return /^[^ ]+( [^ ]+)?$/.test(said) ? said : wrap(said, 1);
  }
}

const inBrackets = (figures: readonly string[], between = ' + '): string =>
  figures.length > 0 && figures.length <= figuresShown ? ` (${figures.join(between)})` : '';
