import type { Decimal } from '../../quantities/decimal';
import type { Node } from '../definition';
import { parts } from '../nodes';
import type { Reading } from '../reading';
import { type CellPlace, cellsOf } from './places';

/**
 * The cell of the model that a cell of an output shows, so that who asks about one is told about the other: the figure of
 * a sentence before its words, and what settled a choice if the words that were chosen show nothing. Null for words alone.
 */
export function subjectOf(node: Node, reading: Reading<Decimal>, row: number): CellPlace | null {
  const of = (part: Node): CellPlace | null => subjectOf(part, reading, row);
  switch (node.op) {
    case 'column':
      return throughOutput({ column: node.column, row }, reading);
    case 'pick':
    case 'across':
    case 'at': {
      const [cell] = cellsOf(node, reading, { row });
      return cell ? throughOutput(cell, reading) : null;
    }
    case 'when': {
      const holds = reading.compiled(node.condition)(row);
      return (holds === null ? null : of(holds ? node.then : node.otherwise)) ?? of(node.condition);
    }
    case 'orElse':
      return (reading.compiled(node.of)(row) === null ? of(node.otherwise) : null) ?? of(node.of);
    default: {
      const cells = parts(node).flatMap((part) => of(part) ?? []);
      return cells.find(({ column }) => column.kind === 'number') ?? cells[0] ?? null;
    }
  }
}

/** What a cell of an output shows in turn. */
function throughOutput(cell: CellPlace, reading: Reading<Decimal>): CellPlace | null {
  const { column, row } = cell;
  if (column.table.role !== 'output') return cell;
  return column.formula ? subjectOf(column.formula, reading, row) : null;
}
