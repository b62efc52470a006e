import { addColumn, type Column, node, type Operand, type Table } from '../formula';
import { one } from '../quantities/units';

/** A column of an output table: what its cells say, from which value, formula and explanation follow. */
export function shown(table: Table, field: string, description: string, formula: Operand): Column {
  const of = node(formula);
  return addColumn(table, { heading: field, field, unit: of.unit, description, formula: of });
}

/** A text that is written when the sheet is made. */
export const written = (table: Table, field: string, description: string): Column =>
  addColumn(table, { heading: field, field, unit: one, description, kind: 'text' });

/** A number that is written when the sheet is made: a count that only the writing knows, or a row of another table. */
export const writtenNumber = (table: Table, field: string, description: string): Column =>
  addColumn(table, { heading: field, field, unit: one, description, kind: 'number' });
