import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Installs the packages of the lock file when any is missing or has another version; otherwise does and says nothing. */
export function setUp() {
  if (upToDate()) return;
  console.error('Installing packages…');
  // A stand-alone `node scripts/…` has no npm_execpath; then the npm of the PATH is the best there is.
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
  // Standard output belongs to the command that asked for the packages.
  const run = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: !npm && process.platform === 'win32',
  });
  if (run.status !== 0) {
    console.error('The packages could not be installed: see the messages above.');
    process.exit(2);
  }
}

function upToDate() {
  const wanted = packagesIn('package-lock.json');
  const found = packagesIn('node_modules/.package-lock.json');
  if (wanted === undefined) throw new Error('package-lock.json is missing');
  if (found === undefined) return false;
  // Optional packages differ by platform: npm leaves out those of the others.
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === '' || optional || found[name]?.version === version,
  );
}

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(path.join(root, lockFile), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) setUp();
