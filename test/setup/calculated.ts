/** An error value such as `#N/A`, which no text can be mistaken for. */
export class CellError {
  constructor(readonly code: string) {}
}

/** What a spreadsheet program found in a cell; a formula that gives an empty text gives `''`. */
export type Calculated = number | string | boolean | CellError;

/** Keys such as `B4`; an empty cell has none. */
export type CalculatedSheet = ReadonlyMap<string, Calculated>;

/** Columns count from 0. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
