import { date, one, sameUnit } from '../quantities/units';
import { condition, is, node, type Operand, refuse, when, withoutUnit } from './build';
import { addsNothing } from './guard';
import type { Node } from './definition';

/** The words of sentences: what output sheets say, made of texts and figures. */

const text = (optional: boolean): Pick<Node, 'kind' | 'unit' | 'optional'> => ({ kind: 'text', unit: one, optional });

/** Texts and figures one after the other. A cell that is absent adds nothing; a figure is written with all its digits. */
export function join(...operands: readonly Operand[]): Node {
  const parts = operands.map(node).flatMap((part) => (part.op === 'join' ? part.parts : [part]));
  if (parts.some(({ kind }) => kind === 'condition')) refuse('join takes texts and figures', ...parts);
  return { op: 'join', ...text(parts.some((part) => part.optional && !addsNothing(part))), parts };
}

/** A text without its first letters: the separator in front of the first of several parts. Absent if nothing is left. */
export function withoutFirst(letters: number, operand: Operand): Node {
  const of = node(operand);
  if (of.kind !== 'text') refuse('withoutFirst takes a text', of);
  return { op: 'withoutFirst', ...text(true), of, letters };
}

/** Those of several texts whose condition holds, with a separator between them; absent if none does. */
export const listed = (separator: string, ...parts: readonly (readonly [holds: Node, text: Operand])[]): Node =>
  withoutFirst(separator.length, join(...parts.map(([holds, said]) => when(holds, join(separator, said), ''))));

/** `1 year`, `5 years`. */
export const counted = (count: Operand, singular: string, plural: string): Node =>
  join(count, when(is(withoutUnit(count), 1), ` ${singular}`, ` ${plural}`));

/** A figure to so many decimal places, halves away from zero. */
export function rounded(operand: Operand, places: number): Node {
  const of = node(operand);
  if (of.kind !== 'number') refuse('rounded takes a number', of);
  return { op: 'rounded', kind: 'number', unit: of.unit, optional: of.optional, of, places };
}

/** A date as YYYY-MM-DD in every language of Excel, whose TEXT does not read the same pattern everywhere. */
export function dayText(operand: Operand): Node {
  const of = node(operand);
  if (of.kind !== 'number' || !sameUnit(of.unit, date)) refuse('dayText takes a date', of);
  return { op: 'dayText', ...text(of.optional), of };
}

/** A figure, or words that say why there is none. */
export function orWords(figure: Operand, words: Operand): Node {
  const [of, otherwise] = [node(figure), node(words)];
  if (otherwise.kind !== 'text' || (of.kind !== 'number' && of.kind !== 'text'))
    refuse('orWords takes a cell and words', of, otherwise);
  const kind = of.kind === 'text' ? 'text' : 'mixed';
  return { op: 'orElse', kind, unit: of.unit, optional: otherwise.optional, of, otherwise };
}

/** Whether a cell holds a word. One that is absent does not. */
export const says = (operand: Operand, word: string): Node => looked(node(operand), word, ['text']);

/** Whether a cell holds nothing. */
export const blank = (operand: Operand): Node => looked(node(operand), '', ['text', 'number']);

function looked(of: Node, word: string, kinds: readonly Node['kind'][]): Node {
  const isCell = ['column', 'pick', 'at', 'assumption'].includes(of.op);
  if (!isCell || !kinds.includes(of.kind) || (of.op === 'pick' && of.row.optional)) refuse('a cell is looked at', of);
  return { op: 'says', ...condition(false), of, text: word };
}

/** Whether a formula comes to an error in the workbook, as after somebody deleted a row. In a reading it never does. */
export const hasError = (of: Node): Node => ({ op: 'hasError', ...condition(false), of });
