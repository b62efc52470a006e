import { type Assumption, type Column, excelName } from '../formula';
import type { FigureAt } from '../excel/openWorkbook';
import { allTables, assumptions } from '../model';

/** A figure that can be explained: a cell of the model, or an assumption. Rows count from 0. */
export type Subject =
  | { readonly kind: 'cell'; readonly column: Column; readonly row: number }
  | { readonly kind: 'assumption'; readonly assumption: Assumption };

/** The table under which the workbook names assumptions. */
const assumptionsTable = 'MetroAssumptions';

/** The figure that the workbook names so; null if the model has none. */
export function subjectOf({ table, field, row }: FigureAt): Subject | null {
  if (table === assumptionsTable) {
    const assumption = assumptions.find((one) => one.field === field);
    return assumption ? { kind: 'assumption', assumption } : null;
  }
  const found = allTables.find((one) => excelName(one) === table);
  const column = found?.columns.find((one) => one.field === field);
  return column ? { kind: 'cell', column, row } : null;
}

/** The same figure, as the workbook names it. */
export function figureOf(subject: Subject): FigureAt {
  if (subject.kind === 'assumption') return { table: assumptionsTable, field: subject.assumption.field, row: 0 };
  const { column, row } = subject;
  return { table: excelName(column.table), field: column.field, row };
}
