import { areaOf } from '../../workbook/a1';
import { fixedCell, placeOn } from '../places';
import type { Name, Sheet } from '../../workbook/workbook';

/** What the hidden names of our sheets begin with. */
export const anchorPrefix = '_Metro_';

/** The hidden name that finds a table's sheet again. */
export const tableAnchor = (table: string): string => `${anchorPrefix}${table.replace(/^Metro/, '')}`;

/** The hidden name that finds a sheet again when it was renamed or moved. */
export const anchorOf = ({ name, tables: [table] }: Sheet): string =>
  table ? tableAnchor(table.name) : `${anchorPrefix}${name}`;

/** Hidden names, one a sheet: on the first heading of its table, or on its first cell where it has none. */
export const anchorNames = (sheets: readonly Sheet[]): Name[] =>
  sheets.map((sheet) => {
    const { row, column } = sheet.tables[0] ?? { row: 0, column: 0 };
    return { name: anchorOf(sheet), refersTo: placeOn(sheet.name, fixedCell(column, row)), hidden: true };
  });

/** A cell on a sheet. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The one cell that a name refers to, such as `='Home loads'!$A$4`; null where it refers to none, as after a sheet is deleted. */
export function cellOf(refersTo: string): CellPlace | null {
  const [, quoted, plain, cell] = /^=?(?:'((?:[^']|'')+)'|([^'!#[\]]+))!(\$?[A-Z]{1,3}\$?\d+)$/.exec(refersTo) ?? [];
  if (cell === undefined) return null;
  const { top, left } = areaOf(cell.replace(/\$/g, ''));
  return { sheet: quoted?.replace(/''/g, "'") ?? plain!, row: top, column: left };
}
