import { printable } from '../text';
import { UserError } from '../userError';

/** The JSON of a plan file, with or without a byte order mark. @throws UserError if it is not text or not JSON. */
export function parsePlan(name: string, bytes: Uint8Array): unknown {
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
