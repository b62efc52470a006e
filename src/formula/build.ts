import { Decimal } from '../quantities/decimal';
import { date, degree, factorBetween, month, one, product, reciprocal, sameUnit, type Unit } from '../quantities/units';
import type { Assumption, Call, Column, Comparison, Kind, Named, Node, NodeOf, RowColumn, RowNode } from './definition';

/** What an expression may be written with: a column of the same row, an assumption, a text, a plain number or a node. */
export type Operand = Node | Column | Assumption | string | number;

export function node(operand: Operand): Node {
  if (typeof operand === 'string') return { op: 'constant', kind: 'text', unit: one, optional: false, value: operand };
  if (typeof operand === 'number') return constant(operand);
  if ('op' in operand) return operand;
  const { kind, unit, optional } = operand;
  if ('table' in operand) {
    const { rowsOf } = operand;
    return { op: 'column', kind, unit, optional, column: operand, ...(rowsOf && { rowsOf }) };
  }
  return { op: 'assumption', kind, unit, optional, assumption: operand };
}

/** A number that stands in the formula itself. One that a rule rests on is `named`, with its source. */
export function constant(value: number | string, unit: Unit = one, named?: Named): Node {
  return { op: 'constant', kind: 'number', unit, optional: false, value: new Decimal(value), ...(named && { named }) };
}

/** Yields nothing: the cell is "" and whatever needs it is absent too. */
export const absent = (kind: 'number' | 'text' = 'number', unit: Unit = one): NodeOf<'absent'> => ({
  op: 'absent',
  kind,
  unit,
  optional: true,
});

/** What yields a row number of one table. */
type RowOperand<Of extends string> = RowNode<Of> | RowColumn<string, Of>;

/** The table that both operands number rows of, one of which may yield nothing. */
function rowsOfBoth(a: Node, b: Node): { readonly rowsOf?: NonNullable<Node['rowsOf']> } {
  const [first, second] = [a, b].map((part) => (part.op === 'absent' ? undefined : part.rowsOf));
  if (a.op === 'absent' || b.op === 'absent' || first === second) {
    const rowsOf = first ?? second;
    return rowsOf ? { rowsOf } : {};
  }
  return refuse('rows of different tables', a, b);
}

export function refuse(what: string, ...nodes: readonly Node[]): never {
  throw new Error(`${what}: ${nodes.map((part) => `${part.op} ${part.kind} ${part.unit.symbol || 'plain'}`).join(', ')}`);
}

function numbers(operands: readonly Operand[], why: string): Node[] {
  const nodes = operands.map(node);
  if (nodes.some((part) => part.kind !== 'number')) refuse(`${why} takes numbers`, ...nodes);
  return nodes;
}

function call(name: Call, args: readonly Node[], unit: Unit): Node {
  return { op: 'call', kind: 'number', unit, optional: args.some((arg) => arg.optional), call: name, args };
}

function alike(name: Call, operands: readonly Operand[]): Node {
  const args = numbers(operands, name);
  const [first, ...rest] = args;
  if (!first) throw new Error(`${name} of nothing`);
  const unequal = rest.find((arg) => !sameUnit(arg.unit, first.unit));
  if (unequal) refuse(`${name} takes one unit`, first, unequal);
  return call(name, args, first.unit);
}

export const plus = (...operands: Operand[]): Node => alike('plus', operands);
export const minus = (from: Operand, less: Operand): Node => alike('minus', [from, less]);
export const min = (...operands: Operand[]): Node => alike('least', operands);
export const max = (...operands: Operand[]): Node => alike('greatest', operands);

export function times(...operands: Operand[]): Node {
  const args = numbers(operands, 'times');
  return call('times', args, args.map((arg) => arg.unit).reduce(product));
}

/** Whether a divisor cannot be 0, so that no guard is needed. */
function neverZero(divisor: Node): boolean {
  switch (divisor.op) {
    case 'constant':
      return !new Decimal(divisor.value).isZero();
    case 'assumption':
      return divisor.assumption.input.accepts.above === 0;
    case 'column':
    case 'pick':
      return divisor.column.formula ? neverZero(divisor.column.formula) : divisor.column.input?.accepts.above === 0;
    case 'convert':
      return neverZero(divisor.of);
    case 'ratio':
      return neverZero(divisor.dividend);
    case 'orElse':
      return neverZero(divisor.of) && neverZero(divisor.otherwise);
    case 'when':
      // A quotient of nothing is nothing: an absent branch needs no guard.
      return [divisor.then, divisor.otherwise].every((branch) => branch.op === 'absent' || neverZero(branch));
    case 'call':
      if (divisor.call === 'greatest') return divisor.args.some(isPositive);
      return ['times', 'over', 'power'].includes(divisor.call) && divisor.args.every(neverZero);
    default:
      return false;
  }
}

const isPositive = (of: Node): boolean => of.op === 'constant' && new Decimal(of.value).gt(0);

/** A quotient; absent where the divisor is 0. */
export function ratio(dividend: Operand, divisor: Operand): Node {
  const [top, below] = numbers([dividend, divisor], 'ratio') as [Node, Node];
  const unit = product(top.unit, reciprocal(below.unit));
  if (neverZero(below)) return call('over', [top, below], unit);
  return { op: 'ratio', kind: 'number', unit, optional: true, dividend: top, divisor: below };
}

/** The same amount in another unit: the only source of factors such as 8, 12, 1000, 1.609344. */
export function convert(operand: Operand, to: Unit): Node {
  const [of] = numbers([operand], 'convert') as [Node];
  const factor = factorBetween(of.unit, to);
  if (of.op === 'constant' && !of.named) return { ...of, unit: to, value: factor.times(of.value) };
  return factor.eq(1) ? { ...of, unit: to } : { op: 'convert', kind: 'number', unit: to, optional: of.optional, of, factor };
}

/** The same figure as a plain count: years as an exponent. */
export function withoutUnit(operand: Operand): Node {
  const [of] = numbers([operand], 'withoutUnit') as [Node];
  return { ...of, unit: one };
}

/** A plain count as a figure of a unit. */
export function withUnit(operand: Operand, unit: Unit): Node {
  const [of] = numbers([operand], 'withUnit') as [Node];
  if (!sameUnit(of.unit, one)) refuse('withUnit takes a plain number', of);
  return { ...of, unit };
}

export function power(base: Operand, exponent: Operand): Node {
  const args = numbers([base, exponent], 'power');
  if (args.some((arg) => !sameUnit(arg.unit, one))) refuse('power takes plain numbers', ...args);
  return call('power', args, one);
}

const keeping =
  (name: Call) =>
  (operand: Operand): Node => {
    const args = numbers([operand], name);
    return call(name, args, (args[0] as Node).unit);
  };

export const absolute = keeping('absolute');
/** ROUND(x, 9): what is left when binary noise is taken away. */
export const roundNoise = keeping('round');
/** Up to the next whole number, binary noise aside: ROUNDUP(ROUND(x, 9), 0). */
export const ceil = keeping('ceil');
export const floor = keeping('floor');
/** To the cent, halves away from zero. Money is rounded once, where its line is defined. */
export const cents = keeping('cents');

const plain =
  (name: Call) =>
  (operand: Operand): Node => {
    const args = numbers([operand], name);
    if (!sameUnit((args[0] as Node).unit, one)) refuse(`${name} takes a plain number`, ...args);
    return call(name, args, one);
  };

export const sine = plain('sine');
export const cosine = plain('cosine');
export const arcsine = plain('arcsine');
export const squareRoot = plain('squareRoot');

export function radians(operand: Operand): Node {
  const args = numbers([operand], 'radians');
  if (!sameUnit((args[0] as Node).unit, degree)) refuse('radians takes degrees', ...args);
  return call('radians', args, one);
}

export function monthsAfter(day: Operand, months: Operand): Node {
  const [from, count] = numbers([day, months], 'monthsAfter') as [Node, Node];
  if (!sameUnit(from.unit, date) || !sameUnit(count.unit, month)) refuse('monthsAfter takes a date and months', from, count);
  return call('monthsAfter', [from, count], from.unit);
}

export const condition = (optional: boolean): { kind: Kind; unit: Unit; optional: boolean } => ({
  kind: 'condition',
  unit: one,
  optional,
});

export function compare(left: Operand, is: Comparison, right: Operand): Node {
  const [a, b] = [node(left), node(right)];
  if (a.kind !== b.kind || a.kind === 'condition' || a.kind === 'mixed') refuse('only alike things compare', a, b);
  if (a.kind === 'number' && !sameUnit(a.unit, b.unit)) refuse('compared in one unit', a, b);
  if (a.kind === 'text' && is !== '=' && is !== '<>') refuse('texts have no order', a, b);
  return { op: 'compare', ...condition(a.optional || b.optional), is, left: a, right: b };
}

export const is = (left: Operand, right: Operand): Node => compare(left, '=', right);

/** Whether a margin (limit − value, rounded to 9 places in its own column) is not negative: limits are inclusive. */
export const isNotNegative = (margin: Operand): Node => {
  const of = node(margin);
  return compare(of, '>=', constant(0, of.unit));
};

function conditions(op: 'and' | 'or', operands: readonly Node[]): Node {
  if (operands.some((part) => part.kind !== 'condition')) refuse(`${op} takes conditions`, ...operands);
  return { op, ...condition(operands.some((part) => part.optional)), args: operands };
}

export const and = (...operands: Node[]): Node => conditions('and', operands);
export const or = (...operands: Node[]): Node => conditions('or', operands);
export const not = (of: Node): Node => ({ op: 'not', ...condition(of.optional), of });

/** Whether a comma-separated list names an item. */
export function lists(list: Operand, item: Operand): Node {
  const [of, named] = [node(list), node(item)];
  return { op: 'lists', ...condition(of.optional || named.optional), list: of, item: named };
}

/** Whether something is there. Only this and `orElse` look at absence. */
export function isStated(operand: Operand): Node {
  const of = node(operand);
  if (!['column', 'pick', 'at', 'assumption'].includes(of.op)) refuse('isStated looks at a cell', of);
  return { op: 'isStated', ...condition(false), of };
}

export function orElse<Of extends string>(operand: RowOperand<Of>, otherwise: RowOperand<NoInfer<Of>>): RowNode<Of>;
export function orElse(operand: Operand, otherwise: Operand): Node;
export function orElse(operand: Operand, otherwise: Operand): Node {
  const [of, other] = [node(operand), node(otherwise)];
  if (of.kind !== other.kind || (of.kind === 'number' && !sameUnit(of.unit, other.unit)))
    refuse('orElse keeps kind and unit', of, other);
  const rows = rowsOfBoth(of, other);
  return { op: 'orElse', kind: of.kind, unit: of.unit, optional: other.optional, of, otherwise: other, ...rows };
}

type Nothing = NodeOf<'absent'>;
export function when<Of extends string>(
  condition: Node,
  then: RowOperand<Of> | Nothing,
  otherwise: RowOperand<Of> | Nothing,
): RowNode<Of>;
export function when(condition: Node, then: Operand, otherwise: Operand): Node;
export function when(condition: Node, then: Operand, otherwise: Operand): Node {
  const [a, b] = [node(then), node(otherwise)];
  if (condition.kind !== 'condition') refuse('when takes a condition', condition);
  const kind = a.kind === 'mixed' || b.kind === 'mixed' ? 'mixed' : a.kind;
  if (
    (kind !== 'mixed' && a.kind !== b.kind) ||
    (a.kind === 'number' && a.op !== 'absent' && b.op !== 'absent' && !sameUnit(a.unit, b.unit))
  )
    refuse('both branches must be alike', a, b);
  const unit = a.op === 'absent' ? b.unit : a.unit;
  return {
    op: 'when',
    kind,
    unit,
    optional: condition.optional || a.optional || b.optional,
    condition,
    then: a,
    otherwise: b,
    ...rowsOfBoth(a, b),
  };
}
