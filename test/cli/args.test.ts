import { parseArgs } from '../../src/cli/args';
import type { SweptAlong } from '../../src/explore/axes/axes';
import { Decimal } from '../../src/quantities/decimal';

const nothing = {
  plan: null,
  out: null,
  values: null,
  asOf: null,
  against: null,
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
  ['plan.json', { ...nothing, plan: 'plan.json' }],
  ['plan.json --out a.xlsx --values v.json', { ...nothing, plan: 'plan.json', out: 'a.xlsx', values: 'v.json' }],
  ['--values=v.json --out=a=b.xlsx', { ...nothing, values: 'v.json', out: 'a=b.xlsx' }],
  ['--explain S P f plan.json', { ...nothing, plan: 'plan.json', explain: { span: 'S', platform: 'P', field: 'f' } }],
  ['--explain=S P f', { ...nothing, explain: { span: 'S', platform: 'P', field: 'f' } }],
  ['plan.json --force', { ...nothing, plan: 'plan.json', force: true }],
  ['--solve load --solve=distance plan.json', { ...nothing, plan: 'plan.json', solve: ['distance', 'load'] }],
  ['--solve year,link,year', { ...nothing, solve: ['year', 'link'] }],
  ['--solve all', { ...nothing, solve: ['distance', 'load', 'share', 'year', 'link'] }],
  ['--trials plan.json', { ...nothing, plan: 'plan.json', trials: { trials: 10_000, seed: 1 } }],
  ['plan.json --seed 7 --trials 500', { ...nothing, plan: 'plan.json', trials: { trials: 500, seed: 7 } }],
  ['--sweep load plan.json', { ...nothing, plan: 'plan.json', sweeps: [sweep('load')] }],
  [
    'plan.json --sweep distance 10..200 19 --sweep share 0%..50%',
    { ...nothing, plan: 'plan.json', sweeps: [sweep('distance', 10, 200, 19), sweep('share', 0, 0.5)] },
  ],
  ['-h', { ...nothing, help: true }],
  ['--help plan.json', { ...nothing, plan: 'plan.json', help: true }],
  ['-- --out', { ...nothing, plan: '--out' }],
])('%s', (line, command) => {
  expect(parseArgs(line === '' ? [] : line.split(' '))).toEqual({ command });
});

test.each([
  ['--output x', 'There is no option --output.'],
  ['-o x', 'There is no option -o.'],
  ['--constructor', 'There is no option --constructor.'],
  ['--out', '--out needs a file, such as --out quote.xlsx.'],
  ['--out --values v.json', '--out needs a file, such as --out quote.xlsx.'],
  ['--out=', '--out needs a file, such as --out quote.xlsx.'],
  ['--out a --out b', '--out was given more than once.'],
  ['--help=yes', '--help takes no value.'],
  ['--explain S P', '--explain needs a field, such as --explain "Main hospital to North campus" vsan-stretched requiredMbps.'],
  ['--solve', '--solve needs what to solve for, such as --solve distance.'],
  ['--solve distance,speed', '--solve knows distance, load, share, year, link, all, not "speed".'],
  ['--trials 0', '--trials takes from 1 to 1,000,000 trials, not 0.'],
  ['--trials 1000001', '--trials takes from 1 to 1,000,000 trials, not 1000001.'],
  ['--trials --seed x', '--seed takes a whole number from 0 to 4294967295, not "x".'],
  ['--seed 7', '--seed is the seed of trials: add --trials.'],
  ['--sweep speed', '--sweep knows distance, load, share, growth, utilisation, not "speed".'],
  ['--sweep load 4..1', '--sweep load needs a range that rises, such as 10..200, not "4..1".'],
  ['--sweep load 1..4 1000', '--sweep takes from 1 to 100 steps, not 1000.'],
  ['--sweep load --sweep load', '--sweep load was given more than once.'],
  ['a.json b.json', 'One plan at a time: a.json and b.json were named. Put names with spaces in quotes.'],
])('%s is a mistake', (line, mistake) => {
  expect(parseArgs(line.split(' '))).toEqual({ mistake });
});
