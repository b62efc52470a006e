import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import path from 'node:path';
import { printable } from '../text';
import { Interrupted, systemReason, UserError } from '../userError';
import type { Disk } from './disk';
import type { Content } from './output';

/** A content that waits beside the file whose place it will take; `beside` is null for a device, which is written to directly. */
interface Waiting {
  readonly output: Content;
  readonly target: string;
  readonly beside: string | null;
}

/**
 * Writes files: each in full beside its place, and once all are there, each into its place in one step. So a full disk, an
 * interrupt or a second file that fails leaves the old files whole.
 *
 * @param check is asked once more before the first file is replaced: the work may have taken a while.
 * @throws UserError if one cannot be written, with what was. Interrupted before the first file is in its place.
 */
export async function writeFiles(
  outputs: readonly Content[],
  disk: Disk,
  interrupted: AbortSignal,
  check: () => Promise<void>,
): Promise<void> {
  const waiting: Waiting[] = [];
  const written: Content[] = [];
  let current = outputs[0];
  try {
    for (current of outputs) await putBeside(current, waiting, disk, interrupted);
    await check();
    if (interrupted.aborted) throw new Interrupted();
    for (const one of waiting) {
      current = one.output;
      await (one.beside === null ? disk.writeFile(one.target, current.content) : disk.rename(one.beside, one.target));
      written.push(current);
    }
  } catch (error) {
    if (interrupted.aborted && written.length === 0) throw new Interrupted();
    if (error instanceof UserError) throw error;
    const reason = `${printable(current?.name ?? '')} cannot be written: ${systemReason(error)}.`;
    throw new UserError(`${reason}\n${said(outputs, written)}`);
  } finally {
    for (const { beside } of waiting) if (beside !== null) await disk.rm(beside, { force: true });
  }
}

const said = (outputs: readonly Content[], written: readonly Content[]): string =>
  outputs.map((output) => `${written.includes(output) ? 'Written' : 'Not written'}: ${printable(output.name)}`).join('\n');

async function putBeside(output: Content, waiting: Waiting[], disk: Disk, interrupted: AbortSignal): Promise<void> {
  const found = await disk.stat(output.path).catch(() => null);
  if (found?.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  if (found && !found.isFile()) return void waiting.push({ output, target: output.path, beside: null });
  // A rename asks nothing of the file it replaces: one that is write-protected would be lost.
  if (found) await disk.access(output.path, constants.W_OK);
  // Through a link the file itself is replaced, and the link stays.
  const target = found ? await disk.realpath(output.path) : output.path;
  const beside = path.join(path.dirname(target), `.metrospan-${randomUUID()}.tmp`);
  waiting.push({ output, target, beside });
  const handle = await disk.open(beside, 'wx');
  try {
    await handle.writeFile(output.content, { signal: interrupted });
    if (found) {
      await handle.chmod(found.mode & 0o777);
      // Only an administrator may give a file away; everybody else owns both.
      await handle.chown(found.uid, found.gid).catch(() => undefined);
    }
    // Otherwise a power cut could leave the new name with nothing behind it.
    await handle.sync();
  } finally {
    await handle.close();
  }
}
