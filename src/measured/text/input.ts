import type { MeasuredFile } from '../measured';
import { decode } from './decode';
import type { Head } from './head';

/** A text file that was recognised by its head. */
export interface TextInput {
  readonly file: MeasuredFile;
  readonly head: Head;
}

/** All text of a file, and what its reader should know of its encoding. */
export function textOf({ file }: TextInput): { readonly text: AsyncIterable<string>; readonly notes: () => readonly string[] } {
  const { text, encoding } = decode(file.open());
  const notes = () =>
    encoding() === 'Windows-1252'
      ? [`${file.name} is not UTF-8; it was read as Windows-1252, as tools on western Windows write.`]
      : [];
  return { text, notes };
}
