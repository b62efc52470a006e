import { areaAddress, columnLetters } from '../../a1/addresses';
import type { PageEdit } from '../../refresh/edits/edit';
import { footerOf, margins } from '../../workbook/paper';
import { type WriteContext, sheetOf } from './writeContext';

const papers = { letter: 'Letter', A4: 'A4' } as const;

/** Sets tab colour, gridlines, frozen panes and print layout of a sheet. */
export function page(context: WriteContext, { sheet: name, tabColour, gridlines, freeze, print }: PageEdit): void {
  const sheet = sheetOf(context, name);
  sheet.tabColor = tabColour;
  sheet.showGridlines = gridlines;
  freezePanes(sheet, freeze);
  const { pageLayout } = sheet;
  pageLayout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = papers[print.paper ?? 'A4'];
  pageLayout.zoom =
    print.fitHeight === 0
      ? { horizontalFitToPages: print.fitWidth }
      : { horizontalFitToPages: print.fitWidth, verticalFitToPages: print.fitHeight };
  pageLayout.setPrintMargins('Inches', margins);
  const { left, centre, right } = footerOf(print);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = left;
  defaultForAllPages.centerFooter = centre;
  defaultForAllPages.rightFooter = right;
  if (print.area) pageLayout.setPrintArea(print.area);
  if (print.titleColumns)
    pageLayout.setPrintTitleColumns(print.titleColumns.map((column) => `$${columnLetters(column)}`).join(':'));
  if (print.titleRows) pageLayout.setPrintTitleRows(`$${print.titleRows[0] + 1}:$${print.titleRows[1] + 1}`);
}

function freezePanes({ freezePanes }: Excel.Worksheet, freeze: PageEdit['freeze']): void {
  freezePanes.unfreeze();
  if (!freeze) return;
  const { rows, columns } = freeze;
  if (rows > 0 && columns > 0) freezePanes.freezeAt(areaAddress({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}
