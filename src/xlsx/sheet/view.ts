import { cellAddress } from '../../a1/addresses';
import { tabColours } from '../../workbook/looks';
import { columnWidths } from '../../workbook/extents';
import type { Sheet } from '../../workbook/workbook';
import { argb } from '../package/styles';
import { footerOf, margins } from '../../workbook/paper';
import { escapeXml, replaceControls, tag } from '../../workbook/xml';

/** What Excel allows, in characters. */
export const maxColumnWidth = 254;

/** A file counts the five pixels around the text too, at seven pixels a digit. */
const fileWidth = (characters: number) => Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;

/** The widths of a sheet's columns; empty if none is set. */
export function columnWidthsXml(sheet: Sheet): string {
  const widths = [...columnWidths(sheet)].sort(([a], [b]) => a - b);
  if (widths.length === 0) return '';
  const list = widths.map(([column, width]) =>
    tag('col', { min: column + 1, max: column + 1, width: fileWidth(width), customWidth: true }),
  );
  return tag('cols', {}, list.join(''));
}

/** The colour of a sheet's tab, and that it is fitted to pages. */
export function sheetProperties(sheet: Sheet): string {
  return tag('sheetPr', {}, tag('tabColor', { rgb: argb(tabColours[sheet.tab]) }) + tag('pageSetUpPr', { fitToPage: true }));
}

function pane({ rows, columns: across }: NonNullable<Sheet['freeze']>): string {
  if (rows === 0 && across === 0) return '';
  const activePane = rows === 0 ? 'topRight' : across === 0 ? 'bottomLeft' : 'bottomRight';
  const first = cellAddress({ row: rows, column: across });
  const split = { xSplit: across || undefined, ySplit: rows || undefined };
  return (
    tag('pane', { ...split, topLeftCell: first, activePane, state: 'frozen' }) +
    tag('selection', { pane: activePane, activeCell: first, sqref: first })
  );
}

/** Outputs are pages to read, without gridlines. */
export function sheetViews(sheet: Sheet, isOpened: boolean): string {
  const attributes = {
    showGridLines: sheet.tab === 'output' ? false : undefined,
    tabSelected: isOpened || undefined,
    workbookViewId: 0,
  };
  return tag('sheetViews', {}, tag('sheetView', attributes, sheet.freeze ? pane(sheet.freeze) : ''));
}

/** Numbers of papers in the format. */
const papers = { letter: 1, A4: 9 } as const;

/** Paper, margins and footer. */
export function pageSetup({ print }: Sheet): string {
  const { header, footer: below, ...sides } = margins;
  const setup = {
    paperSize: papers[print.paper ?? 'A4'],
    fitToWidth: print.fitWidth,
    fitToHeight: print.fitHeight,
    orientation: print.landscape ? 'landscape' : 'portrait',
  };
  const { left, centre, right } = footerOf(print);
  const footer = escapeXml(replaceControls(`&L${left}${centre && `&C${centre}`}&R${right}`));
  return (
    tag('pageMargins', { ...sides, header, footer: below }) +
    tag('pageSetup', setup) +
    tag('headerFooter', {}, tag('oddFooter', {}, footer))
  );
}
