import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

const dist = path.join(root, 'dist');
const common = ['package-lock.json', 'webpack.config.js', 'scripts/configurations.mjs', 'scripts/pages.mjs', 'scripts/loops.mjs'];

/** What `ensureBuilt` builds: configurations of configurations.mjs, and what each is made from. */
const sources = {
  taskpane: [...common, 'src', 'assets', 'manifest.xml', 'examples/today.json'],
  practice: [...common, 'practice'],
};

export const addinFolder = path.join(dist, 'addin');
export const practiceFolder = path.join(dist, 'practice');

/**
 * Builds the add-in as it ships, and the practice host, if their sources are newer.
 * @throws {Error} with the messages of webpack, if the sources do not compile.
 */
export async function ensureBuilt() {
  const names = Object.entries(sources).flatMap(([name, files]) => (isStale(name, files) ? [name] : []));
  if (names.length === 0) return;
  const started = new Date();
  await webpack(names);
  for (const name of names) {
    writeFileSync(stamp(name), madeFor());
    // What is changed during the build must count as newer.
    utimesSync(stamp(name), started, started);
  }
}

/**
 * Milliseconds since 1970 of the last change within a file or folder. A folder counts too: removing a file changes it. 0 if it
 * has gone meanwhile.
 * @param {string} file
 * @returns {number}
 */
export function newest(file) {
  const status = statSync(file, { throwIfNoEntry: false });
  if (status === undefined) return 0;
  const within = status.isDirectory() ? readdirSync(file).map((name) => newest(path.join(file, name))) : [];
  return Math.max(status.mtimeMs, ...within);
}

/** @param {string} name */
const stamp = (name) => path.join(dist, `.built-${name}`);

/** The address goes into the manifest: a build for another one is not this build. */
const madeFor = () => process.env.METROSPAN_URL ?? '';

/**
 * @param {string} name
 * @param {readonly string[]} files
 */
function isStale(name, files) {
  const built = statSync(stamp(name), { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined || readFileSync(stamp(name), 'utf8') !== madeFor()) return true;
  return files.some((file) => newest(path.join(root, file)) > built);
}

/**
 * In a process of its own: webpack is slow to load, and most callers find everything built.
 * @param {readonly string[]} names
 * @returns {Promise<void>}
 */
function webpack(names) {
  mkdirSync(dist, { recursive: true });
  const options = ['--mode', 'production', '--stats', 'errors-only', ...names.flatMap((name) => ['--config-name', name])];
  const run = spawn(process.execPath, [path.join(root, 'node_modules/webpack/bin/webpack.js'), ...options], { cwd: root });
  let messages = '';
  run.stdout.on('data', (text) => (messages += text));
  run.stderr.on('data', (text) => (messages += text));
  return new Promise((resolve, reject) => {
    run.once('error', reject);
    run.once('close', (status) =>
      status === 0 ? resolve() : reject(new Error(`The build of ${names.join(' and ')} failed:\n${messages}`)),
    );
  });
}
