import { cellFormula, type Column, type Node } from '../formula';
import type { NodeOf } from '../formula/definition';
import type { Naming } from '../formula/references';

/** What a formula says of one cell that it names; the cell itself follows from the row. */
type Asked = (naming: Naming) => string;

/** What sets a gap apart: a letter that no text of ours has. */
/** A formula with gaps where cells are named. Printing takes time, and a column has the same formula in every row. */
export class FormulaText {
  private readonly asked: Asked[] = [];
  private readonly text: string;

  /** @param naming of any row: whether a cell is settled is the same for all of them. */
  constructor(formula: Node, naming: Naming) {
    const gaps = new Map<string, string>();
    const gap = (key: string, ask: Asked): string => {
      const known = gaps.get(key);
      if (known !== undefined) return known;
      this.asked.push(ask);
      const made = `\uE000${this.asked.length - 1}\uE000`;
      gaps.set(key, made);
      return made;
    };
    this.text = cellFormula(formula, {
      newer: naming.newer,
      own: (column) => gap(`own ${nameOf(column)}`, (of) => of.own(column)),
      cells: (cells) =>
        gap(`cells ${nameOf(cells.column)} ${cells.among ? nameOf(cells.among.is) : ''}`, (of) => of.cells(cells)),
      beside: (columns) => gap(`beside ${columns.map(nameOf).join()}`, (of) => of.beside(columns)),
      written: (column) => gap(`written ${nameOf(column)}`, (of) => of.written(column)),
      settled: (node) => (naming.settled(node) === null ? null : gap(`at ${pathOf(node)}`, (of) => of.settled(node)!)),
    });
  }

  /** The formula of the row that `naming` names cells for. */
  in(naming: Naming): string {
    const cells = this.asked.map((ask) => ask(naming));
    return this.text.replace(/\uE000(\d+)\uE000/g, (_, at: string) => cells[Number(at)]!);
  }
}

const nameOf = ({ table, field }: Column): string => `${table.name}[${field}]`;

/** The same text for look-ups that come to the same cell. */
function pathOf(node: Node): string {
  if (node.op === 'at') return `${nameOf(node.cells.column)} in ${pathOf(node.row)}`;
  return node.op === 'constant' ? String(node.value) : nameOf((node as NodeOf<'column'>).column);
}
