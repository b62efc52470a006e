import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Io } from '../../src/cli/io';
import { run } from '../../src/cli/run';

/** What a run left: its exit status and what it printed. */
export interface Said {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export interface Ran extends Said {
  /** Files that were not there before; those named .json as text. */
  readonly written: ReadonlyMap<string, string | Uint8Array>;
}

export { disk };

/** An error as the operating system gives it. */
export const failing = (code: string): Error => Object.assign(new Error(`${code}: a message with a path`), { code });

/** A new folder with files in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'quote-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** Runs the command line in a folder. */
export async function runIn(folder: string, argv: readonly string[], world: Partial<Io> = {}): Promise<Said> {
  const said = { out: '', err: '' };
  const status = await run(argv, {
    folder,
    disk,
    interrupted: new AbortController().signal,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    progress: () => undefined,
    now: () => 0,
    isTty: false,
    noColour: false,
    cores: 2,
    runApart: (others) => runIn(folder, others, world),
    ...world,
  });
  return { status, ...said };
}

/** Runs the command line in a folder of its own. Writing into `locked/` fails. */
export async function runOn(
  argv: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  world: Partial<Io> = {},
): Promise<Ran> {
  const folder = folderWith(files);
  const open: typeof disk.open = (file, ...how) =>
    String(file).includes('locked') ? Promise.reject(failing('EACCES')) : disk.open(file, ...how);
  try {
    const said = await runIn(folder, argv, { disk: { ...disk, open }, ...world });
    const added = readdirSync(folder).filter((name) => !(name in files) && statSync(path.join(folder, name)).isFile());
    const content = (name: string) => readFileSync(path.join(folder, name), name.endsWith('.json') ? 'utf8' : null);
    return { ...said, written: new Map(added.map((name) => [name, content(name)])) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
