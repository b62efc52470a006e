import type { InputEdit } from '../../excel/openWorkbook';

/** The pane's own edits: what takes the last of them back, and what makes again those that were taken back. The last comes first to its turn. */
export interface History {
  readonly undo: readonly InputEdit[];
  readonly redo: readonly InputEdit[];
}

export const noHistory: History = { undo: [], redo: [] };

export type MadeBy = 'edit' | 'undo' | 'redo';

/** The history after an edit was made, which `opposite` takes back. A new edit ends what could be made again. */
export function recorded({ undo, redo }: History, by: MadeBy, opposite: InputEdit): History {
  switch (by) {
    case 'edit':
      return { undo: [...undo, opposite], redo: [] };
    case 'undo':
      return { undo: undo.slice(0, -1), redo: [...redo, opposite] };
    case 'redo':
      return { undo: [...undo, opposite], redo: redo.slice(0, -1) };
  }
}
