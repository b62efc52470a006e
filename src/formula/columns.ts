import { one, type Unit } from '../quantities/units';
import { node, type Operand } from './build';
import { checkDefinition, checkTable } from './check';
import type { Column, Disclosure, IndexColumn, Input, RowColumn, RowNode, Table } from './definition';

/** What every column says of itself. */
interface Said {
  readonly heading: string;
  /** A sentence that can stand alone: the note on the heading, the formula book and the pane show it. */
  readonly description: string;
  /** Its name in plan and values files, if that is not its key in its group. */
  readonly field?: string;
  readonly disclosure?: Disclosure;
}

interface Defined extends Said {
  readonly formula: Operand;
  /** Where the rule stands, if it is more than arithmetic. */
  readonly rule?: string;
}

/** A column whose cells are written, by the comparison or by its user: `Holds` is what one cell may hold. */
export interface WrittenColumn<In extends string = string, Holds = unknown> extends Column<In> {
  /** Exists for the compiler only. */
  readonly holds?: Holds;
}

/** What is written into a row of a group of columns, by field. Fields that are calculated are not in it. */
export type WrittenRow<Group> = {
  readonly [Field in keyof Group as 'holds' extends keyof Group[Field] ? Field : never]: Group[Field] extends {
    readonly holds?: infer Holds;
  }
    ? Exclude<Holds, undefined>
    : never;
};

/** Throws if the definition breaks a rule of the language: units, kinds, absence, rows of another table. */
function column<In extends string>(
  table: Table<In>,
  { field = '', ...said }: Said & Omit<Column, 'field' | 'table'>,
): Column<In> {
  const made: Column<In> = { ...said, field, table };
  checkDefinition(made);
  return made;
}

function defined<In extends string>(
  table: Table<In>,
  kind: Column['kind'],
  unit: Unit,
  { formula, ...said }: Defined,
): Column<In> {
  const of = node(formula);
  return column(table, { ...said, kind, unit, formula: of, optional: of.optional });
}

/** A figure: one definition, from which its value, formula, explanation and line in the formula book come. `unit` is that of its cells. */
export const numberColumn = <In extends string>(
  table: Table<In>,
  { unit = one, ...spec }: Defined & { unit?: Unit },
): Column<In> => defined(table, 'number', unit, spec);

/** A text that is worked out: a status, a name that is looked up. */
export const textColumn = <In extends string>(table: Table<In>, spec: Defined): Column<In> => defined(table, 'text', one, spec);

/** The row of another table that belongs to this row. */
export function rowColumn<In extends string, Of extends string>(
  table: Table<In>,
  spec: Defined & { readonly formula: RowNode<Of> | RowColumn<NoInfer<In>, Of> },
): RowColumn<In, Of> {
  return { ...defined(table, 'number', one, spec), rowsOf: spec.formula.rowsOf };
}

/** A written text: a name of the row, or the key by which formulas find another table's row. */
export const textKey = <In extends string>(table: Table<In>, said: Said): WrittenColumn<In, string> =>
  column(table, { ...said, kind: 'text', unit: one, optional: false });

/** A written number. */
export const numberKey = <In extends string>(
  table: Table<In>,
  { unit = one, ...said }: Said & { unit?: Unit },
): WrittenColumn<In, number> => column(table, { ...said, kind: 'number', unit, optional: false });

/** A written number that may be missing. */
export const optionalKey = <In extends string>(
  table: Table<In>,
  { unit = one, ...said }: Said & { unit?: Unit },
): WrittenColumn<In, number | null> => column(table, { ...said, kind: 'number', unit, optional: true });

/** A written row number of another table. Rows of an input table are found by `rowOf` instead: its user may sort it. */
export const rowKey = <In extends string, Of extends string>(
  table: Table<In>,
  { of, ...said }: Said & { readonly of: Table<Of> },
): RowColumn<In, Of> & WrittenColumn<In, number> => ({
  ...numberKey(table, said),
  rowsOf: of,
});

/** A written row number that may be missing. */
export const optionalRowKey = <In extends string, Of extends string>(
  table: Table<In>,
  { of, ...said }: Said & { readonly of: Table<Of> },
): RowColumn<In, Of> & WrittenColumn<In, number | null> => ({
  ...optionalKey(table, said),
  rowsOf: of,
});

/** A written number of a column among adjacent ones; 0 is none of them. */
export const indexKey = <In extends string>(table: Table<In>, said: Said): IndexColumn<In> & WrittenColumn<In, number> => ({
  ...numberKey(table, said),
  numbersColumns: true,
});

/** A cell of an output sheet, of the kind and unit that its formula has: a figure, a text, or a figure or words. */
export function outputColumn<In extends string>(table: Table<In>, { formula, ...said }: Defined): Column<In> {
  const { kind, unit } = node(formula);
  if (kind === 'condition') throw new Error(`${table.name}[${said.heading}]: a condition is not shown`);
  return defined(table, kind, unit, { ...said, formula });
}

/** A column that its user fills in. */
export const inputColumn = <In extends string, Holds>(
  table: Table<In>,
  said: Said & Pick<Column, 'kind' | 'unit' | 'optional'> & { readonly input: Input },
): WrittenColumn<In, Holds> => column(table, said);

/** Columns that are declared together, by their names in code. What is made in a loop is a list or a record of columns. */
export interface Columns {
  readonly [name: string]: Column | readonly Column[] | Columns;
}

/**
 * A group of columns of one table, in the order in which they stand in it. A column's name in the group is its field. Throws
 * if a column belongs to another table or to another group, or if its field is missing or no camelCase name.
 */
export function columns<In extends string, Group extends Columns>(table: Table<In>, group: Group): Group {
  for (const [name, entry] of Object.entries(group))
    if (isColumn(entry) && entry.field === '') (entry as { field: string }).field = name;
  for (const each of columnsOf(group)) {
    const { heading, field, input } = each;
    if (each.table !== (table as Table)) throw new Error(`${heading} is a column of ${each.table.name}, not of ${table.name}`);
    if (grouped.has(each)) throw new Error(`${table.name}[${heading}] belongs to two groups`);
    if (field === '') throw new Error(`${table.name}[${heading}] has no field`);
    if (!input?.memberOf && !/^[a-z]\w*$/.test(field))
      throw new Error(`${table.name}[${heading}]: ${field} is no name of a field`);
    grouped.add(each);
  }
  return group;
}

const grouped = new WeakSet<Column>();
const isColumn = (entry: Columns[string]): entry is Column => 'heading' in entry && typeof entry.heading === 'string';

/** The columns of a group in their order, those of its lists and records in their place. */
export function columnsOf(group: Columns | readonly Column[]): readonly Column[] {
  return Object.values(group).flatMap((entry: Columns[string]) => (isColumn(entry) ? [entry] : columnsOf(entry as Columns)));
}

/** Puts groups of columns into their table, in this order. Throws if a heading or a field is taken twice. */
export function fillTable(table: Table, groups: readonly Columns[]): Table {
  if (table.columns.length > 0) throw new Error(`${table.name} has its columns`);
  (table.columns as Column[]).push(...groups.flatMap(columnsOf));
  checkTable(table);
  return table;
}

/** What a column or a named cell is, and what a blank means where only words say that. */
export const meaningOf = ({ description, input }: { readonly description: string; readonly input?: Input }): string =>
  input?.ifBlank === undefined ? description : `${description}; blank: ${input.ifBlank}`;
