import { areaAddress } from '../../a1/addresses';
import type { PageEdit } from '../../refresh/edits/edit';
import { type WriteContext, sheetOf } from './writeContext';

/** In inches, the same as in the file. */
const margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.75, header: 0.3, footer: 0.35 };

/** Sets tab colour, gridlines, frozen panes and print layout of a sheet. */
export function page(context: WriteContext, { sheet: name, tabColour, gridlines, freeze, print }: PageEdit): void {
  const sheet = sheetOf(context, name);
  sheet.tabColor = tabColour;
  sheet.showGridlines = gridlines;
  freezePanes(sheet, freeze);
  const { pageLayout } = sheet;
  pageLayout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom =
    print.fitHeight === 0
      ? { horizontalFitToPages: print.fitWidth }
      : { horizontalFitToPages: print.fitWidth, verticalFitToPages: print.fitHeight };
  pageLayout.setPrintMargins('Inches', margins);
  // Excel's codes for sheet name and page, so that no text of the user's gets into the footer.
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = '&9&A';
  defaultForAllPages.rightFooter = '&9Page &P of &N';
  if (print.area) pageLayout.setPrintArea(print.area);
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
