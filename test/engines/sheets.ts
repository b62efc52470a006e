import type { CellValue, Sheet, Workbook } from '../../src/workbook/workbook';

/** A calculated cell: its place, its formula and its expected value. */
export interface Calculated {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: CellValue;
}

/** Every formula cell of a workbook, those of tables and those beside them. */
export function calculatedCells(workbook: Workbook): Calculated[] {
  return workbook.sheets.flatMap((sheet) => [...loose(sheet), ...inTables(sheet)]);
}

const loose = (sheet: Sheet): Calculated[] =>
  sheet.cells.flatMap(({ row, column, formula, value }) =>
    formula === undefined ? [] : [{ sheet: sheet.name, row, column, formula, value }],
  );

const inTables = (sheet: Sheet): Calculated[] =>
  sheet.tables.flatMap((table) =>
    table.columns.flatMap(({ formula }, at) =>
      formula === undefined
        ? []
        : table.rows.map((cells, row) => ({
            sheet: sheet.name,
            row: table.row + 1 + row,
            column: table.column + at,
            formula,
            value: cells[at] ?? null,
          })),
    ),
  );

/** Every other cell of the sheets, of tables their bodies, as if it were calculated from itself. */
export function constantCells(workbook: Workbook): Calculated[] {
  const constant = (sheet: Sheet, row: number, column: number, value: CellValue): Calculated => ({
    sheet: sheet.name,
    row,
    column,
    formula: 'a constant',
    value,
  });
  return workbook.sheets.flatMap((sheet) => [
    ...sheet.cells
      .filter(({ formula }) => formula === undefined)
      .map((cell) => constant(sheet, cell.row, cell.column, cell.value)),
    ...sheet.tables.flatMap(({ row, column, columns, rows }) =>
      rows.flatMap((cells, down) =>
        cells.flatMap((value, at) =>
          columns[at]?.formula === undefined ? [constant(sheet, row + 1 + down, column + at, value)] : [],
        ),
      ),
    ),
  ]);
}

/** The same workbook without calculated values, so that an engine cannot repeat them. */
export function withoutValues(workbook: Workbook): Workbook {
  const bare = (sheet: Sheet): Sheet => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null })),
    tables: sheet.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => row.map((value, at) => (table.columns[at]?.formula === undefined ? value : null))),
    })),
  });
  return { ...workbook, sheets: workbook.sheets.map(bare) };
}
