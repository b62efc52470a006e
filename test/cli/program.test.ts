import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
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
