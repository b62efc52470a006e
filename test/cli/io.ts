import { run } from '../../src/cli/run';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  readonly written: ReadonlyMap<string, string | Uint8Array>;
}

const textOf = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

async function* pieces(content: string | Uint8Array | undefined): AsyncGenerator<Uint8Array> {
  if (content === undefined) throw failing('ENOENT');
  yield await Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content);
}

const failing = (code: string): Error => Object.assign(new Error(`${code}: a message with a path`), { code });

/** Runs the command line on files in memory. Writing into `locked/` fails. */
export async function runOn(
  argv: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  terminal = {},
): Promise<Ran> {
  const written = new Map<string, string | Uint8Array>();
  const said = { out: '', err: '' };
  const status = await run(argv, {
    readFile: (file) => (file in files ? Promise.resolve(textOf(files[file]!)) : Promise.reject(failing('ENOENT'))),
    openFile: (file) => pieces(files[file]),
    writeFile: (file, content) => {
      if (file.startsWith('locked/')) return Promise.reject(failing('EACCES'));
      written.set(file, content);
      return Promise.resolve();
    },
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    isTty: false,
    noColour: false,
    ...terminal,
  });
  return { status, ...said, written };
}
