import type { Accepts } from '../../formula';
import type { Unit } from '../../quantities/units';
import { type Definition, isCurrency, nameLists, noneSays, partOf } from './definitions';

/** A number as people read it: 1,000,000. */
export function plain(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  if (whole.includes('e')) return whole;
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (decimals === undefined ? '' : `.${decimals}`);
}

/** What stands in a plan, as short text; empty for nothing. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = (typeof value === 'string' ? value : written(value)) ?? '';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function written(value: unknown): string | undefined {
  try {
    return typeof value === 'number' ? String(value) : JSON.stringify(value);
  } catch {
    return kindOf(value);
  }
}

/** What sort of thing a JSON value is, in words. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  const words: Partial<Record<string, string>> = { string: 'a text', number: 'a number', boolean: 'true or false' };
  return words[typeof value] ?? 'an object';
}

export const quoted = (value: string): string => `"${value}"`;
export const listed = (words: readonly string[], last = 'or'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;

/** Where a value is written: in a plan file, or in a cell of a workbook. */
export type Medium = 'file' | 'cell';

/** `35 %`, of 0.35: as percent, without the noise of the multiplication. */
const percentText = (share: number): string => `${plain(Number((share * 100).toPrecision(12)))} %`;

/** The bounds of a number in words: `from 0 to 1`, `above 0 and at most 100`. */
export function range({ min, max, above }: Accepts, said = plain): string {
  const upper = max === undefined ? '' : said(max);
  if (above !== undefined) return `above ${said(above)}${upper && ` and at most ${upper}`}`;
  if (min === undefined) return upper && `at most ${upper}`;
  return upper ? `from ${said(min)} to ${upper}` : `at least ${said(min)}`;
}

/** A value of a definition as its cell shows it. */
export function valueInCell({ input: { accepts } }: Definition, value: number | string): string {
  if (typeof value === 'string') return value;
  return accepts.percent ? percentText(value) : plain(value);
}

/** What has to be written for a definition, in words. */
export function expected(definition: Definition, medium: Medium = 'file'): string {
  const { accepts, memberOf } = definition.input;
  const names = nameLists.get(definition);
  if (medium === 'file' && memberOf) return `a list of words such as ["${memberOf.word}"]`;
  if (names && medium === 'file') return `a list of names of ${partOf(names.table)}, such as ["A", "B"]`;
  if (names) return `names listed on ${names.table.name}, separated by commas`;
  if (isCurrency(definition)) return `a currency such as ${medium === 'file' ? '"USD"' : 'USD'}`;
  const none = noneSays(definition) === undefined ? '' : medium === 'file' ? ' or "none"' : ', or none';
  return `${(medium === 'file' ? inFile : inCell)(accepts, definition.unit)}${none}`;
}

function inFile(accepts: Accepts, unit: Unit): string {
  const target = accepts.refersTo?.();
  switch (accepts.type) {
    case 'number':
      return numberWanted(accepts, unit, plain);
    case 'choice':
      return listed((accepts.choices ?? []).map(quoted));
    case 'yes/no':
      return 'true or false, or "yes" or "no"';
    case 'date':
      return 'a date as "YYYY-MM-DD"';
    case 'key':
      return target ? `a name listed under ${partOf(target.table)}` : 'a name';
    case 'text':
      return 'a text';
    case 'value':
      return valueOfInput;
  }
}

function inCell(accepts: Accepts, unit: Unit): string {
  const target = accepts.refersTo?.();
  switch (accepts.type) {
    case 'number':
      return numberWanted(accepts, unit, accepts.percent ? percentText : plain);
    case 'choice':
      return listed(accepts.choices ?? []);
    case 'yes/no':
      return 'yes or no';
    case 'date':
      return 'a date, such as 2011-07-12';
    case 'key':
      return target ? `a name listed on ${target.table.name}` : 'a name';
    case 'text':
      return 'a text';
    case 'value':
      return valueOfInput;
  }
}

const valueOfInput = 'a value of the input that is named';

function numberWanted(accepts: Accepts, unit: Unit, said: (value: number) => string): string {
  if (accepts.among) return `a number: ${listed(accepts.among.map(plain))}`;
  const what = accepts.whole ? 'a whole number' : said === percentText ? 'a percentage' : 'a number';
  const inUnit = unit.dimensions['own'] === 1 ? ' in the currency of the row' : unit.symbol && ` in ${unit.symbol}`;
  return [what + inUnit, range(accepts, said)].filter(Boolean).join(', ');
}
