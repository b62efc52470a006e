import { type LibraryRead, readLibrary } from '../../plan/library/readLibrary';
import { fieldOf, isObject } from '../../plan/read/readRow';
import type { Disk, NamedFile } from '../files/disk';
import { readJson } from '../files/jsonFile';
import type { Io } from '../io';
import { problemText } from '../problems';
import { printable } from '../text';
import { understoodText } from '../understood';

/** Where the schema of libraries stands in this repository. */
const defaultSchema = 'schemas/library.schema.json';

/**
 * Reads a library and tells what is wrong with it.
 *
 * @returns also where the file says that its schema stands.
 * @throws UserError if it is not JSON, or cannot be read.
 */
export async function readLibraryFile(
  file: NamedFile,
  disk: Pick<Disk, 'readFile'>,
  io: Pick<Io, 'err'>,
): Promise<LibraryRead & { readonly schema: string }> {
  const json = await readJson({ ...file, what: 'the library' }, disk);
  const read = readLibrary(json);
  const said = understoodText(read.understood) + problemText('problem', read.problems);
  if (said !== '') io.err(`${printable(file.name)}: ${said}\n`);
  const schema = isObject(json) ? fieldOf(json, '$schema') : null;
  return { ...read, schema: typeof schema === 'string' ? schema : defaultSchema };
}
