import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const linux = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const mac = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const windows = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

/** @typedef {Readonly<Record<string, string | undefined>>} Environment */

/**
 * The path of a browser of the Chromium family, or undefined if there is none. Only these can be told to accept one certificate.
 * @param {string} [platform]
 * @param {Environment} [env]
 */
export function findBrowser(platform = process.platform, env = process.env) {
  return places(platform, env).find((place) => existsSync(place));
}

/**
 * @param {string} platform
 * @param {Environment} env
 */
function places(platform, env) {
  if (platform === 'darwin') {
    const folders = ['/Applications', path.join(env.HOME ?? '/', 'Applications')];
    return folders.flatMap((folder) => mac.map((name) => path.join(folder, `${name}.app`, 'Contents', 'MacOS', name)));
  }
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder === undefined ? [] : windows.map((program) => path.join(folder, program))));
  }
  return (env.PATH ?? '').split(path.delimiter).flatMap((folder) => linux.map((name) => path.join(folder, name)));
}

/**
 * Whether a window can be shown at all.
 * @param {string} [platform]
 * @param {Environment} [env]
 */
export function hasScreen(platform = process.platform, env = process.env) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Opens a page in a browser of its own, which accepts the certificate whose key is named and no other, in a profile that is thrown away.
 * @param {string} executable
 * @param {string} url
 * @param {string} spki hash of the certificate's key
 * @param {readonly string[]} [more] further options
 * @returns {Promise<{ readonly profile: string, close(): Promise<void> }>}
 */
export async function openBrowser(executable, url, spki, more = []) {
  const profile = await mkdtemp(path.join(tmpdir(), 'metrospan-browser-'));
  // Chromium refuses to run as root in its sandbox, as in a container.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const options = [
    `--user-data-dir=${profile}`,
    `--ignore-certificate-errors-spki-list=${spki}`,
    '--no-first-run',
    '--no-default-browser-check',
  ];
  const browser = spawn(executable, [...options, ...asRoot, ...more, url], { stdio: 'ignore' });
  const ended = new Promise((resolve) => browser.once('error', resolve).once('exit', resolve));
  const started = /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => browser.once('spawn', () => resolve()).once('error', reject))
  );
  const close = async () => {
    browser.kill();
    const late = setTimeout(() => browser.kill('SIGKILL'), 5000);
    await ended;
    clearTimeout(late);
    // Its helpers may write for a moment longer.
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    await started;
  } catch (error) {
    await close();
    throw error;
  }
  return { profile, close };
}

/**
 * Shows a page in the user's default browser, which outlives us.
 * @param {string} url
 * @returns {Promise<boolean>} whether it could be started
 */
export function openDefaultBrowser(url) {
  const [command, options] = defaultBrowser();
  const opened = spawn(command, [...options, url], { stdio: 'ignore', detached: true });
  return new Promise((resolve) => {
    opened.once('error', () => resolve(false)).once('spawn', () => resolve(true));
    opened.unref();
  });
}

/** @returns {[command: string, options: string[]]} */
function defaultBrowser() {
  if (process.platform === 'darwin') return ['open', []];
  return process.platform === 'win32' ? ['cmd', ['/c', 'start', '']] : ['xdg-open', []];
}
