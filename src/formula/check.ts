import { sameUnit } from '../quantities/units';
import { columnsRead, type Node, parts, rowColumns, walk } from './nodes';
import type { Column } from './table';

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
  if (column.table.columns.some((other) => other.heading.toLowerCase() === column.heading.toLowerCase()))
    fail('the heading is taken');
  if (column.table.columns.some((other) => other.field === column.field)) fail(`the field ${column.field} is taken`);
  const { formula } = column;
  if (!formula) return;
  if (formula.kind !== column.kind) fail(`declared ${column.kind}, defined as ${formula.kind}`);
  if (column.kind === 'number' && formula.op !== 'absent' && !sameUnit(formula.unit, column.unit))
    fail(`declared in ${column.unit.symbol || 'plain numbers'}, defined in ${formula.unit.symbol || 'plain numbers'}`);
  if (column.kind === 'mixed' && column.table.role !== 'output') fail('only what is shown is a figure or words');
  if (formula.optional && !column.optional) fail('declared required, but may be absent');
  for (const node of walk(formula)) {
    for (const own of ownRow(node))
      if (own.table !== column.table) fail(`reads a row of ${own.table.name} as if it were its own`);
    if (columnsRead(node).includes(column)) fail('reads itself');
  }
  if (asksEachAlone(formula)) fail('each stands only inside sumOver');
  checkTail(formula, true, fail);
}

const asksEachAlone = (node: Node): boolean => node.op === 'each' || (node.op !== 'sumOver' && parts(node).some(asksEachAlone));

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
