import type * as fs from 'node:fs/promises';
import path from 'node:path';

/** What the command line asks of the file system. Tests replace single functions, to let them fail. */
export type Disk = Pick<
  typeof fs,
  'access' | 'mkdir' | 'open' | 'readdir' | 'readFile' | 'realpath' | 'rename' | 'rm' | 'stat' | 'writeFile'
>;

/** A file that was named on the command line. */
export interface NamedFile {
  /** As the user wrote it, for messages. */
  readonly name: string;
  readonly path: string;
}

/** A file by its name, which may be relative to a folder. */
export const namedIn = (folder: string, name: string): NamedFile => ({ name, path: path.resolve(folder, name) });
