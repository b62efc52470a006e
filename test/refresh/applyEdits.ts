import { cellAddress, parseArea } from '../../src/a1/addresses';
import { positionsIn } from '../../src/a1/areas';
import { parseCellReference } from '../../src/a1/references';
import type { Edit } from '../../src/refresh/edits/edit';
import { spot } from './plainSheet';
import type { PlainWorkbook } from './plainWorkbook';

/** Carries out edits, in their order, as Excel would. */
export function carryOut(book: PlainWorkbook, edits: readonly Edit[]): PlainWorkbook {
  for (const edit of edits) carryOutOne(book, edit);
  return book;
}

function carryOutOne(book: PlainWorkbook, edit: Edit): void {
  switch (edit.kind) {
    case 'part':
      book.part = edit.xml;
      return;
    case 'addSheet':
      book.addSheet(edit.sheet, edit.position);
      return;
    case 'hideSheet':
      book.sheet(edit.sheet).visibility = 'hidden';
      return;
    case 'name':
      if (!edit.refersTo.startsWith('=') || !parseCellReference(edit.refersTo)) throw new Error(`${edit.refersTo} is no cell`);
      book.sheet(parseCellReference(edit.refersTo)!.sheet);
      book.names = [
        ...book.names.filter(({ name, sheet }) => sheet !== null || name !== edit.name),
        { name: edit.name, sheet: null, refersTo: edit.refersTo },
      ];
      return;
    case 'addTable':
      book.addTable(edit.sheet, edit.table, edit.top, edit.left, edit.headings, edit.rows);
      return;
    case 'nameTable':
      book.table(edit.from).name = edit.to;
      return;
    case 'addColumns':
      book.insertColumns(edit.sheet, edit.column, edit.headings);
      return;
    case 'removeColumns':
      book.removeColumns(edit.sheet, edit.column, edit.headings.length);
      return;
    case 'addRows':
      book.addRows(edit.table, edit.count, edit.at);
      return;
    case 'removeRows':
      for (const { first, count } of edit.runs) book.removeRows(edit.table, first, count);
      return;
    case 'formats':
      book.each(edit.sheet, edit.top, edit.left, edit.rows, edit.formats, (sheet, at, format) => sheet.formats.set(at, format));
      return;
    case 'contents':
      book.each(edit.sheet, edit.top, edit.left, edit.rows, edit.contents, (sheet, at, put) => book.write(sheet, at, put));
      return;
    case 'clear':
      for (const { row, column } of positionsIn(edit.areas)) book.clear(book.sheet(edit.sheet), spot(row, column));
      return;
    case 'merge':
      for (const area of edit.areas) book.sheet(edit.sheet).merges.add(area);
      return;
    case 'unmerge': {
      const { merges } = book.sheet(edit.sheet);
      const apart = new Set(edit.areas.flatMap((area) => positionsIn(area)).map(({ row, column }) => spot(row, column)));
      for (const area of merges)
        if (positionsIn(area).some(({ row, column }) => apart.has(spot(row, column)))) merges.delete(area);
      return;
    }
    case 'look':
      for (const { row, column } of positionsIn(edit.areas))
        book.sheet(edit.sheet).looks.set(spot(row, column), JSON.stringify(edit.appearance));
      return;
    case 'notes':
      for (const { cell, text } of edit.notes) book.sheet(edit.sheet).notes.set(cell, text);
      return;
    case 'links': {
      const { links } = book.sheet(edit.sheet);
      for (const area of edit.cleared) for (const at of positionsIn(area)) links.delete(cellAddress(at));
      for (const { cell, to } of edit.links) links.set(cell, to);
      return;
    }
    case 'chart':
      book.sheet(edit.sheet).charts.set(edit.name, JSON.stringify(edit.chart));
      return;
    case 'removeChart':
      book.sheet(edit.sheet).charts.delete(edit.name);
      return;
    case 'widths':
      for (const { columns, characters } of edit.widths) book.sheet(edit.sheet).other.set(`width ${columns}`, String(characters));
      return;
    case 'heights':
      for (const { rows, points } of edit.heights) book.sheet(edit.sheet).other.set(`height ${rows}`, String(points));
      return;
    case 'links':
      for (const { cell, to } of edit.links) book.sheet(edit.sheet).other.set(`link ${cell}`, to);
      return;
    case 'entries':
      for (const { area, entry } of edit.entries) book.sheet(edit.sheet).other.set(`entry ${area}`, JSON.stringify(entry));
      return;
    case 'status':
      for (const area of edit.areas) book.sheet(edit.sheet).other.set(`status ${parseArea(area).left}`, area);
      return;
    case 'page':
      book.sheet(edit.sheet).other.set('page', JSON.stringify(edit));
      return;
  }
}
