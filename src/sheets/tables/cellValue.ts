import type { Column, Value } from '../../formula';
import type { Decimal } from '../../quantities/decimal';
import type { CellValue } from '../../workbook/workbook';

/** A value as a cell holds it: what is calculated and absent is an empty text, what is not typed is nothing. */
export function cellValue(column: Column, value: Value<Decimal>): CellValue {
  if (value === null) return column.formula ? '' : null;
  return typeof value === 'string' ? value : value.toNumber();
}
