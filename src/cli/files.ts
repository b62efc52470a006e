/** A mistake that a person made at the command line or with a file: said in a line, never with a stack. */
export class Mistake extends Error {}

export interface Written {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** What the operating system says, in words. */
const words: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of its path is not a folder',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EBUSY: 'another program, perhaps Excel, has it open',
};

function why(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return words[code] ?? (code || String(error));
}

/** Reads a JSON file. A byte order mark, as Windows editors write it, is no mistake. */
export async function readJson(file: string, readFile: (file: string) => Promise<string>): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file);
  } catch (error) {
    throw new Mistake(`${file} cannot be read: ${why(error)}.`);
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch (error) {
    throw new Mistake(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Writes files one after the other and says where they are. */
export async function writeAll(
  files: readonly Written[],
  io: { readonly writeFile: (file: string, content: string | Uint8Array) => Promise<void> },
): Promise<string> {
  for (const { file, content } of files) {
    try {
      await io.writeFile(file, content);
    } catch (error) {
      throw new Mistake(`${file} cannot be written: ${why(error)}.`);
    }
  }
  return files.map(({ file }) => `Written: ${file}\n`).join('');
}
