import { excelName } from '../../formula';
import { allTables } from '../../model';
import { sheetAnchor, tableAnchor } from '../comparison/anchors';
import { outputSheets } from '../places';
import { isShownAtFirst } from './shownAtFirst';

/** The hidden names of our sheets that have no visible tab when they are made. */
export const hiddenAtFirst: ReadonlySet<string> = new Set([
  ...[outputSheets.oneOption, outputSheets.integrity, outputSheets.lookups].map(sheetAnchor),
  ...allTables.filter((table) => !isShownAtFirst(table)).map((table) => tableAnchor(excelName(table))),
]);
