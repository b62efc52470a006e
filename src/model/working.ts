import { addColumn, type Column, node, type Operand, type Table } from '../formula';
import { one, type Unit } from '../quantities/units';

interface Extra {
  /** Where the rule stands, where it is more than arithmetic. */
  readonly rule?: string;
}

/** A figure: one definition, from which value, formula, explanation and formula book come. */
export function quantity(
  table: Table,
  heading: string,
  field: string,
  unit: Unit,
  means: string,
  formula: Operand,
  extra: Extra = {},
): Column {
  return addColumn(table, { heading, field, unit, description: means, formula: node(formula), ...extra });
}

/** A text that is worked out: a status, a name looked up. */
export const wording = (
  table: Table,
  heading: string,
  field: string,
  means: string,
  formula: Operand,
  extra: Extra = {},
): Column => quantity(table, heading, field, one, means, formula, extra);

/** A column that is written when the comparison is made and names the row. */
export function key(
  table: Table,
  heading: string,
  field: string,
  means: string,
  kind: 'text' | 'number' = 'text',
  unit: Unit = one,
): Column {
  return addColumn(table, { heading, field, unit, description: means, kind });
}

/** A written number that may be missing. */
export const optionalKey = (table: Table, heading: string, field: string, means: string, unit: Unit = one): Column =>
  addColumn(table, { heading, field, unit, description: means, kind: 'number', optional: true });
