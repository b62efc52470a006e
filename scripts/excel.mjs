/** npm run start:excel and npm run stop: loads the add-in into the Excel of this machine, and takes it out again. */
import { spawnSync } from 'node:child_process';
import { root } from './root.mjs';

const windows = process.platform === 'win32';

if (!windows && process.platform !== 'darwin') {
  console.error(
    'There is no Excel for this system: on Windows or a Mac this loads the add-in into it. Here, npm start shows it beside a practice workbook.',
  );
  process.exit(1);
}

const [what] = process.argv.slice(2);
if (what === 'start') {
  // Excel shows nothing from a server whose certificate the machine does not trust.
  onDemand('office-addin-dev-certs@3', 'install');
  onDemand(
    'office-addin-debugging@7',
    'start',
    'manifest.xml',
    'desktop',
    '--app',
    'excel',
    '--no-debug',
    '--dev-server',
    'npm start -- --no-open',
    '--dev-server-port',
    '3000',
  );
} else onDemand('office-addin-debugging@7', 'stop', 'manifest.xml');

/**
 * Not a dependency: it would bring 590 packages, of which one does not install everywhere.
 * @param {string} name
 * @param {string[]} options
 */
function onDemand(name, ...options) {
  const words = ['--yes', name, ...options].map((word) => (windows && word.includes(' ') ? `"${word}"` : word));
  const run = spawnSync(windows ? 'npx.cmd' : 'npx', words, { cwd: root, stdio: 'inherit', shell: windows });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
