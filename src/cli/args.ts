import { july2011 } from '../catalogue/epochs';
import { dayNumber } from '../quantities/dates';

/** The cell that is to be explained, as typed. */
export interface Asked {
  readonly span: string;
  readonly platform: string;
  readonly field: string;
}

/** What a command line asks for. */
export interface Command {
  /** Path of the plan; null for the example. */
  readonly plan: string | null;
  readonly out: string | null;
  readonly values: string | null;
  /** YYYY-MM-DD: the day as of which the plan is quoted, and the day it is compared with. */
  readonly asOf: string | null;
  readonly against: string | null;
  readonly explain: Asked | null;
  readonly help: boolean;
}

export type Parsed = { readonly command: Command } | { readonly mistake: string };

const wrong = (mistake: string): Parsed => ({ mistake });

/** What follows an option, and what is to be said where it does not. */
const options: Readonly<Record<string, { readonly takes: readonly string[]; readonly example: string }>> = {
  '--out': { takes: ['a file'], example: '--out quote.xlsx' },
  '--values': { takes: ['a file'], example: '--values values.json' },
  '--as-of': { takes: ['a date'], example: '--as-of 2011-07-12' },
  '--against': { takes: ['a date'], example: '--against 2011-07-12' },
  '--explain': {
    takes: ['a span', 'a platform', 'a field'],
    example: '--explain "Ashburn to College Park" vplex-metro-5.0 requiredMbps',
  },
  '--help': { takes: [], example: '--help' },
};
const short: Readonly<Record<string, string>> = { '-h': '--help' };

/** Reads the words after the program's name. A word that begins with `-` is an option, but not after `--`. */
export function parseArgs(argv: readonly string[]): Parsed {
  const given = new Map<string, readonly string[]>();
  const plans: string[] = [];
  for (let at = 0; at < argv.length;) {
    const word = argv[at++]!;
    if (word === '--') {
      plans.push(...argv.slice(at));
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      plans.push(word);
      continue;
    }
    const equals = word.startsWith('--') ? word.indexOf('=') : -1;
    const typed = equals < 0 ? word : word.slice(0, equals);
    const name = short[typed] ?? typed;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) return wrong(`There is no option ${typed}.`);
    if (given.has(name)) return wrong(`${name} stands there twice.`);
    const attached = equals < 0 ? [] : [word.slice(equals + 1)];
    if (attached.length > option.takes.length) return wrong(`${name} takes nothing after it.`);
    const values = [...attached, ...argv.slice(at, at + option.takes.length - attached.length)];
    at += values.length - attached.length;
    const missing = option.takes.find((_, place) => isMissing(values[place]));
    if (missing) return wrong(`${name} needs ${missing}, such as ${option.example}.`);
    given.set(name, values);
  }
  if (plans.length > 1) return wrong(`One plan at a time: ${plans.join(' and ')} were named. Put names with spaces in quotes.`);
  const [out = null] = given.get('--out') ?? [];
  const [values = null] = given.get('--values') ?? [];
  const [asOf = null, against = null] = ['--as-of', '--against'].map((name) => dayOf(given.get(name)?.[0]));
  const wrongDay = [asOf, against].find((day) => day !== null && dayNumber(day) === null);
  if (wrongDay) return wrong(`"${wrongDay}" is no day of the calendar: write it as YYYY-MM-DD, such as 2011-07-12.`);
  const [span, platform, field] = given.get('--explain') ?? [];
  const explain = span && platform && field ? { span, platform, field } : null;
  return { command: { plan: plans[0] ?? null, out, values, asOf, against, explain, help: given.has('--help') } };
}

/** Nothing, or the next option where a value should stand. */
const isMissing = (value: string | undefined): boolean => value === undefined || value.trim() === '' || value.startsWith('--');

/** A day as it is typed, or the one that the catalogue calls by a name. */
const dayOf = (typed: string | undefined): string | null => (typed === 'july-2011' ? july2011 : (typed ?? null));
