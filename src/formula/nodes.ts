import { Decimal } from '../quantities/decimal';
import type { Unit } from '../quantities/units';
import type { Assumption, Column, Table } from './table';

/**
 * What an expression yields. A condition exists only inside `when`, `and`, `or`, `not`: it never leaves a cell. What is
 * `mixed` is a number or words that say why there is none: it can be shown, and nothing can be calculated from it.
 */
export type Kind = 'number' | 'text' | 'mixed' | 'condition';

/** Functions whose three readings differ only in arithmetic. */
export type Call =
  | 'plus'
  | 'minus'
  | 'times'
  | 'over'
  | 'power'
  | 'least'
  | 'greatest'
  | 'absolute'
  | 'round'
  | 'ceil'
  | 'floor'
  | 'cents'
  | 'sine'
  | 'cosine'
  | 'arcsine'
  | 'squareRoot'
  | 'radians'
  | 'monthsAfter';

export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A row of an aggregate counts if its column equals, is below or is at most the operand, or contains it as a text. */
export interface Where {
  readonly column: Column;
  readonly is: '=' | '<' | '<=' | 'contains';
  readonly operand: Node;
}

/** Cells of a column: all of them, or those of the rows in which `among.column` holds what `among.is` holds in this row. */
export interface Cells {
  readonly column: Column;
  readonly among?: { readonly column: Column; readonly is: Column };
}

export type Aggregate = 'sum' | 'sumOfStated' | 'count' | 'least' | 'greatest';

interface Typed {
  readonly kind: Kind;
  readonly unit: Unit;
  /** Whether it may be absent. Absence is a value of its own, never 0. */
  readonly optional: boolean;
}

/** An expression. Build them with the functions of `build.ts`, which check kinds, units and absence. */
export type Node = Typed &
  (
    | { readonly op: 'constant'; readonly value: Decimal | string; readonly named?: Named }
    | { readonly op: 'absent' }
    | { readonly op: 'column'; readonly column: Column }
    | { readonly op: 'assumption'; readonly assumption: Assumption }
    | { readonly op: 'each'; readonly column: Column }
    | { readonly op: 'rowOf'; readonly column: Column; readonly key: Node }
    | { readonly op: 'pick'; readonly column: Column; readonly row: Column }
    | { readonly op: 'across'; readonly columns: readonly Column[]; readonly row: Column; readonly number: Column }
    | { readonly op: 'dot'; readonly left: RowSlice; readonly right: RowSlice }
    | {
        readonly op: 'aggregate';
        readonly of: Aggregate;
        readonly table: Table;
        readonly column?: Column;
        readonly where: readonly Where[];
      }
    | { readonly op: 'sumOver'; readonly table: Table; readonly where: readonly Node[]; readonly term: Node }
    | { readonly op: 'call'; readonly call: Call; readonly args: readonly Node[] }
    | { readonly op: 'convert'; readonly of: Node; readonly factor: Decimal }
    | { readonly op: 'ratio'; readonly dividend: Node; readonly divisor: Node }
    | { readonly op: 'when'; readonly condition: Node; readonly then: Node; readonly otherwise: Node }
    | { readonly op: 'orElse'; readonly of: Node; readonly otherwise: Node }
    | { readonly op: 'isStated'; readonly of: Node }
    | { readonly op: 'compare'; readonly is: Comparison; readonly left: Node; readonly right: Node }
    | { readonly op: 'and' | 'or'; readonly args: readonly Node[] }
    | { readonly op: 'not'; readonly of: Node }
    | { readonly op: 'lists'; readonly list: Node; readonly item: Node }
    | { readonly op: 'says'; readonly of: Node; readonly text: string }
    | { readonly op: 'hasError'; readonly of: Node }
    | { readonly op: 'join'; readonly parts: readonly Node[] }
    | { readonly op: 'withoutFirst'; readonly of: Node; readonly letters: number }
    | { readonly op: 'rounded'; readonly of: Node; readonly places: number }
    | { readonly op: 'dayText'; readonly of: Node }
    | { readonly op: 'at'; readonly cells: Cells; readonly row: Node }
    | { readonly op: 'placeOf'; readonly cells: Cells; readonly key: Node }
    | { readonly op: 'count'; readonly of: 'filled' | 'numbers'; readonly cells: Cells }
    | { readonly op: 'total'; readonly blocks: readonly (readonly Column[])[]; readonly assumptions: readonly Assumption[] }
    | { readonly op: 'errorsIn'; readonly table: Table }
    | { readonly op: 'countBeside'; readonly columns: readonly Column[]; readonly text: string }
    | { readonly op: 'gapsBeside'; readonly left: readonly Column[]; readonly right: readonly Column[] }
  );

/** Adjacent columns of one row of a table. */
export interface RowSlice {
  readonly columns: readonly Column[];
  readonly row: Column;
}

/** A constant of a rule, as the Sources sheet shows it. */
export interface Named {
  readonly name: string;
  readonly source: string;
  readonly sourceDate: string;
  readonly confidence: string;
  readonly note?: string;
}

export type NodeOf<Op extends Node['op']> = Extract<Node, { readonly op: Op }>;

/** The nodes directly below a node, in reading order. */
export function parts(node: Node): readonly Node[] {
  switch (node.op) {
    case 'rowOf':
      return [node.key];
    case 'aggregate':
      return node.where.map((where) => where.operand);
    case 'sumOver':
      return [...node.where, node.term];
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
