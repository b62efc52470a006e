import { cellAddress, type Position } from '../../a1/addresses';
import { sheetReference } from '../../a1/references';
import type { Cell } from '../../workbook/workbook';
import { outputSheets } from '../places';

const first = cellAddress({ row: 0, column: 0 });
/** Above the headings, on the blank line that every table leaves there. */
const place: Position = { row: 2, column: 0 };

/** The way back from a sheet, at the same place on each. */
export const wayBack: Cell = {
  ...place,
  value: 'Back to Contents',
  look: 'back',
  link: sheetReference(outputSheets.contents, first),
};
