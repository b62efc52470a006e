import type { Area, CellContent } from '../grid/grid';
import { maxColumns, maxRows } from './addresses';
import { invalidArgument } from './refusals';

/** Blocks of cells as the API writes and reads them: a list of rows, or one value for all cells. */

/** Of a whole row or column no cells are read or written: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded */
export const isUnbounded = ({ rows, columns }: Area): boolean => rows === maxRows || columns === maxColumns;

/** What `read` finds, null for a whole row or column. */
export const readCells = <T>(area: Area, read: (area: Area) => T): T | null => (isUnbounded(area) ? null : read(area));

const row = (value: unknown, columns: number): readonly unknown[] => {
  if (!Array.isArray(value) || value.length !== columns) throw invalidArgument(`a row of ${columns} cells is asked for`);
  return value;
};

/** The rows of a value written to an area; one value goes to every cell. Refuses another shape. */
const rowsFor = (area: Area, value: unknown): readonly (readonly unknown[])[] => {
  if (value === null || value === undefined) throw invalidArgument('null is no value for all cells');
  if (isUnbounded(area)) throw invalidArgument('cells of whole rows and columns cannot be written');
  if (!Array.isArray(value)) return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
  if (value.length !== area.rows) throw invalidArgument(`${area.rows} rows are asked for, ${value.length} were given`);
  return value.map((one) => row(one, area.columns));
};

const longestText = 32_767;
const longestFormula = 8_192;

/** Content of one cell; null leaves it as it is. */
const content = (value: unknown): CellContent | null => {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value !== 'string') throw invalidArgument('a cell holds a number, a text or a truth value');
  if (value.length > (value.startsWith('=') ? longestFormula : longestText))
    throw invalidArgument('the text is too long for a cell');
  return value;
};

export const contentsFor = (area: Area, value: unknown): (CellContent | null)[][] =>
  rowsFor(area, value).map((cells) => cells.map(content));

/** Number formats; null leaves a cell as it is, a blank resets it. */
export const formatsFor = (area: Area, value: unknown): (string | null)[][] =>
  rowsFor(area, value).map((cells) =>
    cells.map((one) => {
      if (one !== null && typeof one !== 'string') throw invalidArgument('a number format is a text');
      return one === '' ? 'General' : one;
    }),
  );
