import type { Accepts, Raw } from '../../formula';
import { dateText } from '../../quantities/dates';
import { daysIn } from '../../quantities/written/day';
import { type Definition, isCurrency, isShare, keyOf, noneSays } from '../describe/definitions';
import { expected, kindOf, listed, plain, quoted, range, shown } from '../describe/describe';
import { isWithin } from '../named/movable';
import { forbidden } from '../problems/keys';
import { problem } from '../problems/messages';
import { nearest } from '../problems/nearest';
import type { Problem } from '../problems/problem';
import { whyUnwritable } from '../fromCells/writable';
import { chosenWord } from '../written/choices';
import { dayProblem, figureProblem } from '../written/doubts';
import { figureText, readFigure, unitText } from '../written/figures';
import type { Manner } from '../written/manner';
import type { Understood } from '../written/understood';
import { Unreadable } from './unreadable';

/** What was read of a JSON value, null where it is blank, with how a text was understood; or what is wrong with it. */
export type Outcome = { readonly value: Raw; readonly understood?: Understood } | { readonly problem: Problem };

type Fail = (problem: Problem) => Outcome;
const fail: Fail = (found) => ({ problem: found });

/** Missing, null and spaces alone all say nothing. */
export const saysNothing = (json: unknown): boolean =>
  json === undefined || json === null || (typeof json === 'string' && json.trim() === '');

/**
 * Reads one value by its definition: dates as day numbers, yes/no as text, keys trimmed, choices in the spelling of
 * the definition, blanks as null; texts for numbers as people write them. References are not resolved here. `at` is its path in
 * the plan file.
 */
export function readValue(definition: Definition, json: unknown, at: string, manner: Manner): Outcome {
  const { accepts, blank } = definition.input;
  if (json instanceof Unreadable) return fail(json.problemAt(at));
  if (saysNothing(json)) {
    if (blank !== 'required') return { value: null };
    const { heading, field, description: means } = definition;
    const meaning = means.charAt(0).toLowerCase() + means.slice(1);
    return fail(problem('missing', at, json, heading, meaning, field, expected(definition)));
  }
  // Another input is named: by its definition the value is read once it is known which.
  if (accepts.type === 'value' && typeof json === 'boolean') return { value: json ? 'yes' : 'no' };
  if (accepts.type === 'value' && (typeof json === 'number' || typeof json === 'string')) return { value: json };
  if (accepts.type === 'number') return readNumber(definition, json, at, manner);
  if (accepts.type === 'yes/no' && typeof json === 'boolean') return { value: json ? 'yes' : 'no' };
  if (typeof json !== 'string') return wrongType(definition, json, at);
  if (accepts.type === 'date') return readDay(definition, json, at, manner);
  if (accepts.type === 'choice') return readChoice(definition, json, accepts.choices ?? [], at);
  if (accepts.type === 'yes/no') return readChoice(definition, json, ['yes', 'no'], at);
  return readText(definition, json, at);
}

/** What stands where something else is expected. */
export function wrongType(definition: Definition, json: unknown, at: string): Outcome {
  const { input } = definition;
  const heading = input.memberOf ? `"${input.memberOf.field}"` : definition.heading;
  const wanted = expected(definition);
  const isText = !['number', 'yes/no'].includes(input.accepts.type);
  const inQuotes = isText && typeof json === 'number' ? `Put it in quotes: "${json}".` : null;
  return fail(problem('wrong-type', at, json, heading, wanted, kindOf(json), inQuotes ?? `Write ${wanted}.`));
}

function readNumber(definition: Definition, json: unknown, at: string, manner: Manner): Outcome {
  const none = noneSays(definition);
  if (none !== undefined && typeof json === 'string' && json.trim().toLowerCase() === 'none') return { value: none };
  if (typeof json === 'string') return readWritten(definition, json, at, manner);
  if (typeof json !== 'number') return wrongType(definition, json, at);
  const wrong = outOfBounds(definition, definition.input.accepts, json, at);
  return wrong ? fail(wrong) : { value: json === 0 ? 0 : json };
}

/** A figure as people write it, with its unit. Of two readings the one that the field cannot hold is none. */
function readWritten(definition: Definition, text: string, at: string, manner: Manner): Outcome {
  const read = readFigure(definition, text, manner);
  if (read === null) return wrongType(definition, text, at);
  if (!('values' in read)) return fail(figureProblem(definition, text, read, at, manner));
  const { accepts } = definition.input;
  const possible = read.values.filter((value) => outOfBounds(definition, accepts, value, at) === null);
  const [value] = possible.length > 0 ? possible : read.values;
  if (possible.length > 1 || (possible.length === 0 && read.values.length > 1))
    return fail(figureProblem(definition, text, read, at, manner));
  const wrong = outOfBounds(definition, accepts, value!, at);
  if (wrong) return fail({ ...wrong, value: shown(text) });
  const understood = {
    where: at,
    written: shown(text.trim()),
    value: figureText(value!),
    unit: unitText(definition, manner),
    about: read.about ?? '',
  };
  return { value: value === 0 ? 0 : value!, understood };
}

function readDay(definition: Definition, text: string, at: string, { notation }: Manner): Outcome {
  const days = daysIn(text, notation);
  const [day] = days;
  if (day === undefined) return fail(problem('not-a-date', at, text, definition.heading));
  if (days.length > 1) return fail(dayProblem(text, days, at));
  const value = dateText(day);
  if (value === text.trim()) return { value: day };
  return { value: day, understood: { where: at, written: shown(text.trim()), value, unit: '', about: '' } };
}

function outOfBounds(definition: Definition, accepts: Accepts, value: number, at: string): Problem | null {
  const { heading } = definition;
  const { min = -Infinity, above = -Infinity, whole, among } = accepts;
  if (!Number.isFinite(value)) return problem('not-finite', at, value, heading);
  const within = isWithin(accepts, value);
  if (!within && isShare(accepts)) {
    const percent = value > 1 && value <= 100 ? `Write ${Number((value / 100).toPrecision(12))} for ${value} %.` : null;
    return problem('not-a-share', at, value, heading, range(accepts), percent ?? `Write a number ${range(accepts)}.`);
  }
  if (!within && value < 0 && Math.max(min, above) >= 0) return problem('negative', at, value, heading, expected(definition));
  if (!within) return problem('out-of-range', at, value, heading, range(accepts), expected(definition));
  if (whole && !Number.isInteger(value)) return problem('not-whole', at, value, heading, expected(definition));
  return among && !among.includes(value) ? problem('not-among', at, value, heading, among.map(plain)) : null;
}

function readChoice(definition: Definition, json: string, choices: readonly string[], at: string): Outcome {
  const choice = chosenWord(json, choices);
  if (choice?.toLowerCase() === json.trim().toLowerCase()) return { value: choice };
  if (choice !== undefined)
    return { value: choice, understood: { where: at, written: shown(json.trim()), value: choice, unit: '', about: '' } };
  const words = listed(choices.map(quoted));
  return fail(problem('not-a-choice', at, json, definition.heading, words, nearest(json, choices)));
}

function readText(definition: Definition, json: string, at: string): Outcome {
  const { heading, input } = definition;
  const unwritable = whyUnwritable(json);
  if (unwritable) return fail(problem('not-writable', at, json, heading, unwritable));
  const isKey = input.accepts.type === 'key' || isCurrency(definition);
  if (!isKey) return { value: json };
  const key = json.trim();
  const why = namesItself(definition) ? forbidden(definition, key) : null;
  return why === null
    ? { value: key }
    : fail(problem('forbidden-key', at, json, heading, shown(key), why, other(heading, key, why)));
}

/** Whether its text is a name of its own and not that of another row. */
function namesItself(definition: Definition): boolean {
  if (definition.input.accepts.refersTo) return false;
  return definition.input.accepts.type === 'key' || !('table' in definition) || keyOf(definition.table) === definition;
}

const other = (heading: string, key: string, why: string): string =>
  why.startsWith('would be read') && key.length < 40 ? `, such as "${heading} ${key}"` : '';
