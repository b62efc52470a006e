import type { Node } from './definition';
import { quoteText } from '../a1/references';
import { columnsBetween, namedCell, type Naming } from './references';
import { printedTally } from './printTallies';

/** What prints the parts of an expression. */
interface Parts {
  readonly naming: Naming;
  plain(node: Node): string;
  operand(node: Node, around: number): string;
}

/** `&` binds more strongly than a comparison and less than any arithmetic. */
const joining = 1.5;
/** Sums and products beside `&` are set in parentheses: few people know which binds first. */
const besideJoining = 3;
const alone = 9;

/** What output sheets are made of, as Excel text, and how strongly it binds; null for all other nodes. */
export function printed(node: Node, print: Parts): readonly [text: string, strength: number] | null {
  const { naming } = print;
  switch (node.op) {
    case 'says':
      return [`${print.operand(node.of, 1)}=${quoteText(node.text)}`, 1];
    case 'hasError':
      return [`ISERROR(${print.plain(node.of)})`, alone];
    case 'join':
      return [node.parts.map((part) => print.operand(part, besideJoining)).join('&'), joining];
    case 'withoutFirst':
      return [`MID(${print.plain(node.of)},${node.letters + 1},9999)`, alone];
    case 'rounded':
      return [`ROUND(${print.plain(node.of)},${node.places})`, alone];
    case 'dayText': {
      const day = print.plain(node.of);
      const two = (part: string): string => `RIGHT("0"&${part}(${day}),2)`;
      return [`YEAR(${day})&"-"&${two('MONTH')}&"-"&${two('DAY')}`, besideJoining + 1];
    }
    case 'at':
      return [naming.settled(node) ?? `INDEX(${naming.cells(node.cells)},${print.plain(node.row)})`, alone];
    case 'placeOf':
      return [`MATCH(${print.plain(node.key)},${naming.cells(node.cells)},0)`, alone];
    case 'count':
      return [`${node.of === 'filled' ? 'COUNTA' : 'COUNT'}(${naming.cells(node.cells)})`, alone];
    case 'total': {
      const blocks = node.blocks.map((columns) =>
        columns.length === 1 ? naming.cells({ column: columns[0]! }) : columnsBetween(columns),
      );
      return [`SUM(${[...blocks, ...node.assumptions.map(namedCell)].join(',')})`, alone];
    }
    case 'errorsIn':
      return [`SUMPRODUCT(ISERROR(${columnsBetween(node.table.columns)})*1)`, alone];
    case 'formulasIn':
      return [`SUMPRODUCT(${naming.newer}ISFORMULA(${columnsBetween(node.table.columns)})*1)`, alone];
    case 'formulasOn':
      return [`SUMPRODUCT(${naming.newer}ISFORMULA(${naming.written(node.area)})*1)`, alone];
    case 'tally':
      return printedTally(node.of);
    case 'firstBeside': {
      const [labels, statuses] = [naming.beside(node.labels), naming.beside(node.statuses)];
      return [`INDEX(${labels},MATCH(${quoteText(node.text)},${statuses},0))`, alone];
    }
    case 'countBeside':
      return [`COUNTIFS(${naming.beside(node.columns)},${quoteText(node.text)})`, alone];
    case 'gapsBeside':
      return [`SUMPRODUCT(ABS(${naming.beside(node.left)}-${naming.beside(node.right)}))`, alone];
    default:
      return null;
  }
}
