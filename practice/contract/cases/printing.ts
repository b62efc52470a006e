import { cellsOf, documentedIn, documentedOf, type ContractCase } from '../contract';

export const printing: readonly ContractCase[] = [
  {
    says: 'how a sheet is printed is kept',
    basis: documentedIn('worksheets'),
    needs: '1.9',
    expected: { orientation: 'Landscape', zoom: { horizontalFitToPages: 1 }, centred: true, left: 36 },
    run: async (context, sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintMargins('Inches', { left: 0.5 });
      pageLayout.load('orientation, zoom, centerHorizontally, leftMargin');
      await context.sync();
      const { orientation, zoom, centerHorizontally, leftMargin } = pageLayout;
      return {
        orientation,
        zoom: { horizontalFitToPages: zoom.horizontalFitToPages ?? 0 },
        centred: centerHorizontally,
        left: leftMargin,
      };
    },
  },
  {
    says: 'what is printed, and which rows on each page, is kept',
    basis: documentedOf('pagelayout#excel-excel-pagelayout-setprintarea-member(1)'),
    needs: '1.9',
    expected: ['A1:D20', '1:2', true],
    run: async (context, sheet) => {
      sheet.pageLayout.setPrintArea('A1:D20');
      sheet.pageLayout.setPrintTitleRows('$1:$2');
      const area = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
      const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const columns = sheet.pageLayout.getPrintTitleColumnsOrNullObject();
      await context.sync();
      return [cellsOf(area.address), cellsOf(rows.address), columns.isNullObject];
    },
  },
  {
    says: 'headers and footers are kept',
    basis: documentedOf('headerfooter'),
    needs: '1.9',
    expected: { left: 'Draft', right: '&P of &N' },
    run: async (context, sheet) => {
      const pages = sheet.pageLayout.headersFooters.defaultForAllPages;
      pages.leftHeader = 'Draft';
      pages.rightFooter = '&P of &N';
      pages.load('leftHeader, rightFooter');
      await context.sync();
      return { left: pages.leftHeader, right: pages.rightFooter };
    },
  },
];
