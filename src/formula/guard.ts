import type { Column, Node } from './definition';
import { isBlank, parts } from './nodes';

/** Nodes without parts that may be absent, so that a guard can ask whether something stands there. */
const isLeaf = (node: Node): boolean => ['column', 'pick', 'across', 'dot', 'assumption', 'at'].includes(node.op);

/** Whether a part of a text adds nothing if it is absent, as an empty cell does. What is calculated is absent itself. */
export const addsNothing = (part: Node): boolean =>
  ['column', 'at', 'assumption', 'withoutFirst'].includes(part.op) || (part.op === 'pick' && !part.row.optional);

/**
 * The optional cells without which an expression has no value. Branches of a `when` at the end of a formula and
 * operands of `orElse` guard themselves.
 */
export function neededCells(node: Node): readonly Node[] {
  if (isLeaf(node)) return node.optional ? [node] : [];
  if (node.op === 'orElse' || node.op === 'isStated' || node.op === 'says') return [];
  if (node.op === 'join') return node.parts.filter((part) => !addsNothing(part)).flatMap(neededCells);
  return parts(node).flatMap(neededCells);
}

/** The cells that are stated wherever a cell of the same row is, since its formula needs them: no guard asks for both. */
export function implied(cell: Node, seen = new Set<Column>()): readonly Node[] {
  if (cell.op !== 'column' || !cell.column.formula || seen.has(cell.column)) return [];
  seen.add(cell.column);
  return valued(cell.column.formula).flatMap((needed) => [needed, ...implied(needed, seen)]);
}

/** The cells without which no branch of a formula has a value. */
function valued(formula: Node): readonly Node[] {
  if (formula.op === 'orElse') return [];
  if (formula.op !== 'when') return neededCells(formula);
  const { condition, then, otherwise } = formula;
  const asked = neededCells(condition);
  if (otherwise.op === 'absent') return [...asked, ...(condition.op === 'isStated' ? [condition.of] : []), ...valued(then)];
  if (then.op === 'absent') return [...asked, ...(isBlank(condition) ? [condition.of] : []), ...valued(otherwise)];
  return asked;
}
