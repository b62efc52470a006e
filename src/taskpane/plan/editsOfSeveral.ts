import type { HeldCell, InputCells, InputEdit, Step } from '../../excel/openWorkbook';
import type { Table } from '../../formula';
import { inputColumns, keyOf } from '../../plan/describe/definitions';
import type { CellContent } from '../../plan/fromCells/inputCells';
import { leavingOut, removeEdit, saveEdit } from './edits';
import { freeName } from './fields';
import { contentIn, type PlanPart } from './parts';

/** Several rows of one part of the plan, which are changed as one edit. */
export interface SeveralRows {
  readonly part: PlanPart;
  readonly table: Table;
  readonly inputs: InputCells;
  /** Places in the table, from 0. */
  readonly rows: readonly number[];
}

const said = (what: string, { part, rows }: SeveralRows): string => `${what} ${rows.length} of ${part.title}`;

/** Rows are left out, all for one reason. Those that are left out already get that reason too. */
export function leaveOutEdit(several: SeveralRows, reason: string): InputEdit {
  const { part, table, inputs, rows } = several;
  const { include, reason: why } = leavingOut(table)!;
  const found = inputs.tables.get(table)!;
  const steps = rows.flatMap((row) => {
    const change = (definition: typeof include, to: CellContent) => ({
      definition,
      from: contentIn(table, found, row, definition),
      to,
    });
    const changes = [change(include, 'no'), change(why, reason)];
    return saveEdit({ at: 'form', part: part.key, row, copyOf: null }, part, inputs, changes).steps;
  });
  return { says: said('Left out', several), steps };
}

/** Copies below the last of the rows, in their order. A name that others refer to is told apart by a number. */
export function duplicateEdit(several: SeveralRows): InputEdit {
  const { table, inputs, rows } = several;
  const found = inputs.tables.get(table)!;
  const columns = inputColumns(table).filter(({ input }) => input.blank !== 'numbered');
  const key = keyOf(table);
  const taken: CellContent[] = key ? found.rows.map((_, row) => contentIn(table, found, row, key)) : [];
  const copied = [...rows].sort((a, b) => a - b);
  const below = (copied.at(-1) ?? -1) + 1;
  const steps = copied.map((row, nth): Step => {
    const cells = columns.flatMap((column): HeldCell[] => {
      const content = contentIn(table, found, row, column);
      const own = column === key ? freeName(content, taken) : content;
      if (column === key) taken.push(own);
      return own === '' ? [] : [{ heading: column.heading, holds: own }];
    });
    return { kind: 'insert', table, row: below + nth, cells };
  });
  return { says: said('Duplicated', several), steps };
}

/** The last row first: those above it stay where they are. */
export function removeSeveralEdit(several: SeveralRows): InputEdit {
  const { part, table, inputs, rows } = several;
  return {
    says: said('Deleted', several),
    steps: [...rows].sort((a, b) => b - a).flatMap((row) => removeEdit(part, table, inputs, row).steps),
  };
}
