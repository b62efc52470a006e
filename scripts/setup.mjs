import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isProgram, root } from './root.mjs';

const lockFile = path.join(root, 'package-lock.json');
/** What npm keeps of its last installation. */
const installedFile = path.join(root, 'node_modules', '.package-lock.json');

/** Installs the packages of the lock file if none are installed, or other ones since the lock file changed; otherwise does and says nothing. */
export function setUp() {
  if (isInstalled()) return;
  console.error('Installing packages…');
  // A stand-alone `node scripts/…` has no npm_execpath; then the npm of the PATH is the best there is.
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
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

/** Whoever installs other versions on purpose, after the lock file was last changed, keeps them. */
function isInstalled() {
  const installed = statSync(installedFile, { throwIfNoEntry: false });
  if (installed === undefined) return false;
  if (installed.mtimeMs >= statSync(lockFile).mtimeMs) return true;
  const [wanted, found] = [packagesIn(lockFile), packagesIn(installedFile)];
  // Optional packages differ by platform: npm leaves out those of the others.
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === '' || optional || found[name]?.version === version,
  );
}

/**
 * @typedef {{ version?: string, optional?: boolean }} Package
 * @param {string} file
 */
function packagesIn(file) {
  return /** @type {{ packages: Record<string, Package> }} */ (JSON.parse(readFileSync(file, 'utf8'))).packages;
}

if (isProgram(import.meta.url)) setUp();
