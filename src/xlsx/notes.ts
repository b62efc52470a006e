import { cellName } from '../workbook/a1';
import type { Note } from '../workbook/notes';
import { main } from './styles';
import { document, tag, textTag } from './xml';

/** The texts of a sheet's notes. */
export function commentsPart(notes: readonly Note[]): string {
  const font = '<rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>';
  const list = notes.map(({ row, column, text }) =>
    tag('comment', { ref: cellName(row, column), authorId: 0 }, `<text><r>${font}${textTag('t', text)}</r></text>`),
  );
  const authors = '<authors><author>Metrospan</author></authors>';
  return document(tag('comments', { xmlns: main }, authors + tag('commentList', {}, list.join(''))));
}
