import { parseCellReference } from '../../a1/references';
import type { Edit, NameEdit } from '../../refresh/edits/edit';
import type { WorkbookSnapshot } from '../../refresh/existing/snapshot';
import { anchorPrefix } from '../../sheets/comparison/anchors';
import { readPart } from '../../workbook/part';
import { NotWritten, type RunOptions } from '../openWorkbook';
import { showProgress } from '../progress';
import { excelProblem, isExcelError } from '../refusals';
import { rollback } from './rollback';
import { sendEdits } from './sendEdits';
import { type WriteContext, writeContext } from './writeContext';

/** The share of a command's time that passes before it writes. */
const shareBeforeWriting = 0.5;

export interface ApplyOptions extends RunOptions {
  /** Cells that have a note, by sheet in lower case, from `recheckInputs`. */
  readonly notes?: WriteContext['notes'];
  /** `before` has the contents of the input sheets alone, and edits write nowhere else. */
  readonly inputsAlone?: boolean;
}

/**
 * Applies edits to the open workbook. If Excel refuses one, or the user cancels, all of them are rolled back.
 *
 * @param before the workbook that the edits were computed for.
 * @returns the ids of all sheets by name; empty without edits.
 * @throws NotWritten that says how the workbook was left; an `AbortError` if the user cancelled and everything was rolled back.
 */
export async function applyEdits(
  context: Excel.RequestContext,
  before: WorkbookSnapshot,
  edits: readonly Edit[],
  { progress, signal, notes = new Map(), inputsAlone = false }: ApplyOptions,
): Promise<ReadonlyMap<string, string>> {
  const { worksheets } = context.workbook;
  const [first, ...rest] = edits;
  const list = first ? [first, ...rehideNames(before), ...rest] : [];
  const onBatchSent = (done: number, of: number): Promise<void> =>
    showProgress(progress, {
      step: of > 1 ? `Writing, ${done} of ${of}` : 'Writing',
      share: shareBeforeWriting + ((1 - shareBeforeWriting) * done) / of,
    });
  const beforeLastEdit = (): void => {
    const shown = sheetToShow(list);
    if (shown !== null) worksheets.getItem(shown).activate();
    worksheets.load('items/id,items/name');
  };
  await showProgress(progress, { step: 'Writing', share: shareBeforeWriting });
  try {
    await sendEdits({ ...writeContext(context, before), notes }, list, { onBatchSent, signal, beforeLastEdit });
  } catch (error) {
    const isRolledBack = await rollback(context, before, list, !inputsAlone).catch(falseIfRefused);
    if (!isRolledBack) await resumeEvents(context);
    if (isRolledBack && !isExcelError(error)) throw error;
    throw new NotWritten([excelProblem(error)], isRolledBack ? 'as before' : 'unfinished', { cause: error });
  }
  return new Map((list.length > 0 ? worksheets.items : []).map(({ name, id }) => [name, id]));
}

/** The first new sheet that is visible; null in a refresh without one, which leaves the selection alone. */
function sheetToShow(edits: readonly Edit[]): string | null {
  const hidden = new Set(edits.flatMap((edit) => (edit.kind === 'hideSheet' ? [edit.sheet] : [])));
  return edits.flatMap((edit) => (edit.kind === 'addSheet' && !hidden.has(edit.sheet) ? [edit.sheet] : []))[0] ?? null;
}

/** An interrupted write may have left a hidden name visible. Whether a name is visible is not read, so all are hidden again. */
const rehideNames = ({ part, names }: WorkbookSnapshot): readonly NameEdit[] =>
  readPart(part)?.state === 'unfinished'
    ? names
        .filter(({ name, sheet, refersTo }) => sheet === null && name.startsWith(anchorPrefix) && parseCellReference(refersTo))
        .map(({ name, refersTo }) => ({ kind: 'name', name, refersTo: `=${refersTo.replace(/^=/, '')}`, hidden: true }))
    : [];

/** If Excel refuses the rollback too, the notice of an unfinished refresh stays, and the first error is reported. */
function falseIfRefused(error: unknown): false {
  if (!isExcelError(error)) throw error;
  return false;
}

/** The pane must hear of changed inputs again, however the write ended. If Excel refuses even this, the user knows already. */
async function resumeEvents(context: Excel.RequestContext): Promise<void> {
  context.runtime.enableEvents = true;
  await context.sync().catch(falseIfRefused);
}
