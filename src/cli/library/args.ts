import { readDate } from '../dates';
import { commonOptions, type Options, readOptions } from '../readOptions';

/** A parsed command line of `library`. */
export interface LibraryCommand {
  readonly file: string;
  /** A plan or workbook whose entries are added. */
  readonly add: string | null;
  /** Who adds them. */
  readonly by: string | null;
  /** YYYY-MM-DD: the day that the added entries have; null: the quote date of the plan. */
  readonly date: string | null;
  readonly out: string | null;
  /** Replace a file that is there already. */
  readonly force: boolean;
  readonly help: boolean;
}

const options: Options = {
  add: { type: 'string', takes: ['a plan'], example: '--add plan.json' },
  by: { type: 'string', takes: ['a name'], example: '--by "A. Weber"' },
  date: { type: 'string', takes: ['a date'], example: '--date 2026-11-23' },
  out: { type: 'string', takes: ['a file'], example: '--out library-new.json' },
  ...commonOptions,
};

/** Reads the words after `library`. */
export function parseLibraryArgs(argv: readonly string[]): { readonly command: LibraryCommand } | { readonly mistake: string } {
  const read = readOptions(argv, options);
  if ('mistake' in read) return read;
  const { positionals, has, valuesOf } = read;
  const [file, ...others] = positionals;
  const one = (name: string): string | null => valuesOf(name)[0] ?? null;
  const date = readDate(valuesOf('date')[0]);
  if (date !== null && typeof date === 'object') return date;
  const [add, by] = [one('add'), one('by')];
  if (!has('help')) {
    if (file === undefined || others.length > 0)
      return { mistake: 'Name one library, such as: npm run quote -- library library.json' };
    if (add !== null && by === null) return { mistake: 'Say who adds the entries: --by NAME.' };
    if (add === null && (by !== null || date !== null))
      return { mistake: '--by and --date are of what --add adds: name a plan with --add.' };
  }
  return {
    command: { file: file ?? '', add, by, date, out: one('out'), force: has('force'), help: has('help') },
  };
}
