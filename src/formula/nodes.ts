import { Decimal } from '../quantities/decimal';
import type { Column, Node, NodeOf } from './definition';

/** The nodes directly below a node, in reading order. */
export function parts(node: Node): readonly Node[] {
  switch (node.op) {
    case 'rowOf':
      return [node.key];
    case 'aggregate':
      return node.where.map((where) => where.operand);
    case 'sumOver':
      return [...node.where, node.term];
    case 'leastOver':
      return [...node.where, node.term, node.bound];
    case 'call':
    case 'and':
    case 'or':
      return node.args;
    case 'convert':
    case 'isStated':
    case 'not':
    case 'says':
    case 'hasError':
    case 'withoutFirst':
    case 'rounded':
    case 'dayText':
    case 'formulasOn':
      return [node.of];
    case 'join':
      return node.parts;
    case 'at':
      return [node.row];
    case 'placeOf':
      return [node.key];
    case 'ratio':
      return [node.dividend, node.divisor];
    case 'when':
      return [node.condition, node.then, node.otherwise];
    case 'orElse':
      return [node.of, node.otherwise];
    case 'compare':
      return [node.left, node.right];
    case 'lists':
      return [node.list, node.item];
    default:
      return [];
  }
}

/** The columns a node reads itself, those of its parts left out. */
export function columnsRead(node: Node): readonly Column[] {
  switch (node.op) {
    case 'column':
    case 'each':
    case 'rowOf':
      return [node.column];
    case 'pick':
      return [node.column, node.row];
    case 'across':
      return [...node.columns, node.row, node.number];
    case 'dot':
      return [...node.left.columns, node.left.row, ...node.right.columns, node.right.row];
    case 'aggregate':
      return [...(node.column ? [node.column] : []), ...node.where.map((where) => where.column)];
    case 'at':
    case 'placeOf':
    case 'count':
      return [node.cells.column, ...(node.cells.among ? Object.values(node.cells.among) : [])];
    case 'total':
      return node.blocks.flat();
    case 'countBeside':
      return node.columns;
    case 'formulasOn':
      return [node.area];
    case 'firstBeside':
      return [...node.statuses, ...node.labels];
    case 'tally':
      return [
        ...('table' in node.of.cells ? [node.of.cells] : []),
        ...(node.of.that === 'are not among' ? [node.of.among] : []),
        ...(node.of.that === 'are missing' ? [node.of.beside] : []),
      ];
    case 'gapsBeside':
      return [...node.left, ...node.right];
    default:
      return [];
  }
}

/** Columns of the same row in which a look-up finds its row and column numbers. */
export function rowColumns(node: Node): readonly Column[] {
  switch (node.op) {
    case 'pick':
      return [node.row];
    case 'across':
      return [node.row, node.number];
    case 'dot':
      return [node.left.row, node.right.row];
    default:
      return [];
  }
}

/** Every node of an expression, itself first. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const part of parts(node)) yield* walk(part);
}

/** A factor as people write it: multiply by 8, divide by 1000. 25 digits take away what 1 ÷ 12 leaves behind. */
export function conversion(factor: Decimal): { readonly multiply: boolean; readonly by: Decimal } {
  const multiply = factor.gte(1);
  return { multiply, by: (multiply ? factor : new Decimal(1).div(factor)).toSignificantDigits(25) };
}

/** Whether a condition asks for a cell without anything in it. */
export const isBlank = (node: Node): node is NodeOf<'says'> => node.op === 'says' && node.text === '';
