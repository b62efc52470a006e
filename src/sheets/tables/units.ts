import { type Column, join, newTable, type Operand, type Raw, type Reading, type Table } from '../../formula';
import { currency } from '../../model/inputs/assumptions';
import { headingRow } from '../../plan/describe/headingRow';
import type { Decimal } from '../../quantities/decimal';
import { exchangeRate, money, moneyPerMonth, sameUnit, type Unit } from '../../quantities/units';
import type { Cell } from '../../workbook/workbook';
import { shown } from '../define';
import { Pages } from '../pages';

/** The row above the headings says what the figures below them are in. */
export const unitRow = headingRow - 1;

const table = newTable('Units', 'output', 'the workbook');
const inCurrency = (field: string, text: Operand): Column =>
  shown(table, field, 'Unit of figures in the currency of the quote', text);

const ofMoney: readonly (readonly [Unit, Column])[] = [
  [money, inCurrency('money', join(currency))],
  [moneyPerMonth, inCurrency('moneyPerMonth', join(currency, ' a month'))],
  [exchangeRate, inCurrency('exchangeRate', join(currency, ' for one'))],
];

/** The unit of a column's figures as people read it; empty for texts, and for what is counted or divided by its like. */
export function unitOf({ unit, input }: Pick<Column, 'unit' | 'input'>): string {
  if (input?.accepts.percent) return '%';
  return unit.symbol
    .replace(/^own money/, 'currency of the row')
    .replace('/month', ' a month')
    .replace(' a month/km', ' a month and km');
}

/**
 * Above each heading: the unit, and whether an input is required.
 *
 * @param reading tells the currency of the quote to a working table; an input table needs none.
 * @param isLive whether the currency follows the assumption, as the figures do.
 */
export function unitCells({ name, columns }: Table, reading: Reading<Decimal> | null, isLive: boolean): readonly Cell[] {
  const drawn = { table, sheet: name, rows: 1, written: new Map<Column, readonly Raw[]>(), spot: () => null };
  const pages = reading && Pages.over(reading).with(drawn);
  return columns.flatMap((column, at): Cell[] => {
    const cell = {
      row: unitRow,
      column: at,
      look: 'unit',
      ...(column.kind === 'number' && { align: 'right' as const }),
    } as const;
    const money = column.input ? undefined : ofMoney.find(([unit]) => sameUnit(unit, column.unit))?.[1];
    if (money && pages) return [{ ...cell, ...(isLive ? pages : pages.unwritten()).cell(money, 0) }];
    const said = inputUnit(column);
    return said === '' ? [] : [{ ...cell, value: said }];
  });
}

/** The unit of an input, and whether it is required. */
export const inputUnit = (column: Pick<Column, 'unit' | 'input'>): string =>
  [unitOf(column), column.input?.blank === 'required' ? 'required' : ''].filter(Boolean).join(', ');
