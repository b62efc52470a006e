import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { inPool } from '../../src/cli/several/inPool';
import { minimalPlan } from '../broken/minimalPlan';
import { folderWith, runIn, runOn, type Said } from './io';

const plan = JSON.stringify(minimalPlan());
const west = JSON.stringify({
  ...minimalPlan(),
  spans: minimalPlan().spans.slice(1),
  workloads: minimalPlan().workloads.slice(1),
});
const broken = JSON.stringify({ ...minimalPlan(), spans: [] });
const files = {
  'plans/c.json': plan,
  'plans/a.json': west,
  'plans/b.json': broken,
  'plans/.d.json': 'hidden',
  'plans/e.txt': '',
};

/** Runs the command line in a new folder. @returns what it said, and every file that it left, by folder. */
async function quoted(
  ...argv: readonly string[]
): Promise<Said & { readonly left: Readonly<Record<string, readonly string[]>> }> {
  const folder = folderWith(files);
  try {
    const said = await runIn(folder, argv);
    const left = ['out', 'books'].filter((name) => existsSync(path.join(folder, name)));
    return { ...said, left: Object.fromEntries(left.map((name) => [name, readdirSync(path.join(folder, name)).sort()])) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('several plans', () => {
  test('are told in the order in which they are named, each under its name, and a broken one keeps no other back', async () => {
    const { status, out, err, left } = await quoted(
      'plans/c.json',
      'plans/b.json',
      'plans/a.json',
      '--values-dir',
      'out',
      '--out-dir=books',
    );
    expect(status).toBe(1);
    expect(left).toEqual({ out: ['a.json', 'b.json', 'c.json'], books: ['a.xlsx', 'c.xlsx'] });
    expect(out.match(/^(plans|Written).*$/gm)).toEqual([
      'plans/c.json',
      'Written: books/c.xlsx',
      'Written: out/c.json',
      'plans/b.json',
      'Written: out/b.json',
      'plans/a.json',
      'Written: books/a.xlsx',
      'Written: out/a.json',
    ]);
    expect(err).toMatch(/^plans\/b\.json:\n1 problem\n {2}spans\n/);
  });

  test('may be meant by a pattern, where no shell puts in the names', async () => {
    const { out, left } = await quoted('plans/?.json', 'plans/c.json', '--values-dir', 'out');
    expect(out.match(/^plans.*$/gm)).toEqual(['plans/a.json', 'plans/b.json', 'plans/c.json']);
    expect(left).toEqual({ out: ['a.json', 'b.json', 'c.json'] });
  });

  test('one plan too, under its own name in a folder that is made for it', async () => {
    const { status, out, left } = await quoted('plans/a*.json', '--values-dir', 'out/deep');
    expect([status, left]).toEqual([0, { out: ['deep'] }]);
    expect(out).toMatch(/^West\n[^]*\nWritten: out\/deep\/a\.json\n$/);
  });
});

describe('mistakes end with 2 and nothing written', () => {
  test.each([
    [['plans/x*.json', '--values-dir', 'out'], 'No file is called plans/x*.json: name plans, or another pattern.\n'],
    [['none/*.json', '--values-dir', 'out'], 'none cannot be read: there is no such file or folder.\n'],
    [
      ['plans/a.json', 'plans/c.json'],
      '2 plans were named (plans/a.json, plans/c.json): name a folder for their results with --values-dir or --out-dir, or put a name with spaces in quotes.\n',
    ],
    [['plans/a.json', 'plans/c.json', '--out', 'a.xlsx'], '--out names one file, and 2 plans were named: use --out-dir.\n'],
    [
      ['plans/a.json', 'other/A.xlsx', '--values-dir', 'out'],
      'plans/a.json and other/A.xlsx would write files of one name: rename one of them, or quote them one after the other into two folders.\n',
    ],
    [['plans/a.json', '--values-dir', 'plans/e.txt'], 'The folder plans/e.txt cannot be made: the system says EEXIST.\n'],
  ])('%j', async (argv, message) => {
    const { status, err, left } = await quoted(...argv);
    expect([status, err, left]).toEqual([2, message, {}]);
  });

  test('a plan is not written over by its own values', async () => {
    const { status, err } = await quoted('plans/a.json', '--values-dir', 'plans');
    expect([status, err]).toEqual([2, '--values-dir would overwrite the plan plans/a.json: name another file.\n']);
  });
});

test('An interrupt ends what runs, starts nothing more, and tells what was written', async () => {
  const interrupt = new AbortController();
  const begun: string[] = [];
  const { status, err } = await runOn(
    ['a.json', 'b.json', 'c.json', '--values-dir', 'out'],
    {},
    {
      cores: 1,
      interrupted: interrupt.signal,
      runApart: (argv) => {
        begun.push(argv.at(-1)!);
        interrupt.abort('SIGINT');
        return Promise.resolve({ status: 130, out: '', err: '' });
      },
    },
  );
  expect([status, begun]).toEqual([130, ['a.json']]);
  expect(err).toBe('Broken off. Only the files that are named above were written.\n');
});

test('No more tasks run at once than there are cores, and each begins in its turn', async () => {
  let [running, most] = [0, 0];
  const begun: number[] = [];
  const task = (at: number) => async (): Promise<number> => {
    begun.push(at);
    most = Math.max(most, ++running);
    await new Promise((done) => setImmediate(done));
    running--;
    return at;
  };
  const all = [0, 1, 2, 3, 4, 5, 6];
  expect(await Promise.all(inPool(all.map(task), 3))).toEqual(all);
  expect([most, begun]).toEqual([3, all]);
});
