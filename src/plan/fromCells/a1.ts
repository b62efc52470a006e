/** The letters of a column counted from 0: A, …, Z, AA, … */
export const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** A cell by its row and column, both counted from 0: `C12`. */
export const cellAt = (row: number, column: number): string => `${letters(column)}${row + 1}`;

/** Cells from an upper left to a lower right corner: `B2:C9`, or `B2` where they are one. */
export function rangeAt(row: number, column: number, rows: number, columns: number): string {
  const first = cellAt(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAt(row + rows - 1, column + columns - 1)}`;
}
