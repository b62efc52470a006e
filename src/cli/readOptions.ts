import { parseArgs as parse } from 'node:util';

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** The values that follow it. `node:util` knows at most one: the others of `--explain` come as positionals. */
  readonly takes: readonly string[];
  /** What the values that may follow after these look like, in their order. */
  readonly mayTake?: readonly RegExp[];
  /** For the message if a value is missing. */
  readonly example: string;
  /** Whether it may be given more than once. */
  readonly repeats?: boolean;
}
export type Options = Readonly<Record<string, Option>>;

/** What every command understands. */
export const commonOptions: Options = {
  force: { type: 'boolean', takes: [], example: '--force' },
  help: { type: 'boolean', short: 'h', takes: [], example: '--help' },
};

/** What was typed. */
export interface Typed {
  readonly positionals: readonly string[];
  /** The words without the positionals. */
  readonly others: readonly string[];
  readonly has: (name: string) => boolean;
  /** The values of an option, of one that repeats all of them in their order; none if it was not given. */
  readonly valuesOf: (name: string) => readonly string[];
}

const mistake = (text: string): { readonly mistake: string } => ({ mistake: text });

/** Reads words by a table of options. A word that begins with `-` is an option, but not after `--`. */
export function readOptions(argv: readonly string[], options: Options): Typed | { readonly mistake: string } {
  const known = Object.fromEntries(
    Object.entries(options).map(([name, { type, short }]) => [name, short ? { type, short } : { type }]),
  );
  const { tokens } = parse({ args: [...argv], options: known, strict: false, allowPositionals: true, tokens: true });
  const given = new Map<string, readonly string[]>();
  const positionals: string[] = [];
  const apart = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') apart.add(token.index);
    if (token.kind !== 'option') continue;
    const { name } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) return mistake(`There is no option ${token.rawName}.`);
    if (given.has(name) && !option.repeats) return mistake(`--${name} was given more than once.`);
    const values = token.value === undefined ? [] : [token.value];
    if (values.length > option.takes.length) return mistake(`--${name} takes no value.`);
    for (let next = tokens[at + 1]; values.length < option.takes.length && next?.kind === 'positional'; next = tokens[at + 1]) {
      values.push(next.value);
      at++;
    }
    const missing = option.takes.find((_, place) => isMissing(values[place]));
    if (missing) return mistake(`--${name} needs ${missing}, such as ${option.example}.`);
    for (const looks of option.mayTake ?? []) {
      const next = tokens[at + 1];
      if (next?.kind !== 'positional' || !looks.test(next.value)) continue;
      values.push(next.value);
      at++;
    }
    given.set(name, [...(given.get(name) ?? []), ...values]);
  }
  const others = argv.filter((_, at) => !apart.has(at));
  return { positionals, others, has: (name) => given.has(name), valuesOf: (name) => given.get(name) ?? [] };
}

/** Nothing, or the next option in place of a value. */
const isMissing = (value: string | undefined): boolean => value === undefined || value.trim() === '' || value.startsWith('--');
