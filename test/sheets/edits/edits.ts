import { unfinishedAt } from '../../../src/sheets/summary/unfinished';
import { columnLetters } from '../../setup/calculated';
import type { CellValue, Table, Workbook } from '../../../src/workbook/workbook';

/** What somebody does to a workbook in a spreadsheet program, without the add-in. */
export type Edit = (of: Workbook) => Workbook;

type Row = readonly CellValue[];

export const columnAt = ({ name, columns }: Table, heading: string): number => {
  const at = columns.findIndex((column) => column.heading === heading);
  if (at < 0) throw new Error(`${name} has no column ${heading}`);
  return at;
};

function changed(workbook: Workbook, name: string, rows: (table: Table) => readonly Row[]): Workbook {
  if (!workbook.sheets.some(({ tables }) => tables.some((table) => table.name === name))) throw new Error(`no table ${name}`);
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => (table.name === name ? { ...table, rows: rows(table) } : table)),
  }));
  return { ...workbook, sheets };
}

/** Types into a cell of a table; rows count from 0. */
export const type =
  (name: string, heading: string, value: CellValue, row = 0): Edit =>
  (of) =>
    changed(of, name, (table) => {
      const column = columnAt(table, heading);
      return table.rows.map((cells, at) => (at === row ? cells.map((old, place) => (place === column ? value : old)) : cells));
    });

export const turnAround =
  (name: string): Edit =>
  (of) =>
    changed(of, name, ({ rows }) => [...rows].reverse());

export const deleteRow =
  (name: string, row = 0): Edit =>
  (of) =>
    changed(of, name, ({ rows }) => rows.filter((_, at) => at !== row));

/** A row below the table, which takes it in: a copy of the first but for its Id and for what is typed. */
export const addRow =
  (name: string, typed: Readonly<Record<string, CellValue>> = {}): Edit =>
  (of) =>
    changed(of, name, (table) => {
      const first = table.rows[0] ?? table.columns.map(() => null);
      return [...table.rows, table.columns.map(({ heading }, at) => typed[heading] ?? (heading === 'Id' ? null : first[at]!))];
    });

/** Types into a named cell. */
export const assume =
  (name: string, value: CellValue): Edit =>
  (of) => {
    const refersTo = of.names.find((one) => one.name === name)?.refersTo ?? '';
    const [, sheet, column, row] = /^'?([^'!]+)'?!\$([A-Z]+)\$(\d+)$/.exec(refersTo) ?? [];
    if (sheet === undefined) throw new Error(`no cell ${name}`);
    const sheets = of.sheets.map((one) =>
      one.name !== sheet
        ? one
        : {
            ...one,
            cells: one.cells.map((cell) =>
              columnLetters(cell.column) === column && cell.row === Number(row) - 1 ? { ...cell, value } : cell,
            ),
          },
    );
    return { ...of, sheets };
  };

/** Types a number over the formula in the first row of a column. */
export const typeOver =
  (name: string, heading: string, value: number): Edit =>
  (of) => {
    const sheets = of.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => (table.name === name ? overTyped(table, heading, value) : table)),
    }));
    return { ...of, sheets };
  };

/** A column that holds values in place of formulas is the nearest that plain data comes to one cell typed over. */
function overTyped(table: Table, heading: string, value: number): Table {
  const at = columnAt(table, heading);
  const columns = table.columns.map(({ formula, ...column }, place) =>
    place === at || !formula ? column : { ...column, formula },
  );
  return {
    ...table,
    columns,
    rows: table.rows.map((row, n) => row.map((old, place) => (place === at && n === 0 ? value : old))),
  };
}

/** Types a number over the first figure that an output sheet shows. */
export const typeOverFigure =
  (name: string, value: number): Edit =>
  (of) => {
    const sheet = of.sheets.find((one) => one.name === name);
    const figure = sheet?.cells.find(
      ({ formula, look, value: shown }) => formula && look === 'figure' && typeof shown === 'number',
    );
    if (!sheet || !figure) throw new Error(`no figure on ${name}`);
    const { row, column, look } = figure;
    const cells = sheet.cells.map((cell) => (cell === figure ? { row, column, look, value } : cell));
    return { ...of, sheets: of.sheets.map((one) => (one === sheet ? { ...sheet, cells } : one)) };
  };

/** Leaves the notice of a refresh that was not finished. */
export const breakOff: Edit = (of) => {
  const sheets = of.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      sheet.name === 'Summary' && cell.row === unfinishedAt.row && cell.column === unfinishedAt.column
        ? { ...cell, value: 'not finished' }
        : cell,
    ),
  }));
  return { ...of, sheets };
};

/** One edit after the other. */
export const inTurn =
  (...edits: readonly Edit[]): Edit =>
  (of) =>
    edits.reduce((book, edit) => edit(book), of);
