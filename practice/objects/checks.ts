import { invalidArgument } from './refusals';

/** Arguments as they come over the wire, checked as Excel checks them. Each throws `InvalidArgument` naming what was asked for. */

export const asText = (value: unknown, what: string): string => {
  if (typeof value !== 'string') throw invalidArgument(`${what} is not a text`);
  return value;
};

/** The formula of a title: Excel takes a reference with its equals sign. */
export const asFormula = (value: unknown): string => {
  const text = asText(value, 'formula');
  if (!text.startsWith('=')) throw invalidArgument('formula does not begin with =');
  return text;
};

export const asFilledText = (value: unknown, what: string): string => {
  const text = asText(value, what);
  if (text === '') throw invalidArgument(`${what} is empty`);
  return text;
};

export const asNumber = (value: unknown, what: string): number => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(`${what} is not a number`);
  return value;
};

export const asInteger = (value: unknown, what: string, least = -Infinity): number => {
  const number = asNumber(value, what);
  if (!Number.isInteger(number) || number < least) throw invalidArgument(`${what} is not a whole number from ${least}`);
  return number;
};

export const asBoolean = (value: unknown, what: string): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument(`${what} is neither true nor false`);
  return value;
};

/** One of the words of an enumeration, in any case, as Excel takes `top` for `Top`. */
export const asOneOf = <Word extends string>(value: unknown, words: readonly Word[], what: string): Word => {
  const found = words.find((word) => typeof value === 'string' && word.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw invalidArgument(`${what} is none of ${words.join(', ')}`);
  return found;
};

/** `#RRGGBB` in capitals, from that, `RRGGBB` or one of the names of colours that HTML has had from the start. */
export const asColour = (value: unknown, what: string): string => {
  const text = asText(value, what).trim();
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(text) ?? [];
  const colour = digits === undefined ? htmlColours[text.toLowerCase()] : `#${digits.toUpperCase()}`;
  if (colour === undefined) throw invalidArgument(`${what} is no colour`);
  return colour;
};

const htmlColours: Readonly<Record<string, string>> = {
  aqua: '#00FFFF',
  black: '#000000',
  blue: '#0000FF',
  fuchsia: '#FF00FF',
  gray: '#808080',
  green: '#008000',
  lime: '#00FF00',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#FFA500',
  purple: '#800080',
  red: '#FF0000',
  silver: '#C0C0C0',
  teal: '#008080',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

export type Json = Readonly<Record<string, unknown>>;

export const asJson = (value: unknown, what: string): Json => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument(`${what} is not an object`);
  return value as Json;
};
