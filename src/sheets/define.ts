import {
  type Column,
  type Disclosure,
  numberKey,
  type Operand,
  outputColumn,
  rowColumn,
  type RowColumn,
  type RowNode,
  type Table,
  textKey,
} from '../formula';

/** Puts a column at the end of its table: the lines of a sheet stand in the order in which they are declared. */
function added<Kind extends Column>(column: Kind): Kind {
  (column.table.columns as Column[]).push(column);
  return column;
}

/** A column of an output table: what its cells say, from which value, formula and explanation follow. */
export const shown = (table: Table, field: string, description: string, formula: Operand, disclosure?: Disclosure): Column =>
  added(outputColumn(table, { heading: field, field, description, formula, ...(disclosure && { disclosure }) }));

/** The row of another table that a row of an output reads. */
export const shownRow = <Of extends string>(
  table: Table,
  field: string,
  description: string,
  formula: RowNode<Of>,
): RowColumn<string, Of> => added(rowColumn(table, { heading: field, field, description, formula }));

/** A text that is written when the sheet is made. */
export const written = (table: Table, field: string, description: string): Column =>
  added(textKey(table, { heading: field, field, description }));

/** A number that is written when the sheet is made: a count that only the writing knows, or a row of another table. */
export const writtenNumber = (table: Table, field: string, description: string): Column =>
  added(numberKey(table, { heading: field, field, description }));
