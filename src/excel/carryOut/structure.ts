import { cellOf } from '../../sheets/comparison/anchors';
import { tableStyle } from '../../workbook/looks';
import type { AddRows, AddSheet, AddTable, NameEdit, NameTable, PartEdit, RemoveRows } from '../../refresh/edit';
import { partNamespace } from '../../workbook/part';
import { folded, type Ground, sheetOf } from './ground';

export function part(ground: Ground, { xml }: PartEdit): void {
  const parts = ground.context.workbook.customXmlParts;
  if (ground.hasPart) parts.getByNamespace(partNamespace).getOnlyItem().setXml(xml);
  else parts.add(xml);
  ground.hasPart = true;
}

export function addSheet(ground: Ground, { sheet, position }: AddSheet): void {
  if (ground.sheets.has(folded(sheet))) return;
  ground.context.workbook.worksheets.add(sheet).position = position;
  ground.sheets.add(folded(sheet));
  ground.fresh.add(folded(sheet));
}

/** A new name for a cell is given as that cell, for a formula's text might be read in the user's language. */
export function name(ground: Ground, { name: called, refersTo, hidden }: NameEdit): void {
  const { names, worksheets } = ground.context.workbook;
  if (ground.names.has(folded(called))) {
    names.getItem(called).set({ formula: refersTo, visible: !hidden });
    return;
  }
  const at = cellOf(refersTo);
  const item = names.add(called, at ? worksheets.getItem(at.sheet).getCell(at.row, at.column) : refersTo);
  if (hidden) item.visible = false;
  ground.names.add(folded(called));
}

function dress(table: Excel.Table, called: string, filter: boolean): void {
  table.name = called;
  table.style = tableStyle;
  table.showBandedRows = false;
  table.showFilterButton = filter;
}

export function addTable(ground: Ground, { sheet, table, top, left, headings, rows, filter }: AddTable): void {
  if (ground.tables.has(folded(table))) return;
  const on = sheetOf(ground, sheet);
  on.getRangeByIndexes(top, left, 1, headings.length).values = [[...headings]];
  dress(on.tables.add(on.getRangeByIndexes(top, left, 1 + Math.max(1, rows), headings.length), true), table, filter);
  ground.tables.set(folded(table), headings.length);
}

export function nameTable(ground: Ground, { sheet, from, to, filter }: NameTable): void {
  const columns = ground.tables.get(folded(from)) ?? 0;
  const there = ground.tables.has(folded(to)) ? to : from;
  dress(sheetOf(ground, sheet).tables.getItem(there), to, filter);
  ground.tables.delete(folded(from));
  ground.tables.set(folded(to), columns);
}

/** Adding rows moves what stands below the table, which resizing would swallow, and is in ExcelApi 1.4. */
export function addRows(ground: Ground, { sheet, table, count }: AddRows): void {
  const columns = ground.tables.get(folded(table)) ?? 0;
  const blank = Array.from({ length: count }, () => Array.from({ length: columns }, () => ''));
  if (count > 0) sheetOf(ground, sheet).tables.getItem(table).rows.add(undefined, blank);
}

/** The cells of the rows are deleted, and the table becomes shorter; deleting rows by number is not in ExcelApi 1.9. */
export function removeRows(ground: Ground, { sheet, table, runs }: RemoveRows): void {
  for (const { first, count } of runs) {
    const body = sheetOf(ground, sheet).tables.getItem(table).getDataBodyRange();
    body
      .getRow(first)
      .getResizedRange(count - 1, 0)
      .delete('Up');
  }
}
