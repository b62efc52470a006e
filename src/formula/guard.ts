import type { Node } from './definition';
import { parts } from './nodes';

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
