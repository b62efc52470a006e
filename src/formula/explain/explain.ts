import type { Value } from '../cells';
import type { Decimal } from '../../quantities/decimal';
import { conditionText, missing, named } from './because';
import { english, figure, type Marks, notStated } from '../figures';
import { meaningOf } from '../columns';
import type { Column, Node, NodeOf } from '../definition';
import { type Operand, operandsOf } from './operands';
import { branchTaken, labelOf, rowName } from './places';
import type { Reading } from '../reading';
import { Speaker } from './say';

/** Rows of an aggregate that an explanation lists. */
const rowsListed = 20;

/** How a cell came to its value, and what it rests on. */
export interface Explanation {
  readonly column: Column;
  readonly row: number;
  /** Heading without its unit, table, and what the row is known by. */
  readonly name: string;
  readonly table: string;
  readonly rowName: string;
  readonly means: string;
  readonly unit: string;
  readonly value: Value<Decimal>;
  /** `602.15 Mb/s = 70 MB/s × 8 ÷ 0.93`. */
  readonly text: string;
  readonly operands: readonly Operand[];
  /** Rows that count too and are left out of `operands`. */
  readonly more: number;
}

export function explain(reading: Reading<Decimal>, column: Column, row: number, marks = english): Explanation {
  const value = reading.cell(column, row);
  return {
    column,
    row,
    name: labelOf(column),
    table: column.table.name,
    rowName: rowName(reading, column.table, row),
    means: meaningOf(column),
    unit: column.unit.symbol,
    value,
    text: column.formula ? textOf(reading, column, column.formula, row, marks) : figure(value, column.unit, marks),
    ...operandsOf(reading, column, row, rowsListed),
  };
}

function textOf(reading: Reading<Decimal>, column: Column, formula: Node, row: number, marks: Marks): string {
  const reasons: string[] = [];
  const plain = new Speaker(reading, { row }, undefined, marks);
  const speaker = new Speaker(reading, { row }, (node) => reasons.push(reasonOf(node, plain)), marks);
  const value = reading.cell(column, row);
  const end = branchTaken(formula, reading, { row }, (node) => reasons.push(reasonOf(node, plain)));
  const shown = figure(value, column.unit, marks);
  const said = value === null ? missing(end, plain).join('; ') : sayEnd(end, speaker);
  const body = said === '' || said === shown ? '' : `${value === null ? ': ' : ' = '}${said}`;
  const because = distinct(reasons).join(' and ');
  return `${value === null ? notStated : shown}${body}${because && `, because ${because}`}`;
}

/** Each reason once; that something is stated goes without saying beside what it is. */
function distinct(reasons: readonly string[]): readonly string[] {
  const once = [...new Set(reasons)];
  const stated = / is stated$/;
  return once.filter(
    (reason) =>
      !stated.test(reason) || !once.some((other) => other !== reason && other.startsWith(`${reason.replace(stated, '')} `)),
  );
}

/** A value that is taken over says from where. */
function sayEnd(node: Node, speaker: Speaker): string {
  return ['column', 'pick', 'at', 'across', 'assumption'].includes(node.op) ? named(node, speaker) : speaker.say(node);
}

function reasonOf(node: NodeOf<'when'> | NodeOf<'orElse'>, speaker: Speaker): string {
  if (node.op === 'when') return conditionText(node.condition, speaker, speaker.value(node.condition) === true);
  return missing(node.of, speaker).join(' and ') || `${speaker.nameOf(node.of) ?? 'the first choice'} is not stated`;
}

/** Everything that cells of a column come down to, each once: what was typed or written, assumptions, constants of rules. */
export function leaves(reading: Reading<Decimal>, column: Column, ...rows: readonly number[]): readonly Operand[] {
  const found: Operand[] = [];
  const seen = new Map<unknown, Set<number>>();
  const isNew = (thing: unknown, at: number): boolean => {
    const rows = seen.get(thing) ?? new Set();
    seen.set(thing, rows);
    return rows.size < rows.add(at).size;
  };
  const pending: { column: Column; row: number }[] = rows.map((row) => ({ column, row }));
  for (let next = pending.pop(); next; next = pending.pop())
    for (const operand of operandsOf(reading, next.column, next.row).operands) {
      const thing = 'column' in operand ? operand.column : 'assumption' in operand ? operand.assumption : operand.named;
      if (!isNew(thing, 'row' in operand ? operand.row : 0)) continue;
      if (operand.kind === 'cell') pending.push(operand);
      else found.push(operand);
    }
  return found;
}
