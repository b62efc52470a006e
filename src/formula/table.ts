import type { Unit } from '../quantities/units';
import { checkDefinition } from './check';
import type { Kind, Node } from './nodes';

/** What a blank input means: it must be stated, it is not stated (and that spreads), or a default takes its place. */
export type Blank = 'required' | 'not stated' | { readonly default: number | string } | { readonly assumption: Assumption };

/** What may be typed into an input. */
export interface Accepts {
  readonly type: 'number' | 'text' | 'key' | 'choice' | 'yes/no' | 'date';
  readonly choices?: readonly string[];
  /** Inclusive bounds of a number; `above` excludes its value. */
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
  readonly whole?: boolean;
  /** Only these numbers. */
  readonly among?: readonly number[];
  /** The text `none` says: stated as unlimited. */
  readonly orNone?: boolean;
  /** A key of another table. */
  readonly refersTo?: () => Column;
}

export interface Input {
  readonly blank: Blank;
  readonly accepts: Accepts;
  /** In a plan file: a list of words, one yes/no column each. */
  readonly memberOf?: { readonly field: string; readonly word: string };
}

/** A column of a table: an input, a key that names the row, or a quantity with its one definition. */
export interface Column {
  readonly table: Table;
  readonly heading: string;
  /** Its name in plan and values files. */
  readonly field: string;
  readonly kind: Exclude<Kind, 'condition'>;
  readonly unit: Unit;
  readonly optional: boolean;
  readonly description: string;
  /** Where the rule stands, for quantities whose rule is not arithmetic alone. */
  readonly rule?: string;
  readonly formula?: Node;
  readonly input?: Input;
}

/** A table of the model. Its name in the workbook is `Metro` and the name without spaces. */
export interface Table {
  readonly name: string;
  /** An `output` is a sheet that people read, or a part of it: its columns are the sheet's cells. */
  readonly role: 'input' | 'working' | 'output';
  /** What one row of it is. */
  readonly row: string;
  readonly columns: readonly Column[];
}

/** A named cell. */
export interface Assumption {
  readonly field: string;
  readonly heading: string;
  readonly kind: Exclude<Kind, 'condition'>;
  readonly unit: Unit;
  readonly optional: boolean;
  readonly description: string;
  readonly input: Input;
}

export const excelName = (table: Table): string =>
  `Metro${table.name.replace(/ (.)/g, (_, letter: string) => letter.toUpperCase())}`;
export const cellName = (assumption: Assumption): string => `Metro_${assumption.field}`;

export type ColumnSpec = Omit<Column, 'table' | 'kind' | 'optional'> & { kind?: Column['kind']; optional?: boolean };

/**
 * Adds a column to a table. Throws where the definition breaks the language's rules (kinds, units, absence,
 * forbidden characters): a wrong definition is a broken program and is found at load.
 */
export function addColumn(table: Table, spec: ColumnSpec): Column {
  const column: Column = {
    ...spec,
    table,
    kind: spec.kind ?? shownKind(spec.formula),
    optional: spec.optional ?? spec.formula?.optional ?? false,
  };
  checkDefinition(column);
  (table.columns as Column[]).push(column);
  return column;
}

const shownKind = (formula: Node | undefined): Column['kind'] =>
  formula === undefined || formula.kind === 'condition' ? 'number' : formula.kind;

export function newTable(name: string, role: Table['role'], row: string): Table {
  return { name, role, row, columns: [] };
}
