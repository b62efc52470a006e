import { existsSync, linkSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Disk } from '../../src/cli/files/disk';
import { minimalPlan } from '../broken/minimalPlan';
import { xlsx } from '../measured/files';
import { fourth } from '../measured/rvtoolsHeadings';
import { vm } from '../measured/rvtoolsVm';
import { disk, failing, folderWith, runIn } from './io';

const samples = ['when,w', '2024-05-13 10:00,1', '2024-05-13 10:05,3', ''].join('\n');
const map = JSON.stringify({ time: 'when', values: { w: { is: 'writes/s', of: 'Billing' } } });
const given = { 'a.csv': samples, 'm.json': map, 'old.json': JSON.stringify(minimalPlan()) };
let folder: string;
beforeEach(() => (folder = folderWith(given)));
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => path.join(folder, name);
const text = (name: string): string => readFileSync(at(name), 'utf8');
const imports = (...more: readonly string[]) => runIn(folder, ['import', 'a.csv', '--map', 'm.json', ...more]);
const importsOn = (change: Partial<Disk>, interrupted = new AbortController().signal) =>
  runIn(folder, ['import', 'a.csv', '--map', 'm.json'], { disk: { ...disk, ...change }, interrupted });

describe('An import never writes over what it reads, not even with --force', () => {
  beforeEach(() => {
    symlinkSync('a.csv', at('soft'));
    linkSync(at('old.json'), at('hard'));
  });
  test.each([
    ['the measured file', './a.csv', []],
    ['the measured file', 'soft', []],
    ['the map file', 'm.json', []],
    ['the plan', 'old.json', ['--into', 'old.json']],
    ['the plan', 'hard', ['--into', 'old.json']],
  ])('%s %s', async (what, name, more) => {
    const { status, out, err } = await imports('--out', name, '--force', ...more);
    expect([status, out, err]).toEqual([2, '', `--out would overwrite ${what} ${name}: name another file.\n`]);
    expect(Object.fromEntries(Object.keys(given).map((own) => [own, text(own)]))).toEqual(given);
  });
});

describe('A plan that is there already', () => {
  test('is kept before anything is read, also if an import wrote it, and replaced with --force', async () => {
    expect(await imports()).toMatchObject({ status: 0, err: '' });
    const first = text('plan.json');
    const edited = first.replace('Billing', 'Mine');
    writeFileSync(at('plan.json'), edited);
    const { status, out, err } = await imports();
    expect([status, out, err]).toEqual([
      2,
      '',
      'plan.json is there already and may hold work of yours: name another file with --out, or replace it with --force.\n',
    ]);
    expect(text('plan.json')).toBe(edited);
    expect(await imports('--force')).toMatchObject({ status: 0 });
    expect(text('plan.json')).toBe(first);
  });

  test('is kept beside the plan that workloads go into, too', async () => {
    writeFileSync(at('old-measured.json'), '{}');
    expect(await imports('--into', 'old.json')).toMatchObject({ status: 2 });
    expect(text('old-measured.json')).toBe('{}');
  });

  test('is kept if it appears while measurements are read', async () => {
    const open: Disk['open'] = (...how) => {
      writeFileSync(at('plan.json'), 'saved meanwhile');
      return disk.open(...how);
    };
    expect(await importsOn({ open })).toMatchObject({ status: 2 });
    expect(text('plan.json')).toBe('saved meanwhile');
  });
});

describe('An import that cannot end leaves nothing behind', () => {
  const left = () => readdirSync(folder).sort();
  /** Files of which the first piece is read, and then something happens. */
  const during = (happens: () => Promise<void>): Disk['open'] => {
    return async (...how) => {
      const handle = await disk.open(...how);
      let pieces = 0;
      const read = async (piece: Uint8Array) => {
        if (++pieces > 1) await happens();
        return handle.read(piece);
      };
      return { read, close: () => handle.close() } as Awaited<ReturnType<Disk['open']>>;
    };
  };

  test('if it is interrupted while it reads', async () => {
    const interrupt = new AbortController();
    const open = during(() => Promise.resolve(interrupt.abort('SIGINT')));
    const { status, out, err } = await importsOn({ open }, interrupt.signal);
    expect([status, out, err]).toEqual([130, '', 'Broken off. Nothing was written.\n']);
    expect(left()).toEqual(Object.keys(given));
  });

  test('if a file stops to be readable', async () => {
    const { status, out, err } = await importsOn({ open: during(() => Promise.reject(failing('EIO'))) });
    expect([status, out, err]).toEqual([2, '', 'a.csv cannot be read: the disk reports an error.\n']);
    expect(left()).toEqual(Object.keys(given));
  });

  test('if the disk is full', async () => {
    const rename = () => Promise.reject(failing('ENOSPC'));
    const { status, err } = await importsOn({ rename });
    expect([status, err]).toEqual([2, 'plan.json cannot be written: the disk is full.\nNot written: plan.json\n']);
    expect(left()).toEqual(Object.keys(given));
  });

  test('by a fault of the program, which has a status of its own', async () => {
    const { status, err } = await importsOn({ open: () => Promise.reject(new TypeError('x')) });
    expect(status).toBe(3);
    expect(err).toMatch(/^Metrospan stopped because of a fault of its own/);
  });
});

test('Every file that was opened is closed, also one of which only the beginning was read', async () => {
  const counted = { opened: 0, closed: 0 };
  const open: Disk['open'] = async (...how) => {
    const handle = await disk.open(...how);
    const close = handle.close.bind(handle);
    counted.opened++;
    handle.close = () => {
      counted.closed++;
      return close();
    };
    return handle;
  };
  writeFileSync(at('a.csv'), samples + '2024-05-13 10:10,2\n'.repeat(50_000));
  await importsOn({ open });
  expect(counted.opened).toBeGreaterThan(2);
  expect(counted.closed).toBe(counted.opened);
});

test('a file that takes longer than half a second says on the terminal how much of it is read, and then no more', async () => {
  const lines = Array.from(
    { length: 40_000 },
    (_, at) => `2024-05-13T${new Date(at * 1000).toISOString().slice(11, 19)},${at % 7}`,
  );
  writeFileSync(at('long.csv'), ['when,w', ...lines].join('\n'));
  let ms = 0;
  const said: string[] = [];
  const world = { now: () => (ms += 200), progress: (line: string) => void said.push(line) };
  const { status } = await runIn(folder, ['import', 'long.csv', '--map', 'm.json'], world);
  expect(status).toBe(0);
  expect(said.at(-1)).toBe('');
  expect(said.slice(0, -1).length).toBeGreaterThan(2);
  for (const line of said.slice(0, -1)) expect(line).toMatch(/^long\.csv: \d\.\d of 0\.9 MB$/);
});

test('The terminal shows which sheet and row of a workbook is read, and an interrupt ends it', async () => {
  const vms = Array.from({ length: 1500 }, (_, at) => vm(`vm-${at}`, 'Gold'));
  writeFileSync(at('large.xlsx'), await xlsx({ vInfo: [fourth, ...vms], vDisk: [['VM', 'Disk']] }));
  let ms = 0;
  const said: string[] = [];
  const world = { now: () => (ms += 200), progress: (line: string) => void said.push(line) };
  const { status } = await runIn(folder, ['import', 'large.xlsx', '--out', 'of-large.json'], world);
  expect(status).toBe(0);
  expect(said).toContain('large.xlsx: sheet 1 of 2, 1,000 rows');
  const stop = new AbortController();
  const stopped = await runIn(folder, ['import', 'large.xlsx', '--out', 'never.json'], {
    now: () => (ms += 200),
    progress: (line) => {
      if (line.includes('sheet 1 of 2, 1,000 rows')) stop.abort();
    },
    interrupted: stop.signal,
  });
  expect([stopped.status === 0, existsSync(at('never.json'))]).toEqual([false, false]);
});
