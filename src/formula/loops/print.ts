import type { Assumption, Column, Node, Table } from '../definition';
import { neededCells } from '../guard';
import { anyAbsent, type Printing, type Shared } from './printing';
import { functions } from './functions';
import type { Step } from './loops';
import { LoopText } from './printCell';
import { keptAs, type Slots, slotsOf } from './slots';
import { Texts } from './texts';

/**
 * The model as the text of an expression of JavaScript that yields `Loops`: plain loops over typed arrays, one for each way
 * in which columns are calculated, so that columns that are calculated alike share one.
 */
export function printLoops(tables: readonly Table[], assumptions: readonly Assumption[]): string {
  const { texts, loops, steps, slots } = new ModelText(slotsOf(tables, assumptions));
  const known = Object.keys(functions).join(',');
  const list = JSON.stringify(steps);
  return `{texts:${JSON.stringify(texts.texts)},slots:${slots.count},steps:${list},loops:({${known}})=>[\n${[...loops.keys()].join(',\n')}]}`;
}

class ModelText implements Shared {
  readonly texts = new Texts();
  /** Loops by their text. */
  readonly loops = new Map<string, number>();
  readonly steps: Step[] = [];
  private readonly made = new Map<string, number>();
  private next: number;

  constructor(readonly slots: Slots) {
    this.next = slots.count;
    for (const column of slots.columns) if (column.formula) this.printColumn(column, column.formula);
  }

  readonly slotOf = (cell: Column | Assumption): number => this.slots.of(cell);
  readonly text = (text: string): number => this.texts.number(text);
  readonly same = (text: string): number => this.texts.same[this.text(text)]!;

  readonly groups = (columns: readonly Column[], table: Table): number =>
    this.slot(table, (printing) => {
      const keys = columns.map((column) => {
        const slot = this.slotOf(column);
        if (keptAs(column) !== 'text') return printing.read(slot);
        return printing.read(this.slot(table, ({ read }) => `return sameTexts(${read(slot)},t.same)`));
      });
      return `return new Groups(n,[${keys.join(',')}])`;
    });

  readonly matches = (table: Table, groups: number, columns: readonly Column[], operands: readonly Node[]): number =>
    this.slot(table, (printing) => {
      const of = printing.read(groups);
      const found = operands.reduce((code, operand, level) => `${of}.next(${level},${code},${this.key(operand, printing)})`, '0');
      const absent = anyAbsent(operands.flatMap(neededCells), printing);
      return `const o=new Int32Array(n+1);for(let i=1;i<=n;i++)o[i]=${absent ? `${absent}?0:` : ''}${found}+2;return o`;
    });

  readonly slot = (table: Table, loop: (printing: Printing) => string): number => {
    const printing = new LoopText(table, this);
    const body = loop(printing);
    const text = printing.text(body);
    const name = JSON.stringify([this.slots.tables.indexOf(table), text, printing.reads]);
    const known = this.made.get(name);
    if (known !== undefined) return known;
    const slot = this.next++;
    this.made.set(name, slot);
    this.add(slot, table, text, printing.reads);
    return slot;
  };

  private key(operand: Node, printing: Printing): string {
    const value = printing.value(operand);
    return operand.kind === 'text' ? `t.same[${value}]` : value;
  }

  private printColumn(column: Column, formula: Node): void {
    const { table, heading } = column;
    if (column.kind === 'mixed') throw new Error(`${table.name}[${heading}]: a figure or words have no loop`);
    const printing = new LoopText(table, this);
    try {
      const body = `for(let i=1;i<=n;i++)o[i]=${printing.value(formula)};return o`;
      this.add(this.slotOf(column), table, printing.text(body, 'o'), printing.reads);
    } catch (error) {
      throw new Error(`${table.name}[${heading}]: ${(error as Error).message}`, { cause: error });
    }
  }

  private add(slot: number, table: Table, text: string, reads: readonly number[]): void {
    const loop = this.loops.get(text) ?? this.loops.size;
    this.loops.set(text, loop);
    this.steps.push([slot, loop, this.slots.tables.indexOf(table), ...reads]);
  }
}
