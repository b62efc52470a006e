import { edits } from '../refresh/edits';
import type { Before } from '../refresh/before';
import { obstacles } from '../refresh/obstacles';
import { stateOf } from '../refresh/state';
import { comparisonFor, startingFor } from '../refresh/target';
import type { Workbook } from '../workbook/workbook';
import { breath } from './breath';
import { cellsOfInputs, type Inputs, readInputs } from './inputs';
import { lookAgain } from './justBefore';
import { type Asked, NotWritten } from './openWorkbook';
import { commandProblem } from './commandProblems';
import { type Snapshot, takeSnapshot } from './snapshot';
import { carryOut } from './writing';

/** What was written into what was there. */
export interface Written {
  readonly before: Before;
  readonly after: Workbook;
  readonly ids: ReadonlyMap<string, string>;
}

const refuse = (...problems: NotWritten['problems']): never => {
  throw new NotWritten(problems, 'as before');
};

function mustBeFree(before: Before, after: Workbook): void {
  const found = obstacles(before, after);
  if (found.length > 0) refuse(...found);
}

/** Adds the input sheets. Two reads. */
export async function startWith(context: Excel.RequestContext, from: unknown, quoteDate: string, asked: Asked): Promise<Written> {
  asked.progress?.({ doing: 'Reading the workbook', share: 0 });
  const { before } = await takeSnapshot(context);
  // One that was broken off is finished by another.
  if (!['nothing', 'unfinished'].includes(stateOf(before))) refuse(commandProblem('already-started'));
  const after = startingFor(before, from, quoteDate);
  mustBeFree(before, after);
  const ids = await carryOut(context, before, edits(before, after), asked);
  return { before, after, ids };
}

/** How often the inputs may change between reading and writing before it is given up. */
const mostRounds = 3;

/** Reads the inputs and writes their comparison: three reads, and one more per 5 MB where there is a comparison. */
export async function compareInputs(context: Excel.RequestContext, asked: Asked): Promise<Written & { readonly inputs: Inputs }> {
  for (let round = 0; round < mostRounds; round++) {
    asked.progress?.({ doing: 'Reading the inputs', share: 0 });
    const snapshot = await takeSnapshot(context);
    asked.progress?.({ doing: 'Calculating', share: 0.2 });
    await breath();
    asked.signal?.throwIfAborted();
    const { before } = snapshot;
    const { inputs, after } = comparison(snapshot);
    mustBeFree(before, after);
    const list = edits(before, after);
    asked.progress?.({ doing: 'Calculating', share: 0.4 });
    await breath();
    const { same, notes } = await lookAgain(context, snapshot, inputs.cells, list);
    if (!same) continue;
    const ids = await carryOut(context, before, list, { ...asked, notes });
    return { before, after, inputs, ids };
  }
  return refuse(commandProblem('inputs-change'));
}

function comparison(snapshot: Snapshot): { readonly inputs: Inputs; readonly after: Workbook } {
  const cells = cellsOfInputs(snapshot);
  if (!cells) return refuse(commandProblem('no-inputs'));
  const inputs = readInputs(cells);
  const { quoted } = inputs.quote;
  return quoted ? { inputs, after: comparisonFor(snapshot.before, quoted, inputs.rows) } : refuse(...inputs.problems);
}
