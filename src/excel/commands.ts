import { computeEdits } from '../refresh/edits/computeEdits';
import type { WorkbookSnapshot } from '../refresh/existing/snapshot';
import { workbookState } from '../refresh/existing/workbookState';
import { findObstacles } from '../refresh/match/obstacles';
import { targetComparison, targetInputs } from '../refresh/match/targetWorkbook';
import type { Workbook } from '../workbook/workbook';
import { applyEdits } from './apply/applyEdits';
import { NotWritten, type RunOptions } from './openWorkbook';
import { showProgress } from './progress';
import { type Inputs, readInputsToCompare } from './read/readInputs';
import { readWorkbook, type WorkbookContents } from './read/readWorkbook';
import { recheckInputs } from './read/recheckInputs';

/** The workbook before a write, what was written, and the ids of its sheets by name. */
export interface WriteResult {
  readonly before: WorkbookSnapshot;
  readonly after: Workbook;
  readonly sheetIds: ReadonlyMap<string, string>;
}

const refuse = (...problems: NotWritten['problems']): never => {
  throw new NotWritten(problems, 'as before');
};

/** Why a command does not begin, if no cell is to blame. */
const reasons = {
  'already-started': [
    'The workbook has input sheets already.',
    'Edit them, or begin in another workbook: nothing of yours is ever replaced.',
  ],
  'no-inputs': ['The workbook has no input sheets.', 'Start with the example or with empty tables.'],
  'inputs-change': [
    'The inputs changed while they were compared, three times in a row.',
    'Wait until nobody else types into the input sheets, and compare again.',
  ],
} as const;

function refuseBecause(code: keyof typeof reasons): never {
  const [reason, remedy] = reasons[code];
  return refuse({ code, where: 'Workbook', value: '', reason, remedy, place: null });
}

function refuseObstacles(before: WorkbookSnapshot, after: Workbook): void {
  const found = findObstacles(before, after);
  if (found.length > 0) refuse(...found);
}

/**
 * Adds the input sheets: two reads, a write for each 5 MB and one that ends with the links.
 *
 * @param from the JSON of a plan, or `empty`.
 * @param quoteDate YYYY-MM-DD.
 * @throws NotWritten if the workbook has inputs already, if something is in the way, or if Excel refuses.
 */
export async function writeInputs(
  context: Excel.RequestContext,
  from: unknown,
  quoteDate: string,
  options: RunOptions,
): Promise<WriteResult> {
  options.progress?.({ step: 'Reading the workbook', share: 0 });
  const { snapshot: before } = await readWorkbook(context);
  // An interrupted start is finished by another.
  if (!['nothing', 'unfinished'].includes(workbookState(before))) refuseBecause('already-started');
  const after = targetInputs(before, from, quoteDate);
  refuseObstacles(before, after);
  const sheetIds = await applyEdits(context, before, computeEdits(before, after), options);
  return { before, after, sheetIds };
}

/** How often the inputs may change between reading and writing before the command gives up. */
const maxAttempts = 3;

/**
 * Reads the inputs and writes their comparison: three reads, another for each 5 MB of a previous comparison, a write for
 * each 5 MB and one that ends with the links.
 *
 * @throws NotWritten if there are no inputs or nothing in them can be calculated, if something is in the way, if the inputs
 * keep changing, or if Excel refuses. An `AbortError` if the user cancelled.
 */
export async function writeComparison(
  context: Excel.RequestContext,
  options: RunOptions,
): Promise<WriteResult & { readonly inputs: Inputs }> {
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    options.progress?.({ step: 'Reading the inputs', share: 0 });
    const contents = await readWorkbook(context);
    await showProgress(options.progress, { step: 'Calculating', share: 0.2 });
    options.signal?.throwIfAborted();
    const before = contents.snapshot;
    const { inputs, after } = calculateComparison(contents);
    refuseObstacles(before, after);
    const edits = computeEdits(before, after);
    await showProgress(options.progress, { step: 'Calculating', share: 0.4 });
    const { isUnchanged, notes } = await recheckInputs(context, contents, inputs.cells, edits);
    if (!isUnchanged) continue;
    const sheetIds = await applyEdits(context, before, edits, { ...options, notes });
    return { before, after, inputs, sheetIds };
  }
  return refuseBecause('inputs-change');
}

function calculateComparison(contents: WorkbookContents): { readonly inputs: Inputs; readonly after: Workbook } {
  const inputs = readInputsToCompare(contents);
  if (!inputs) return refuseBecause('no-inputs');
  const { quoted } = inputs.quote;
  return quoted ? { inputs, after: targetComparison(contents.snapshot, quoted, inputs.rows) } : refuse(...inputs.problems);
}
