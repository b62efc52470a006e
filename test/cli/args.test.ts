import { parseArgs } from '../../src/cli/args';
import type { SweptAlong } from '../../src/explore/axes/axes';
import { Decimal } from '../../src/quantities/decimal';

const nothing = {
  plans: [],
  others: [],
  out: null,
  values: null,
  outDir: null,
  valuesDir: null,
  asOf: null,
  against: null,
  compare: null,
  since: null,
  library: null,
  customer: null,
  frozen: null,
  rfq: null,
  scenarios: [],
  explain: null,
  solve: [],
  sweeps: [],
  trials: null,
  force: false,
  help: false,
};

const sweep = (of: SweptAlong, from?: number, to?: number, steps: number | null = null) => ({
  of,
  from: from === undefined ? null : new Decimal(from),
  to: to === undefined ? null : new Decimal(to),
  steps,
});

test.each([
  ['', nothing],
  ['plan.json', { ...nothing, plans: ['plan.json'] }],
  ['plan.json --out a.xlsx --values v.json', { ...nothing, plans: ['plan.json'], out: 'a.xlsx', values: 'v.json' }],
  ['--values=v.json --out=a=b.xlsx', { ...nothing, values: 'v.json', out: 'a=b.xlsx' }],
  ['--explain S P f plan.json', { ...nothing, plans: ['plan.json'], explain: { span: 'S', platform: 'P', field: 'f' } }],
  ['--explain=S P f', { ...nothing, explain: { span: 'S', platform: 'P', field: 'f' } }],
  ['plan.json --compare other.json', { ...nothing, plans: ['plan.json'], compare: 'other.json' }],
  ['plan.json --since old.xlsx', { ...nothing, plans: ['plan.json'], since: 'old.xlsx' }],
  ['plan.json --library own.json', { ...nothing, plans: ['plan.json'], library: 'own.json' }],
  ['a.json --values-dir out b.json --out-dir=out', { ...nothing, plans: ['a.json', 'b.json'], valuesDir: 'out', outDir: 'out' }],
  ['--scenario all --scenario growth', { ...nothing, scenarios: ['all', 'growth'] }],
  ['plan.json --force', { ...nothing, plans: ['plan.json'], force: true }],
  ['--solve load --solve=distance plan.json', { ...nothing, plans: ['plan.json'], solve: ['distance', 'load'] }],
  ['--solve year,link,year', { ...nothing, solve: ['year', 'link'] }],
  ['--solve all', { ...nothing, solve: ['distance', 'load', 'share', 'year', 'link'] }],
  ['--trials plan.json', { ...nothing, plans: ['plan.json'], trials: { trials: 10_000, seed: 1 } }],
  ['plan.json --seed 7 --trials 500', { ...nothing, plans: ['plan.json'], trials: { trials: 500, seed: 7 } }],
  ['--sweep load plan.json', { ...nothing, plans: ['plan.json'], sweeps: [sweep('load')] }],
  [
    'plan.json --sweep distance 10..200 19 --sweep share 0%..50%',
    { ...nothing, plans: ['plan.json'], sweeps: [sweep('distance', 10, 200, 19), sweep('share', 0, 0.5)] },
  ],
  ['-h', { ...nothing, help: true }],
  ['--help plan.json', { ...nothing, plans: ['plan.json'], help: true }],
  ['-- --out', { ...nothing, plans: ['--out'] }],
])('%s', (line, command) => {
  expect(parseArgs(line === '' ? [] : line.split(' '))).toEqual({
    command: { ...command, others: expect.any(Array) as readonly string[] },
  });
});

test.each([
  ['--output x', 'There is no option --output.'],
  ['-o x', 'There is no option -o.'],
  ['--constructor', 'There is no option --constructor.'],
  ['--out', '--out needs a file, such as --out quote.xlsx.'],
  ['--out --values v.json', '--out needs a file, such as --out quote.xlsx.'],
  ['--out=', '--out needs a file, such as --out quote.xlsx.'],
  ['--out a --out-dir b', '--out names a file and --out-dir a folder for it: give one of them.'],
  ['--values-dir b --values=a', '--values names a file and --values-dir a folder for it: give one of them.'],
  ['--out a --out b', '--out was given more than once.'],
  ['--help=yes', '--help takes no value.'],
  ['--explain S P', '--explain needs a field, such as --explain "Main hospital to North campus" vsan-stretched requiredMbps.'],
  ['--solve', '--solve needs what to solve for, such as --solve distance.'],
  ['--solve distance,speed', '--solve knows distance, load, share, year, link, all, not "speed".'],
  ['--trials 0', '--trials takes from 1 to 100,000 trials, not 0.'],
  ['--trials 100001', '--trials takes from 1 to 100,000 trials, not 100001.'],
  ['--trials --seed x', '--seed takes a whole number from 0 to 4294967295, not "x".'],
  ['--seed 7', '--seed is the seed of trials: add --trials.'],
  ['--sweep speed', '--sweep knows distance, load, share, growth, utilisation, not "speed".'],
  ['--sweep load 4..1', '--sweep load needs a range that rises, such as 10..200, not "4..1".'],
  ['--sweep load 1..4 1000', '--sweep takes from 1 to 100 steps, not 1000.'],
  ['--sweep load --sweep load', '--sweep load was given more than once.'],
])('%s is a mistake', (line, mistake) => {
  expect(parseArgs(line.split(' '))).toEqual({ mistake });
});
