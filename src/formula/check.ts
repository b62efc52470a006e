import { sameUnit } from '../quantities/units';
import type { Column, Node, Table } from './definition';
import { columnsRead, parts, rowColumns, walk } from './nodes';

/** Characters that a structured reference cannot hold without an escape. */
const forbiddenInHeadings = /[[\]#'@\r\n]/;

/** Nodes that can only stand alone in a cell: each yields a row number or needs a guard of its own. */
const aloneOnly = (node: Node): boolean =>
  node.op === 'rowOf' ||
  node.op === 'placeOf' ||
  node.op === 'absent' ||
  node.op === 'withoutFirst' ||
  (node.optional && (node.op === 'ratio' || node.op === 'aggregate' || node.op === 'when' || node.op === 'orElse'));

/** Throws where a definition breaks the rules of the language; the message names the column. */
export function checkDefinition(column: Column): void {
  const fail = (why: string): never => {
    throw new Error(`${column.table.name}[${column.heading}]: ${why}`);
  };
  if (forbiddenInHeadings.test(column.heading)) fail("a heading may not contain [ ] # ' @");
  const { formula } = column;
  if (!formula) return;
  if (formula.kind !== column.kind) fail(`declared ${column.kind}, defined as ${formula.kind}`);
  if (column.kind === 'number' && formula.op !== 'absent' && !sameUnit(formula.unit, column.unit))
    fail(`declared in ${column.unit.symbol || 'plain numbers'}, defined in ${formula.unit.symbol || 'plain numbers'}`);
  if (column.kind === 'mixed' && column.table.role !== 'output') fail('only what is shown is a figure or words');
  for (const node of walk(formula))
    for (const own of ownRow(node))
      if (own.table !== column.table) fail(`reads a row of ${own.table.name} as if it were its own`);
  if (asksEachAlone(formula)) fail('each stands only inside sumOver and leastOver');
  checkTail(formula, true, fail);
}

/** Throws if two columns of a table share a heading or a field, or if one of another table is among them. */
export function checkTable({ name, columns }: Table): void {
  const [headings, fields] = [new Set<string>(), new Set<string>()];
  for (const { heading, field, table } of columns) {
    if (table.name !== name) throw new Error(`${table.name}[${heading}] stands among the columns of ${name}`);
    if (headings.has(heading.toLowerCase())) throw new Error(`${name}[${heading}]: the heading is taken`);
    if (fields.has(field)) throw new Error(`${name}[${heading}]: the field ${field} is taken`);
    headings.add(heading.toLowerCase());
    fields.add(field);
  }
}

/** Throws if a formula reads a column that no table holds: it would have no cell. */
export function checkModel(tables: readonly Table[]): void {
  const held = new Set(tables.flatMap(({ columns }) => columns));
  for (const { formula, table, heading } of held)
    for (const part of formula ? walk(formula) : [])
      for (const read of columnsRead(part))
        if (!held.has(read))
          throw new Error(`${table.name}[${heading}] reads ${read.table.name}[${read.heading}], which no group holds`);
}

const isOverRows = ({ op }: Node): boolean => op === 'sumOver' || op === 'leastOver';
const asksEachAlone = (node: Node): boolean => node.op === 'each' || (!isOverRows(node) && parts(node).some(asksEachAlone));

/** Columns read in the row that is calculated. */
function ownRow(node: Node): readonly Column[] {
  switch (node.op) {
    case 'column':
      return [node.column];
    case 'at':
    case 'placeOf':
    case 'count':
      return node.cells.among ? [node.cells.among.is] : [];
    case 'countBeside':
    case 'formulasOn':
    case 'firstBeside':
    case 'gapsBeside':
      return columnsRead(node);
    default:
      return rowColumns(node);
  }
}

/** What may be absent by more than a missing operand stands at the end of a formula, so that its guard can yield "". */
function checkTail(node: Node, tail: boolean, fail: (why: string) => never): void {
  if (!tail && aloneOnly(node)) fail(`${node.op} may only stand at the end of a formula`);
  const inner = (part: Node): void => checkTail(part, false, fail);
  switch (node.op) {
    case 'when':
      inner(node.condition);
      if (!tail && (node.then.optional || node.otherwise.optional)) fail('an inner `when` may not have an optional branch');
      checkTail(node.then, tail, fail);
      return checkTail(node.otherwise, tail, fail);
    case 'orElse':
      checkTail(node.of, true, fail);
      return checkTail(node.otherwise, tail, fail);
    case 'at':
      return checkTail(node.row, true, fail);
    case 'join':
      // A text may end in nothing, and cells that a condition lacks are asked for in front of the whole.
      return node.parts.forEach((part) => {
        if (part.op === 'withoutFirst') inner(part.of);
        else if (part.op === 'when' && !part.then.optional && !part.otherwise.optional) parts(part).forEach(inner);
        else inner(part);
      });
    default:
      parts(node).forEach(inner);
  }
}
