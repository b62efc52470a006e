import type { Workbook } from '../workbook/workbook';
import { bookPart } from './book';
import { check } from './check';
import { Package } from './package';
import { addCustomPart, addProperties } from './properties';
import { addSheet, type Shared } from './sheet';
import { Strings } from './strings';
import { Styles } from './styles';
import { themePart } from './theme';

const path = 'xl/workbook.xml';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The workbook as an .xlsx file. The same workbook always gives the same bytes.
 *
 * @throws Error where the workbook is one that Excel would not open as it is: a name or heading twice, tables that overlap,
 * a number that is none, a list of choices over 255 characters.
 */
export function writeXlsx(workbook: Workbook): Uint8Array {
  check(workbook);
  const pack = new Package();
  const shared: Shared = { pack, styles: new Styles(), strings: new Strings(), tables: 0, charts: 0, noteBlocks: 1 };
  pack.relate('', 'officeDocument', path);
  addProperties(pack, workbook);
  const relations = workbook.sheets.map((sheet, index) => pack.relate(path, 'worksheet', addSheet(sheet, index + 1, shared)));
  pack.add(path, bookPart(workbook, relations), `${spreadsheet}.sheet.main+xml`);
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
