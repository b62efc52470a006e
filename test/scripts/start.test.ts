import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fetchHere } from '../setup/fetchHere';

const root = path.resolve(__dirname, '../..');
const script = path.join(root, 'scripts/start.mjs');
let running: ChildProcess | undefined;

interface Started {
  readonly said: string;
  readonly process: ChildProcess;
  readonly url: string;
}

/** Runs in a process group of its own, so that whatever it leaves behind can be counted, and ended. */
function start(options: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Started> {
  const child = spawn(process.execPath, [script, ...options], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  running = child;
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (text: Buffer) => {
      said += text.toString();
      const url = /https:\/\/localhost:\d+/.exec(said)?.[0];
      if (url !== undefined && said.includes('Ctrl-C ends this')) resolve({ said, process: child, url });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (status) => reject(new Error(`ended with ${status}: ${said}`)));
  });
}

const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once('exit', resolve));

function groupLives(leader: ChildProcess): boolean {
  try {
    process.kill(-(leader.pid ?? 0), 0);
    return true;
  } catch {
    return false;
  }
}

function endGroup(): void {
  if (running && groupLives(running)) process.kill(-(running.pid ?? 0), 'SIGKILL');
}
afterAll(endGroup);

const without = (...names: string[]) => Object.fromEntries(Object.entries(process.env).filter(([name]) => !names.includes(name)));

/** Two builds, for each of which webpack has to be loaded. */
const patience = 180_000;

describe('npm start', () => {
  it('refuses a port that is none', async () => {
    await expect(start(['--port', '70000'])).rejects.toThrow('ended with 2: --port 70000 is no port: it must be 0 to 65535');
  });

  it(
    'with --no-open ends with SIGTERM, and leaves no process and no open port',
    async () => {
      const { process: child, url } = await start(['--no-open', '--port', '0']);
      expect(await fetchHere(url, '/practice/')).toMatchObject({ status: 200 });
      const end = ended(child);
      child.kill('SIGTERM');
      expect(await end).toBe(0);
      expect(groupLives(child)).toBe(false);
      await expect(fetchHere(url, '/practice/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    },
    patience,
  );
});

describe('npm start, with its port in use and a browser at hand', () => {
  let other: Server;
  let port: number;
  let folder: string;
  let started: Started;
  beforeAll(async () => {
    other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    port = (other.address() as { port: number }).port;
    folder = await mkdtemp(path.join(tmpdir(), 'metrospan-start-'));
    // Stands for the browser: notes how it was called, and stays until it is ended.
    const browser = path.join(folder, 'chromium');
    await writeFile(browser, `#!/bin/sh\nprintf '%s\\n' "$@" > '${folder}/called'\nexec sleep 600\n`);
    await chmod(browser, 0o755);
    const env = { ...without('CI', 'WAYLAND_DISPLAY'), DISPLAY: ':99', PATH: `${folder}:${process.env['PATH']}` };
    started = await start(['--port', String(port)], env);
  }, patience);
  afterAll(async () => {
    endGroup();
    other.close();
    await rm(folder, { recursive: true });
  });

  it('names the port and takes another', () => {
    expect(started.said).toContain(`Port ${port} is in use by another program.`);
    expect(Number(new URL(started.url).port)).toBeGreaterThan(port);
  });

  it('leads to the practice host', async () => {
    expect(await fetchHere(started.url, '/')).toMatchObject({ status: 302, location: '/practice/' });
    expect(await fetchHere(started.url, '/practice/')).toMatchObject({ status: 200 });
  });

  it('serves a pane that takes office.js from here', async () => {
    const page = (await fetchHere(started.url, '/taskpane.html')).body.toString();
    expect(page).toContain(`src="${started.url}/lib/1/hosted/office.js"`);
    expect(page).not.toContain('appsforoffice');
  });

  it('finds office.js at Microsoft’s path, in capitals or not', async () => {
    const ofPackage = (file: string) => readFile(path.join(root, 'node_modules/@microsoft/office-js/dist', file));
    const served = async (file: string) => (await fetchHere(started.url, `/lib/1/hosted/${file}`)).body;
    expect((await served('office.js')).equals(await ofPackage('office.js'))).toBe(true);
    expect((await served('AgaveErrorUX/index.html')).equals(await ofPackage('agaveerrorux/index.html'))).toBe(true);
  });

  it.each(['/package.json', '/..%2f..%2fpackage.json', '/lib/1/hosted/..%2fpackage.json', '/practice/..%2f..%2fpackage.json'])(
    'has nothing at %s',
    async (name) => {
      expect((await fetchHere(started.url, name)).status).toBeGreaterThanOrEqual(400);
    },
  );

  it('opens the page with leave for its own certificate alone, and closes it at the end', async () => {
    const called = path.join(folder, 'called');
    while (!existsSync(called)) await new Promise((resolve) => setTimeout(resolve, 20));
    const options = (await readFile(called, 'utf8')).trim().split('\n');
    expect(options).toEqual(
      expect.arrayContaining([
        `${started.url}/practice/`,
        expect.stringMatching(/^--ignore-certificate-errors-spki-list=[\w+/]{43}=$/),
      ]),
    );
    expect(options).not.toContain('--ignore-certificate-errors');
    const profile = options.find((option) => option.startsWith('--user-data-dir='))?.slice('--user-data-dir='.length) ?? '';
    expect(existsSync(profile)).toBe(true);
    const end = ended(started.process);
    started.process.kill('SIGINT');
    expect(await end).toBe(0);
    expect(groupLives(started.process)).toBe(false);
    expect(existsSync(profile)).toBe(false);
  });
});
