import type { Sheet } from './workbook';

/** A note on a cell or on a table's heading. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** All notes of a sheet, row by row. */
export function notesOf(sheet: Sheet): readonly Note[] {
  const onCells = sheet.cells.flatMap(({ row, column, note }) => (note ? [{ row, column, text: note }] : []));
  const onHeadings = sheet.tables.flatMap((table) =>
    table.columns.flatMap(({ note }, index) => (note ? [{ row: table.row, column: table.column + index, text: note }] : [])),
  );
  return [...onCells, ...onHeadings].sort((a, b) => a.row - b.row || a.column - b.column);
}
