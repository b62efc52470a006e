import type { Column, Input } from '../formula';
import * as unit from '../quantities/units';
import type { CellValue } from './workbook';

const decimals: ReadonlyMap<unit.Unit, string> = new Map<unit.Unit, string>([
  [unit.Mbps, '#,##0.0 "Mb/s"'],
  [unit.MBps, '#,##0.0## "MB/s"'],
  [unit.ms, '0.000 "ms"'],
  [unit.us, '#,##0.0 "µs"'],
  [unit.km, '#,##0.0 "km"'],
  [unit.perSecond, '#,##0'],
  [unit.byte, '#,##0 "B"'],
  [unit.second, '#,##0.0 "s"'],
  [unit.minute, '#,##0.0 "min"'],
  [unit.usPerKm, '0.0## "µs/km"'],
  [unit.MB, '#,##0 "MB"'],
  [unit.GB, '#,##0 "GB"'],
  [unit.TB, '#,##0.00 "TB"'],
  [unit.money, '#,##0.00'],
  [unit.moneyPerMonth, '#,##0.00'],
  [unit.ownMoney, '#,##0.00'],
  [unit.hour, '#,##0.00 "h"'],
  [unit.month, '#,##0" months"'],
  [unit.degree, '0.0000'],
  [unit.date, 'yyyy-mm-dd'],
]);

/** How a figure is shown: its unit in the format, so that the cell itself stays a number. */
export function formatOf(column: Pick<Column, 'kind' | 'unit' | 'input'>): string {
  if (column.kind === 'text') return '@';
  if (column.unit === unit.date) return 'yyyy-mm-dd';
  if (column.input) return inputFormat(column.unit, column.input);
  return decimals.get(column.unit) ?? 'General';
}

/** A typed figure shows every digit that was typed: General, or decimals enough. */
function inputFormat(of: unit.Unit, { accepts }: Input): string {
  if (accepts.percent) return '0.0#######%';
  if (isMoney(of)) return '#,##0.00######';
  // A format that groups digits and has no place for a decimal would end in a point.
  if (grouped.includes(of)) return `#,##0.0##### "${of.symbol}"`;
  return of.symbol ? `General" ${of.symbol}"` : 'General';
}

/** Units of figures that run into thousands. */
const grouped: readonly unit.Unit[] = [unit.perSecond, unit.km, unit.Mbps];

/** Fewer digits where people read: workings keep theirs. */
const onPages: ReadonlyMap<string, string> = new Map([
  [unit.Mbps.symbol, '#,##0 "Mb/s"'],
  [unit.ms.symbol, '0.00 "ms"'],
]);

/** How a figure is shown on Summary and Comparison: milliseconds to two decimals, rates and money whole. */
export function pageFormatOf(column: Pick<Column, 'kind' | 'unit' | 'input'>): string {
  if (column.kind !== 'number' || column.unit === unit.date) return formatOf(column);
  return onPages.get(column.unit.symbol) ?? (isMoney(column.unit) ? '#,##0' : formatOf(column));
}

/** The number format of a cell. A formula in a cell of format `@` would turn into text as soon as somebody edits it. */
export function cellFormat(format: string | undefined, formula: string | undefined, value: CellValue): string {
  if (formula !== undefined) return format === undefined || format === '@' ? 'General' : format;
  return format ?? (typeof value === 'string' ? '@' : 'General');
}

/** Money of any currency: its unit is said by the currency of the row or of the quote. */
export const isMoney = (of: unit.Unit): boolean => 'money' in of.dimensions || 'own' in of.dimensions;
