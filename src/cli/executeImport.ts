import path from 'node:path';
import { importMeasured } from '../measured/importMeasured';
import { type MeasuredFile, rowsPassedText } from '../measured/measured';
import { exitStatus } from './exitStatus';
import { namedIn } from './files/disk';
import { readJson } from './files/jsonFile';
import type { Input, Output } from './files/output';
import { refuseOverwriting } from './files/overwriting';
import { readPieces } from './files/readBytes';
import { writeFiles } from './files/writeFiles';
import { hearSignals } from './hearSignals';
import type { ImportCommand } from './importArgs';
import { importText } from './importText';
import type { Io } from './io';
import { progressLine } from './progressLine';
import { problemText } from './problems';
import { printable } from './text';

/** Makes a plan of measured files: prints what was read and writes the plan. @returns the exit status. */
export async function executeImport(command: ImportCommand, io: Io): Promise<number> {
  const { folder, disk, interrupted } = io;
  const { measured, into, map } = inputsOf(command, folder);
  const inputs = [...measured, into, map].filter((input) => input !== null);
  const output: Output = { option: '--out', what: 'a plan', ...namedIn(folder, command.out ?? defaultOut(command.into)) };
  const check = () => refuseOverwriting(inputs, [output], command.force, disk);
  await check();
  const plan = into && (await readJson(into, disk));
  const options = { ...command.options, map: map && (await readJson(map, disk)) };
  const line = progressLine(io);
  const files = measured.map((file): MeasuredFile => ({
    name: path.basename(file.path),
    open: () => toldPieces(file, io, line),
    passed: async (at) => {
      if (!line.isDue()) return;
      line.say(`${path.basename(file.path)}: ${rowsPassedText(at)}`);
      await hearSignals(io);
    },
  }));
  const imported = await importMeasured(files, options, plan).finally(line.end);
  await hearSignals(io);
  const found = problemText('problem', imported.problems);
  if (found !== '') io.err(`${found}\n`);
  if (imported.plan === null) {
    io.err(`${printable(output.name)} was not written.\n`);
    return exitStatus.userError;
  }
  io.out(`${importText(imported)}\n`);
  await writeFiles([{ ...output, content: `${JSON.stringify(imported.plan, null, 2)}\n` }], disk, interrupted, check);
  io.out(`Written: ${printable(output.name)}\n`);
  return imported.problems.length > 0 ? exitStatus.problems : exitStatus.done;
}

/** The pieces of a file, and on the terminal how much of it is read. */
async function* toldPieces(
  file: Input,
  { disk, interrupted }: Io,
  line: ReturnType<typeof progressLine>,
): AsyncGenerator<Uint8Array> {
  // What cannot be asked for its size cannot be read either, which is said there.
  const all = await disk.stat(file.path).then(
    ({ size }) => size,
    () => null,
  );
  let read = 0;
  for await (const piece of readPieces(file, disk, interrupted)) {
    read += piece.length;
    if (all !== null && line.isDue()) line.say(`${path.basename(file.path)}: ${megabytes(read)} of ${megabytes(all)} MB`);
    yield piece;
  }
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);

/** Where the plan goes unless said otherwise: beside the plan that it was put into. */
const defaultOut = (into: string | null): string =>
  into === null ? 'plan.json' : into.replace(/(?:\.json)?$/i, '-measured.json');

function inputsOf({ files, into, map }: ImportCommand, folder: string) {
  const input = (what: Input['what'], name: string): Input => ({ what, ...namedIn(folder, name) });
  return {
    measured: files.map((name) => input('the measured file', name)),
    into: into === null ? null : input('the plan', into),
    map: map === null ? null : input('the map file', map),
  };
}
