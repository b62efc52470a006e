import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { newest } from './built.mjs';
import { root } from './root.mjs';
import { setUp } from './setup.mjs';

const dist = path.join(root, 'dist');
const bundle = path.join(dist, 'quote.mjs');
const sources = [
  'src',
  'examples/today.json',
  'package-lock.json',
  'webpack.config.js',
  'scripts/configurations.mjs',
  'scripts/loops.mjs',
];

setUp();
const built = changed(bundle);
if (built === undefined || sources.some((source) => newest(path.join(root, source)) > built)) build();

// npm runs a script in the folder of package.json, but the user's paths are relative to where npm was called.
process.chdir(process.env.INIT_CWD ?? process.cwd());
process.argv = [process.execPath, bundle, ...process.argv.slice(2)];
await import(pathToFileURL(bundle).href);

/** @param {string} file */
function changed(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

/** Builds beside the bundle and moves it into place, so that a quote running at the same time never reads half a file. */
function build() {
  const started = new Date();
  mkdirSync(dist, { recursive: true });
  const folder = mkdtempSync(path.join(dist, 'building-'));
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  const options = ['--config-name', 'quote', '--mode', 'production', '--output-path', folder, '--stats', 'errors-only'];
  const run = spawnSync(process.execPath, [webpack, ...options], { cwd: root, encoding: 'utf8' });
  if (run.status === 0) {
    // Sources changed during the build must count as newer than the bundle.
    utimesSync(path.join(folder, 'quote.mjs'), started, started);
    for (const name of readdirSync(folder)) renameSync(path.join(folder, name), path.join(dist, name));
  }
  rmSync(folder, { recursive: true, force: true });
  if (run.status === 0) return;
  console.error(`The command line could not be built:\n${run.stdout}${run.stderr}`);
  process.exit(2);
}
