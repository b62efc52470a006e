import { absoluteAddress } from '../../a1/addresses';
import { sheetReference } from '../../a1/references';
import type { Name, Sheet } from '../../workbook/workbook';

/** What the hidden names of our sheets begin with. */
export const anchorPrefix = '_Metro_';

/** The hidden name that finds a table's sheet again. */
export const tableAnchor = (table: string): string => `${anchorPrefix}${table.replace(/^Metro/, '')}`;

/** The hidden name that finds a sheet without a table. */
export const sheetAnchor = (sheet: string): string => `${anchorPrefix}${sheet.replaceAll(' ', '')}`;

/** The hidden name that finds a sheet again when it was renamed or moved. */
export const anchorOf = ({ name, tables: [table] }: Sheet): string => (table ? tableAnchor(table.name) : sheetAnchor(name));

/** Hidden names, one a sheet: on the first heading of its table, or on its first cell where it has none. */
export const anchorNames = (sheets: readonly Sheet[]): Name[] =>
  sheets.map((sheet) => {
    const { row, column } = sheet.tables[0] ?? { row: 0, column: 0 };
    return { name: anchorOf(sheet), refersTo: sheetReference(sheet.name, absoluteAddress({ row, column })), hidden: true };
  });
