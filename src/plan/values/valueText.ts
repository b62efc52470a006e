import type { Column, Reading, Value } from '../../formula';
import { isMoney } from '../../formula/figures';
import { dateText } from '../../quantities/dates';
import type { Decimal } from '../../quantities/decimal';
import { date, sameUnit, type Unit } from '../../quantities/units';
import type { Exported } from './pickColumns';

/** A value as it leaves the program: text, numbers too; null if it is not stated. */
export type ValueText = string | null;

/** Digits that leave the program: more than a double holds, fewer than the exact reading has. */
const digits = 20;

/** A number in plain decimal notation, 20 significant digits; money with 2 decimals, a date as `YYYY-MM-DD`. */
export function valueText(value: Value<Decimal>, unit: Unit): ValueText {
  if (value === null || typeof value === 'string') return value;
  if (sameUnit(unit, date)) return dateText(value.toNumber());
  const rounded = isMoney(unit) ? value.toDecimalPlaces(2) : value.toSignificantDigits(digits);
  const text = isMoney(unit) ? rounded.toFixed(2) : rounded.toFixed();
  return rounded.isZero() ? text.replace('-', '') : text;
}

/** The values of a row, under the names and in the order of `columns`. */
export function rowValues<Field extends string>(
  reading: Reading<Decimal>,
  columns: Exported<Field>,
  row: number,
): Readonly<Record<Field, ValueText>> {
  const entries = Object.entries<Column>(columns).map(([field, column]) => [
    field,
    valueText(reading.cell(column, row), column.unit),
  ]);
  return Object.fromEntries(entries) as Record<Field, ValueText>;
}
