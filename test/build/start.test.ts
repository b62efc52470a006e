import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builtBeforeAll } from '../setup/built';
import { fetchHere } from '../setup/fetchHere';

builtBeforeAll();

const script = path.resolve(__dirname, '../../scripts/start.mjs');
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

afterEach(() => {
  if (running && groupLives(running)) process.kill(-(running.pid ?? 0), 'SIGKILL');
});

const without = (...names: string[]) => Object.fromEntries(Object.entries(process.env).filter(([name]) => !names.includes(name)));

describe('npm start', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('ends with %s, and leaves no process and no open port', async (signal) => {
    const { process: child, url } = await start(['--no-open', '--port', '0']);
    expect(await fetchHere(url, '/practice/')).toMatchObject({ status: 200 });
    const end = ended(child);
    child.kill(signal);
    expect(await end).toBe(0);
    expect(groupLives(child)).toBe(false);
    await expect(fetchHere(url, '/practice/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('refuses a port that is none', async () => {
    await expect(start(['--port', '70000'])).rejects.toThrow('ended with 2: --port 70000 is no port: it must be 0 to 65535');
  });

  describe('where its port is in use', () => {
    let other: Server;
    let port: number;
    beforeEach(async () => {
      other = createServer();
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
      port = (other.address() as { port: number }).port;
    });
    afterEach(() => other.close());

    it('names it and takes another', async () => {
      const { said, url } = await start(['--no-open', '--port', String(port)]);
      expect(said).toContain(`Port ${port} is in use by another program.`);
      expect(Number(new URL(url).port)).toBeGreaterThan(port);
      expect(await fetchHere(url, '/practice/')).toMatchObject({ status: 200 });
    });
  });

  describe('with a browser', () => {
    let folder: string;
    beforeEach(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'metrospan-start-'));
      // Stands for the browser: notes how it was called, and stays until it is ended.
      const browser = path.join(folder, 'chromium');
      await writeFile(browser, `#!/bin/sh\nprintf '%s\\n' "$@" > '${folder}/called'\nexec sleep 600\n`);
      await chmod(browser, 0o755);
    });
    afterEach(() => rm(folder, { recursive: true }));

    const called = async () => {
      while (!existsSync(path.join(folder, 'called'))) await new Promise((resolve) => setTimeout(resolve, 20));
      return (await readFile(path.join(folder, 'called'), 'utf8')).trim().split('\n');
    };

    it('opens the page with leave for its own certificate alone, and closes it at the end', async () => {
      const env = { ...without('CI', 'WAYLAND_DISPLAY'), DISPLAY: ':99', PATH: `${folder}:${process.env['PATH']}` };
      const { process: child, url } = await start(['--port', '0'], env);
      const options = await called();
      expect(options).toEqual(
        expect.arrayContaining([
          `${url}/practice/`,
          expect.stringMatching(/^--ignore-certificate-errors-spki-list=[\w+/]{43}=$/),
        ]),
      );
      expect(options).not.toContain('--ignore-certificate-errors');
      const profile = options.find((option) => option.startsWith('--user-data-dir='))?.slice('--user-data-dir='.length) ?? '';
      expect(existsSync(profile)).toBe(true);
      const end = ended(child);
      child.kill('SIGINT');
      expect(await end).toBe(0);
      expect(groupLives(child)).toBe(false);
      expect(existsSync(profile)).toBe(false);
    });
  });
});
