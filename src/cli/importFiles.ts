import path from 'node:path';
import { importMeasured } from '../measured/importMeasured';
import { UserError, readJson, unreadable, writeAll } from './files';
import { type ImportCommand, parseImportArgs } from './importArgs';
import { importText } from './importText';
import { importUsage } from './importUsage';
import { problemText } from './problems';
import { exitDone, exitError, exitProblems, mistaken } from './exit';
import type { Io } from './io';

/** Runs `import`, and returns the exit status. @throws UserError */
export async function runImport(argv: readonly string[], io: Io): Promise<number> {
  const parsed = parseImportArgs(argv);
  if ('mistake' in parsed) return mistaken(parsed.mistake, 'npm run quote -- import --help', io.err);
  const { command } = parsed;
  if (command.help) {
    io.out(importUsage);
    return exitDone;
  }
  const out = outOf(command);
  const into = command.into === null ? null : await readJson(command.into, io.readFile);
  const map = command.map === null ? null : await readJson(command.map, io.readFile);
  const files = command.files.map((file) => ({ name: path.basename(file), open: () => opened(file, io) }));
  const imported = await importMeasured(files, { ...command.options, map }, into);
  const found = problemText('problem', imported.problems);
  if (found !== '') io.err(`${found}\n`);
  if (imported.plan === null) {
    io.err(`${out} was not written.\n`);
    return exitError;
  }
  io.out(`${importText(imported)}\n`);
  io.out(await writeAll([{ file: out, content: `${JSON.stringify(imported.plan, null, 2)}\n` }], io));
  return imported.problems.length > 0 ? exitProblems : exitDone;
}

const defaultOut = 'plan.json';

/** Where the plan goes: beside the plan that it was put into, which is never written over, nor is a file that was read. */
function outOf({ files, out, into, map }: ImportCommand): string {
  const named = out ?? (into === null ? defaultOut : into.replace(/(?:\.json)?$/i, '-measured.json'));
  const read = [...files, into, map].find((file) => file !== null && path.resolve(file) === path.resolve(named));
  if (read) throw new UserError(`--out would overwrite ${read}, which is read: name another file.`);
  return named;
}

async function* opened(file: string, io: Io): AsyncGenerator<Uint8Array> {
  try {
    yield* io.openFile(file);
  } catch (error) {
    throw unreadable(file, error);
  }
}
