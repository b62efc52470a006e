import { foldKey } from '../../formula';
import { quoteDate } from '../../model/inputs/assumptions';
import { withEntries } from '../../plan/library/adding';
import { entriesOf } from '../../plan/library/fromPlan';
import type { Library, LibraryRow, LibraryValue } from '../../plan/library/library';
import { inOrder, libraryText } from '../../plan/library/libraryText';
import { keyOfEntry, readLibrary } from '../../plan/library/readLibrary';
import { catalogueEntry } from '../../plan/read/catalogueRows';
import { dayNumber } from '../../quantities/dates';
import { exitStatus } from '../exitStatus';
import { namedIn } from '../files/disk';
import type { Input, Output } from '../files/output';
import { refuseOverwriting } from '../files/overwriting';
import { readPlanSource } from '../files/readPlanSource';
import { writeFiles } from '../files/writeFiles';
import { hearSignals } from '../hearSignals';
import type { Io } from '../io';
import { problemText } from '../problems';
import { printable } from '../text';
import { UserError } from '../userError';
import type { LibraryCommand } from './args';
import { countsOf, entryLines } from './heldText';
import { readLibraryFile } from './readLibraryFile';

/** Checks a library, shows what it holds, and writes it in its order, with what a plan adds. @returns the exit status. */
export async function executeLibrary(command: LibraryCommand, io: Io): Promise<number> {
  const { disk, folder, interrupted } = io;
  const file: Input = { what: 'the library', ...namedIn(folder, command.file) };
  const plan: Input | null = command.add === null ? null : { what: 'the plan', ...namedIn(folder, command.add) };
  const out = command.out ?? (command.add === null ? null : command.file.replace(/(?:\.json)?$/i, '-added.json'));
  const output: Output | null = out === null ? null : { option: '--out', what: 'a library', ...namedIn(folder, out) };
  const check = (): Promise<void> => refuseOverwriting(plan ? [file, plan] : [file], output ? [output] : [], command.force, disk);
  await check();
  const { library, problems, schema } = await readLibraryFile(file, disk, io);
  if (!library) return exitStatus.problems;
  if (problems.length > 0 && output)
    throw new UserError(
      `${printable(output.name)} was not written: correct the problems of ${printable(file.name)} first, or they would be lost.`,
    );
  const grown = plan ? await withPlan(library, plan, command, io) : library;
  if (!plan) io.out(heldText(library, file.name));
  await hearSignals(io);
  if (output) {
    await writeFiles([{ ...output, content: libraryText(grown, schema) }], disk, interrupted, check);
    io.out(`Written: ${printable(output.name)}\n`);
  }
  return problems.length > 0 ? exitStatus.problems : exitStatus.done;
}

/** The library with what a plan states. @throws UserError if nothing of the plan can be calculated. */
async function withPlan(library: Library, plan: Input, { by, date }: LibraryCommand, io: Io): Promise<Library> {
  const { read } = (await readPlanSource(plan, io.disk, null)).quoteOn(null);
  if (read.problems.length > 0) io.err(`${printable(plan.name)}: ${problemText('problem', read.problems)}\n`);
  if (!read.plan) throw new UserError(`Nothing in ${printable(plan.name)} can be calculated.`);
  const day = date === null ? (read.plan.assumptions.get(quoteDate) as number) : dayNumber(date)!;
  const own = readLibrary(entriesOf(read.plan, { by: by ?? '', day }, library.name));
  if (own.problems.length > 0) io.err(`${printable(plan.name)}, as a library: ${problemText('problem', own.problems)}\n`);
  const { library: grown, added } = withEntries(library, own.library!);
  io.out(`${[`Added from ${printable(plan.name)}: ${countsOf(added)}`, ...entryLines(added, library.name)].join('\n')}\n`);
  return grown;
}

function heldText(library: Library, file: string): string {
  const entries = [...inOrder(library.values), ...inOrder(library.rows)];
  const title = `Library ${printable(library.name)} (${printable(file)}): ${countsOf(entries)}`;
  const newest = new Map(entries.map((entry) => [keyOfEntry(entry), entry] as const));
  const note = (entry: LibraryValue | LibraryRow): string =>
    [
      newest.get(keyOfEntry(entry)) === entry ? '' : '; for quotes before the next entry about it',
      isKnown(entry) ? '' : '; no such key in the catalogue',
    ].join('');
  return `${[title, ...entryLines(entries, library.name, note)].join('\n')}\n`;
}

/** Whether it is about something that the catalogue knows, as far as it should. */
function isKnown(entry: LibraryValue | LibraryRow): boolean {
  if (!('field' in entry)) return true;
  return entry.table === null || catalogueEntry(entry.table, foldKey(entry.row)) !== undefined;
}
