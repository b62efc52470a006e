import { text } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import { exitStatus } from '../exitStatus';
import { faultText } from '../fault';
import type { Ran } from '../io';

/**
 * Runs a program in a thread of its own. A signal that this program gets is handed on to it. A thread that breaks off, such as for want of
 * memory, has the status of a fault, and what broke it off stands in its messages: nothing else ends with it.
 */
export async function runApart(program: string, argv: readonly string[], interrupted: AbortSignal): Promise<Ran> {
  const worker = new Worker(program, { argv: [...argv], stdout: true, stderr: true });
  const interrupt = (): void => worker.postMessage(interrupted.reason);
  interrupted.addEventListener('abort', interrupt);
  let fault: { readonly error: unknown } | null = null;
  worker.once('error', (error: unknown) => (fault = { error }));
  const ended = new Promise<number>((end) => void worker.once('exit', end));
  const [status, out, said] = await Promise.all([ended, text(worker.stdout), text(worker.stderr)]);
  interrupted.removeEventListener('abort', interrupt);
  const broken = fault as { readonly error: unknown } | null;
  return broken ? { status: exitStatus.fault, out, err: said + faultText(broken.error) } : { status, out, err: said };
}
