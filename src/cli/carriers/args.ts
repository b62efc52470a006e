import { commonOptions, type Options, readOptions } from '../readOptions';

/** A parsed command line of `import-offers`. */
export interface OffersCommand {
  readonly file: string;
  readonly into: string | null;
  readonly out: string | null;
  /** Replace a file that is there already. */
  readonly force: boolean;
  readonly help: boolean;
}

const options: Options = {
  into: { type: 'string', takes: ['a plan'], example: '--into plan.json' },
  out: { type: 'string', takes: ['a file'], example: '--out plan.json' },
  ...commonOptions,
};

/** Reads the words after `import-offers`. */
export function parseOffersArgs(argv: readonly string[]): { readonly command: OffersCommand } | { readonly mistake: string } {
  const read = readOptions(argv, options);
  if ('mistake' in read) return read;
  const { positionals, has, valuesOf } = read;
  const [file, ...others] = positionals;
  if (!has('help') && (file === undefined || others.length > 0))
    return { mistake: 'Name one answer of a carrier, such as: npm run quote -- import-offers answer.md --into plan.json' };
  const one = (name: string): string | null => valuesOf(name)[0] ?? null;
  return { command: { file: file ?? '', into: one('into'), out: one('out'), force: has('force'), help: has('help') } };
}
