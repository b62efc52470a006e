import { catalogueVersion } from '../../catalogue/version';
import { readDate } from '../dates';
import { commonOptions, type Options, readOptions } from '../readOptions';

/** A parsed command line of `catalogue`. */
export interface CatalogueCommand {
  /** What was typed to look for; empty for all of it. */
  readonly words: string;
  /** YYYY-MM-DD: what is for sale on it stands first. */
  readonly day: string;
  readonly help: boolean;
}

const options: Options = {
  'as-of': { type: 'string', takes: ['a date'], example: '--as-of 2011-07-12' },
  help: commonOptions['help']!,
};

/** Reads the words after `catalogue`. */
export function parseCatalogueArgs(
  argv: readonly string[],
): { readonly command: CatalogueCommand } | { readonly mistake: string } {
  const read = readOptions(argv, options);
  if ('mistake' in read) return read;
  const day = readDate(read.valuesOf('as-of')[0]) ?? catalogueVersion;
  if (typeof day === 'object') return day;
  return { command: { words: read.positionals.join(' ').trim(), day, help: read.has('help') } };
}
