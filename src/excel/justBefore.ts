import type { Edit } from '../refresh/edit';
import type { InputCells } from '../plan/fromCells/inputCells';
import { folded } from './carryOut/ground';
import { hasNotes } from './requirements';
import type { Snapshot } from './snapshot';

/** What is looked at once more just before writing. */
interface JustBefore {
  /** Whether the inputs are still those that were calculated with. */
  readonly same: boolean;
  /** Cells that have a note, by sheet in lower case, of those that are to get one. */
  readonly notes: Map<string, Set<string>>;
}

/** Reads the inputs anew, and which notes are there: one sync. */
export async function lookAgain(
  context: Excel.RequestContext,
  { before, cells }: Snapshot,
  inputs: InputCells,
  edits: readonly Edit[],
): Promise<JustBefore> {
  const { worksheets } = context.workbook;
  const sheets = new Set([...inputs.tables.values(), ...inputs.assumptions.values()].map(({ sheet }) => sheet));
  const ranges = [...sheets].map((name) => {
    const used = worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,values,formulas');
    return { name, used };
  });
  const there = new Set(before.sheets.map(({ name }) => folded(name)));
  const asked = (hasNotes() ? edits : []).flatMap((edit) =>
    edit.kind === 'notes' && there.has(folded(edit.sheet))
      ? edit.notes.map(({ cell }) => {
          const note = worksheets.getItem(edit.sheet).notes.getItemOrNullObject(cell);
          note.load('content');
          return { sheet: folded(edit.sheet), cell, note };
        })
      : [],
  );
  await context.sync();
  const notes = new Map<string, Set<string>>();
  for (const { sheet, cell, note } of asked) {
    if (!note.isNullObject) notes.set(sheet, (notes.get(sheet) ?? new Set()).add(cell));
  }
  const same = ranges.every(({ name, used }) => {
    const was = cells.get(name);
    if (used.isNullObject || !was) return used.isNullObject && !was;
    const now = { top: used.rowIndex, left: used.columnIndex, values: used.values, formulas: used.formulas };
    return JSON.stringify(now) === JSON.stringify({ top: was.top, left: was.left, values: was.values, formulas: was.formulas });
  });
  return { same, notes };
}
