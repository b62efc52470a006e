import type { Node } from './definition';
import { parts } from './nodes';

/** Nodes without parts that may be absent, so that a guard can ask whether something stands there. */
const isLeaf = (node: Node): boolean => ['column', 'pick', 'across', 'dot', 'assumption'].includes(node.op);

/**
 * The optional cells without which an expression has no value. Branches of a `when` at the end of a formula and
 * operands of `orElse` guard themselves.
 */
export function neededCells(node: Node): readonly Node[] {
  if (isLeaf(node)) return node.optional ? [node] : [];
  if (node.op === 'orElse' || node.op === 'isStated') return [];
  return parts(node).flatMap(neededCells);
}
