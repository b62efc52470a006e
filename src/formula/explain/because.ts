import { rowsThatCount } from '../compileSums';
import { neededCells } from '../guard';
import type { Comparison, Node, NodeOf } from '../definition';
import { parts, rowColumns } from '../nodes';
import { cellsOf, labelOf, rowName } from './places';
import { listed, signs, type Speaker } from './say';

const opposite: Readonly<Record<Comparison, Comparison>> = { '=': '<>', '<>': '=', '<': '>=', '<=': '>', '>': '<=', '>=': '<' };

/** A condition in words, as it turned out: `Carries = all`, `Escalator 0.03 ≠ 0`. */
export function conditionText(node: Node, speaker: Speaker, holds = true): string {
  switch (node.op) {
    case 'compare':
      return comparison(node, speaker, holds);
    case 'not':
      return conditionText(node.of, speaker, !holds);
    case 'and':
    case 'or': {
      // One part settles it where `and` fails or `or` holds; else all do.
      const settling = node.args.filter((arg) => speaker.value(arg) === holds);
      const said = (holds === (node.op === 'or') ? settling.slice(0, 1) : settling).map((arg) =>
        conditionText(arg, speaker, holds),
      );
      return listed([...new Set(said)]);
    }
    case 'isStated':
      return `${speaker.nameOf(node.of)!} is ${holds ? 'stated' : 'not stated'}`;
    case 'says': {
      const [name, said] = [speaker.nameOf(node.of) ?? speaker.say(node.of), speaker.shown(node.of)];
      return holds && node.text !== '' ? `${name} = ${node.text}` : `${name} = ${said}`;
    }
    case 'lists':
      return `${nameAndValue(node.list, speaker)} ${holds ? 'names' : 'does not name'} ${speaker.shown(node.item)}`;
    default:
      return speaker.say(node);
  }
}

function comparison(node: NodeOf<'compare'>, speaker: Speaker, holds: boolean): string {
  const { left, right } = node;
  const sign = holds ? node.is : opposite[node.is];
  const [name, bound] = [speaker.nameOf(left), speaker.nameOf(right)];
  const called = bound !== null && bound === name ? `the assumption ${bound}` : bound;
  const limit = called === null ? speaker.say(right, 1) : `${called} (${speaker.shown(right)})`;
  if (name === null) return `${speaker.say(left, 1)} ${signs[sign]!} ${limit}`;
  if (sign === '=') return `${name} = ${limit}`;
  // What a text is says best what it is not.
  if (left.kind === 'text')
    return `${name} = ${speaker.shown(left)}${bound === null ? '' : `, ${bound} = ${speaker.shown(right)}`}`;
  return `${name} ${speaker.shown(left)} ${signs[sign]!} ${limit}`;
}

function nameAndValue(node: Node, speaker: Speaker): string {
  const name = speaker.nameOf(node);
  return name === null ? speaker.say(node) : `${name} (${speaker.shown(node)})`;
}

/** A cell by name, and where it stands in another table. */
export function named(node: Node, speaker: Speaker): string {
  if (node.op === 'assumption') return `the assumption ${node.assumption.heading}`;
  if (node.op !== 'pick' && node.op !== 'across' && node.op !== 'at') return speaker.nameOf(node) ?? speaker.say(node);
  const [cell] = cellsOf(node, speaker.reading, speaker.at);
  if (!cell) return speaker.nameOf(node)!;
  return `${labelOf(cell.column)} in ${cell.column.table.name} (${rowName(speaker.reading, cell.column.table, cell.row)})`;
}

/** Why an expression has no value: which cells are not stated, what has no row, what would be divided by 0. */
export function missing(node: Node, speaker: Speaker): readonly string[] {
  if (speaker.value(node) !== null) return [];
  switch (node.op) {
    case 'column':
    case 'each':
    case 'assumption':
      return [`${speaker.nameOf(node)!} is not stated`];
    case 'at':
      return [`${named(node, speaker)} is not stated`];
    case 'pick':
    case 'across':
    case 'dot': {
      const rows = rowColumns(node).filter((row) => speaker.reading.cell(row, speaker.at.row) === null);
      if (rows.length) return rows.map((row) => `there is no ${lower(labelOf(row))}`);
      return [`${named(node, speaker)} is not stated`];
    }
    case 'ratio': {
      const parts = [...missing(node.dividend, speaker), ...missing(node.divisor, speaker)];
      return parts.length ? parts : [`${nameAndZero(node.divisor, speaker)}, and nothing is divided by 0`];
    }
    case 'aggregate':
      return missingRows(node, speaker);
    case 'when':
      if (speaker.value(node.condition) === null) return missing(node.condition, speaker);
      return missing(speaker.value(node.condition) ? node.then : node.otherwise, speaker);
    default: {
      // Of a sum over rows, what its own row lacks: its terms are those of other rows.
      const needed = node.op === 'sumOver' || node.op === 'leastOver' ? neededCells(node) : parts(node);
      return [...new Set(needed.flatMap((part) => missing(part, speaker)))];
    }
  }
}

const lower = (text: string): string => text[0]!.toLowerCase() + text.slice(1);

function nameAndZero(node: Node, speaker: Speaker): string {
  const name = speaker.nameOf(node);
  return name === null ? `${speaker.say(node, 1)} = 0` : `${name} is 0`;
}

function missingRows(node: NodeOf<'aggregate'>, speaker: Speaker): readonly string[] {
  const operands = node.where.flatMap(({ operand }) => missing(operand, speaker));
  if (operands.length) return operands;
  const { table, column } = node;
  const rows = rowsThatCount(node, speaker.reading, speaker.at.row);
  const which = `with ${speaker.criteria(node.where)}`;
  if (rows.length === 0) return [`no row of ${table.name} counts ${which}`];
  const absent = rows.filter((row) => speaker.reading.cell(column!, row) === null);
  const names = absent.slice(0, 3).map((row) => rowName(speaker.reading, table, row));
  const more = absent.length > names.length ? ` and ${absent.length - names.length} more` : '';
  const counted = speaker.rows(rows.length, table.name);
  return [`${labelOf(column!)} is not stated in ${absent.length} of ${counted} ${which}: ${names.join('; ')}${more}`];
}
