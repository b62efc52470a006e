import path from 'node:path';
import { importBill } from '../../measured/bills/importBill';
import { planWithBill } from '../../measured/bills/intoPlan';
import { exitStatus } from '../exitStatus';
import { namedIn } from '../files/disk';
import { readJson } from '../files/jsonFile';
import type { Input, Output } from '../files/output';
import { refuseOverwriting } from '../files/overwriting';
import { readPieces } from '../files/readBytes';
import { writeFiles } from '../files/writeFiles';
import { hearSignals } from '../hearSignals';
import type { Io } from '../io';
import { problemText } from '../problems';
import { printable } from '../text';
import { UserError } from '../userError';
import type { BillCommand } from './args';
import { billText } from './billText';

/** Puts a bill of materials into a plan. @returns the exit status. */
export async function executeBill(command: BillCommand, io: Io): Promise<number> {
  const { folder, disk, interrupted } = io;
  const input = (what: Input['what'], name: string | null): Input | null =>
    name === null ? null : { what, ...namedIn(folder, name) };
  const bill = { what: 'the bill of materials', ...namedIn(folder, command.file) } as const;
  const [into, map] = [input('the plan', command.into), input('the map file', command.map)];
  const inputs = [bill, into, map].filter((one) => one !== null);
  const output: Output = { option: '--out', what: 'a plan', ...namedIn(folder, command.out ?? defaultOut(command.into)) };
  const check = () => refuseOverwriting(inputs, [output], command.force, disk);
  await check();
  const plan = into && planIn(await readJson(into, disk), into.name);
  const file = { name: path.basename(bill.path), open: () => readPieces(bill, disk, interrupted) };
  const read = await importBill(file, map && (await readJson(map, disk)));
  await hearSignals(io);
  if ('problem' in read) {
    io.err(`${problemText('problem', [read.problem])}\n${printable(output.name)} was not written.\n`);
    return exitStatus.userError;
  }
  const made = planWithBill(read.bill, command.platform, plan, command.span);
  io.out(`${billText(read.bill)}\n`);
  if (made.replaced > 0) io.out(`${made.replaced} price lines of this quote were there and are replaced.\n`);
  await writeFiles([{ ...output, content: `${JSON.stringify(made.plan, null, 2)}\n` }], disk, interrupted, check);
  io.out(`Written: ${printable(output.name)}\n`);
  return exitStatus.done;
}

/** Where the plan goes unless said otherwise: beside the plan that it was put into. */
const defaultOut = (into: string | null): string => (into === null ? 'plan.json' : into.replace(/(?:\.json)?$/i, '-priced.json'));

function planIn(json: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as Readonly<Record<string, unknown>>;
  throw new UserError(`${printable(name)} is JSON and no plan: a plan is an object with named parts.`);
}
