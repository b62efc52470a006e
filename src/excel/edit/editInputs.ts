import { workbookState } from '../../refresh/existing/workbookState';
import { applyEdits } from '../apply/applyEdits';
import { NotWritten } from '../openWorkbook';
import { readWorkbook } from '../read/readWorkbook';
import { editRefusal } from './editMessages';
import type { HeldTable } from './heldTable';
import type { InputEdit } from './inputEdit';
import { planEdit } from './planEdit';

/**
 * Writes an edit of the inputs into the open workbook: two reads, one write, and three more requests if a row is added or removed.
 *
 * @returns the edit that takes it back. It holds what was there, formulas and cells of the user's own columns too.
 * @throws NotWritten if a cell has changed since it was seen, if a sheet is protected or rows of the table are hidden, or if Excel
 * refuses. All is then as before, unless `left` says otherwise.
 */
export async function editInputs(context: Excel.RequestContext, edit: InputEdit): Promise<InputEdit> {
  const contents = await readWorkbook(context, false);
  if (workbookState(contents.snapshot) === 'unfinished') throw refused([editRefusal('not-finished', null)]);
  const planned = planEdit(contents, edit);
  if ('refusals' in planned) throw refused(planned.refusals);
  const hidden = await tablesWithHiddenRows(context, planned.reshaped);
  if (hidden.length > 0) throw refused(hidden.map((held) => editRefusal('rows-hidden', held.placeOf(null, 0), held.table.name)));
  await applyEdits(context, contents.snapshot, planned.edits, { inputsAlone: true });
  return planned.undo;
}

const refused = (problems: NotWritten['problems']): NotWritten => new NotWritten(problems, 'as before');

/** A filter hides rows, and Excel moves no cells among hidden ones. */
async function tablesWithHiddenRows(context: Excel.RequestContext, tables: readonly HeldTable[]): Promise<readonly HeldTable[]> {
  if (tables.length === 0) return [];
  const bodies = tables.map((held) => {
    const body = context.workbook.tables.getItem(held.name).getDataBodyRange();
    body.load('rowHidden');
    return { held, body };
  });
  await context.sync();
  // Null: some are hidden and others are not.
  return bodies.filter(({ body }) => body.rowHidden !== false).map(({ held }) => held);
}
