import type { Column, Reading, Value } from '../../formula';
import type { Decimal } from '../../quantities/decimal';

/** Rows of a table whose column holds this key. */
export function rowsWith(reading: Reading<Decimal>, column: Column, key: Value<Decimal>): readonly number[] {
  return reading.index([column]).get(reading.key(key)) ?? [];
}

/** The row a column counts from 1, as MATCH and INDEX do, counted from 0; null where it finds none. */
export function rowFrom(reading: Reading<Decimal>, column: Column, row: number): number | null {
  const number = reading.cell(column, row);
  return number === null ? null : Number(number) - 1;
}
