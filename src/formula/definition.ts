import type { Decimal } from '../quantities/decimal';
import type { Unit } from '../quantities/units';

/*
 * What a model is made of: tables, their columns and the expressions that define them. These types stand in one file because
 * each of them needs the others.
 */

/** What a blank input means: it must be stated, it is not stated (and that spreads), or a default takes its place. */
export type Blank =
  'required' | 'numbered' | 'not stated' | { readonly default: number | string } | { readonly assumption: Assumption };

/** A `value` is one of another input: a number, a text, or yes/no. */
type AcceptedType = 'number' | 'text' | 'key' | 'choice' | 'yes/no' | 'date' | 'value';

/** What may be typed into an input. */
export interface Accepts<Type extends AcceptedType = AcceptedType> {
  readonly type: Type;
  readonly choices?: readonly string[];
  /** Inclusive bounds of a number; `above` excludes its value. */
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
  readonly whole?: boolean;
  /** A share or a rate: 1 is 100 %, and so it is shown and may be typed. */
  readonly percent?: boolean;
  /** Only these numbers. */
  readonly among?: readonly number[];
  /** The text `none` says: stated as unlimited. */
  readonly orNone?: boolean;
  /** A key of another table. */
  readonly refersTo?: () => Column;
  /** Or a text of this column, which is another table's. */
  readonly orNames?: () => Column;
}

export interface Input {
  readonly blank: Blank;
  /** What a blank means, in words, if `blank` does not say it. */
  readonly ifBlank?: string;
  readonly accepts: Accepts;
  /** In a plan file: a list of words, one yes/no column each. */
  readonly memberOf?: { readonly field: string; readonly word: string };
}

/**
 * Who may see a column. `private`: the author of a quote alone, and so whatever follows from it. `open`: everybody, although it
 * follows from what is private, because its reader is meant to know it: a sell price, a count.
 */
export type Disclosure = 'private' | 'open';

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
  readonly disclosure?: Disclosure;
  readonly formula?: Node;
  readonly input?: Input;
  /** The table whose rows its cells number, counted from 1. */
  readonly rowsOf?: Table;
  /** Whether its cells number adjacent columns, counted from 1. */
  readonly numbersColumns?: true;
}

/** A column whose cells are row numbers of another table: what `pick` looks up. */
export interface RowColumn<In extends string = string, Of extends string = string> extends Column<In> {
  readonly rowsOf: Table<Of>;
}

/** A column whose cells number adjacent columns: what `pickByIndex` takes. */
export interface IndexColumn<In extends string = string> extends Column<In> {
  readonly numbersColumns: true;
}

/** A table of the model. Its name in the workbook is `Metro` and the name without spaces. */
export interface Table<Name extends string = string> {
  readonly name: Name;
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

/**
 * What an expression yields. A condition exists only inside `when`, `and`, `or`, `not`: it never leaves a cell. What is
 * `mixed` is a number or words that say why there is none: it can be shown, and nothing can be calculated from it.
 */
export type Kind = 'number' | 'text' | 'mixed' | 'condition';

/** Functions whose three readings differ only in arithmetic. */
export type Call =
  | 'plus'
  | 'minus'
  | 'times'
  | 'over'
  | 'power'
  | 'least'
  | 'greatest'
  | 'absolute'
  | 'round'
  | 'ceil'
  | 'floor'
  | 'cents'
  | 'sine'
  | 'cosine'
  | 'arcsine'
  | 'squareRoot'
  | 'radians'
  | 'monthsAfter';

export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A row of an aggregate counts if its column equals, is below or is at most the operand, or contains it as a text. */
export interface Where {
  readonly column: Column;
  readonly is: '=' | '<' | '<=' | 'contains';
  readonly operand: Node;
}

/** Cells of a column: all of them, or those of the rows in which `among.column` holds what `among.is` holds in this row. */
export interface CellRange {
  readonly column: Column;
  readonly among?: { readonly column: Column; readonly is: Column };
}

/** What is counted of the cells of an input: a column of a table, or a named cell. */
export type Tally = { readonly cells: Column | Assumption } & (
  | { readonly that: 'are there' | 'are blank' | 'are numbers' | 'have decimals' | 'are repeated' | 'are out of order' }
  /** Blank in a row in which another cell is filled in. */
  | { readonly that: 'are missing'; readonly beside: Column }
  | { readonly that: 'lie within'; readonly bounds: Bounds }
  | { readonly that: 'are one of'; readonly words: readonly (string | number)[] }
  /** Not a key of another table, nor what a named cell says. */
  | { readonly that: 'are not among'; readonly among: Column; readonly nor?: Assumption }
);

/** Bounds of a number, both inclusive but `above`. */
export type Bounds = Pick<Accepts, 'min' | 'max' | 'above'>;

export type Aggregate = 'sum' | 'sumOfStated' | 'count' | 'least' | 'greatest';

interface Typed {
  readonly kind: Kind;
  readonly unit: Unit;
  /** Whether it may be absent. Absence is a value of its own, never 0. */
  readonly optional: boolean;
  /** The table whose rows it numbers, counted from 1; arithmetic with a row number yields a plain number. */
  readonly rowsOf?: Table;
}

/** An expression. Build them with the functions of `build.ts`, which check kinds, units and absence. */
export type Node = Typed &
  (
    | { readonly op: 'constant'; readonly value: Decimal | string; readonly named?: Named }
    | { readonly op: 'absent' }
    | { readonly op: 'column'; readonly column: Column }
    | { readonly op: 'assumption'; readonly assumption: Assumption }
    | { readonly op: 'each'; readonly column: Column }
    | { readonly op: 'rowOf'; readonly column: Column; readonly key: Node }
    | { readonly op: 'pick'; readonly column: Column; readonly row: RowColumn }
    | { readonly op: 'across'; readonly columns: readonly Column[]; readonly row: RowColumn; readonly number: IndexColumn }
    | { readonly op: 'dot'; readonly left: RowSlice; readonly right: RowSlice }
    | {
        readonly op: 'aggregate';
        readonly of: Aggregate;
        readonly table: Table;
        readonly column?: Column;
        readonly where: readonly Where[];
      }
    | { readonly op: 'sumOver'; readonly table: Table; readonly where: readonly Node[]; readonly term: Node }
    | {
        readonly op: 'leastOver';
        readonly table: Table;
        readonly where: readonly Node[];
        readonly term: Node;
        /** What it is at most, and if no row counts. */
        readonly bound: Node;
      }
    | { readonly op: 'call'; readonly call: Call; readonly args: readonly Node[] }
    | { readonly op: 'convert'; readonly of: Node; readonly factor: Decimal }
    | { readonly op: 'ratio'; readonly dividend: Node; readonly divisor: Node }
    | { readonly op: 'when'; readonly condition: Node; readonly then: Node; readonly otherwise: Node }
    | { readonly op: 'orElse'; readonly of: Node; readonly otherwise: Node }
    | { readonly op: 'isStated'; readonly of: Node }
    | { readonly op: 'compare'; readonly is: Comparison; readonly left: Node; readonly right: Node }
    | { readonly op: 'and' | 'or'; readonly args: readonly Node[] }
    | { readonly op: 'not'; readonly of: Node }
    | { readonly op: 'lists'; readonly list: Node; readonly item: Node }
    | { readonly op: 'says'; readonly of: Node; readonly text: string }
    | { readonly op: 'hasError'; readonly of: Node }
    | { readonly op: 'join'; readonly parts: readonly Node[] }
    | { readonly op: 'withoutFirst'; readonly of: Node; readonly letters: number }
    | { readonly op: 'rounded'; readonly of: Node; readonly places: number }
    | { readonly op: 'dayText'; readonly of: Node }
    | { readonly op: 'at'; readonly cells: CellRange; readonly row: Node }
    | { readonly op: 'placeOf'; readonly cells: CellRange; readonly key: Node }
    | { readonly op: 'count'; readonly of: 'filled' | 'numbers'; readonly cells: CellRange }
    | { readonly op: 'total'; readonly blocks: readonly (readonly Column[])[]; readonly assumptions: readonly Assumption[] }
    | { readonly op: 'errorsIn' | 'formulasIn'; readonly table: Table }
    | { readonly op: 'formulasOn'; readonly area: Column; readonly of: Node }
    | { readonly op: 'tally'; readonly of: Tally }
    | {
        readonly op: 'firstBeside';
        readonly statuses: readonly Column[];
        readonly text: string;
        readonly labels: readonly Column[];
      }
    | { readonly op: 'countBeside'; readonly columns: readonly Column[]; readonly text: string }
    | { readonly op: 'gapsBeside'; readonly left: readonly Column[]; readonly right: readonly Column[] }
  );

/** An expression that yields a row number of one table. */
export type RowNode<Of extends string = string> = Node & { readonly rowsOf: Table<Of> };

/** Adjacent columns of one row of a table. */
export interface RowSlice {
  readonly columns: readonly Column[];
  readonly row: RowColumn;
}

/** A constant of a rule, as the Sources sheet shows it. */
export interface Named {
  readonly name: string;
  readonly source: string;
  /** YYYY-MM-DD; null: the source has no date. */
  readonly sourceDate: string | null;
  readonly confidence: string;
  readonly note?: string;
}

export type NodeOf<Op extends Node['op']> = Extract<Node, { readonly op: Op }>;
