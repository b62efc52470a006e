import type { Decimal } from '../../quantities/decimal';
import { date, sameUnit } from '../../quantities/units';
import { rowAt } from '../compileWholes';
import type { Assumption, Column, Node, NodeOf, Table } from '../definition';
import type { Reading } from '../reading';
import { isPosition } from '../table';

/** Where an expression is looked at: its row and, inside `sumOver`, the row that runs. */
export interface Place {
  readonly row: number;
  readonly other?: number;
}

export interface CellPlace {
  readonly column: Column;
  readonly row: number;
}

/** A heading without the unit that its figure shows anyway: `Required Mb/s`, `Max RTT ms`, but `Max km`. */
export function labelOf({ heading, unit }: Column | Assumption): string {
  if (!unit.symbol || !heading.endsWith(` ${unit.symbol}`) || sameUnit(unit, date)) return heading;
  const label = heading.slice(0, -unit.symbol.length - 1);
  return unit.symbol.includes('/') || label.includes(' ') ? label : heading;
}

/** What a row is known by: its first key, and as many more as tell it from the other rows. */
export function rowName(reading: Reading<Decimal>, table: Table, row: number): string {
  const written = table.columns.filter((column) => !column.formula && !isPosition(column));
  const texts = table.columns.filter((column) => column.kind === 'text');
  const keys = table.role === 'input' ? written.slice(0, 1) : written.length ? written : texts.slice(0, 1);
  const chosen: Column[] = [];
  let alike = reading.rowCount(table);
  for (const column of keys) {
    if (alike === 1 && chosen.length) break;
    const columns = [...chosen, column];
    const rows = reading.index(columns).get(columns.map((key) => reading.key(reading.cell(key, row))).join('\u0000'));
    if (chosen.length && rows!.length === alike) continue;
    chosen.push(column);
    alike = rows!.length;
  }
  const names = chosen.map((column) => String(reading.cell(column, row) ?? ''));
  return [...names, ...(alike > 1 || !names.length ? [`row ${row + 1}`] : [])].join(', ');
}

/** The cells a look-up comes to: none where its row is absent; of `dot`, the pairs whose product is not 0. */
export function cellsOf(
  node: NodeOf<'pick'> | NodeOf<'across'> | NodeOf<'dot'> | NodeOf<'at'>,
  reading: Reading<Decimal>,
  { row }: Place,
): readonly CellPlace[] {
  if (node.op === 'at') return [{ column: node.cells.column, row: rowAt(node, reading, reading.compiled(node.row))(row) }];
  const numberIn = (column: Column): number | null => {
    const number = reading.cell(column, row);
    return number === null ? null : Number(number) - 1;
  };
  if (node.op === 'dot') return pairsOf(node, reading, row).flat();
  const [at, which] = [numberIn(node.row), node.op === 'across' ? numberIn(node.number) : 0];
  if (at === null || which === null) return [];
  return [{ column: node.op === 'pick' ? node.column : node.columns[which]!, row: at }];
}

export function pairsOf(node: NodeOf<'dot'>, reading: Reading<Decimal>, row: number): readonly [CellPlace, CellPlace][] {
  const [left, right] = [node.left, node.right].map((side) => reading.cell(side.row, row));
  if (left === null || left === undefined || right === null || right === undefined) return [];
  const pairs = node.left.columns.map((column, at): [CellPlace, CellPlace] => [
    { column, row: Number(left) - 1 },
    { column: node.right.columns[at]!, row: Number(right) - 1 },
  ]);
  const isZero = (cell: CellPlace): boolean => (reading.cell(cell.column, cell.row) as Decimal).isZero();
  return pairs.filter((pair) => !pair.some(isZero));
}

/** The end of the branch that is taken; `passed` hears of every condition and every absent first choice on the way. */
export function branchTaken(
  node: Node,
  reading: Reading<Decimal>,
  at: Place,
  passed: (node: NodeOf<'when'> | NodeOf<'orElse'>) => void,
): Node {
  if (node.op === 'orElse') {
    if (reading.compiled(node.of)(at.row, at.other) !== null) return branchTaken(node.of, reading, at, passed);
    passed(node);
    return branchTaken(node.otherwise, reading, at, passed);
  }
  if (node.op !== 'when') return node;
  const holds = reading.compiled(node.condition)(at.row, at.other);
  if (holds === null) return node;
  passed(node);
  return branchTaken(holds ? node.then : node.otherwise, reading, at, passed);
}
