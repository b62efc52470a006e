import { parseArgs as parse } from 'node:util';
import { july2011 } from '../catalogue/epochs';
import { dayNumber } from '../quantities/dates';

/** The figure to explain, as typed. */
export interface ExplainRequest {
  readonly span: string;
  readonly platform: string;
  readonly field: string;
}

/** A parsed command line. */
export interface Command {
  /** Path of the plan; null for the example. */
  readonly plan: string | null;
  readonly out: string | null;
  readonly values: string | null;
  /** YYYY-MM-DD: the date that the plan is quoted for, and the date to compare it with. */
  readonly asOf: string | null;
  readonly against: string | null;
  readonly explain: ExplainRequest | null;
  /** Replace outputs that hold what somebody else made or changed. */
  readonly force: boolean;
  readonly help: boolean;
}

export type Parsed = { readonly command: Command } | { readonly mistake: string };

const mistake = (text: string): Parsed => ({ mistake: text });

interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** The values that follow it. `node:util` knows at most one: the others of `--explain` come as positionals. */
  readonly takes: readonly string[];
  /** For the message if a value is missing. */
  readonly example: string;
}

const options: Readonly<Record<string, Option>> = {
  out: { type: 'string', takes: ['a file'], example: '--out quote.xlsx' },
  values: { type: 'string', takes: ['a file'], example: '--values values.json' },
  'as-of': { type: 'string', takes: ['a date'], example: '--as-of 2011-07-12' },
  against: { type: 'string', takes: ['a date'], example: '--against 2011-07-12' },
  explain: {
    type: 'string',
    takes: ['a span', 'a platform', 'a field'],
    example: '--explain "Main hospital to North campus" vsan-stretched requiredMbps',
  },
  force: { type: 'boolean', takes: [], example: '--force' },
  help: { type: 'boolean', short: 'h', takes: [], example: '--help' },
};

/** Reads the words after the program's name. A word that begins with `-` is an option, but not after `--`. */
export function parseArgs(argv: readonly string[]): Parsed {
  const { tokens } = parse({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const given = new Map<string, readonly string[]>();
  const plans: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'positional') plans.push(token.value);
    if (token.kind !== 'option') continue;
    const { name } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) return mistake(`There is no option ${token.rawName}.`);
    if (given.has(name)) return mistake(`--${name} was given more than once.`);
    const values = token.value === undefined ? [] : [token.value];
    if (values.length > option.takes.length) return mistake(`--${name} takes no value.`);
    for (let next = tokens[at + 1]; values.length < option.takes.length && next?.kind === 'positional'; next = tokens[at + 1]) {
      values.push(next.value);
      at++;
    }
    const missing = option.takes.find((_, place) => isMissing(values[place]));
    if (missing) return mistake(`--${name} needs ${missing}, such as ${option.example}.`);
    given.set(name, values);
  }
  if (plans.length > 1) return mistake(`One plan at a time: ${plans.join(' and ')} were named. Put names with spaces in quotes.`);
  const [out = null] = given.get('out') ?? [];
  const [values = null] = given.get('values') ?? [];
  const [asOf = null, against = null] = ['as-of', 'against'].map((name) => resolveDate(given.get(name)?.[0]));
  const wrongDate = [asOf, against].find((date) => date !== null && dayNumber(date) === null);
  if (wrongDate) return mistake(`"${wrongDate}" is not a valid date: write it as YYYY-MM-DD, such as 2011-07-12.`);
  const [span, platform, field] = given.get('explain') ?? [];
  const explain = span && platform && field ? { span, platform, field } : null;
  return {
    command: { plan: plans[0] ?? null, out, values, asOf, against, explain, force: given.has('force'), help: given.has('help') },
  };
}

/** Nothing, or the next option in place of a value. */
const isMissing = (value: string | undefined): boolean => value === undefined || value.trim() === '' || value.startsWith('--');

/** A date as typed, or the one that the catalogue has a name for. */
const resolveDate = (typed: string | undefined): string | null => (typed === 'july-2011' ? july2011 : (typed ?? null));
