import { linkSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { isSameFile } from '../../src/cli/files/sameFile';
import { minimalPlan } from '../broken/minimalPlan';
import { disk, folderWith, runIn } from './io';

const plan = JSON.stringify(minimalPlan());
let folder: string;
/** The plan's workbook as Metrospan writes it. */
let workbook: Buffer;
const at = (name: string): string => path.join(folder, name);
const named = (name: string) => ({ name, path: at(name) });

beforeAll(async () => {
  const own = folderWith({ 'plan.json': plan });
  await runIn(own, ['plan.json']);
  workbook = readFileSync(path.join(own, 'quote.xlsx'));
  rmSync(own, { recursive: true });
});
beforeEach(() => {
  folder = folderWith({ 'plan.json': plan, 'sub/other.txt': '' });
  symlinkSync('plan.json', at('soft'));
  linkSync(at('plan.json'), at('hard'));
  symlinkSync('.', at('here'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe.each(['--out', '--values'])('%s never replaces the plan, not even with --force', (option) => {
  test.each(['plan.json', './plan.json', 'sub/../plan.json', 'soft', 'hard', 'here/plan.json'])('called %s', async (name) => {
    const { status, err } = await runIn(folder, ['plan.json', option, name, '--force']);
    expect([status, err]).toEqual([2, `${option} would overwrite the plan ${name}: name another file.\n`]);
    expect(readFileSync(at('plan.json'), 'utf8')).toBe(plan);
  });
});

test('Nor does it where the plan was named by a link', async () => {
  expect(await runIn(folder, ['soft', '--out', 'plan.json', '--force'])).toMatchObject({ status: 2 });
});

test.each([
  ['a', 'a'],
  ['a', 'here/a'],
  ['a.json', 'A.JSON'],
  ['Zu\u0308rich', 'Z\u00fcrich'],
])('--out %s and --values %s may be one file, and are refused', async (out, values) => {
  const { status, err } = await runIn(folder, ['plan.json', '--out', out, '--values', values, '--force']);
  expect([status, err]).toEqual([2, `--out and --values name the same file ${values}: name two.\n`]);
});

test('Files that are two are told apart: with one content, or names that differ in case where case counts', async () => {
  writeFileSync(at('copy.json'), plan);
  expect(await isSameFile(named('plan.json'), named('copy.json'), disk)).toBe(false);
  expect(await isSameFile(named('plan.json'), named('new.json'), disk)).toBe(false);
  const numbers: Readonly<Record<string, bigint>> = { 'plan.json': 1n, 'PLAN.JSON': 2n };
  const stat = (file: string) => Promise.resolve({ dev: 1n, ino: numbers[path.basename(file)] });
  expect(await isSameFile(named('plan.json'), named('PLAN.JSON'), { ...disk, stat: stat as never })).toBe(false);
});

describe('A file that is there', () => {
  const quote = (...more: readonly string[]) => runIn(folder, ['plan.json', ...more]);
  const bytes = (name = 'quote.xlsx') => readFileSync(at(name));

  test('is replaced without a question if Metrospan wrote it and nobody changed it', async () => {
    writeFileSync(at('quote.xlsx'), workbook);
    writeFileSync(at('plan.json'), plan.replace('130', '131'));
    expect(await quote('--values', 'v.json')).toMatchObject({ status: 0, err: '' });
    expect(bytes().equals(workbook)).toBe(false);
    expect(await quote('--values', 'v.json')).toMatchObject({ status: 0, err: '' });
  });

  test('is kept if it was changed since, by a single letter in any part, and replaced with --force', async () => {
    const parts = unzipSync(workbook);
    for (const part of ['xl/worksheets/sheet2.xml', 'docProps/core.xml', 'customXml/item1.xml']) {
      const changed = zipSync({ ...parts, [part]: new Uint8Array([...parts[part]!, 32]) });
      writeFileSync(at('quote.xlsx'), changed);
      const { status, err } = await quote();
      expect([status, err]).toEqual([
        2,
        'quote.xlsx is no longer as Metrospan wrote it and may hold work of yours: name another file with --out, or replace it with --force.\n',
      ]);
      expect(bytes().equals(changed)).toBe(true);
    }
    expect(await quote('--force')).toMatchObject({ status: 0 });
    expect(bytes().equals(workbook)).toBe(true);
  });

  test.each([
    ['--out', 'a workbook', 'a thesis', 'thesis'],
    ['--out', 'a workbook', 'somebody’s workbook', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })],
    ['--values', 'a values file', 'a plan', plan],
    ['--values', 'a values file', 'a thesis', 'thesis'],
  ])('is kept by %s if it never was %s of Metrospan but %s', async (option, what, _, content) => {
    writeFileSync(at('file'), content);
    const { status, err } = await quote(option, 'file');
    expect([status, err]).toEqual([
      2,
      `file is there already and is not ${what} of Metrospan: name another file with ${option}, or replace it with --force.\n`,
    ]);
    expect(bytes('file').equals(Buffer.from(content))).toBe(true);
  });

  test('is replaced if it is empty, as a file is that a script made for it', async () => {
    expect(await quote('--out', 'sub/other.txt')).toMatchObject({ status: 0 });
  });

  test('is kept if it is changed while the plan is being calculated', async () => {
    writeFileSync(at('quote.xlsx'), workbook);
    const open: typeof disk.open = (...how) => {
      writeFileSync(at('quote.xlsx'), 'saved meanwhile');
      return disk.open(...how);
    };
    expect(await runIn(folder, ['plan.json'], { disk: { ...disk, open } })).toMatchObject({ status: 2 });
    expect(bytes().toString()).toBe('saved meanwhile');
  });

  test('is kept if the program is asked to end before it is written', async () => {
    writeFileSync(at('quote.xlsx'), workbook);
    const interrupted = AbortSignal.abort('SIGINT');
    const { status, err } = await runIn(folder, ['plan.json'], { interrupted });
    expect([status, err]).toEqual([130, 'Broken off. Nothing was written.\n']);
    expect(bytes().equals(workbook)).toBe(true);
  });
});
