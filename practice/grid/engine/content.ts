import { DEFAULT_LOCALE, helpers } from '@odoo/o-spreadsheet';
import { type CellContent, Refusal } from '../contract/area';
import type { Here, Known } from '../formulas/known';
import { translate } from '../formulas/translate';
import { textFormat } from './formats';
import type { Source } from './sources';
import { isErrorText, typed } from './typing';

/** A content in the engine's own writing. */
export interface Written {
  readonly content: string;
  readonly source: Source | null;
  /** The format that the cell takes on. */
  readonly format?: string;
  /** The engine would misread it in a cell of text format, and must not know of the format. */
  readonly plain?: boolean;
}

const longest = 32_767;

/** A text that the engine reads as that text, in a cell of no format. */
function asText(text: string): string {
  const { isNumber, isDateTime } = helpers;
  const misread = /^['=]/.test(text) || isErrorText(text) || /^(?:true|false)$/i.test(text.trim());
  return misread || isNumber(text, DEFAULT_LOCALE) || isDateTime(text, DEFAULT_LOCALE) ? `'${text}` : text;
}

/** Texts with which the engine begins a formula, hides an apostrophe or sees an error, whatever the format. */
const misreadAsText = (text: string): boolean => /^['=]/.test(text) || isErrorText(text);

export function formulaFor(written: string, here: Here, known: Known): Written {
  const { text, uses } = translate(written, here, known);
  return { content: text, source: { written, uses } };
}

/** What is handed to the engine for a content that is written to a cell of a format. */
export function writtenAs(content: CellContent, format: string, here: Here, known: Known, thisYear: number): Written {
  if (typeof content === 'string' && content.length > longest) {
    throw new Refusal('invalid', `A cell holds at most ${longest} characters.`);
  }
  if (content === '') return { content: '', source: null };
  if (format === textFormat) {
    const text = typeof content === 'boolean' ? String(content).toUpperCase() : String(content);
    return misreadAsText(text)
      ? { content: `'${text}`, source: null, format: textFormat, plain: true }
      : { content: text, source: null, format: textFormat };
  }
  if (typeof content === 'string' && /^=./s.test(content)) return formulaFor(content, here, known);
  const { value, format: own } = typeof content === 'string' ? typed(content, thisYear) : { value: content };
  const takesOn = own && !format ? { format: own } : {};
  if (typeof value === 'number') return { content: String(value), source: null, ...takesOn };
  if (typeof value === 'boolean') return { content: String(value).toUpperCase(), source: null };
  if (value === content && isErrorText(value)) return { content: value, source: null };
  return { content: asText(value), source: null };
}
