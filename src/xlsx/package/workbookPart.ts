import { columnLetters } from '../../a1/addresses';
import { quoteSheet } from '../../a1/references';
import { openedSheet } from '../../workbook/openedSheet';
import type { Workbook } from '../../workbook/workbook';
import { spreadsheetNamespace } from './styles';
import { xmlDocument, escapeXml, encodeControls, tag } from '../../workbook/xml';

const namespaces = {
  xmlns: spreadsheetNamespace,
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

function definedNames(workbook: Workbook): string {
  const own = workbook.names.map(({ name, refersTo, hidden }) =>
    tag('definedName', { name, hidden: hidden || undefined }, escapeXml(encodeControls(refersTo))),
  );
  const printed = workbook.sheets.flatMap(({ name, print }, localSheetId) => {
    const { area, titleRows, titleColumns } = print;
    const titles = [
      ...(titleColumns ? [titleColumns.map((column) => `$${columnLetters(column)}`).join(':')] : []),
      ...(titleRows ? [titleRows.map((row) => `$${row + 1}`).join(':')] : []),
    ];
    const printName = (of: string, ...areas: readonly string[]): string =>
      tag(
        'definedName',
        { name: `_xlnm.${of}`, localSheetId },
        escapeXml(encodeControls(areas.map((cells) => `${quoteSheet(name)}!${cells}`).join(','))),
      );
    return [
      ...(area ? [printName('Print_Area', area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2'))] : []),
      ...(titles.length > 0 ? [printName('Print_Titles', ...titles)] : []),
    ];
  });
  const all = [...printed, ...own];
  return all.length === 0 ? '' : tag('definedNames', {}, all.join(''));
}

/**
 * The part that names the sheets.
 *
 * @param relations ids of the sheets' parts, in the sheets' order.
 */
export function workbookPart(workbook: Workbook, relations: readonly string[]): string {
  const sheets = workbook.sheets.map(({ name, hidden }, index) =>
    tag('sheet', {
      name: encodeControls(name),
      sheetId: index + 1,
      state: hidden ? 'hidden' : undefined,
      'r:id': relations[index] ?? '',
    }),
  );
  return xmlDocument(
    tag(
      'workbook',
      namespaces,
      tag(
        'bookViews',
        {},
        tag('workbookView', {
          xWindow: 0,
          yWindow: 0,
          windowWidth: 28800,
          windowHeight: 15600,
          activeTab: openedSheet(workbook),
        }),
      ) +
        tag('sheets', {}, sheets.join('')) +
        definedNames(workbook) +
        // Excel works everything out anew when it opens the file; our values are for readers that do not calculate.
        tag('calcPr', { calcId: 191029, fullCalcOnLoad: true }),
    ),
  );
}
