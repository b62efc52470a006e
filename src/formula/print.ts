import { quoteText } from '../a1/references';
import { implied, neededCells } from './guard';
import type { Call, Column, Comparison, Node, NodeOf, Where } from './definition';
import { conversion, isBlank, rowColumns } from './nodes';
import { printed } from './printOutputs';
import { columnsBetween, inTable, namedCell, type Naming, type Style } from './references';

/** Excel's own end is 8,192; ours is what a person can still read in the formula bar. */
const longest = 255;

/** The Excel formula of a column, English, without the equals sign. Throws where it grows beyond 255 characters as Excel shows it. */
export function excelFormula(column: Column, style: Style): string {
  if (!column.formula) throw new Error(`${column.table.name}[${column.heading}] is not calculated`);
  const text = new Printer(inTable(style)).ending(column.formula, '""', new Set());
  if (style === 'shown' && text.length > longest)
    throw new Error(`${column.table.name}[${column.heading}]: ${text.length} characters: ${text}`);
  return text;
}

/** The formula of one cell of an output sheet, as a file stores it. */
export const cellFormula = (formula: Node, naming: Naming): string => new Printer(naming).ending(formula, '""', new Set());

const functions: Readonly<Partial<Record<Call, string>>> = {
  least: 'MIN',
  greatest: 'MAX',
  absolute: 'ABS',
  sine: 'SIN',
  cosine: 'COS',
  arcsine: 'ASIN',
  squareRoot: 'SQRT',
  monthsAfter: 'EDATE',
};
const operators: Readonly<Partial<Record<Call, readonly [string, number]>>> = {
  plus: ['+', 2],
  minus: ['-', 2],
  times: ['*', 3],
  over: ['/', 3],
  power: ['^', 4],
};
const aroundOf: Readonly<Partial<Record<Call, (x: string) => string>>> = {
  round: (x) => `ROUND(${x},9)`,
  ceil: (x) => `ROUNDUP(ROUND(${x},9),0)`,
  floor: (x) => `ROUNDDOWN(ROUND(${x},9),0)`,
  cents: (x) => `ROUND(${x},2)`,
};
const contraryOf: Readonly<Record<Comparison, Comparison>> = {
  '=': '<>',
  '<>': '=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};
const wrapped = (text: string, strength: number, around: number): string => (strength <= around ? `(${text})` : text);
/** Smaller than any figure: what a criterion compares with to find the cells that hold a number. */
const anyNumber = '">=-1E+300"';

class Printer {
  constructor(readonly naming: Naming) {}

  /** An expression at the end of a formula, where absence can be shown. `known` are cells already found stated. */
  ending(node: Node, ifAbsent: string, known: ReadonlySet<string>): string {
    switch (node.op) {
      case 'absent':
        return ifAbsent;
      case 'when': {
        const needed = neededCells(node.condition);
        const after = new Set([...known, ...needed.map((cell) => this.plain(cell))]);
        const { condition } = node;
        const stated =
          condition.op === 'isStated' || isBlank(condition)
            ? new Set([
                ...after,
                ...[condition.of, ...implied(condition.of)].flatMap((cell) => [this.plain(cell), ...this.rows(cell)]),
              ])
            : after;
        const [then, otherwise] = [
          this.ending(node.then, ifAbsent, isBlank(condition) ? after : stated),
          this.ending(node.otherwise, ifAbsent, isBlank(condition) ? stated : after),
        ];
        return this.guarded(needed, `IF(${this.plain(condition)},${then},${otherwise})`, ifAbsent, known);
      }
      case 'orElse':
        return this.ending(node.of, this.ending(node.otherwise, ifAbsent, known), known);
      case 'ratio': {
        const quotient = `${this.operand(node.dividend, 3)}/${this.operand(node.divisor, 4)}`;
        return this.guarded(neededCells(node), `IF(${this.plain(node.divisor)}=0,${ifAbsent},${quotient})`, ifAbsent, known);
      }
      case 'aggregate':
        return this.guarded(neededCells(node), this.aggregateGuarded(node, ifAbsent), ifAbsent, known);
      default: {
        const mayCopy = ifAbsent === '""' && this.blankByItself(node);
        return this.guarded(neededCells(node), this.plain(node), ifAbsent, known, mayCopy);
      }
    }
  }

  /** A calculated cell that is absent holds "" already; only an input can be empty, which INDEX would turn into 0. */
  private blankByItself(node: Node): boolean {
    if (node.op === 'column' || node.op === 'pick') return node.column.formula !== undefined;
    if (node.op === 'at') return node.cells.column.formula !== undefined;
    return node.op === 'across' && node.columns.every((column) => column.formula !== undefined);
  }

  /** `mayCopy`: what the cell itself yields when absent is right already; only its row number is asked for. */
  private guarded(needed: readonly Node[], text: string, ifAbsent: string, known: ReadonlySet<string>, mayCopy = false): string {
    const rows = [...new Set(needed.flatMap((cell) => this.rows(cell)))];
    const cells = mayCopy ? [] : needed.filter((cell) => this.optionalItself(cell));
    const asked = [...new Map(cells.map((cell) => [this.plain(cell), cell])).entries()].filter(([name]) => !known.has(name));
    const numbers = asked.filter(([, cell]) => cell.kind === 'number').map(([name]) => name);
    const texts = asked.filter(([, cell]) => cell.kind === 'text').map(([name]) => `${name}=""`);
    const counted = numbers.length > 1 ? [`COUNT(${numbers.join(',')})<${numbers.length}`] : numbers.map((name) => `${name}=""`);
    return this.unless(
      rows.filter((row) => !known.has(row)).map((row) => `${row}=""`),
      this.unless([...counted, ...texts], text, ifAbsent),
      ifAbsent,
    );
  }

  private unless(conditions: readonly string[], text: string, ifAbsent: string): string {
    if (conditions.length === 0) return text;
    const [first] = conditions;
    return `IF(${conditions.length === 1 ? first : `OR(${conditions.join(',')})`},${ifAbsent},${text})`;
  }

  /** Row numbers without which a look-up has nothing to look at. */
  private rows(cell: Node): string[] {
    return rowColumns(cell).flatMap((row) => (row.optional ? [this.naming.own(row)] : []));
  }

  private optionalItself(cell: Node): boolean {
    if (cell.op === 'pick') return cell.column.optional;
    return cell.op === 'across' ? cell.columns.some((column) => column.optional) : cell.op !== 'dot';
  }

  plain(node: Node): string {
    return this.operand(node, 0);
  }

  /** A part of an expression, in parentheses where what stands around it binds as strongly. */
  operand(node: Node, around: number): string {
    const wrap = (text: string, strength: number): string => wrapped(text, strength, around);
    switch (node.op) {
      case 'constant':
        if (typeof node.value === 'string') return quoteText(node.value);
        return node.value.isNeg() ? `(${node.value.toString()})` : node.value.toString();
      case 'column':
        return this.naming.own(node.column);
      case 'each':
        return this.naming.cells({ column: node.column });
      case 'assumption':
        return namedCell(node.assumption);
      case 'rowOf':
        return `MATCH(${this.plain(node.key)},${this.naming.cells({ column: node.column })},0)`;
      case 'pick':
        return `INDEX(${this.naming.cells({ column: node.column })},${this.naming.own(node.row)})`;
      case 'across':
        return `INDEX(${columnsBetween(node.columns)},${this.naming.own(node.row)},${this.naming.own(node.number)})`;
      case 'dot': {
        const sides = [node.left, node.right].map(
          ({ columns, row }) => `INDEX(${columnsBetween(columns)},${this.naming.own(row)},0)`,
        );
        return `SUMPRODUCT(${sides.join(',')})`;
      }
      case 'aggregate':
        return this.aggregate(node);
      case 'sumOver': {
        const where = node.where.map((part) => `(${this.plain(part)})`);
        // A product of conditions is a number; one condition alone is not.
        const counts = where.length > 1 && node.term.op === 'constant' && Number(node.term.value) === 1;
        return `SUMPRODUCT(${[...where, ...(counts ? [] : [this.operand(node.term, 2)])].join('*')})`;
      }
      case 'leastOver': {
        const where = node.where.map((part) => `(${this.plain(part)})`);
        const [most, below] = [this.operand(node.bound, 1), `(${this.operand(node.bound, 1)}-${this.operand(node.term, 2)})`];
        return wrap(`${most}-SUMPRODUCT(MAX(${[...where, below].join('*')}))`, 2);
      }
      case 'call':
        return this.call(node, wrap);
      case 'convert': {
        const { multiply, by } = conversion(node.factor);
        return wrap(`${this.operand(node.of, 2)}${multiply ? '*' : '/'}${by.toString()}`, 3);
      }
      case 'when':
        return `IF(${this.plain(node.condition)},${this.plain(node.then)},${this.plain(node.otherwise)})`;
      case 'orElse':
        // A guard stands alone as IF(…); where none is needed, what is looked at stands there itself.
        return node.of.optional ? this.ending(node.of, this.plain(node.otherwise), new Set()) : this.operand(node.of, around);
      case 'isStated': {
        const stated = `${this.plain(node.of)}<>""`;
        const rows = this.rows(node.of).map((row) => `${row}=""`);
        return rows.length ? this.unless(rows, stated, 'FALSE') : wrap(stated, 1);
      }
      case 'compare':
        return wrap(`${this.operand(this.compared(node), 1)}${node.is}${this.operand(node.right, 1)}`, 1);
      case 'and':
      case 'or':
        return `${node.op.toUpperCase()}(${node.args.map((arg) => this.plain(arg)).join(',')})`;
      case 'not':
        return this.denied(node.of, around);
      case 'lists':
        return `ISNUMBER(SEARCH(","&${this.plain(node.item)}&",",","&SUBSTITUTE(${this.plain(node.list)},", ",",")&","))`;
      default: {
        const [text, strength] = printed(node, this) ?? [];
        if (text !== undefined) return wrap(text, strength!);
        throw new Error(`${node.op} may only stand at the end of a formula`);
      }
    }
  }

  /** A blank cell equals no text: where the text that stands for it is another than asked for, the cell itself answers. */
  private compared({ left, is, right }: NodeOf<'compare'>): Node {
    if (is !== '=' || left.op !== 'orElse' || this.rows(left.of).length) return left;
    const [instead, asked] = [left.otherwise, right].map((part) => (part.op === 'constant' ? part.value : undefined));
    const texts = typeof instead === 'string' && typeof asked === 'string';
    return texts && instead.toLowerCase() !== asked.toLowerCase() ? left.of : left;
  }

  /** What does not hold, by the contrary comparison where there is one. */
  private denied(of: Node, around: number): string {
    if (of.op === 'compare') return this.operand({ ...of, is: contraryOf[of.is] }, around);
    if (of.op === 'isStated' && this.rows(of.of).length === 0) return wrapped(`${this.plain(of.of)}=""`, 1, around);
    return `NOT(${this.plain(of)})`;
  }

  private call(node: NodeOf<'call'>, wrap: (text: string, strength: number) => string): string {
    const operator = operators[node.call];
    if (operator) {
      const [sign, strength] = operator;
      const args = node.args.map((arg, at) =>
        this.operand(arg, at === 0 || sign === '+' || sign === '*' ? strength - 1 : strength),
      );
      return wrap(args.join(sign), strength);
    }
    const args = node.args.map((arg) => this.plain(arg));
    if (node.call === 'radians') return wrap(`${this.operand(node.args[0]!, 2)}*PI()/180`, 3);
    return aroundOf[node.call]?.(args[0]!) ?? `${functions[node.call]}(${args.join(',')})`;
  }

  private criteria(where: readonly Where[]): string {
    return where.map((one) => `${this.naming.cells(one)},${this.criterion(one)}`).join(',');
  }

  private criterion({ is, operand }: Where): string {
    if (is === '=') return this.plain(operand);
    return is === 'contains' ? this.plain(operand).replace(/^"(.*)"$/, '"*$1*"') : `"${is}"&${this.operand(operand, 1)}`;
  }

  private aggregate(node: NodeOf<'aggregate'>): string {
    const criteria = this.criteria(node.where);
    const column = node.column ? this.naming.cells({ column: node.column }) : '';
    switch (node.of) {
      case 'count':
        return `COUNTIFS(${criteria})`;
      case 'sum':
      case 'sumOfStated':
        return `SUMIFS(${column},${criteria})`;
      case 'least':
        return `${this.naming.newer}MINIFS(${column},${criteria})`;
      case 'greatest':
        return `${this.naming.newer}MAXIFS(${column},${criteria})`;
    }
  }

  /** MINIFS without a match is 0 and SUMIFS passes over blanks: what may be absent is counted first. */
  private aggregateGuarded(node: NodeOf<'aggregate'>, ifAbsent: string): string {
    const text = this.aggregate(node);
    const criteria = this.criteria(node.where);
    const column = node.column;
    if (!column || node.of === 'sumOfStated' || (node.of === 'sum' && !column.optional)) return text;
    if (node.of === 'sum') return `IF(COUNTIFS(${criteria},${this.naming.cells({ column })},"")>0,${ifAbsent},${text})`;
    const stated = column.optional ? `,${this.naming.cells({ column })},${anyNumber}` : '';
    return `IF(COUNTIFS(${criteria}${stated})=0,${ifAbsent},${text})`;
  }
}
