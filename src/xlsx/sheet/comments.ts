import { cellAddress } from '../../a1/addresses';
import type { Note } from '../../workbook/notes';
import { spreadsheetNamespace } from '../package/styles';
import { xmlDocument, tag, textTag } from '../../workbook/xml';

/** The texts of a sheet's notes. */
export function commentsPart(notes: readonly Note[]): string {
  const font = '<rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>';
  const list = notes.map(({ row, column, text }) =>
    tag('comment', { ref: cellAddress({ row, column }), authorId: 0 }, `<text><r>${font}${textTag('t', text)}</r></text>`),
  );
  const authors = '<authors><author>Metrospan</author></authors>';
  return xmlDocument(tag('comments', { xmlns: spreadsheetNamespace }, authors + tag('commentList', {}, list.join(''))));
}
