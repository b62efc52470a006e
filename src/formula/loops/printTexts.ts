import { foldKey } from '../cells';
import type { Column, Node, NodeOf } from '../definition';
import { addsNothing, neededCells } from '../guard';
import { guarded, type Printing } from './printing';
import { keptAs } from './slots';

/** The column of a cell that holds a number or the word `none`, looked at as a text. */
function wordColumn(node: Node): Column | null {
  const column = node.op === 'column' || node.op === 'pick' || node.op === 'each' ? node.column : null;
  return column && node.kind === 'text' && keptAs(column) !== 'text' ? column : null;
}

/** Texts one after the other. */
export function joined(node: NodeOf<'join'>, printing: Printing): string {
  const parts = node.parts.map((part) => {
    if (part.op === 'constant' && typeof part.value === 'string') return JSON.stringify(part.value);
    return part.kind === 'text' ? `t.at(${printing.value(part)})` : `said(${printing.value(part)})`;
  });
  const needed = node.parts.filter((part) => !addsNothing(part)).flatMap(neededCells);
  return guarded(needed, `t.number(${['""', ...parts].join('+')})`, '0', printing);
}

/** Whether two texts are the same. */
export function sameTexts(left: Node, right: Node, printing: Printing): string {
  if (wordColumn(left)) return isWord(left, right.op === 'constant' ? String(right.value) : '', printing);
  if (wordColumn(right)) return sameTexts(right, left, printing);
  return `(${key(left, printing)}===${key(right, printing)})`;
}

/** Whether a cell holds a word; the empty word is nothing. */
export function isWord(cell: Node, word: string, printing: Printing): string {
  if (word === '') return `(${printing.isAbsent(cell)})`;
  if (cell.kind === 'number') return 'false';
  if (wordColumn(cell)) return foldKey(word) === 'none' ? `(${printing.value({ ...cell, kind: 'number' })}===Infinity)` : 'false';
  return `(${key(cell, printing)}===${printing.shared.same(word)})`;
}

/** The number by which a text is the same as others. */
function key(node: Node, printing: Printing): string {
  if (node.op === 'constant') return String(printing.shared.same(String(node.value)));
  return `S[${printing.value(node)}]`;
}
