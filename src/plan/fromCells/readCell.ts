import { dateText, firstDay, lastDay } from '../../quantities/dates';
import { foldKey } from '../../formula';
import { daysIn } from '../../quantities/written/day';
import { type Definition, isCurrency, nameLists, noneSays } from '../describe/definitions';
import { shown, valueInCell } from '../describe/describe';
import { saysNothing } from '../read/readValue';
import { Unreadable } from '../read/unreadable';
import { chosenWord } from '../written/choices';
import { dayProblem, figureProblem } from '../written/doubts';
import { readFigure, unitText } from '../written/figures';
import type { Manner } from '../written/manner';
import { cellProblem } from './cellMessages';
import type { CellContent } from './inputCells';

/** The errors a cell can show; a cell's text is told from an error by nothing else. */
const errors =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|PYTHON!|EXTERNAL!|TIMEOUT!)$/;

export const isEmpty = (content: CellContent): boolean => content === '';

/**
 * What a plan file would hold in place of a cell: dates as `YYYY-MM-DD`, a list of names as a list, nothing where it is empty.
 * What formulas would read otherwise than a plan file is `Unreadable`: a number typed as a text, spaces around a name. Texts that a
 * plan file may hold for a number, such as `50 mi`, are understood to say what to type.
 */
export function readCell(definition: Definition, content: CellContent, manner: Manner): unknown {
  const { heading, input } = definition;
  if (isEmpty(content)) return undefined;
  if (typeof content === 'string') {
    const error = errors.exec(content)?.[0];
    if (error) return new Unreadable((path) => cellProblem('cell-error', path, content, heading, error));
    if (saysNothing(content)) return new Unreadable((path) => cellProblem('only-spaces', path, content, heading));
  }
  if (input.accepts.type === 'value') return content;
  if (definition.kind === 'number')
    return input.accepts.type === 'date' ? readDay(heading, content, manner) : readNumber(definition, content, manner);
  return readWords(definition, content);
}

function readDay(heading: string, content: CellContent, { notation }: Manner): unknown {
  if (typeof content === 'string') {
    const days = daysIn(content, notation);
    if (days.length > 1) return new Unreadable((path) => dayProblem(content, days, path));
    const type = days.length === 0 ? null : dateText(days[0]!);
    return new Unreadable((path) => cellProblem('date-as-text', path, content, heading, shown(content), type));
  }
  const isDay = typeof content === 'number' && Number.isInteger(content) && content >= firstDay && content <= lastDay;
  return isDay ? dateText(content) : new Unreadable((path) => cellProblem('not-a-day', path, content, heading));
}

function readNumber(definition: Definition, content: CellContent, manner: Manner): unknown {
  const { heading } = definition;
  if (typeof content !== 'string') return content;
  if (noneSays(definition) !== undefined && content.trim().toLowerCase() === 'none') return trimmed(heading, content);
  const read = readFigure(definition, content, manner);
  if (read === null) return content;
  if (!('values' in read) || read.values.length > 1)
    return new Unreadable((path) => figureProblem(definition, content, read, path, manner));
  const [value] = read.values;
  const type = valueInCell(definition, value!);
  const unit = unitText(definition, manner);
  return new Unreadable((path) => cellProblem('number-as-text', path, content, heading, shown(content), type, unit));
}

function readWords(definition: Definition, content: CellContent): unknown {
  const { heading, input } = definition;
  if (typeof content !== 'string') {
    const typed = typeof content === 'number' ? `the number ${content}` : `the value ${String(content).toUpperCase()}`;
    return new Unreadable((path) => cellProblem('text-as-number', path, content, heading, typed));
  }
  if (nameLists.has(definition)) return readNames(heading, content);
  if (input.accepts.type === 'text' && !isCurrency(definition)) return content;
  const { type, choices = type === 'yes/no' ? ['yes', 'no'] : [] } = input.accepts;
  const meant = chosenWord(content, choices);
  if (meant !== undefined && foldKey(meant) !== foldKey(content))
    return new Unreadable((path) => cellProblem('word-as-meant', path, content, heading, shown(content), meant));
  return trimmed(heading, content);
}

/** Formulas match whole cells, case aside: an outer space would be part of the word. */
function trimmed(heading: string, content: string): unknown {
  const word = content.trim();
  if (word === content) return content;
  return new Unreadable((path) => cellProblem('outer-spaces', path, content, heading, word));
}

/** Names separated by commas, with or without a space after each, as formulas search them; the word `none` is an empty list. */
function readNames(heading: string, content: string): unknown {
  if (content.toLowerCase() === 'none') return [];
  const names = content.replaceAll(', ', ',').split(',');
  const spaced = names.find((name) => name !== name.trim());
  return spaced === undefined ? names : trimmed(heading, spaced);
}
