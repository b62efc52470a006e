import type { FileHandle } from 'node:fs/promises';
import { printable } from '../text';
import { Interrupted, systemReason, UserError } from '../userError';
import type { Disk, NamedFile } from './disk';

/** All bytes of a file. @throws UserError if it cannot be read. */
export async function readBytes(file: NamedFile, disk: Pick<Disk, 'readFile'>): Promise<Uint8Array> {
  try {
    return await disk.readFile(file.path);
  } catch (error) {
    throw unreadable(file, error);
  }
}

const pieceBytes = 64 * 1024;

/**
 * The bytes of a file piece by piece: recordings may be larger than memory.
 *
 * @throws UserError if it cannot be read. Interrupted, between two pieces.
 */
export async function* readPieces(
  file: NamedFile,
  disk: Pick<Disk, 'open'>,
  interrupted: AbortSignal,
): AsyncGenerator<Uint8Array> {
  let handle: FileHandle | null = null;
  try {
    handle = await disk.open(file.path);
    for (;;) {
      const { bytesRead, buffer } = await handle.read(new Uint8Array(pieceBytes));
      if (interrupted.aborted) throw new Interrupted();
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } catch (error) {
    throw error instanceof Interrupted ? error : unreadable(file, error);
  } finally {
    await handle?.close();
  }
}

const unreadable = ({ name }: NamedFile, error: unknown): UserError =>
  new UserError(`${printable(name)} cannot be read: ${systemReason(error)}.`);
