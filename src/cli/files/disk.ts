import type * as fs from 'node:fs/promises';

/** What the command line asks of the file system. Tests replace single functions, to let them fail. */
export type Disk = Pick<typeof fs, 'access' | 'open' | 'readFile' | 'realpath' | 'rename' | 'rm' | 'stat' | 'writeFile'>;

/** A file that was named on the command line. */
export interface NamedFile {
  /** As the user wrote it, for messages. */
  readonly name: string;
  readonly path: string;
}
