import type { Raw } from '../../formula';
import { dateText } from '../../quantities/dates';
import { type Definition, nameLists, partOf } from '../describe/definitions';
import type { CellContent } from '../fromCells/inputCells';
import { placed } from '../fromCells/placed';
import type { Problem } from '../problems/problem';
import { readValue, saysNothing } from '../read/readValue';
import { unitText } from '../written/figures';
import type { Manner } from '../written/manner';
import { numberText } from './typedText';

/** What a typed text is taken for, as the cell of its input holds it, and that value in words; or why nothing is made of it. */
export type Typed =
  { readonly content: CellContent; readonly means: string } | { readonly problem: Pick<Problem, 'reason' | 'remedy'> };

const nowhere = { tables: new Map(), assumptions: new Map() };
const noRows = { rows: new Map() };

/** Reads what somebody typed for an input as a plan file is read: `50 mi`, `0.622 Gb/s`, `35 %`. Nothing typed leaves the cell blank. */
export function readTyped(definition: Definition, text: string, manner: Manner): Typed {
  const { accepts, blank } = definition.input;
  // Formulas read the cell of an assumption itself: where there is a default it holds that.
  if (saysNothing(text) && !('table' in definition) && typeof blank === 'object' && 'default' in blank)
    return { content: blank.default, means: `the default, ${inWords(definition, blank.default, manner)}` };
  if (nameLists.has(definition)) return { content: listText(text), means: '' };
  if (accepts.type === 'value') return { content: valueOf(text), means: '' };
  const part = 'table' in definition ? `${partOf(definition.table)}[0]` : 'assumptions';
  const outcome = readValue(definition, text, `${part}.${definition.field}`, manner);
  if ('problem' in outcome) return { problem: placed([outcome.problem], nowhere, noRows)[0]! };
  const { value, understood } = outcome;
  if (value === null) return { content: '', means: '' };
  const means = [inWords(definition, value, manner), understood?.about ?? ''].filter(Boolean).join(', ');
  return { content: value, means: means === text.trim() ? '' : means };
}

/** Names separated by commas, as a cell holds them. */
const listText = (text: string): string =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
    .join(', ');

/** A number where the text is one in plain notation; otherwise the text. */
function valueOf(text: string): CellContent {
  const number = Number(text);
  return saysNothing(text) || !Number.isFinite(number) ? text.trim() : number;
}

/** A value with its unit, in the notation of who typed it. */
function inWords(definition: Definition, value: Exclude<Raw, null>, manner: Manner): string {
  if (typeof value === 'string') return value;
  if (definition.input.accepts.type === 'date') return dateText(value);
  return [numberText(definition, value, manner.notation), unitText(definition, manner)].filter(Boolean).join(' ');
}
