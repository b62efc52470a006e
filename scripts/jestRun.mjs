import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

/**
 * Runs the test files whose text matches a pattern, only those at given paths if there are any, and ends as jest does. Variables of the environment are set here, for Windows has no
 * prefixes for them.
 * @param {RegExp} pattern
 * @param {readonly string[]} paths parts of paths
 * @param {Readonly<Record<string, string>>} env
 * @param {readonly string[]} options of jest
 */
export function runTestsWith(pattern, paths, env, ...options) {
  const files = ['test', 'practice/test'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(root, folder, name))
      .filter((file) => file.endsWith('.test.ts') && pattern.test(readFileSync(file, 'utf8')))
      .filter((file) => paths.length === 0 || paths.some((part) => file.includes(path.normalize(part)))),
  );
  const jest = path.join(root, 'node_modules/jest/bin/jest.js');
  const run = spawnSync(process.execPath, [jest, ...options, '--runTestsByPath', ...files], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  process.exitCode = run.status ?? 1;
}
