import { parseArgs } from './args';
import { executeQuote } from './executeQuote';
import { endingSignals, exitStatus } from './exitStatus';
import { faultText } from './fault';
import type { Io } from './io';
import { forTerminal } from './screen';
import { usage } from './usage';
import { Interrupted, UserError } from './userError';

/** Runs the command line and returns its exit status. Whatever goes wrong ends with a status and a sentence, never with a stack. */
export async function run(argv: readonly string[], world: Io): Promise<number> {
  const io: Io = {
    ...world,
    out: (text) => world.out(forTerminal(text, world.isTty && !world.noColour)),
    err: (text) => world.err(forTerminal(text)),
  };
  const parsed = parseArgs(argv);
  if ('mistake' in parsed) {
    io.err(`${parsed.mistake}\nTry: npm run quote -- --help\n`);
    return exitStatus.userError;
  }
  if (parsed.command.help) {
    io.out(usage);
    return exitStatus.done;
  }
  try {
    return await executeQuote(parsed.command, io);
  } catch (error) {
    return failed(error, io);
  }
}

function failed(error: unknown, { err, interrupted }: Io): number {
  if (error instanceof UserError) {
    err(`${error.message}\n`);
    return exitStatus.userError;
  }
  if (error instanceof Interrupted) {
    err('Broken off. Nothing was written.\n');
    return exitStatus[endingSignals.find((signal) => signal === interrupted.reason) ?? 'SIGTERM'];
  }
  err(faultText(error));
  return exitStatus.fault;
}
