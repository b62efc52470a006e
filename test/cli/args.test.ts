import { parseArgs } from '../../src/cli/args';

const nothing = {
  plan: null,
  out: null,
  values: null,
  asOf: null,
  against: null,
  explain: null,
  solve: [],
  force: false,
  help: false,
};

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
  ['a.json b.json', 'One plan at a time: a.json and b.json were named. Put names with spaces in quotes.'],
])('%s is a mistake', (line, mistake) => {
  expect(parseArgs(line.split(' '))).toEqual({ mistake });
});
