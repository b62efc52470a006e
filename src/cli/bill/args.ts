import { commonOptions, type Options, readOptions } from '../readOptions';

/** A parsed command line of `import-bom`. */
export interface BillCommand {
  readonly file: string;
  /** Key of the platform that the bill is of. */
  readonly platform: string;
  /** The only span that pays it; null: every span does. */
  readonly span: string | null;
  readonly map: string | null;
  readonly into: string | null;
  readonly out: string | null;
  /** Replace a file that is there already. */
  readonly force: boolean;
  readonly help: boolean;
}

const options: Options = {
  platform: { type: 'string', takes: ['the key of a platform'], example: '--platform powerstore-metro' },
  span: { type: 'string', takes: ['a span'], example: '--span "East to West"' },
  map: { type: 'string', takes: ['a map file'], example: '--map vendor.json' },
  into: { type: 'string', takes: ['a plan'], example: '--into plan.json' },
  out: { type: 'string', takes: ['a file'], example: '--out plan.json' },
  ...commonOptions,
};

/** Reads the words after `import-bom`. */
export function parseBillArgs(argv: readonly string[]): { readonly command: BillCommand } | { readonly mistake: string } {
  const read = readOptions(argv, options);
  if ('mistake' in read) return read;
  const { positionals, has, valuesOf } = read;
  const one = (name: string): string | null => valuesOf(name)[0] ?? null;
  const [file, ...others] = positionals;
  const platform = one('platform');
  if (!has('help')) {
    if (file === undefined || others.length > 0)
      return {
        mistake: 'Name one bill of materials, such as: npm run quote -- import-bom quote.xlsx --platform powerstore-metro',
      };
    if (platform === null)
      return { mistake: 'Say which platform the bill is of: --platform KEY (npm run quote -- catalogue lists keys).' };
  }
  return {
    command: {
      file: file ?? '',
      platform: platform ?? '',
      span: one('span'),
      map: one('map'),
      into: one('into'),
      out: one('out'),
      force: has('force'),
      help: has('help'),
    },
  };
}
