import type { Decimal } from '../../quantities/decimal';
import { explain, type Explanation } from './explain';
import { figure } from '../figures';
import type { Operand } from './operands';
import { rowName } from './places';
import type { Reading } from '../reading';
import type { Column } from '../definition';

interface Options {
  /** Levels below the first; what lies deeper is cut off with `…`. */
  readonly depth?: number;
  /** What is known of where an input, assumption or constant comes from. */
  readonly sourceOf?: (operand: Operand) => string | undefined;
}

/**
 * The way from a cell down to inputs, assumptions and constants, a line each, indented by level. What was shown before
 * is not shown again; keys that only say which row is meant are left out.
 */
export function explainTree(
  reading: Reading<Decimal>,
  column: Column,
  row: number,
  { depth = 12, sourceOf = () => undefined }: Options = {},
): readonly string[] {
  const lines: string[] = [];
  const shown = new Map<Column, Set<number>>();
  const print = (level: number, text: string): number => lines.push(`${'  '.repeat(level)}${text}`);

  const isNew = (cell: { column: Column; row: number }): boolean => {
    const rows = shown.get(cell.column) ?? new Set();
    shown.set(cell.column, rows);
    return rows.size < rows.add(cell.row).size;
  };
  const cell = (explanation: Explanation, level: number): void => {
    const { name, table, text, operands, more } = explanation;
    const said = /^(not stated|[^=]*)( = |: |, because |$)/.test(text) ? text : `= ${text}`;
    print(level, `${name}: ${said}  [${table}: ${explanation.rowName}]`);
    const followed = operands.filter((operand) => operand.kind !== 'input' || !operand.finds);
    if (level >= depth && followed.length) print(level + 1, '…');
    else followed.forEach((operand) => line(operand, level + 1));
    if (more > 0 && level < depth) print(level + 1, `and ${more} more rows`);
  };
  const line = (operand: Operand, level: number): void => {
    const value = figure(operand.value, operand.unit);
    const source = sourceOf(operand);
    const note = source ? `; ${source}` : '';
    switch (operand.kind) {
      case 'assumption':
        return void print(level, `${operand.name}: ${value}  (assumption${note})`);
      case 'constant':
        return void print(level, `${operand.name}: ${value}  (rule; ${source ?? operand.named.source})`);
      default: {
        const place = `[${operand.column.table.name}: ${rowName(reading, operand.column.table, operand.row)}]`;
        if (operand.kind === 'input') {
          const word = operand.column.table.role === 'input' ? 'input' : 'written';
          return void print(level, `${operand.name}: ${value}  (${word}${note})  ${place}`);
        }
        if (isNew(operand)) cell(explain(reading, operand.column, operand.row), level);
        else print(level, `${operand.name}: ${value}  (above)  ${place}`);
      }
    }
  };
  isNew({ column, row });
  cell(explain(reading, column, row), 0);
  return lines;
}
