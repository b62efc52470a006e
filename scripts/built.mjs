import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');
const lock = path.join(dist, '.building');
const common = ['src', 'package.json', 'package-lock.json', 'tsconfig.json', 'webpack.config.js'];

/** What `ensureBuilt` can build: names of configurations in webpack.config.js, and what each is made from. */
const sources = {
  taskpane: [...common, 'assets', 'manifest.xml', 'examples/metro.json'],
  practice: [...common, 'practice'],
};

export const addinFolder = path.join(dist, 'addin');
export const practiceFolder = path.join(dist, 'practice');

/**
 * Builds the shipped add-in and the practice host where their sources are newer. Of several callers, in whatever process, one builds
 * and the others wait.
 * @param {{ readonly signal?: AbortSignal, readonly say?: (text: string) => void }} [asked] `say` hears what is being built.
 * @throws {Error} with the messages of webpack where the sources do not compile.
 */
export async function ensureBuilt({ signal, say = () => {} } = {}) {
  mkdirSync(dist, { recursive: true });
  if (stale().length === 0 && !locked()) return;
  await takeLock(signal);
  try {
    const names = stale();
    if (names.length === 0) return;
    say(`Building ${names.join(' and ')}…`);
    const started = new Date();
    await webpack(names, signal);
    for (const name of names) {
      writeFileSync(stamp(name), madeFor());
      // What is changed during the build must count as newer.
      utimesSync(stamp(name), started, started);
    }
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/**
 * Milliseconds since 1970 of the last change within a file or folder. A folder counts too: taking a file away changes it. 0 where it
 * has gone meanwhile.
 */
export function newest(file) {
  const status = statSync(file, { throwIfNoEntry: false });
  if (status === undefined) return 0;
  const within = status.isDirectory() ? readdirSync(file).map((name) => newest(path.join(file, name))) : [];
  return Math.max(status.mtimeMs, ...within);
}

const stamp = (name) => path.join(dist, `.built-${name}`);

/** The address goes into the manifest: a build for another one is not this build. */
const madeFor = () => process.env.METROSPAN_URL ?? '';

function stale() {
  return Object.entries(sources)
    .filter(([name, files]) => {
      const built = statSync(stamp(name), { throwIfNoEntry: false })?.mtimeMs;
      if (built === undefined || readFileSync(stamp(name), 'utf8') !== madeFor()) return true;
      return files.some((file) => newest(path.join(root, file)) > built);
    })
    .map(([name]) => name);
}

function locked() {
  return statSync(lock, { throwIfNoEntry: false }) !== undefined;
}

/** A folder is made in one step, or not at all where another has made it. */
async function takeLock(signal) {
  for (;;) {
    signal?.throwIfAborted();
    try {
      mkdirSync(lock);
      writeFileSync(path.join(lock, 'pid'), String(process.pid));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (abandoned()) rmSync(lock, { recursive: true, force: true });
    else await pause(100, undefined, { signal });
  }
}

/** Whoever held it was killed before it could let go. */
function abandoned() {
  try {
    process.kill(Number(readFileSync(path.join(lock, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    // Between the making of the folder and of its file there is no file yet: then it is young, not abandoned.
    if (error.code === 'ENOENT') return Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 5000;
    return error.code === 'ESRCH';
  }
}

function webpack(names, signal) {
  const options = ['--mode', 'production', '--stats', 'errors-only', ...names.flatMap((name) => ['--config-name', name])];
  const run = spawn(process.execPath, [path.join(root, 'node_modules/webpack/bin/webpack.js'), ...options], {
    cwd: root,
    signal,
  });
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
