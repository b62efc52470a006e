import { parseReference } from '../a1/references';
import type { Sheet } from './workbook';

/** A cell that leads somewhere. */
export interface Link {
  readonly row: number;
  readonly column: number;
  readonly link: string;
}

/** All links of a sheet: of its cells, and of its tables' rows. */
export function linksOf(sheet: Sheet): readonly Link[] {
  const onCells = sheet.cells.flatMap(({ row, column, link }) => (link === undefined ? [] : [{ row, column, link }]));
  const inTables = sheet.tables.flatMap((table) =>
    table.columns.flatMap(({ links = [] }, index) =>
      links.flatMap((link, at) => (link === null ? [] : [{ row: table.row + 1 + at, column: table.column + index, link }])),
    ),
  );
  return [...onCells, ...inTables];
}

/** Whether a link leads out of the workbook. */
export const leadsOut = (link: string): boolean => /^(https?|mailto):/i.test(link);

/** What is shown while the pointer rests on a link, in place of the path of the file. */
export function linkTip(link: string): string {
  const place = parseReference(link);
  return place ? `Go to ${place.sheet}, ${place.cells}` : `Go to ${link}`;
}
