import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The program as a user starts it: built if needed, with paths relative to the folder npm was called from. */
function start(folder: string, ...argv: string[]) {
  const env = { ...process.env, INIT_CWD: folder };
  return spawnSync(process.execPath, ['scripts/quote.mjs', ...argv], { env, encoding: 'utf8' });
}

const folder = mkdtempSync(path.join(tmpdir(), 'quote-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the built program writes the example beside the caller, and ends with 2 on a mistake', () => {
  const { status, stdout } = start(folder, '--values', 'values.json');
  expect(stdout).toMatch(/^Main hospital to North campus\n[^]*Written: quote\.xlsx\nWritten: values\.json\n$/);
  expect(status).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['quote.xlsx', 'values.json']);
  const wrong = start(folder, 'missing.json');
  expect([wrong.status, wrong.stdout]).toEqual([2, '']);
  expect(wrong.stderr).toBe('missing.json cannot be read: there is no such file or folder.\n');
  expect(existsSync(path.join(folder, 'missing.json'))).toBe(false);
}, 120_000);

/** The program that the first test built, on streams of the test's own. */
const program = (...argv: string[]) => [path.resolve('dist/quote.mjs'), ...argv];

test('A reader that closes the pipe early, such as head, is no error, and the files are written', async () => {
  const child = spawn(process.execPath, program('--out', 'piped.xlsx'), { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  child.stderr.destroy();
  const status = await new Promise((end) => child.on('close', end));
  expect([status, existsSync(path.join(folder, 'piped.xlsx'))]).toEqual([0, true]);
});

const full = '/dev/full';
(existsSync(full) ? test : test.skip)('Standard output on a full disk ends with 2 and words', () => {
  const { status, stderr } = spawnSync(process.execPath, program(), {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', openSync(full, 'w'), 'pipe'],
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(/What is printed cannot be written: the disk is full\.\n$/);
});

test('An interrupt leaves the old workbook and nothing beside it, and says so', async () => {
  const [before, names] = [readFileSync(path.join(folder, 'quote.xlsx')), readdirSync(folder)];
  const child = spawn(process.execPath, program(), { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let err = '';
  // Its first words come before it calculates.
  child.stderr.on('data', (text) => {
    if (err === '') child.kill('SIGINT');
    err += String(text);
  });
  const status = await new Promise((end) => child.on('close', end));
  expect([status, err.split('\n').at(-2)]).toEqual([130, 'Broken off. Nothing was written.']);
  expect(readFileSync(path.join(folder, 'quote.xlsx')).equals(before)).toBe(true);
  expect(readdirSync(folder)).toEqual(names);
});
