import { type Calculated, type CalculatedSheet, CellError, columnLetters } from './calculated';

/** A cell of a line: a text in quotation marks, or anything else; then a comma or the end of the line. */
const cell = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/gy;

/** Reads the cell values of a sheet that LibreOffice wrote as CSV with its texts in quotation marks. */
export function readSheet(csv: string): CalculatedSheet {
  const cells = new Map<string, Calculated>();
  let [row, column] = [1, 0];
  for (const [whole, text, other, end] of csv.matchAll(cell)) {
    if (whole === '') break;
    const value = text === undefined ? valueOf(other!) : textOf(text.replaceAll('""', '"'));
    if (value !== null) cells.set(`${columnLetters(column)}${row}`, value);
    [row, column] = end === ',' ? [row, column + 1] : [row + 1, 0];
  }
  return cells;
}

function valueOf(written: string): Calculated | null {
  if (written === '') return null;
  if (written === 'TRUE' || written === 'FALSE') return written === 'TRUE';
  const value = Number(written);
  if (Number.isNaN(value)) throw new Error(`${written} is no number as LibreOffice writes one in full`);
  return value;
}

/** An error stands in quotation marks too. */
const textOf = (written: string): Calculated => (/^(#[A-Z/0]+[!?]?|Err:\d+)$/.test(written) ? new CellError(written) : written);
