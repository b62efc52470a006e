import { type Solvable, solvable } from '../explore/solve';
import type { TrialsRequest } from '../explore/ranges/runTrials';
import type { SweepRequest } from '../explore/sweep';
import { readDate } from './dates';
import { readSweeps, sweepDetails } from './explore/sweepArgs';
import { readTrials } from './explore/trialsArgs';
import { commonOptions, type Options, readOptions } from './readOptions';

/** The figure to explain, as typed. */
export interface ExplainRequest {
  readonly span: string;
  readonly platform: string;
  readonly field: string;
}

/** A parsed command line. */
export interface Command {
  /** Paths of plans, or patterns of paths; none for the example. */
  readonly plans: readonly string[];
  /** The words without the plans. */
  readonly others: readonly string[];
  readonly out: string | null;
  readonly values: string | null;
  /** Folders in which each plan's workbook and values file get the name of the plan. */
  readonly outDir: string | null;
  readonly valuesDir: string | null;
  /** The workbook for the customer, and the quote as values that cannot move. */
  readonly customer: string | null;
  readonly frozen: string | null;
  /** The request for quotation to carriers. */
  readonly rfq: string | null;
  /** YYYY-MM-DD: the date that the plan is quoted for, and the date to compare it with. */
  readonly asOf: string | null;
  readonly against: string | null;
  /** Path of the plan to compare it with. */
  readonly compare: string | null;
  /** Path of the library that the plan takes from. */
  readonly library: string | null;
  /** Path of the version before this one. */
  readonly since: string | null;
  /** Names of scenarios of the plan, or all; none if nobody asked. */
  readonly scenarios: readonly string[];
  readonly explain: ExplainRequest | null;
  /** What limits are looked for, in the order in which they are told; none if nobody asked. */
  readonly solve: readonly Solvable[];
  /** What is swept; none if nobody asked. */
  readonly sweeps: readonly SweepRequest[];
  /** How many trials are made, and their seed; null if nobody asked. */
  readonly trials: TrialsRequest | null;
  /** Replace outputs that hold what somebody else made or changed. */
  readonly force: boolean;
  readonly help: boolean;
}

export type Parsed = { readonly command: Command } | { readonly mistake: string };

const mistake = (text: string): Parsed => ({ mistake: text });

const options: Options = {
  out: { type: 'string', takes: ['a file'], example: '--out quote.xlsx' },
  values: { type: 'string', takes: ['a file'], example: '--values values.json' },
  'out-dir': { type: 'string', takes: ['a folder'], example: '--out-dir quotes' },
  'values-dir': { type: 'string', takes: ['a folder'], example: '--values-dir quotes' },
  customer: { type: 'string', takes: ['a file'], example: '--customer offer.xlsx' },
  frozen: { type: 'string', takes: ['a file'], example: '--frozen signed.xlsx' },
  rfq: { type: 'string', takes: ['a file'], example: '--rfq carriers.md' },
  'as-of': { type: 'string', takes: ['a date'], example: '--as-of 2011-07-12' },
  against: { type: 'string', takes: ['a date'], example: '--against 2011-07-12' },
  compare: { type: 'string', takes: ['a plan'], example: '--compare other.json' },
  library: { type: 'string', takes: ['a library'], example: '--library library.json' },
  since: { type: 'string', takes: ['the version before'], example: '--since version-2.json' },
  scenario: { type: 'string', takes: ['the name of a scenario'], example: '--scenario all', repeats: true },
  explain: {
    type: 'string',
    takes: ['a span', 'a platform', 'a field'],
    example: '--explain "Main hospital to North campus" vsan-stretched requiredMbps',
  },
  solve: { type: 'string', takes: ['what to solve for'], example: '--solve distance', repeats: true },
  sweep: { type: 'string', takes: ['what to sweep'], mayTake: sweepDetails, example: '--sweep distance 10..200', repeats: true },
  // A boolean to the parser, so that a plan may follow it: the number is optional.
  trials: { type: 'boolean', takes: [], mayTake: [/^\d+$/], example: '--trials 10000' },
  seed: { type: 'string', takes: ['a number'], example: '--seed 7' },
  ...commonOptions,
};

/** Reads the words after the program's name. A word that begins with `-` is an option, but not after `--`. */
export function parseArgs(argv: readonly string[]): Parsed {
  const read = readOptions(argv, options);
  if ('mistake' in read) return read;
  const { positionals: plans, others, valuesOf } = read;
  const named = (name: string): string | null => valuesOf(name)[0] ?? null;
  const [out, values, outDir, valuesDir] = [named('out'), named('values'), named('out-dir'), named('values-dir')];
  const both = [out && outDir && 'out', values && valuesDir && 'values'].find(Boolean);
  if (both) return mistake(`--${both} names a file and --${both}-dir a folder for it: give one of them.`);
  const dates = ['as-of', 'against'].map((name) => readDate(valuesOf(name)[0]));
  const wrong = dates.find((date) => typeof date === 'object' && date !== null);
  if (wrong) return wrong;
  const [asOf = null, against = null] = dates as (string | null)[];
  const [span, platform, field] = valuesOf('explain');
  const explain = span && platform && field ? { span, platform, field } : null;
  const asked = valuesOf('solve').flatMap((words) => words.split(','));
  const unknown = asked.find((word) => word !== all && !isSolvable(word));
  if (unknown !== undefined) return mistake(`--solve knows ${[...solvable, all].join(', ')}, not "${unknown}".`);
  const solve = solvable.filter((word) => asked.includes(word) || asked.includes(all));
  const swept = readSweeps(valuesOf('sweep'));
  if ('mistake' in swept) return swept;
  const tried = readTrials(read.has('trials'), valuesOf('trials'), valuesOf('seed'));
  if ('mistake' in tried) return tried;
  return {
    command: {
      plans,
      others,
      out,
      values,
      outDir,
      valuesDir,
      asOf,
      against,
      compare: named('compare'),
      since: named('since'),
      library: named('library'),
      customer: named('customer'),
      frozen: named('frozen'),
      rfq: named('rfq'),
      scenarios: valuesOf('scenario'),
      explain,
      solve,
      sweeps: swept.sweeps,
      trials: tried.trials,
      force: read.has('force'),
      help: read.has('help'),
    },
  };
}

/** Solves for everything. */
const all = 'all';
const isSolvable = (word: string): boolean => (solvable as readonly string[]).includes(word);
