import type { Edit } from '../../refresh/edits/edit';
import type { InputCells } from '../../plan/fromCells/inputCells';
import { foldName } from '../apply/writeContext';
import { hasNotes } from '../requirements';
import type { RawCells } from './rawCells';
import type { WorkbookContents } from './readWorkbook';

/** What is read once more just before writing. */
interface Recheck {
  /** Whether the inputs are still those of the calculation. */
  readonly isUnchanged: boolean;
  /** Cells that have a note already, of those that edits give one, by sheet in lower case. */
  readonly notes: Map<string, Set<string>>;
}

/**
 * Reads the inputs again, and which of the notes to write exist. One sync.
 *
 * @param inputs the cells of the calculation.
 * @throws the error of Excel if it refuses.
 */
export async function recheckInputs(
  context: Excel.RequestContext,
  { snapshot, cells }: WorkbookContents,
  inputs: InputCells,
  edits: readonly Edit[],
): Promise<Recheck> {
  const { worksheets } = context.workbook;
  const sheets = new Set([...inputs.tables.values(), ...inputs.assumptions.values()].map(({ sheet }) => sheet));
  const ranges = [...sheets].map((name) => {
    const used = worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,values,formulas');
    return { name, used };
  });
  const existing = new Set(snapshot.sheets.map(({ name }) => foldName(name)));
  const noteItems = (hasNotes() ? edits : []).flatMap((edit) =>
    edit.kind === 'notes' && existing.has(foldName(edit.sheet))
      ? edit.notes.map(({ cell }) => {
          const note = worksheets.getItem(edit.sheet).notes.getItemOrNullObject(cell);
          note.load('content');
          return { sheet: foldName(edit.sheet), cell, note };
        })
      : [],
  );
  await context.sync();
  const notes = new Map<string, Set<string>>();
  for (const { sheet, cell, note } of noteItems) {
    if (!note.isNullObject) notes.set(sheet, (notes.get(sheet) ?? new Set()).add(cell));
  }
  const isUnchanged = ranges.every(({ name, used }) => {
    const before = cells.get(name);
    if (used.isNullObject || !before) return used.isNullObject && !before;
    const now: RawCells = { top: used.rowIndex, left: used.columnIndex, values: used.values, formulas: used.formulas };
    const { top, left, values, formulas } = before;
    return JSON.stringify(now) === JSON.stringify({ top, left, values, formulas });
  });
  return { isUnchanged, notes };
}
