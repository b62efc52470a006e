import type { Unit } from '../quantities/units';
import type { Kind, Node } from './nodes';

/** What a blank input means: it must be stated, it is not stated (and that spreads), or a default takes its place. */
export type Blank = 'required' | 'not stated' | { readonly default: number | string } | { readonly assumption: Assumption };

type AcceptedType = 'number' | 'text' | 'key' | 'choice' | 'yes/no' | 'date';

/** What may be typed into an input. */
export interface Accepts<Type extends AcceptedType = AcceptedType> {
  readonly type: Type;
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
export interface Column<In extends string = string> {
  readonly table: Table<In>;
  readonly heading: string;
  /** Its name in plan and values files: its key in the group of columns that it is declared in. */
  readonly field: string;
  readonly kind: Exclude<Kind, 'condition'>;
  readonly unit: Unit;
  readonly optional: boolean;
  readonly description: string;
  /** Where the rule stands, for quantities whose rule is not arithmetic alone. */
  readonly rule?: string;
  readonly formula?: Node;
  readonly input?: Input;
  /** The table whose rows its cells number, counted from 1. */
  readonly rowsOf?: Table;
}

/** A column whose cells are row numbers of another table: what `pick` looks up. */
export interface RowColumn<In extends string = string, Of extends string = string> extends Column<In> {
  readonly rowsOf: Table<Of>;
}

/** A table of the model. Its name in the workbook is `Metro` and the name without spaces. */
export interface Table<Name extends string = string> {
  readonly name: Name;
  readonly role: 'input' | 'working';
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

export function newTable<Name extends string>(name: Name, role: Table['role'], row: string): Table<Name> {
  return { name, role, row, columns: [] };
}
