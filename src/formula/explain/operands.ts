import type { Value } from '../cells';
import type { Decimal } from '../../quantities/decimal';
import type { Unit } from '../../quantities/units';
import { rowsThatCount, termRows } from '../compileSums';
import { cellsOf, labelOf, type Place } from './places';
import type { Assumption, Column, Named, Node, NodeOf } from '../definition';
import { parts, rowColumns, walk } from '../nodes';
import type { Reading } from '../reading';
import { isPosition } from '../table';

interface Figure {
  readonly name: string;
  readonly value: Value<Decimal>;
  readonly unit: Unit;
  /** It says which row is looked at or counts; the figure itself is another. */
  readonly finds: boolean;
}

/** A named thing that a value rests on. An `input` is a cell that is typed or written: there the way down ends. */
export type Operand = Figure &
  (
    | { readonly kind: 'cell' | 'input'; readonly column: Column; readonly row: number }
    | { readonly kind: 'assumption'; readonly assumption: Assumption }
    | { readonly kind: 'constant'; readonly named: Named }
  );

export interface Operands {
  readonly operands: readonly Operand[];
  /** How many rows that count are left out of the list. */
  readonly more: number;
}

/** What a cell rests on, in reading order, each thing once; at most so many rows of each aggregate. */
export function operandsOf(reading: Reading<Decimal>, column: Column, row: number, rowsListed = Infinity): Operands {
  const found = new Collector(reading, rowsListed);
  if (column.formula) found.collect(column.formula, { row }, false);
  return { operands: [...found.operands.values()], more: found.more };
}

class Collector {
  readonly operands = new Map<string, Operand>();
  more = 0;
  private readonly numbers = new Map<object, number>();

  constructor(
    private readonly reading: Reading<Decimal>,
    private readonly rowsListed: number,
  ) {}

  collect(node: Node, at: Place, finds: boolean): void {
    switch (node.op) {
      case 'constant':
        return node.named && this.add(node.named, { kind: 'constant', named: node.named, ...this.constant(node), finds });
      case 'assumption':
        return this.assumption(node.assumption, finds);
      case 'column':
      case 'each':
        return this.cell(node.column, node.op === 'each' ? at.other! : at.row, finds);
      case 'pick':
      case 'across':
      case 'dot': {
        for (const cell of cellsOf(node, this.reading, at)) this.cell(cell.column, cell.row, finds);
        for (const row of rowColumns(node)) this.cell(row, at.row, true);
        return;
      }
      case 'at': {
        for (const cell of cellsOf(node, this.reading, at)) this.cell(cell.column, cell.row, finds);
        return this.collect(node.row, at, true);
      }
      case 'rowOf': {
        this.collect(node.key, at, true);
        const matched = this.value(node, at);
        if (matched !== null) this.cell(node.column, Number(matched) - 1, true);
        return;
      }
      case 'aggregate':
        return this.aggregate(node, at, finds);
      case 'sumOver':
      case 'leastOver':
        return this.overRows(node, at, finds);
      case 'when': {
        this.collect(node.condition, at, finds);
        const holds = this.value(node.condition, at);
        return holds === null ? undefined : this.collect(holds ? node.then : node.otherwise, at, finds);
      }
      case 'orElse':
        this.collect(node.of, at, finds);
        return this.value(node.of, at) === null ? this.collect(node.otherwise, at, finds) : undefined;
      default:
        return parts(node).forEach((part) => this.collect(part, at, finds));
    }
  }

  private value(node: Node, { row, other }: Place): Value<Decimal> | boolean {
    return this.reading.compiled(node)(row, other);
  }

  private constant({ value, unit, named }: NodeOf<'constant'>): Pick<Figure, 'name' | 'value' | 'unit'> {
    return { name: named!.name, value, unit };
  }

  private assumption(assumption: Assumption, finds: boolean): void {
    const { heading: name, unit } = assumption;
    this.add(assumption, { kind: 'assumption', assumption, name, value: this.reading.assumption(assumption), unit, finds });
  }

  /** Row numbers are no figures: what they were found by stands for them. */
  private cell(column: Column, row: number, finds: boolean): void {
    if (isPosition(column)) {
      if (column.formula) this.collect(column.formula, { row }, true);
      return;
    }
    const kind = column.formula ? 'cell' : 'input';
    const value = this.reading.cell(column, row);
    this.add(column, { kind, column, row, name: labelOf(column), value, unit: column.unit, finds }, row);
  }

  private aggregate(node: NodeOf<'aggregate'>, at: Place, finds: boolean): void {
    for (const { operand } of node.where) this.collect(operand, at, true);
    // A row number that is looked for is one of the rows' own numbers: what it was found by says it all.
    if (node.column && holdsOwnNumbers(node.column)) return;
    const counted =
      node.column ??
      node.where
        .map(({ column }) => column)
        .filter((column) => column.formula)
        .pop();
    if (counted) this.rows(rowsThatCount(node, this.reading, at.row), (row) => this.cell(counted, row, finds));
  }

  private overRows(node: NodeOf<'sumOver' | 'leastOver'>, at: Place, finds: boolean): void {
    const whole = [...node.where.map((part) => ({ part, finds: true })), { part: node.term, finds }];
    for (const { part, finds: mark } of whole)
      for (const leaf of walk(part)) if (leaf.op !== 'each' && parts(leaf).length === 0) this.collect(leaf, at, mark);
    const columns = [...walk(node.term)].flatMap((part) => (part.op === 'each' ? [part.column] : []));
    this.rows(termRows(node, this.reading, at.row), (row) => columns.forEach((column) => this.cell(column, row, finds)));
  }

  private rows(rows: readonly number[], list: (row: number) => void): void {
    rows.slice(0, this.rowsListed).forEach(list);
    this.more += Math.max(0, rows.length - this.rowsListed);
  }

  private add(thing: object, operand: Operand, row = 0): void {
    const number = this.numbers.get(thing) ?? this.numbers.size;
    this.numbers.set(thing, number);
    const key = `${number} ${row}`;
    const known = this.operands.get(key);
    if (!known || (known.finds && !operand.finds)) this.operands.set(key, operand);
  }
}

/** A written column that numbers the rows of its table, by which others find them. */
const holdsOwnNumbers = (column: Column): boolean => column.formula === undefined && column.rowsOf === column.table;
