import path from 'node:path';
import type { MeasuredFile } from '../../measured/measured';
import type { Problem } from '../../plan/problems/problem';
import { exitStatus } from '../exitStatus';
import { hearSignals } from '../hearSignals';
import type { Io } from '../io';
import { problemText } from '../problems';
import { printable } from '../text';
import { UserError } from '../userError';
import { namedIn } from './disk';
import { readJson } from './jsonFile';
import type { Input, Output } from './output';
import { refuseOverwriting } from './overwriting';
import { readPieces } from './readBytes';
import { writeFiles } from './writeFiles';

type Json = Readonly<Record<string, unknown>>;

/** A file that goes into a plan, and where the plan is written. */
export interface IntoPlan {
  readonly file: string;
  readonly what: Input['what'];
  readonly map: string | null;
  readonly into: string | null;
  readonly out: string | null;
  readonly force: boolean;
}

/** What the file became: the plan, what is told of it, and what is wrong with it; or why it was refused. */
export type Made =
  { readonly plan: Json; readonly said: string; readonly problems: readonly Problem[] } | { readonly problem: Problem };

/** Reads a file that was priced by somebody else, puts it into a plan and writes that beside it. @returns the exit status. */
export async function putIntoPlan(
  { file, what, map: mapName, into: intoName, out, force }: IntoPlan,
  { folder, disk, interrupted, ...io }: Io,
  make: (file: MeasuredFile, into: Json | null, map: unknown) => Promise<Made>,
): Promise<number> {
  const input = (of: Input['what'], name: string | null): Input | null =>
    name === null ? null : { what: of, ...namedIn(folder, name) };
  const [into, map] = [input('the plan', intoName), input('the map file', mapName)];
  const priced: Input = { what, ...namedIn(folder, file) };
  const output: Output = { option: '--out', what: 'a plan', ...namedIn(folder, out ?? defaultOut(intoName)) };
  const inputs = [priced, into, map].filter((one) => one !== null);
  const check = () => refuseOverwriting(inputs, [output], force, disk);
  await check();
  const plan = into && planIn(await readJson(into, disk), into.name);
  const opened = { name: path.basename(priced.path), open: () => readPieces(priced, disk, interrupted) };
  const made = await make(opened, plan, map && (await readJson(map, disk)));
  await hearSignals({ interrupted });
  if ('problem' in made) {
    io.err(`${problemText('problem', [made.problem])}\n${printable(output.name)} was not written.\n`);
    return exitStatus.userError;
  }
  if (made.problems.length > 0) io.err(`${problemText('problem', made.problems)}\n`);
  io.out(`${made.said}\n`);
  await writeFiles([{ ...output, content: `${JSON.stringify(made.plan, null, 2)}\n` }], disk, interrupted, check);
  io.out(`Written: ${printable(output.name)}\n`);
  return made.problems.length > 0 ? exitStatus.problems : exitStatus.done;
}

/** Where the plan goes unless said otherwise: beside the plan that it was put into. */
const defaultOut = (into: string | null): string => (into === null ? 'plan.json' : into.replace(/(?:\.json)?$/i, '-priced.json'));

function planIn(json: unknown, name: string): Json {
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as Json;
  throw new UserError(`${printable(name)} is JSON and no plan: a plan is an object with named parts.`);
}
