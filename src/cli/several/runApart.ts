import { text } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import type { Ran } from '../io';

/** Runs a program in a thread of its own. A signal that this program gets is handed on to it. */
export async function runApart(program: string, argv: readonly string[], interrupted: AbortSignal): Promise<Ran> {
  const worker = new Worker(program, { argv: [...argv], stdout: true, stderr: true });
  const interrupt = (): void => worker.postMessage(interrupted.reason);
  interrupted.addEventListener('abort', interrupt);
  const ended = new Promise<number>((end) => void worker.once('exit', end));
  const [status, out, err] = await Promise.all([ended, text(worker.stdout), text(worker.stderr)]);
  interrupted.removeEventListener('abort', interrupt);
  return { status, out, err };
}
