import './catchFaults';
import '../model';
import * as disk from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort } from 'node:worker_threads';
import { endingSignals, exitStatus } from './exitStatus';
import { run } from './run';
import { runApart } from './several/runApart';
import { systemReason } from './userError';

const interrupt = new AbortController();
// A thread hears no signals: the program that started it hands them on.
for (const signal of isMainThread ? endingSignals : []) process.on(signal, () => interrupt.abort(signal));
parentPort?.on('message', (signal) => interrupt.abort(signal)).unref();

let lostOutput = 0;
/** A reader that has seen enough, such as `head`, closes the pipe: no mistake of anyone. */
function onClosed(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE' || lostOutput !== 0) return;
  lostOutput = exitStatus.userError;
  process.exitCode ||= lostOutput;
  process.stderr.write(`What is printed cannot be written: ${systemReason(error)}.\n`);
}
process.stdout.on('error', onClosed);
process.stderr.on('error', onClosed);

/** Back to the begin of the line, which is erased. */
const sameLine = '\r\u001b[K';

const status = await run(process.argv.slice(2), {
  folder: process.cwd(),
  disk,
  interrupted: interrupt.signal,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  progress: (line) => void (process.stderr.isTTY === true && process.stderr.write(`${sameLine}${line}`)),
  now: () => performance.now(),
  isTty: process.stdout.isTTY === true,
  cores: availableParallelism(),
  runApart: (argv) => runApart(process.argv[1]!, argv, interrupt.signal),
  noColour: (process.env.NO_COLOR ?? '') !== '',
});
process.exitCode = status || lostOutput;
