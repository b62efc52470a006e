import type { Sheet } from '../report/workbook';
import { cellName } from './a1';
import { main } from './styles';
import { document, tag, textTag } from './xml';

/** A note on a cell or on a table's heading. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** All notes of a sheet, row by row. */
export function notesOf(sheet: Sheet): readonly Note[] {
  const onCells = sheet.cells.flatMap(({ row, column, note }) => (note ? [{ row, column, text: note }] : []));
  const onHeadings = sheet.tables.flatMap((table) =>
    table.columns.flatMap(({ note }, index) => (note ? [{ row: table.row, column: table.column + index, text: note }] : [])),
  );
  return [...onCells, ...onHeadings].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The texts of a sheet's notes. */
export function commentsPart(notes: readonly Note[]): string {
  const font = '<rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>';
  const list = notes.map(({ row, column, text }) =>
    tag('comment', { ref: cellName(row, column), authorId: 0 }, `<text><r>${font}${textTag('t', text)}</r></text>`),
  );
  const authors = '<authors><author>Metrospan</author></authors>';
  return document(tag('comments', { xmlns: main }, authors + tag('commentList', {}, list.join(''))));
}
