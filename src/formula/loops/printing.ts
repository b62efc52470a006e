import type { Assumption, Column, Node, Table } from '../definition';

/** What columns share: each is calculated once, as a slot of its own. */
export interface Shared {
  /** The rows of a table by their keys in some columns: `Groups`. */
  readonly groups: (columns: readonly Column[], table: Table) => number;
  /** For each row of one table, the group of another that its operands are the key of. */
  readonly matches: (table: Table, groups: number, columns: readonly Column[], operands: readonly Node[]) => number;
  /** What another printing makes: the slot of a loop that is not a column. */
  readonly slot: (table: Table, loop: (printing: Printing) => string) => number;
  readonly slotOf: (cell: Column | Assumption) => number;
  readonly text: (text: string) => number;
  /** The number of its key, which is the same for texts that are the same. */
  readonly same: (text: string) => number;
}

/**
 * One loop while it is printed. Expressions are JavaScript in which `i` is the row, `j` the row of the other table, `t` the
 * texts and `S` the same texts by number. The text of an absent figure is NaN, that of an absent text 0.
 */
export interface Printing {
  readonly table: Table;
  readonly shared: Shared;
  /** The name of a slot in this loop. */
  readonly read: (slot: number) => string;
  /** Puts a statement in front of the loop, once. */
  readonly before: (statement: string) => void;
  /** A name that nothing has here. */
  readonly name: () => string;
  readonly value: (node: Node) => string;
  readonly holds: (condition: Node) => string;
  /** Whether a cell is absent. */
  readonly isAbsent: (cell: Node) => string;
}

/** Whether something without which an expression has no value is absent; empty if that cannot be. */
export const anyAbsent = (cells: readonly Node[], printing: Printing): string =>
  [...new Set(cells.map((cell) => printing.isAbsent(cell)))].join('||');

/** `otherwise` where one of some cells is absent. */
export function guarded(cells: readonly Node[], text: string, otherwise: string, printing: Printing): string {
  const asked = anyAbsent(cells, printing);
  return asked ? `(${asked}?${otherwise}:${text})` : text;
}

/** What is absent, by the kind of an expression. */
export const nothing = ({ kind }: Node): string => (kind === 'text' ? '0' : 'NaN');
