import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser, hasScreen, openBrowser } from '../../scripts/browser.mjs';
import { certificate } from '../../scripts/certificate.mjs';
import { describeWith } from '../setup/tools';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'metrospan-find-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(...names: string[]): Promise<string> {
  const file = path.join(folder, ...names);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, '');
  return file;
}

describe('A browser that takes one certificate', () => {
  it('is looked for along the PATH', async () => {
    const chrome = await put('second', 'google-chrome');
    const PATH = [path.join(folder, 'first'), path.join(folder, 'second')].join(path.delimiter);
    expect(findBrowser('linux', { PATH })).toBe(chrome);
  });

  it('is not there where the PATH has none', () => {
    expect(findBrowser('linux', { PATH: folder })).toBeUndefined();
    expect(findBrowser('linux', {})).toBeUndefined();
  });

  it('is found among the user’s own applications on a Mac', async () => {
    const edge = await put('Applications', 'Microsoft Edge.app', 'Contents', 'MacOS', 'Microsoft Edge');
    expect(findBrowser('darwin', { HOME: folder })).toBe(edge);
  });

  it('is not opened where no screen is', () => {
    expect([
      hasScreen('linux', {}),
      hasScreen('linux', { DISPLAY: ':0' }),
      hasScreen('linux', { WAYLAND_DISPLAY: 'wayland-0' }),
    ]).toEqual([false, true, true]);
    expect([hasScreen('win32', {}), hasScreen('darwin', {})]).toEqual([true, true]);
  });
});

const chromium = findBrowser();

describeWith({ name: 'Chromium', available: chromium !== undefined }, 'Chromium', () => {
  let server: Server;
  let asked: Promise<string | undefined>;
  let spki: string;
  let browser: Awaited<ReturnType<typeof openBrowser>> | undefined;
  beforeEach(async () => {
    const made = await certificate(folder, path.join(folder, 'nowhere'));
    spki = made.spki;
    asked = new Promise((resolve) => {
      server = createServer({ key: made.key, cert: made.cert }, ({ url }, response) => {
        response.end();
        resolve(url);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  });
  afterEach(async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
  });

  it('asks for the page at once, without a warning in between, and leaves nothing behind', async () => {
    const { port } = server.address() as { port: number };
    const hidden = [
      '--headless=new',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ];
    browser = await openBrowser(chromium ?? '', `https://localhost:${port}/page`, spki, hidden);
    expect(existsSync(browser.profile)).toBe(true);
    expect(await asked).toBe('/page');
    await browser.close();
    expect(existsSync(browser.profile)).toBe(false);
  });
});
