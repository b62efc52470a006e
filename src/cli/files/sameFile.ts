import path from 'node:path';
import type { Disk, NamedFile } from './disk';

/** Where a name leads. */
interface Place {
  /** Device and number of the file, one for all its names and links; null if it is not there, or the system numbers no files. */
  readonly id: string | null;
  /** Its path without links, in one spelling for all that a file system might take for the same. */
  readonly spelling: string;
}

/** Whether two names lead to one file: by a symbolic or a hard link, another spelling, or a file system that ignores case. */
export async function isSameFile(one: NamedFile, other: NamedFile, disk: Pick<Disk, 'realpath' | 'stat'>): Promise<boolean> {
  const [a, b] = [await placeOf(one.path, disk), await placeOf(other.path, disk)];
  return a.id === null && b.id === null ? a.spelling === b.spelling : a.id === b.id;
}

async function placeOf(file: string, disk: Pick<Disk, 'realpath' | 'stat'>): Promise<Place> {
  const found = await disk.stat(file, { bigint: true }).catch(() => null);
  const real = await disk.realpath(file).catch(() => unlinked(file, disk));
  return {
    id: found && found.ino !== 0n ? `${found.dev}:${found.ino}` : null,
    spelling: real.normalize('NFC').toLowerCase(),
  };
}

/** The path of a file that is not there yet, in the real folder. */
async function unlinked(file: string, disk: Pick<Disk, 'realpath'>): Promise<string> {
  const folder = path.dirname(file);
  return path.join(await disk.realpath(folder).catch(() => folder), path.basename(file));
}
