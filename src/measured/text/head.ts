import type { MeasuredFile } from '../measured';
import { encoded, joined } from './bytes';
import { decode } from './decode';

/** How much of a file is looked at to tell what it is. The headings of esxtop alone may be longer: their beginning is enough. */
const headBytes = 256 * 1024;

/** The beginning of a file. */
export interface Head {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Its lines that are whole, or the beginning of its first, without blank lines before. */
  readonly lines: readonly string[];
  /** Whether the file goes on. */
  readonly goesOn: boolean;
}

export async function headOf(file: MeasuredFile): Promise<Head> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let goesOn = false;
  for await (const piece of file.open()) {
    if (length >= headBytes) {
      goesOn = true;
      break;
    }
    const bytes = encoded(piece);
    pieces.push(bytes);
    length += bytes.length;
  }
  const bytes = joined(pieces);
  let text = '';
  for await (const part of decode(once(bytes)).text) text += part;
  const lines = text.replace(/^\s*\n/, '').split(/\r?\n/);
  return { bytes, text, lines: goesOn && lines.length > 1 ? lines.slice(0, -1) : lines, goesOn };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
