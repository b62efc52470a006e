import { defaultOptions, type GroupBy, type ImportOptions, type Statistic } from '../measured/options';
import { commonOptions, type Options, readOptions } from './readOptions';

/** A parsed command line of `import`. */
export interface ImportCommand {
  readonly files: readonly string[];
  readonly out: string | null;
  readonly into: string | null;
  /** Path of the map file. */
  readonly map: string | null;
  /** Replace a file that is there already. */
  readonly force: boolean;
  readonly help: boolean;
  readonly options: ImportOptions;
}
export type ParsedImport = { readonly command: ImportCommand } | { readonly mistake: string };

const options: Options = {
  out: { type: 'string', takes: ['a file'], example: '--out plan.json' },
  into: { type: 'string', takes: ['a plan'], example: '--into plan.json' },
  map: { type: 'string', takes: ['a map file'], example: '--map map.json' },
  group: { type: 'string', takes: ['a way to group'], example: '--group cluster' },
  workload: { type: 'string', takes: ['a name and a pattern'], example: '--workload "Databases=sql|ora"', repeats: true },
  site: { type: 'string', takes: ['a name and a site'], example: '--site "Cluster A=East"', repeats: true },
  span: { type: 'string', takes: ['a span'], example: '--span "Cluster A=East to West"', repeats: true },
  statistic: { type: 'string', takes: ['a statistic'], example: '--statistic p95' },
  reads: { type: 'string', takes: ['a percentage'], example: '--reads 70' },
  capacity: { type: 'string', takes: ['provisioned or used'], example: '--capacity used' },
  'powered-off': { type: 'boolean', takes: [], example: '--powered-off' },
  names: { type: 'boolean', takes: [], example: '--names' },
  ...commonOptions,
};

const ways = ['cluster', 'datacenter', 'folder', 'host', 'all', 'each'] as const;

/** Reads the words after `import`. */
export function parseImportArgs(argv: readonly string[]): ParsedImport {
  const read = readOptions(argv, options);
  if ('mistake' in read) return read;
  const { positionals: files, has, valuesOf } = read;
  const one = (name: string): string | null => valuesOf(name)[0] ?? null;
  if (files.length === 0 && !has('help'))
    return { mistake: 'Name the files to import, such as: npm run quote -- import rvtools.xlsx esxtop.csv' };
  const groupBy = groupByOf(one('group'));
  if (groupBy === undefined) return { mistake: `--group is ${ways.join(', ')} or attribute:HEADING, and not "${one('group')}".` };
  const statistic = statisticOf(one('statistic'));
  if (statistic === null)
    return { mistake: `--statistic is highest, or a percentile from p50 to p99.9 such as p95, and not "${one('statistic')}".` };
  const readShare = shareOf(one('reads'));
  if (Number.isNaN(readShare))
    return { mistake: `--reads is a percentage from 0 to 100, or reads and writes such as 70/30, and not "${one('reads')}".` };
  const capacity = one('capacity') ?? 'provisioned';
  if (capacity !== 'provisioned' && capacity !== 'used')
    return { mistake: `--capacity is provisioned or used, and not "${capacity}".` };
  const pairs = ['workload', 'site'].flatMap((name) => valuesOf(name).map((text) => ({ name, text, pair: pairOf(text) })));
  const half = pairs.find(({ pair }) => pair === null);
  if (half)
    return {
      mistake: `--${half.name} takes two words with = between them, such as ${options[half.name]!.example}, and not "${half.text}".`,
    };
  const spans = valuesOf('span').map((text) => pairOf(text) ?? text);
  const forAll = spans.filter((span) => typeof span === 'string');
  if (forAll.length > 1)
    return {
      mistake: `--span names one span for all workloads, and others by where they run, such as ${options['span']!.example}.`,
    };
  const pairsOf = (wanted: string): [string, string][] =>
    pairs.flatMap(({ name, pair }) => (name === wanted && pair ? [pair] : []));
  const command = {
    files,
    out: one('out'),
    into: one('into'),
    map: one('map'),
    force: has('force'),
    help: has('help'),
    options: {
      ...defaultOptions,
      groupBy,
      statistic,
      readShare,
      capacity,
      includePoweredOff: has('powered-off'),
      names: has('names'),
      span: forAll[0] ?? null,
      spans: spans.flatMap((span) => (typeof span === 'string' ? [] : [{ of: span[0], span: span[1] }])),
      patterns: pairsOf('workload').map(([workload, pattern]) => ({ workload, pattern })),
      sites: pairsOf('site').map(([of, site]) => ({ of, site })),
    },
  } as const;
  return { command };
}

function groupByOf(text: string | null): GroupBy | null | undefined {
  if (text === null) return null;
  const heading = /^attribute:(.+)$/.exec(text)?.[1];
  if (heading) return { by: 'attribute', heading };
  const by = ways.find((way) => way === text);
  return by && { by };
}

function statisticOf(text: string | null): Statistic | null {
  if (text === null || text === 'highest') return 'highest';
  const percent = Number(/^p(\d+(?:\.\d+)?)$/.exec(text)?.[1] ?? NaN);
  return percent >= 50 && percent < 100 ? percent : null;
}

/** A percentage, with or without its sign, as a share; NaN if it is none. */
function shareOf(text: string | null): number | null {
  if (text === null) return null;
  const [, reads = NaN, writes] = /^(\d+(?:\.\d+)?)\s*(?:%|[/:]\s*(\d+(?:\.\d+)?))?$/.exec(text.trim()) ?? [];
  const percent = Number(reads);
  const isWhole = writes === undefined || percent + Number(writes) === 100;
  return isWhole && percent <= 100 ? percent / 100 : NaN;
}

/** `name=value`, split at the first sign. */
function pairOf(text: string): [string, string] | null {
  const at = text.indexOf('=');
  const [name, value] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  return at < 0 || name === '' || value === '' ? null : [name, value];
}
