import { cellAddress, parseArea } from '../../a1/addresses';
import { parseCellReference } from '../../a1/references';
import { tableStyle } from '../../workbook/looks';
import type {
  AddColumns,
  AddRows,
  AddSheet,
  AddTable,
  HideSheet,
  NameEdit,
  NameTable,
  PartEdit,
  RemoveColumns,
  RemoveRows,
} from '../../refresh/edits/edit';
import { partNamespace } from '../../workbook/part';
import { foldName, type WriteContext, sheetOf } from './writeContext';

/** Writes the custom XML part. */
export function part(context: WriteContext, { xml }: PartEdit): void {
  const parts = context.request.workbook.customXmlParts;
  if (context.hasPart) parts.getByNamespace(partNamespace).getOnlyItem().setXml(xml);
  else parts.add(xml);
  context.hasPart = true;
}

/** Adds a sheet unless it exists. */
export function addSheet(context: WriteContext, { sheet, position }: AddSheet): void {
  if (context.sheets.has(foldName(sheet))) return;
  context.request.workbook.worksheets.add(sheet).position = position;
  context.sheets.add(foldName(sheet));
  context.newSheets.add(foldName(sheet));
}

/** Hides a sheet. */
export function hideSheet(context: WriteContext, { sheet }: HideSheet): void {
  sheetOf(context, sheet).visibility = 'Hidden';
}

/** Adds or changes a name. A new name of a cell is added by its range: Excel may read a formula's text in the user's language. */
export function name(context: WriteContext, { name: called, refersTo, hidden }: NameEdit): void {
  const { names, worksheets } = context.request.workbook;
  if (context.names.has(foldName(called))) {
    names.getItem(called).set({ formula: refersTo, visible: !hidden });
    return;
  }
  const at = parseCellReference(refersTo);
  const item = names.add(called, at ? worksheets.getItem(at.sheet).getCell(at.row, at.column) : refersTo);
  if (hidden) item.visible = false;
  context.names.add(foldName(called));
}

function formatTable(table: Excel.Table, called: string, filter: boolean): void {
  table.name = called;
  table.style = tableStyle;
  table.showBandedRows = false;
  table.showFilterButton = filter;
}

/** Writes the headings and makes a table of them and the rows below, unless it exists. */
export function addTable(context: WriteContext, { sheet, table, top, left, headings, rows, filter }: AddTable): void {
  if (context.tables.has(foldName(table))) return;
  const on = sheetOf(context, sheet);
  on.getRangeByIndexes(top, left, 1, headings.length).values = [[...headings]];
  formatTable(on.tables.add(on.getRangeByIndexes(top, left, 1 + Math.max(1, rows), headings.length), true), table, filter);
  context.tables.set(foldName(table), headings);
}

/** Renames a table and sets its style. */
export function nameTable(context: WriteContext, { sheet, from, to, filter }: NameTable): void {
  const headings = context.tables.get(foldName(from)) ?? [];
  const there = context.tables.has(foldName(to)) ? to : from;
  formatTable(sheetOf(context, sheet).tables.getItem(there), to, filter);
  context.tables.delete(foldName(from));
  context.tables.set(foldName(to), headings);
}

/** Inserts columns of the whole sheet: everything right of them moves, and a table that they stand in grows. */
export function addColumns(context: WriteContext, { sheet, table, row, column, headings }: AddColumns): void {
  const there = context.tables.get(foldName(table)) ?? [];
  if (headings.some((heading) => there.some((one) => foldName(one) === foldName(heading)))) return;
  const cells = (): Excel.Range => sheetOf(context, sheet).getRangeByIndexes(row, column, 1, headings.length);
  cells().getEntireColumn().insert('Right');
  cells().values = [[...headings]];
  context.tables.set(foldName(table), [...there, ...headings]);
  moveNotes(context, sheet, column, headings.length);
}

/** Deletes columns of the whole sheet: everything right of them moves, and the table that they stand in shrinks. */
export function removeColumns(context: WriteContext, { sheet, table, row, column, headings }: RemoveColumns): void {
  const there = context.tables.get(foldName(table)) ?? [];
  const gone = new Set(headings.map(foldName));
  if (!there.some((one) => gone.has(foldName(one)))) return;
  sheetOf(context, sheet).getRangeByIndexes(row, column, 1, headings.length).getEntireColumn().delete('Left');
  context.tables.set(
    foldName(table),
    there.filter((one) => !gone.has(foldName(one))),
  );
  moveNotes(context, sheet, column, -headings.length);
}

/** Notes move with their cells, and go with columns that go. */
function moveNotes({ notes }: WriteContext, sheet: string, from: number, by: number): void {
  const cells = [...(notes.get(foldName(sheet)) ?? [])].flatMap((address) => {
    const { top: row, left: column } = parseArea(address);
    if (column >= from && column < from - by) return [];
    return [cellAddress({ row, column: column < from ? column : column + by })];
  });
  if (cells.length > 0) notes.set(foldName(sheet), new Set(cells));
}

/** Adds rows to a table. Unlike resizing, this moves the cells below the table down instead of swallowing them. */
export function addRows(context: WriteContext, { sheet, table, count, at }: AddRows): void {
  const headings = context.tables.get(foldName(table)) ?? [];
  const blank = Array.from({ length: count }, () => headings.map(() => ''));
  if (count > 0) sheetOf(context, sheet).tables.getItem(table).rows.add(at, blank);
}

/** Deletes the cells of rows of a table. ExcelApi 1.9 cannot delete table rows by number. */
export function removeRows(context: WriteContext, { sheet, table, runs }: RemoveRows): void {
  for (const { first, count } of runs) {
    const body = sheetOf(context, sheet).tables.getItem(table).getDataBodyRange();
    body
      .getRow(first)
      .getResizedRange(count - 1, 0)
      .delete('Up');
  }
}
