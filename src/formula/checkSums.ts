import type { Node, Table } from './definition';
import { parts, walk } from './nodes';

const asksEach = (node: Node): boolean => [...walk(node)].some((part) => part.op === 'each');

/**
 * Throws where a condition or the term of `sumOver` or `leastOver` cannot be calculated row by row inside SUMPRODUCT: AND, OR, MIN,
 * MAX, IF and EDATE take all rows together there, or only the first.
 */
export function checkRowTerms(table: Table, nodes: readonly Node[]): void {
  for (const whole of nodes)
    for (const node of walk(whole)) {
      if (node.op === 'each' && node.column.table !== table)
        throw new Error(`each: ${node.column.heading} is no column of ${table.name}`);
      if (!parts(node).some(asksEach)) continue;
      const byRow =
        node.op === 'call'
          ? !['least', 'greatest', 'monthsAfter'].includes(node.call)
          : node.op === 'convert' || node.op === 'compare' || node.op === 'not';
      if (!byRow) throw new Error(`sumOver: ${node.op === 'call' ? node.call : node.op} is not calculated row by row`);
      // A text that is absent differs from every other in a spreadsheet; here it counts nowhere.
      const absentText = parts(node).some((part) => part.op === 'each' && part.column.optional);
      if (absentText && (node.op !== 'compare' || node.is !== '=' || whole !== node))
        throw new Error('sumOver: a text that may be absent can only be asked for as equal');
    }
}
