import { tableStyle } from '../report/looks';
import type { Sheet, Table, TableColumn } from '../report/workbook';
import { areaName, type Area } from './a1';
import { main } from './styles';
import { document, escape, stored, tag } from './xml';

/** A table without rows still has one, left blank: Excel knows no table of a heading alone. */
export const bodyRows = (table: Table) => Math.max(1, table.rows.length);

export const tableArea = (table: Table): Area => ({
  top: table.row,
  left: table.column,
  bottom: table.row + bodyRows(table),
  right: table.column + table.columns.length - 1,
});

/** The cells below one heading. */
export function columnArea(table: Table, index: number): Area {
  const column = table.column + index;
  return { ...tableArea(table), top: table.row + 1, left: column, right: column };
}

export const hasFilter = (table: Table, sheet: Sheet) => table.filter ?? sheet.tab !== 'output';

/** Excel compares this name with the heading's cell, and writes a line break so. */
const headingName = (heading: string) => stored(heading).replace(/\n/g, '_x000a_').replace(/\t/g, '_x0009_');

function column({ heading, formula }: TableColumn, index: number): string {
  const calculated = formula === undefined ? '' : tag('calculatedColumnFormula', {}, escape(stored(formula)));
  return tag('tableColumn', { id: index + 1, name: headingName(heading) }, calculated);
}

/**
 * A table's part. A row typed under the table gets each column's formula from here.
 *
 * @param id unique in the workbook, from 1.
 */
export function tablePart(table: Table, id: number, filter: boolean): string {
  const ref = areaName(tableArea(table));
  const style = {
    name: tableStyle,
    showFirstColumn: false,
    showLastColumn: false,
    showRowStripes: false,
    showColumnStripes: false,
  };
  return document(
    tag(
      'table',
      { xmlns: main, id, name: table.name, displayName: table.name, ref, totalsRowShown: false },
      (filter ? tag('autoFilter', { ref }) : '') +
        tag('tableColumns', { count: table.columns.length }, table.columns.map(column).join('')) +
        tag('tableStyleInfo', style),
    ),
  );
}
