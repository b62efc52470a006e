import { dateText } from '../quantities/dates';
import { aggregateOver, leastOverRows, sumOverRows } from './compileSums';
import { type Cell, type Cells, foldKey, type Value } from './cells';
import { cellAt, countOfCells, gapsBeside, placeAmong, sameWord, totalOf } from './compileWholes';
import { tallied } from './tallies';
import type { Column, Node, NodeOf } from './definition';
import { neededCells } from './guard';
import { conversion } from './nodes';

/** Whether a comma-separated list names an item, as all three readings see it. */
export function listNames(list: string, item: string): boolean {
  return `,${foldKey(list).replace(/, /g, ',')},`.includes(`,${foldKey(item)},`);
}

const signs: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

/** An expression as a closure over one reading of the model. No source text: the pane's security policy forbids eval. */
export function compile<N>(node: Node, reading: Cells<N>): Cell<N> {
  const { arithmetic } = reading;
  switch (node.op) {
    case 'constant': {
      const value: Value<N> = typeof node.value === 'string' ? node.value || null : arithmetic.from(node.value);
      return () => value;
    }
    case 'absent':
      return () => null;
    case 'column': {
      const values = reading.column(node.column);
      return (row) => values[row]!;
    }
    case 'each': {
      const values = reading.column(node.column);
      return (_, other) => values[other!]!;
    }
    case 'assumption': {
      const value = reading.assumption(node.assumption);
      return () => value;
    }
    case 'rowOf':
      return rowOf(node, reading);
    case 'pick': {
      const values = reading.column(node.column);
      const rows = rowNumber(reading, node.row);
      return (row) => valueAt(values, rows(row));
    }
    case 'across': {
      const columns = node.columns.map((column) => reading.column(column));
      const [rows, numbers] = [rowNumber(reading, node.row), rowNumber(reading, node.number)];
      return (row) => {
        const number = numbers(row);
        return number === null ? null : valueAt(columns[number] ?? [], rows(row));
      };
    }
    case 'dot':
      return dot(node, reading);
    case 'aggregate':
      return aggregateOver(node, reading);
    case 'sumOver':
      return sumOverRows(node, reading);
    case 'leastOver':
      return leastOverRows(node, reading);
    case 'call':
      return called(node, reading);
    case 'convert': {
      const { over, times } = arithmetic.calls;
      const { multiply, by } = conversion(node.factor);
      const factor = arithmetic.from(by);
      return strict([node.of], reading, ([value]) => (multiply ? times : over)(value as N, factor));
    }
    case 'ratio':
      return strict([node.dividend, node.divisor], reading, ([top, below]) =>
        arithmetic.isZero(below as N) ? null : arithmetic.calls.over(top as N, below as N),
      );
    case 'when': {
      const [condition, then, otherwise] = [node.condition, node.then, node.otherwise].map((part) => compile(part, reading));
      return (row, other) => {
        const holds = condition!(row, other);
        return holds === null ? null : holds ? then!(row, other) : otherwise!(row, other);
      };
    }
    case 'orElse': {
      const [of, otherwise] = [compile(node.of, reading), compile(node.otherwise, reading)];
      return (row, other) => of(row, other) ?? otherwise(row, other);
    }
    case 'isStated': {
      const of = compile(node.of, reading);
      return (row, other) => of(row, other) !== null;
    }
    case 'compare': {
      const test = signs[node.is]!;
      return strict([node.left, node.right], reading, ([a, b]) =>
        test(node.left.kind === 'text' ? Number(foldKey(String(a)) !== foldKey(String(b))) : arithmetic.compare(a as N, b as N)),
      );
    }
    case 'and':
      return strict(node.args, reading, (args) => args.every(Boolean));
    case 'or':
      return strict(node.args, reading, (args) => args.some(Boolean));
    case 'not':
      return strict([node.of], reading, ([holds]) => !holds);
    case 'lists':
      return strict([node.list, node.item], reading, ([list, item]) => listNames(list as string, item as string));
    case 'says': {
      const of = compile(node.of, reading);
      return (row) => sameWord(of(row), node.text);
    }
    case 'hasError':
      return () => false;
    case 'join':
      return joined(node, reading);
    case 'withoutFirst': {
      const of = compile(node.of, reading);
      return (row) => String(of(row) ?? '').slice(node.letters) || null;
    }
    case 'rounded':
      return strict([node.of], reading, ([value]) => arithmetic.rounded(value as N, node.places));
    case 'dayText':
      return strict([node.of], reading, ([day]) => dateText(arithmetic.toNumber(day as N)));
    case 'at':
      return cellAt(node, reading, compile(node.row, reading));
    case 'placeOf':
      return placeAmong(node, reading, compile(node.key, reading));
    case 'count':
      return countOfCells(node, reading);
    case 'total':
      return totalOf(node, reading);
    case 'errorsIn':
      return () => arithmetic.from(0);
    case 'formulasIn': {
      const calculated = node.table.columns.filter(({ formula }) => formula).length;
      return () => arithmetic.from(calculated * reading.rowCount(node.table));
    }
    case 'formulasOn':
      return compile(node.of, reading);
    case 'tally': {
      const count = arithmetic.from(tallied(node.of, reading));
      return () => count;
    }
    case 'firstBeside': {
      const cells = node.statuses.map((column, at) => [reading.column(column), reading.column(node.labels[at]!)] as const);
      return (row) => cells.find(([statuses]) => sameWord(statuses[row], node.text))?.[1][row] ?? '';
    }
    case 'countBeside': {
      const cells = node.columns.map((column) => reading.column(column));
      return (row) => arithmetic.from(cells.filter((values) => sameWord(values[row], node.text)).length);
    }
    case 'gapsBeside':
      return gapsBeside(node, reading);
  }
}

/** An absent text is an empty one; what is calculated and absent leaves nothing to say. */
function joined<N>(node: NodeOf<'join'>, reading: Cells<N>): Cell<N> {
  const [parts, needed] = [node.parts, neededCells(node)].map((nodes) => nodes.map((one) => reading.compiled(one)));
  return (row) => {
    if (needed!.some((cell) => cell(row) === null)) return null;
    const text = parts!.map((of) => of(row) as Value<N>);
    return (
      text.map((value) => (value === null || typeof value === 'string' ? value : reading.arithmetic.text(value))).join('') || null
    );
  };
}

function called<N>(node: NodeOf<'call'>, reading: Cells<N>): Cell<N> {
  const apply = reading.arithmetic.calls[node.call];
  if (node.args.length === 1 && node.call !== 'plus' && node.call !== 'times')
    return strict(node.args, reading, ([value]) => apply(value as N));
  return chained(
    node.args.map((arg) => compile(arg, reading)),
    apply,
  );
}

/** Calls of two and more operands go from left to right: without a list made for each they take half the time. */
function chained<N>([first, ...rest]: readonly Cell<N>[], apply: (a: N, b: N) => N): Cell<N> {
  return (row, other) => {
    let result = first!(row, other);
    for (const next of rest) {
      if (result === null) return null;
      const operand = next(row, other);
      if (operand === null) return null;
      result = apply(result as N, operand as N);
    }
    return result;
  };
}

/** Applies a function to operands that must all be there; absent where one is. */
function strict<N>(parts: readonly Node[], reading: Cells<N>, apply: (args: readonly unknown[]) => Value<N> | boolean): Cell<N> {
  const cells = parts.map((part) => compile(part, reading));
  return (row, other) => {
    const args = new Array<unknown>(cells.length);
    for (let at = 0; at < cells.length; at++) {
      const value = cells[at]!(row, other);
      if (value === null) return null;
      args[at] = value;
    }
    return apply(args);
  };
}

function rowOf<N>(node: NodeOf<'rowOf'>, reading: Cells<N>): Cell<N> {
  const index = reading.index([node.column]);
  return strict([node.key], reading, ([key]) => {
    const found = index.get(reading.key(key as Value<N>))?.[0];
    if (found === undefined) throw new Error(`${node.column.table.name}[${node.column.heading}] has no ${String(key)}`);
    return reading.arithmetic.from(found + 1);
  });
}

/** Row numbers count from 1, as MATCH and INDEX do; here from 0. */
function rowNumber<N>(reading: Cells<N>, column: Column): (row: number) => number | null {
  const values = reading.column(column);
  return (row) => {
    const value = values[row]!;
    return value === null ? null : reading.arithmetic.toNumber(value as N) - 1;
  };
}

function valueAt<N>(values: readonly Value<N>[], row: number | null): Value<N> {
  if (row === null) return null;
  const value = values[row];
  if (value === undefined) throw new Error(`there is no row ${row + 1}`);
  return value;
}

function dot<N>(node: NodeOf<'dot'>, reading: Cells<N>): Cell<N> {
  const sides = [node.left, node.right].map(({ columns, row }) => ({
    values: columns.map((column) => reading.column(column)),
    at: rowNumber(reading, row),
  }));
  const [left, right] = sides as [(typeof sides)[0], (typeof sides)[0]];
  const { calls, from, isZero } = reading.arithmetic;
  const zero = from(0);
  return (row) => {
    const [l, r] = [left.at(row), right.at(row)];
    if (l === null || r === null) return null;
    let sum = zero;
    left.values.forEach((values, at) => {
      const [a, b] = [values[l] as N, right.values[at]![r] as N];
      if (!isZero(a) && !isZero(b)) sum = calls.plus(sum, calls.times(a, b));
    });
    return sum;
  };
}
