import { kindOfFile } from '../../xlsx/read/fileKind';
import { printable } from '../text';
import { UserError } from '../userError';
import type { Disk } from './disk';
import type { Input } from './output';
import { readBytes } from './readBytes';

/** Reads a file that can only be JSON. @throws UserError if it is not, or cannot be read. */
export async function readJson(input: Input, disk: Pick<Disk, 'readFile'>): Promise<unknown> {
  const bytes = await readBytes(input, disk);
  const name = printable(input.name);
  const file = kindOfFile(bytes);
  if (file.kind === 'text') return parseJson(name, bytes);
  throw new UserError(`${name} is ${file.kind === 'workbook' ? 'a workbook' : file.seems}: ${input.what} must be JSON here.`);
}

/** The JSON in a file, with or without a byte order mark. @throws UserError if it is not text or not JSON. */
export function parseJson(name: string, bytes: Uint8Array): unknown {
  const text = decoded(bytes);
  if (text === null) throw new UserError(`${name} is not text in UTF-8: save it in an editor with the encoding UTF-8.`);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    // The message quotes the file.
    throw new UserError(`${name} is not JSON: ${printable(error instanceof Error ? error.message : String(error))}`);
  }
}

/** Null if bytes are no text: to guess an encoding would put wrong letters into names. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** By the byte order mark, which the decoder takes off. Windows PowerShell writes UTF-16 where `>` makes a file. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
