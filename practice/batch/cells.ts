/** Cells in a value as ranges read and write them: a list of rows. Other values hold none. */
export const cellsIn = (value: unknown): number =>
  Array.isArray(value) && value.length > 0 && value.every((row) => Array.isArray(row))
    ? value.reduce((sum: number, row: unknown[]) => sum + row.length, 0)
    : 0;
