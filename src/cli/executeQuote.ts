import example from '../../examples/today.json';
import { runTrials, type Tried, type TrialsRequest } from '../explore/ranges/runTrials';
import { solve } from '../explore/solve';
import { sweep } from '../explore/sweep';
import { Ranges } from '../model/inputs/ranges';
import { loadLoops } from '../plan/fast';
import { inputRows, type Plan } from '../plan/plan';
import { valuesOf, valuesText } from '../plan/values/values';
import type { Quote, Quoted } from '../plan/quote';
import { customerWorkbook } from '../sheets/handedOver/customer';
import { frozenWorkbook } from '../sheets/handedOver/frozen';
import { report } from '../sheets/report';
import { sweepSheet } from '../sheets/sweep/sweepSheet';
import { trialsSheet } from '../sheets/trials/trialsSheet';
import type { Sheet, Workbook } from '../workbook/workbook';
import { writeXlsx } from '../xlsx/write';
import type { Command, ExplainRequest } from './args';
import { requestText } from './carriers/request';
import { checklistText } from './checklist';
import { comparison, settingOf } from './comparison';
import { comparedSheets, comparedText, comparedValues } from './compare/compared';
import { comparisonsOf } from './compare/comparisons';
import { earlierVersion, following } from './compare/since';
import { exitStatus } from './exitStatus';
import { explainOption } from './explain';
import { runSteps } from './explore/runSteps';
import { solvedText } from './explore/solvedText';
import { sweepText } from './explore/sweepText';
import { trialsText } from './explore/trialsText';
import { namedIn, type NamedFile } from './files/disk';
import type { Content, Input, Output } from './files/output';
import { outputsOf } from './files/outputs';
import { refuseOverwriting } from './files/overwriting';
import { jsonSource, type NamedPlan } from './files/planSource';
import { readPlanSource } from './files/readPlanSource';
import { writeFiles } from './files/writeFiles';
import { readLibraryFile } from './library/readLibraryFile';
import { takenText } from './library/takenText';
import { hearSignals } from './hearSignals';
import type { Io } from './io';
import { problemText } from './problems';
import { understoodText } from './understood';
import { printable } from './text';
import { UserError } from './userError';

/** What the example is called, and what is written of it into a folder. */
const exampleName = 'the example';

/** Quotes a plan: prints the comparison and writes the files. @returns the exit status. */
export async function executeQuote(command: Command, planName: string | null, io: Io): Promise<number> {
  const plan = planName === null ? null : namedIn(io.folder, planName);
  if (plan === null) io.err('No plan was named: this is the example that comes with Metrospan.\n');
  const libraryFile = command.library === null ? null : namedIn(io.folder, command.library);
  const own = libraryFile && (await readLibraryFile(libraryFile, io.disk, io));
  const library = own?.library && libraryFile ? { name: libraryFile.name, library: own.library } : null;
  const source = plan === null ? jsonSource(example, library) : await readPlanSource(plan, io.disk, library);
  const [otherFile, sinceFile] = [command.compare, command.since].map((name) =>
    name === null ? null : namedIn(io.folder, name),
  );
  const readOther = async (file: NamedFile | null | undefined): Promise<NamedPlan | null> =>
    file ? { name: file.name, source: await readPlanSource(file, io.disk, library) } : null;
  const others = { other: await readOther(otherFile), since: await readOther(sinceFile) };
  const outputs = outputsOf(command, plan?.name ?? exampleName, source.isWorkbook, io.folder);
  const inputs: Input[] = [
    ...[plan, otherFile, sinceFile].flatMap((file): Input[] => (file ? [{ what: 'the plan', ...file }] : [])),
    ...(libraryFile ? [{ what: 'the library' as const, ...libraryFile }] : []),
  ];
  const check = () => refuseOverwriting(inputs, outputs, command.force, io.disk);
  await check();
  const named = { name: plan?.name ?? exampleName, source };
  const { problems, contents } = await calculate(named, others, command, outputs, io);
  await hearSignals(io);
  await writeFiles(contents, io.disk, io.interrupted, check);
  for (const { name } of contents) io[command.explain ? 'err' : 'out'](`Written: ${printable(name)}\n`);
  for (const { name } of outputs.filter(({ option }) => !contents.some((content) => content.option === option)))
    io.err(`${printable(name)} was not written: nothing in the plan can be calculated until its problems are solved.\n`);
  return problems + (own?.problems.length ?? 0) > 0 ? exitStatus.problems : exitStatus.done;
}

/** Prints what was asked for. @returns what is to be written, and the number of problems. */
async function calculate(
  plan: NamedPlan,
  { other, since }: { readonly other: NamedPlan | null; readonly since: NamedPlan | null },
  command: Command,
  outputs: readonly Output[],
  io: Io,
): Promise<{ readonly problems: number; readonly contents: readonly Content[] }> {
  const { asOf: day, explain, solve: asked, sweeps: requests, trials } = command;
  await hearSignals(io);
  const earlier = since && earlierVersion(since);
  const own = plan.source.quoteOn(day);
  const { read, quoted } = earlier ? following(own, plan, earlier) : own;
  const { problems, warnings } = read;
  const found =
    understoodText(read.understood) +
    problemText('problem', problems) +
    problemText('warning', warnings) +
    checklistText(read.checklist);
  if (found !== '') io.err(`${found}\n`);
  await hearSignals(io);
  const { compared, problems: others } = await comparisonsOf(command, plan, { other, earlier }, { read, quoted }, io);
  const wanted = outputs.some(({ what }) => what === 'a values file');
  const values = explain && !wanted ? null : valuesOf(quoted?.full ?? null, problems, warnings, read.understood);
  if (read.taken && !explain) io.out(`${takenText(read.taken, command.library ?? '')}\n`);
  if (explain) io.out(explanation({ read, quoted }, explain));
  else if (quoted && values) io.out(`${comparison(values, settingOf(quoted.full.plan), io.isTty && !io.noColour)}\n`);
  if (!explain && compared.length > 0) io.out(`${comparedText(compared)}\n`);
  const solved = quoted && asked.length > 0 ? await runSteps(solve(quoted.full.plan, asked, await loadLoops()), io) : null;
  if (solved && values && !explain) io.out(`${solvedText(solved, asked, values)}\n`);
  const swept = quoted && requests.length > 0 ? await runSteps(sweep(quoted.full.plan, requests), io) : null;
  if (quoted && swept && values && !explain) io.out(`${sweepText(swept, values, settingOf(quoted.full.plan).currency)}\n`);
  const tried = quoted && trials ? await tryRanges(quoted.full.plan, trials, io) : null;
  if (quoted && tried && values && !explain) io.out(`${trialsText(tried, values, settingOf(quoted.full.plan).currency)}\n`);
  await hearSignals(io);
  const beside = quoted
    ? [
        ...comparedSheets(compared),
        ...(swept ?? []).map((one) => sweepSheet(one, quoted)),
        ...(tried ? [trialsSheet(tried, quoted)] : []),
      ]
    : [];
  const more = {
    ...comparedValues(compared),
    ...(solved && { solved }),
    ...(swept && { sweeps: swept }),
    ...(tried && { trials: tried }),
  };
  const contents = outputs.flatMap((output): Content[] => {
    if (output.what === 'a values file') return values ? [{ ...output, content: valuesText({ ...values, ...more }) }] : [];
    if (output.what === 'a request for quotation') return quoted ? [{ ...output, content: requestText(quoted) }] : [];
    return quoted ? [{ ...output, content: writeXlsx(workbookFor(output, quoted, beside)) }] : [];
  });
  return { problems: problems.length + others, contents };
}

/** The workbook that an option names. @param beside sheets for the author, which the plan alone does not give. */
function workbookFor({ option }: Output, quoted: Quoted, beside: readonly Sheet[]): Workbook {
  if (option === '--customer') return customerWorkbook(quoted);
  return option === '--frozen' ? frozenWorkbook(quoted) : report(quoted, undefined, beside);
}

/** @throws UserError if the plan has no ranges: every trial would be the plan itself. */
async function tryRanges(plan: Plan, asked: TrialsRequest, io: Io): Promise<Tried> {
  if (inputRows(plan, Ranges).length === 0)
    throw new UserError('Trials need inputs that are not certain: add their ranges under "ranges", or on the sheet Ranges.');
  return runSteps(runTrials(plan, asked, await loadLoops()), io);
}

function explanation({ read, quoted }: Quote, asked: ExplainRequest): string {
  if (!quoted) throw new UserError('Nothing can be explained: no figure of the plan can be calculated.');
  const result = explainOption(quoted.full, read.assumed, asked);
  if ('mistake' in result) throw new UserError(result.mistake);
  return result.text;
}
