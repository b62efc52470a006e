import { constant, orElse, pick } from '../../formula';
import {
  inputColumn,
  type Accepts,
  type Assumption,
  type Blank,
  type Column,
  type Disclosure,
  type RowColumn,
  type Node,
  type Table,
  type WrittenColumn,
} from '../../formula';
import { one, type Unit } from '../../quantities/units';

/** What a row of a plan holds of an input: null where it is blank, which a required one cannot be. */
type Holds<Accepted extends Accepts, IfBlank extends Blank> =
  | (Accepted['type'] extends 'number' | 'date' ? number : Accepted['type'] extends 'value' ? number | string : string)
  | (Accepted extends { readonly orNone: true } ? 'none' : never)
  | (IfBlank extends 'required' | 'numbered' ? never : null);

interface InputSpec<Accepted extends Accepts = Accepts, IfBlank extends Blank = Blank> {
  readonly heading: string;
  /** Its name in plans, if that is not its key in its group of columns. */
  readonly field?: string;
  readonly description: string;
  readonly unit?: Unit;
  readonly blank?: IfBlank;
  /** What a blank means, in words, if `blank` does not say it. */
  readonly ifBlank?: string;
  readonly accepts?: Accepted;
  readonly memberOf?: { readonly field: string; readonly word: string };
  readonly disclosure?: Disclosure;
}

const number: Accepts<'number'> = { type: 'number', min: 0, max: 1e12 };
export const text: Accepts<'text'> = { type: 'text' };
export const key: Accepts<'key'> = { type: 'key' };
export const yesNo: Accepts<'yes/no'> = { type: 'yes/no' };
export const date: Accepts<'date'> = { type: 'date' };
export const anyValue: Accepts<'value'> = { type: 'value' };
export const share: Accepts<'number'> = { type: 'number', min: 0, max: 1, percent: true };
/** A share by which something is divided. */
export const shareAbove0: Accepts<'number'> = { type: 'number', above: 0, max: 1, percent: true };
/** A share of a sell price, less than all of it: what divides by the rest stays finite. */
export const margin: Accepts<'number'> = { type: 'number', min: 0, max: 0.99, percent: true };
/** What is added to a figure, or taken off: at most ten times as much, and not all of it. */
export const rate: Accepts<'number'> = { type: 'number', above: -1, max: 10, percent: true };
export const choice = (...choices: string[]): Accepts<'choice'> => ({ type: 'choice', choices });
/** The key of a row of another table. */
export const refersTo = (column: () => Column): Accepts<'key'> => ({ type: 'key', refersTo: column });
/** A key of a table, or what another table calls one of its rows. */
export const refersToEither = (column: () => Column, other: () => Column): Accepts<'key'> => ({
  ...refersTo(column),
  orNames: other,
});
export const upTo = (max: number): Accepts<'number'> => ({ type: 'number', min: 0, max });
export const positive = (max = 1e12): Accepts<'number'> => ({ type: 'number', above: 0, max });
export const wholeFrom = (min: number, max: number): Accepts<'number'> => ({ type: 'number', min, max, whole: true });
/** One of these numbers, in rising order. */
export const among = (...numbers: readonly number[]): Accepts<'number'> => ({
  type: 'number',
  min: numbers[0]!,
  max: numbers.at(-1)!,
  among: numbers,
});
export const byDefault = (value: number | string): { readonly default: number | string } => ({ default: value });

function kindOf({ type }: Accepts): 'number' | 'text' | 'mixed' {
  if (type === 'value') return 'mixed';
  return type === 'number' || type === 'date' ? 'number' : 'text';
}

/** An input column. Without `blank` it is not stated when blank, and that spreads. */
export function input<
  In extends string,
  const Accepted extends Accepts = Accepts<'number'>,
  IfBlank extends Blank = 'not stated',
>(table: Table<In>, spec: InputSpec<Accepted, IfBlank>): WrittenColumn<In, Holds<Accepted, IfBlank>> {
  const { heading, field, description, unit = one, ifBlank, memberOf, disclosure }: InputSpec = spec;
  const { blank = 'not stated', accepts = number }: InputSpec = spec;
  const optional = blank !== 'required' && blank !== 'numbered';
  return inputColumn(table, {
    heading,
    ...(field !== undefined && { field }),
    ...(disclosure && { disclosure }),
    description,
    unit,
    kind: kindOf(accepts),
    optional,
    input: { blank, accepts, ...(ifBlank !== undefined && { ifBlank }), ...(memberOf && { memberOf }) },
  });
}

/** The number by which working rows find a row of an input table, wherever its user moves it. The program fills it in. */
export const rowId = <In extends string>(table: Table<In>) =>
  input(table, {
    heading: 'Id',
    field: 'id',
    description: 'Number by which formulas find the row, so that rows may be sorted and inserted; the program fills it in',
    blank: 'numbered',
    accepts: wholeFrom(1, 1e9),
  });

/** What an input says, its default where it says nothing. */
export function inputOrDefault<At extends string>(column: Column<At>, row: RowColumn<string, NoInfer<At>>): Node {
  const blank = column.input?.blank;
  if (typeof blank !== 'object') return pick(column, row);
  const { default: value } = 'assumption' in blank ? { default: blank.assumption } : blank;
  return orElse(pick(column, row), typeof value === 'number' ? constant(value, column.unit) : value);
}

/** A named cell. */
export function assumption(spec: InputSpec & { readonly field: string }): Assumption {
  const { heading, field, description, unit = one, blank = 'not stated', ifBlank, accepts = number } = spec;
  // A default is written into the cell, so only what has none can be absent.
  return {
    heading,
    field,
    description,
    unit,
    kind: kindOf(accepts),
    optional: blank === 'not stated',
    input: { blank, accepts, ...(ifBlank !== undefined && { ifBlank }) },
  };
}
