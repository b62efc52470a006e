import { cellAddress, type Position } from '../../a1/addresses';
import { sheetReference } from '../../a1/references';
import type { Cell } from '../../workbook/workbook';
import { outputSheets } from '../places';

const first = cellAddress({ row: 0, column: 0 });
/** Below what the sheet says of itself. */
const place: Position = { row: 2, column: 0 };

/** The way back from a sheet. Sheets of tables have it a row higher: theirs say units above the headings. */
export const wayBack: Cell = {
  ...place,
  value: outputSheets.contents,
  look: 'back',
  link: sheetReference(outputSheets.contents, first),
};
