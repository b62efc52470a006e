/** Addresses in A1 notation, as `range.address` writes them and `getRange` takes them. Rows and columns count from 0. */

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** Cells of a sheet; all rows of a column or all columns of a row have the counts above. */
export interface Cells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const columnLetters = (column: number): string =>
  (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const columnNumber = (letters: string) =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const span = (one: number, other: number) => ({ start: Math.min(one, other), count: Math.abs(one - other) + 1 });

const within = (cells: Cells): Cells | null =>
  cells.row >= 0 && cells.column >= 0 && cells.row + cells.rows <= maxRows && cells.column + cells.columns <= maxColumns
    ? cells
    : null;

const cellPattern = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6}))?$/;
const columnsPattern = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const rowsPattern = /^\$?([1-9][0-9]{0,6}):\$?([1-9][0-9]{0,6})$/;

/** `B2`, `$B$2:D4`, `A:C`, `2:5`; null where the text is no address inside a sheet. */
export const parseCells = (text: string): Cells | null => {
  const cell = cellPattern.exec(text);
  if (cell !== null) {
    const [, left = '', top = '', right = left, bottom = top] = cell;
    const rows = span(Number(top) - 1, Number(bottom) - 1);
    const columns = span(columnNumber(left), columnNumber(right));
    return within({ row: rows.start, rows: rows.count, column: columns.start, columns: columns.count });
  }
  const [, left, right] = columnsPattern.exec(text) ?? [];
  if (left !== undefined && right !== undefined) {
    const columns = span(columnNumber(left), columnNumber(right));
    return within({ row: 0, rows: maxRows, column: columns.start, columns: columns.count });
  }
  const [, top, bottom] = rowsPattern.exec(text) ?? [];
  if (top !== undefined && bottom !== undefined) {
    const rows = span(Number(top) - 1, Number(bottom) - 1);
    return within({ row: rows.start, rows: rows.count, column: 0, columns: maxColumns });
  }
  return null;
};

/** `B2:D4`; whole columns as `A:C`, whole rows as `2:5`. */
export const printCells = ({ row, column, rows, columns }: Cells): string => {
  const bottom = row + rows;
  const right = columnLetters(column + columns - 1);
  if (rows === maxRows && columns < maxColumns) return `${columnLetters(column)}:${right}`;
  if (columns === maxColumns) return `${row + 1}:${bottom}`;
  const from = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? from : `${from}:${right}${bottom}`;
};

/** The same with dollar signs, as names and print areas refer to cells. */
export const printAbsolute = (cells: Cells): string => printCells(cells).replace(/[A-Z]+|[0-9]+/g, (part) => `$${part}`);

/** Names that Excel writes in quotes: those that are no plain word, or that look like a cell. */
const needsQuotes = (sheet: string) =>
  !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) || parseCells(sheet) !== null || /^[rc]\d*$|^r\d*c\d*$/i.test(sheet);

export const quoteSheet = (sheet: string): string => (needsQuotes(sheet) ? `'${sheet.replaceAll("'", "''")}'` : sheet);

export const printAddress = (sheet: string, cells: Cells): string => `${quoteSheet(sheet)}!${printCells(cells)}`;

/** Divides `'My sheet'!A1` into the sheet's name, null where there is none, and the rest. */
export const splitAddress = (address: string): { sheet: string | null; cells: string } => {
  const [, quoted, plain, cells] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.*)$/s.exec(address) ?? [];
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, cells: cells ?? '' };
};

export const intersection = (one: Cells, other: Cells): Cells | null => {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
};

export const bounding = (one: Cells, other: Cells): Cells => {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
};

export const isInside = (inner: Cells, outer: Cells): boolean => {
  const common = intersection(inner, outer);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
};
