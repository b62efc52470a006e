import type { Area, Grid, TableInfo } from '../grid/grid';
import { maxColumns, maxRows, parseCells, printAbsolute, printAddress, quoteSheet, splitAddress } from './addresses';
import { invalidArgument } from './refusals';
import { areasOf, type Areas } from './targets';

/** `Table`, `Table[Column]`, `Table[#All]`, `Table[#Headers]`, `Table[#Data]`: as Excel takes them where an address may stand. */
const tableArea = (grid: Grid, text: string): Area | null => {
  const [, name = '', part] = /^([^[\]]+)(?:\[([^[\]]+)\])?$/.exec(text) ?? [];
  const table = grid.tables.find(name);
  if (table === undefined || table.name.toLowerCase() !== name.toLowerCase()) return null;
  if (part === '#All') return table.area;
  if (part === '#Headers') return table.headings ? { ...table.area, rows: 1 } : null;
  if (part === undefined || part === '#Data') return bodyOf(table);
  const at = table.columns.findIndex((column) => column.name.toLowerCase() === part.toLowerCase());
  return at < 0 ? null : { ...bodyOf(table), column: table.area.column + at, columns: 1 };
};

/** The rows of a table below its headings. */
export const bodyOf = ({ area, headings }: TableInfo): Area =>
  headings ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;

export const wholeSheet = (sheetId: string): Area => ({ sheetId, row: 0, column: 0, rows: maxRows, columns: maxColumns });

/** The area that a text stands for: an address, with or without its sheet, a name, or a table. Null where it is none. */
const findArea = (grid: Grid, text: string, sheetId: string | null): Area | null => {
  const { sheet, cells } = splitAddress(text.trim());
  const id = sheet === null ? sheetId : (grid.sheets.named(sheet)?.id ?? null);
  if (sheet !== null && id === null) return null;
  const found = parseCells(cells);
  if (found !== null) return id === null ? null : { sheetId: id, ...found };
  const own = id === null ? undefined : grid.names.find(cells, id);
  const name = own ?? grid.names.find(cells, null);
  return name === undefined ? tableArea(grid, cells) : grid.names.area(name.name, name.sheetId);
};

/** The one area that an argument stands for: a `Range`, or a text seen from a sheet. Throws `InvalidArgument`. */
export const areaOf = (grid: Grid, reference: unknown, sheetId: string | null, what = 'the range'): Area => {
  const [given, ...more] = areasOf(reference) ?? [];
  if (given !== undefined && more.length === 0) return given;
  const found = typeof reference === 'string' && reference.length <= 8192 ? findArea(grid, reference, sheetId) : null;
  if (found === null) throw invalidArgument(`${what} is no range of this workbook`);
  return found;
};

/** The areas that an argument stands for: a `Range`, `RangeAreas`, or addresses with commas between them. */
export const listOfAreas = (grid: Grid, reference: unknown, sheetId: string, what = 'the range'): Areas => {
  const given = areasOf(reference);
  if (given !== null) return given;
  if (typeof reference !== 'string' || reference.trim() === '') throw invalidArgument(`${what} is no range of this workbook`);
  return reference.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((one) => areaOf(grid, one, sheetId, what));
};

/** `Sheet1!A1:B2`. */
export const addressOf = (grid: Grid, area: Area): string => printAddress(grid.sheets.get(area.sheetId).name, area);

/** `=Sheet1!$A$1:$B$2`, as a name or rule refers to it. */
export const referenceTo = (grid: Grid, area: Area): string =>
  `=${quoteSheet(grid.sheets.get(area.sheetId).name)}!${printAbsolute(area)}`;
