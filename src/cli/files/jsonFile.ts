import { jsonIn } from '../../measured/text/jsonText';
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

/** The JSON in the bytes of a file. @throws UserError if it is in an encoding that is not read, or not JSON */
export function parseJson(name: string, bytes: Uint8Array): unknown {
  const text = jsonIn(bytes);
  // What is said quotes the file.
  if ('why' in text) throw new UserError(`${name} ${printable(text.why)}`);
  return text.json;
}
