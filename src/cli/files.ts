/** An error that the user can correct, on the command line or in a file. It is shown as one line, without a stack. */
export class UserError extends Error {}

export interface OutputFile {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** Error codes of the operating system in words. */
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

function errorText(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return words[code] ?? (code || String(error));
}

/** What to say of a file that cannot be read. */
export const unreadable = (file: string, error: unknown): UserError =>
  new UserError(`${file} cannot be read: ${errorText(error)}.`);

/** Reads a JSON file, with or without a byte order mark. @throws UserError if it cannot be read or is not JSON. */
export async function readJson(file: string, readFile: (file: string) => Promise<string>): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file);
  } catch (error) {
    throw unreadable(file, error);
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch (error) {
    throw new UserError(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Writes files one after the other. @returns the message that lists them. @throws UserError if one cannot be written. */
export async function writeAll(
  files: readonly OutputFile[],
  io: { readonly writeFile: (file: string, content: string | Uint8Array) => Promise<void> },
): Promise<string> {
  for (const { file, content } of files) {
    try {
      await io.writeFile(file, content);
    } catch (error) {
      throw new UserError(`${file} cannot be written: ${errorText(error)}.`);
    }
  }
  return files.map(({ file }) => `Written: ${file}\n`).join('');
}
