import { type Command, parseArgs } from './args';
import { type BillCommand, parseBillArgs } from './bill/args';
import { executeBill } from './bill/execute';
import { billUsage } from './bill/usage';
import { type OffersCommand, parseOffersArgs } from './carriers/args';
import { executeOffers } from './carriers/execute';
import { offersUsage } from './carriers/usage';
import { type CatalogueCommand, parseCatalogueArgs } from './catalogue/args';
import { executeCatalogue } from './catalogue/execute';
import { catalogueUsage } from './catalogue/usage';
import { executeImport } from './executeImport';
import { executeQuotes } from './several/executeQuotes';
import { type LibraryCommand, parseLibraryArgs } from './library/args';
import { executeLibrary } from './library/execute';
import { libraryUsage } from './library/usage';
import { endingSignals, exitStatus } from './exitStatus';
import { faultText } from './fault';
import { type ImportCommand, parseImportArgs } from './importArgs';
import { importUsage } from './importUsage';
import type { Io } from './io';
import { forTerminal } from './screen';
import { printable } from './text';
import { usage } from './usage';
import { Interrupted, UserError } from './userError';

/** What the program can be asked for. */
interface Task<Asked extends { readonly help: boolean }> {
  readonly parse: (argv: readonly string[]) => { readonly command: Asked } | { readonly mistake: string };
  readonly execute: (command: Asked, io: Io) => Promise<number>;
  readonly usage: string;
  /** The words that print it. */
  readonly askHelp: string;
}

const quoting: Task<Command> = {
  parse: parseArgs,
  execute: executeQuotes,
  usage,
  askHelp: '--help',
};
const importing: Task<ImportCommand> = {
  parse: parseImportArgs,
  execute: executeImport,
  usage: importUsage,
  askHelp: 'import --help',
};

const pricing: Task<BillCommand> = {
  parse: parseBillArgs,
  execute: executeBill,
  usage: billUsage,
  askHelp: 'import-bom --help',
};

const answering: Task<OffersCommand> = {
  parse: parseOffersArgs,
  execute: executeOffers,
  usage: offersUsage,
  askHelp: 'import-offers --help',
};

const looking: Task<CatalogueCommand> = {
  parse: parseCatalogueArgs,
  execute: executeCatalogue,
  usage: catalogueUsage,
  askHelp: 'catalogue --help',
};

const keeping: Task<LibraryCommand> = {
  parse: parseLibraryArgs,
  execute: executeLibrary,
  usage: libraryUsage,
  askHelp: 'library --help',
};

/** Runs the command line and returns its exit status. Whatever goes wrong ends with a status and a sentence, never with a stack. */
export async function run(argv: readonly string[], world: Io): Promise<number> {
  const io: Io = {
    ...world,
    out: (text) => world.out(forTerminal(text, world.isTty && !world.noColour)),
    err: (text) => world.err(forTerminal(text)),
    progress: (line) => world.progress(printable(line)),
  };
  try {
    if (argv[0] === 'import') return await perform(importing, argv.slice(1), io);
    if (argv[0] === 'import-bom') return await perform(pricing, argv.slice(1), io);
    if (argv[0] === 'import-offers') return await perform(answering, argv.slice(1), io);
    if (argv[0] === 'library') return await perform(keeping, argv.slice(1), io);
    if (argv[0] === 'catalogue') return await perform(looking, argv.slice(1), io);
    return await perform(quoting, argv, io);
  } catch (error) {
    return failed(error, io);
  }
}

/** @throws UserError if the words are not right. */
async function perform<Asked extends { readonly help: boolean }>(
  task: Task<Asked>,
  argv: readonly string[],
  io: Io,
): Promise<number> {
  const parsed = task.parse(argv);
  if ('mistake' in parsed) throw new UserError(`${parsed.mistake}\nTry: npm run quote -- ${task.askHelp}`);
  if (!parsed.command.help) return task.execute(parsed.command, io);
  io.out(task.usage);
  return exitStatus.done;
}

function failed(error: unknown, { err, interrupted }: Io): number {
  if (error instanceof UserError) {
    err(`${error.message}\n`);
    return exitStatus.userError;
  }
  if (error instanceof Interrupted) {
    err(`Broken off. ${error.message || 'Nothing was written.'}\n`);
    return exitStatus[endingSignals.find((signal) => signal === interrupted.reason) ?? 'SIGTERM'];
  }
  err(faultText(error));
  return exitStatus.fault;
}
