import type { Workbook } from '../workbook/workbook';
import { openedSheet } from '../workbook/openedSheet';
import { workbookPart } from './package/workbookPart';
import { checkWorkbook } from './check';
import { Package } from './package/package';
import { addCustomPart, addProperties } from './package/properties';
import { addSheet, type Shared } from './sheet/sheet';
import { Strings } from './package/strings';
import { Styles } from './package/styles';
import { themePart } from './package/theme';

const path = 'xl/workbook.xml';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The workbook as an .xlsx file. The same workbook always gives the same bytes.
 *
 * @throws Error if Excel would not open the workbook as it is: a duplicate name or heading, overlapping tables, a number that is
 * not finite, a list of choices over 255 characters, no visible sheet.
 */
export function writeXlsx(workbook: Workbook): Uint8Array {
  checkWorkbook(workbook);
  const pack = new Package();
  const shared: Shared = { pack, styles: new Styles(), strings: new Strings(), tables: 0, charts: 0, noteBlocks: 1 };
  pack.relate('', 'officeDocument', path);
  addProperties(pack, workbook);
  const opened = openedSheet(workbook);
  const relations = workbook.sheets.map((sheet, index) =>
    pack.relate(path, 'worksheet', addSheet(sheet, index + 1, index === opened, shared)),
  );
  pack.add(path, workbookPart(workbook, relations), `${spreadsheet}.sheet.main+xml`);
  const add = (type: string, file: string, body: string, contentType: string) => {
    pack.add(file, body, contentType);
    pack.relate(path, type, file);
  };
  add('theme', 'xl/theme/theme1.xml', themePart(), 'application/vnd.openxmlformats-officedocument.theme+xml');
  add('styles', 'xl/styles.xml', shared.styles.xml(), `${spreadsheet}.styles+xml`);
  add('sharedStrings', 'xl/sharedStrings.xml', shared.strings.xml(), `${spreadsheet}.sharedStrings+xml`);
  if (workbook.part !== '') addCustomPart(pack, path, workbook.part);
  return pack.bytes();
}
