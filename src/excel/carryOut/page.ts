import { areaName } from '../../workbook/a1';
import type { PageEdit } from '../../refresh/edit';
import { type Ground, sheetOf } from './ground';

/** In inches, as the file has them. */
const margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.75, header: 0.3, footer: 0.35 };

export function page(ground: Ground, { sheet: name, tabColour, gridlines, freeze, print }: PageEdit): void {
  const sheet = sheetOf(ground, name);
  sheet.tabColor = tabColour;
  sheet.showGridlines = gridlines;
  keepInView(sheet, freeze);
  const { pageLayout } = sheet;
  pageLayout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom =
    print.fitHeight === 0
      ? { horizontalFitToPages: print.fitWidth }
      : { horizontalFitToPages: print.fitWidth, verticalFitToPages: print.fitHeight };
  pageLayout.setPrintMargins('Inches', margins);
  // Excel's own codes for the sheet's name and the page, so that no text of a user's comes into it.
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = '&9&A';
  defaultForAllPages.rightFooter = '&9Page &P of &N';
  if (print.area) pageLayout.setPrintArea(print.area);
  if (print.titleRows) pageLayout.setPrintTitleRows(`$${print.titleRows[0] + 1}:$${print.titleRows[1] + 1}`);
}

function keepInView({ freezePanes }: Excel.Worksheet, freeze: PageEdit['freeze']): void {
  freezePanes.unfreeze();
  if (!freeze) return;
  const { rows, columns } = freeze;
  if (rows > 0 && columns > 0) freezePanes.freezeAt(areaName({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}
