import { type Definition, isListed } from '../describe/definitions';

/** Longest key: two of them and a separator fit a criterion of 255 characters. */
const longest = 100;

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const time = String.raw`\d{1,4}:\d{1,2}(?::\d{1,2}(?:[.,]\d+)?)?(?:\s*[ap]m?)?`;
const between = String.raw`[-/., ]*`;
const money = String.raw`[$€£¥]?`;

/** What Excel takes typed text for, or a criterion matches as such; as patterns of the whole trimmed text. */
const patterns: readonly (readonly [string, string])[] = [
  ['true or false', 'true|false'],
  ['an error value', String.raw`#[a-z0-9/_]+[!?]?`],
  ['a percentage', String.raw`%?\s*[-+(]?[\d.,' ]*\d[\d.,' ]*\)?\s*%`],
  ['a percentage', String.raw`[-+]?%\s*[\d.,]*\d[\d.,]*`],
  ['a date', String.raw`\d{1,4}[-/]\d{1,4}(?:[-/]\d{1,4})?(?:\s+${time})?`],
  ['a date', String.raw`\d{1,4}\.\s?\d{1,2}\.\s?(?:\d{1,4})?(?:\s+${time})?`],
  ['a date', String.raw`\d{1,4}${between}${month}(?:${between}\d{1,4})?(?:\s+${time})?`],
  ['a date', String.raw`${month}${between}\d{1,4}(?:${between}\d{1,4})?(?:\s+${time})?`],
  ['a time', time],
  ['a time', String.raw`\d{1,2}\s+[ap]m?`],
  ['a fraction', String.raw`[-+]?\d+\s+\d+/\d+`],
  ['a number', String.raw`[-+(]*\s*${money}\s*[-+]?[\d.,' ]*\d[\d.,' ]*(?:e[-+]?\d+)?\s*${money}\)?-?`],
];
const readings = patterns.map(([what, pattern]) => [what, new RegExp(`^(?:${pattern})$`, 'i')] as const);

/** What Excel would read a text as, or null where it stays a text. English month names, any date order and separators. */
export function readsAs(text: string): string | null {
  return readings.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Why a trimmed text may not be a key that formulas match on, or null where it may. */
export function forbidden(definition: Definition, key: string): string | null {
  const wild = /[*?~]/.exec(key)?.[0];
  if (wild) return `holds ${wild}, which formulas take for a pattern`;
  if (/^[=<>]/.test(key)) return `begins with ${key[0]}, which formulas take for a comparison`;
  if (key.includes('|')) return 'holds |, which stands between the names of an option';
  if (key.length > longest) return `is ${key.length} characters long, and ${longest} is the most formulas can match`;
  if (isListed(definition) && key.includes(',')) return 'holds a comma, which separates names in a list';
  if (isListed(definition) && key.toLowerCase() === 'none') return 'stands for an empty list';
  const read = readsAs(key);
  return read && `would be read as ${read} by Excel`;
}
