import path from 'node:path';
import example from '../../examples/today.json';
import { quoteDate } from '../model/inputs/assumptions';
import { asOf } from '../plan/read/asOf';
import { type Difference, difference, withDifference } from '../plan/values/difference';
import { valuesOf, valuesText } from '../plan/values/values';
import { quote, type Quote } from '../plan/quote';
import { dateText } from '../quantities/dates';
import { withDates } from '../sheets/dates';
import { report } from '../sheets/report';
import { writeXlsx } from '../xlsx/write';
import { type ExplainRequest, type Command, parseArgs } from './args';
import { comparison, settingOf } from './comparison';
import { differenceText } from './difference';
import { explainOption } from './explain';
import { exitDone, exitError, exitProblems, mistaken } from './exit';
import { UserError, readJson, type OutputFile, writeAll } from './files';
import { runImport } from './importFiles';
import type { Io } from './io';
import { problemText } from './problems';
import { usage } from './usage';

const defaultOut = 'quote.xlsx';

/** Runs the command line and returns its exit status. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return argv[0] === 'import' ? await runImport(argv.slice(1), io) : await runQuote(argv, io);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    io.err(`${error.message}\n`);
    return exitError;
  }
}

async function runQuote(argv: readonly string[], io: Io): Promise<number> {
  const parsed = parseArgs(argv);
  if ('mistake' in parsed) return mistaken(parsed.mistake, 'npm run quote -- --help', io.err);
  if (!parsed.command.help) return execute(parsed.command, io);
  io.out(usage);
  return exitDone;
}

async function execute(command: Command, io: Io): Promise<number> {
  const { explain, plan, values: valuesFile } = command;
  const out = command.out ?? (explain ? null : defaultOut);
  refuseOverwriting(command, out);
  if (plan === null) io.err('No plan was named: this is the example that comes with Metrospan.\n');
  const named = plan === null ? example : await readJson(plan, io.readFile);
  const json = command.asOf === null ? named : asOf(named, command.asOf);
  const { read, quoted } = quote(json);
  const { problems, warnings } = read;
  const found = problemText('problem', problems) + problemText('warning', warnings);
  if (found !== '') io.err(`${found}\n`);
  const differs = command.against === null || !quoted ? null : differenceOn(command.against, json, { read, quoted });
  const values = explain && valuesFile === null ? null : valuesOf(quoted?.full ?? null, problems, warnings);
  if (explain) io.out(explanation({ read, quoted }, explain));
  else if (quoted && values) io.out(`${comparison(values, settingOf(quoted.full.plan), io.isTty && !io.noColour)}\n`);
  if (differs && !explain) io.out(`${differenceText(differs)}\n`);
  const files: OutputFile[] = [];
  if (quoted && out !== null)
    files.push({ file: out, content: writeXlsx(differs ? withDates(report(quoted), differs) : report(quoted)) });
  if (values && valuesFile !== null)
    files.push({ file: valuesFile, content: valuesText(differs ? withDifference(values, differs) : values) });
  const written = await writeAll(files, io);
  if (written !== '') io[explain ? 'err' : 'out'](written);
  if (!quoted && out !== null) {
    io.err(`${out} was not written: nothing in the plan can be calculated until its problems are solved.\n`);
  }
  return problems.length > 0 ? exitProblems : exitDone;
}

/** The difference between the plan as quoted and the same plan on another date. */
function differenceOn(day: string, json: unknown, { read, quoted }: Quote): Difference {
  const other = quote(asOf(json, day));
  if (!other.quoted) throw new UserError(`On ${day} nothing in the plan can be calculated.`);
  const valuesIn = ({ read: of, quoted: all }: Quote) => valuesOf(all?.full ?? null, of.problems, of.warnings);
  const own = dateText(read.plan?.assumptions.get(quoteDate) as number);
  return difference({ day: own, values: valuesIn({ read, quoted }) }, { day, values: valuesIn(other) });
}

/** @throws UserError if an output would overwrite the plan or the other output. */
function refuseOverwriting({ plan, values }: Command, out: string | null): void {
  const same = (a: string | null, b: string | null): boolean => a !== null && b !== null && path.resolve(a) === path.resolve(b);
  const [what, file] = same(out, plan) ? ['--out', out] : same(values, plan) ? ['--values', values] : [null, null];
  if (what !== null) throw new UserError(`${what} would overwrite the plan ${file}: name another file.`);
  if (same(out, values)) throw new UserError(`--out and --values name the same file ${values}: name two.`);
}

function explanation({ read, quoted }: Quote, asked: ExplainRequest): string {
  if (!quoted) throw new UserError('Nothing can be explained: no figure of the plan can be calculated.');
  const result = explainOption(quoted.full, read.assumed, asked);
  if ('mistake' in result) throw new UserError(result.mistake);
  return result.text;
}
