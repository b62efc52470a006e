import {
  type Accepts,
  type Assumption,
  type Column,
  indexKey,
  type IndexColumn,
  inputColumn,
  newTable,
  node,
  numberColumn,
  numberKey,
  type Operand,
  optionalKey,
  optionalRowKey,
  rowColumn,
  type RowColumn,
  rowKey,
  type RowNode,
  type Table,
  textColumn,
  textKey,
} from '../../src/formula';
import { checkTable } from '../../src/formula/check';
import { one, type Unit } from '../../src/quantities/units';

const number: Accepts = { type: 'number' };
const named = (heading: string) => ({ heading, field: heading, description: heading });

/** Adds a column to a table that a test builds up step by step; a table of the model takes its groups at once. */
function added<Of extends Column>(column: Of): Of {
  const { table } = column;
  checkTable({ ...table, columns: [...table.columns, column] });
  (table.columns as Column[]).push(column);
  return column;
}

/** A typed number: required unless it may be blank. */
export function typed(table: Table, heading: string, unit: Unit = one, optional = false, accepts: Accepts = number): Column {
  const input = { blank: optional ? 'not stated' : 'required', accepts } as const;
  return added(inputColumn(table, { ...named(heading), kind: 'number', unit, optional, input }));
}

export function typedText(table: Table, heading: string, optional = false): Column {
  const input = { blank: optional ? 'not stated' : 'required', accepts: { type: 'text' } } as const;
  return added(inputColumn(table, { ...named(heading), kind: 'text', unit: one, optional, input }));
}

/** Columns that are written when a comparison is made. */
export const writtenText = (table: Table, heading: string): Column => added(textKey(table, named(heading)));
export const written = (table: Table, heading: string, unit: Unit = one): Column =>
  added(numberKey(table, { ...named(heading), unit }));
export const writtenIfStated = (table: Table, heading: string, unit: Unit = one): Column =>
  added(optionalKey(table, { ...named(heading), unit }));
export const writtenRow = (table: Table, heading: string, of: Table): RowColumn =>
  added(rowKey(table, { ...named(heading), of }));
export const writtenRowIfStated = (table: Table, heading: string, of: Table): RowColumn =>
  added(optionalRowKey(table, { ...named(heading), of }));

/** A number of one of adjacent columns. */
export const writtenIndex = (table: Table, heading: string): IndexColumn => added(indexKey(table, named(heading)));

export function defined(table: Table, heading: string, formula: Operand, unit: Unit = node(formula).unit): Column {
  const spec = { ...named(heading), formula };
  return added(node(formula).kind === 'text' ? textColumn(table, spec) : numberColumn(table, { ...spec, unit }));
}

export const definedRow = (table: Table, heading: string, formula: RowNode | RowColumn): RowColumn =>
  added(rowColumn(table, { ...named(heading), formula }));

export function assumed(heading: string, unit: Unit = one, optional = false, accepts: Accepts = number): Assumption {
  const input = { blank: optional ? 'not stated' : { default: 1 }, accepts } as const;
  return { field: heading.toLowerCase(), heading, kind: 'number', unit, optional, description: heading, input };
}

let made = 0;
/** A table that no other test knows. */
export const someTable = (name = `Lines ${++made}`): Table => newTable(name, 'input', 'a line');
