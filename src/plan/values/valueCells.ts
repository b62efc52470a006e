import '../../model';
import type { Column, Reading, Table, Value } from '../../formula';
import { isMoney } from '../../formula/figures';
import { dateText } from '../../quantities/dates';
import type { Decimal } from '../../quantities/decimal';
import { date, sameUnit, type Unit } from '../../quantities/units';

/** A value as it leaves the program: text, numbers too; null where nothing is stated. */
export type Cell = string | null;

/** Digits that leave the program: more than a double holds, fewer than the exact reading has. */
const digits = 20;

/** A number in plain decimal notation, 20 significant digits; money with 2 decimals, a date as `YYYY-MM-DD`. */
export function cellText(value: Value<Decimal>, unit: Unit): Cell {
  if (value === null || typeof value === 'string') return value;
  if (sameUnit(unit, date)) return dateText(value.toNumber());
  const rounded = isMoney(unit) ? value.toDecimalPlaces(2) : value.toSignificantDigits(digits);
  const text = isMoney(unit) ? rounded.toFixed(2) : rounded.toFixed();
  return rounded.isZero() ? text.replace('-', '') : text;
}

/** Columns by the names under which they leave the program. */
export type Columns<Field extends string> = Readonly<Record<Field, Column>>;

/** The column of a field. Throws where the table has none: names that leave the program do not go silently. */
export function columnOf(table: Table, field: string): Column {
  const column = table.columns.find((one) => one.field === field);
  if (!column) throw new Error(`${table.name} has no column ${field}`);
  return column;
}

export function columnsOf<Field extends string>(table: Table, ...fields: readonly Field[]): Columns<Field> {
  return Object.fromEntries(fields.map((field) => [field, columnOf(table, field)])) as Columns<Field>;
}

/** The cells of a row, under the names and in the order of `columns`. */
export function cellsOfRow<Field extends string>(
  reading: Reading<Decimal>,
  columns: Columns<Field>,
  row: number,
): Readonly<Record<Field, Cell>> {
  const entries = Object.entries<Column>(columns).map(([field, column]) => [
    field,
    cellText(reading.cell(column, row), column.unit),
  ]);
  return Object.fromEntries(entries) as Record<Field, Cell>;
}

/** Rows of a table whose column holds this key. */
export function rowsWith(reading: Reading<Decimal>, column: Column, key: Value<Decimal>): readonly number[] {
  return reading.index([column]).get(reading.key(key)) ?? [];
}

/** The row a column counts from 1, as MATCH and INDEX do, counted from 0; null where it finds none. */
export function rowFrom(reading: Reading<Decimal>, column: Column, row: number): number | null {
  const number = reading.cell(column, row);
  return number === null ? null : Number(number) - 1;
}
