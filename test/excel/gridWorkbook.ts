import type { Grid } from 'excel-simulator';
import type { Cell, Sheet, Table, Workbook } from '../../src/workbook/workbook';

/** A report as its author would put it into a spreadsheet by hand: texts as texts, formulas as written. */
export function writeWorkbook(grid: Grid, workbook: Workbook): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  grid.batch(() => {
    for (const { name } of workbook.sheets) ids.set(name, grid.sheets.add(name).id);
    for (const { name, refersTo, hidden } of workbook.names) {
      grid.names.add(name, `=${refersTo}`, null);
      grid.names.setVisible(name, null, !hidden);
    }
    // Tables first, empty but for their headings: the formulas of one sheet name the tables of others.
    for (const sheet of workbook.sheets) for (const table of sheet.tables) addTable(grid, ids.get(sheet.name) ?? '', table);
    for (const sheet of workbook.sheets) {
      const sheetId = ids.get(sheet.name) ?? '';
      for (const table of sheet.tables) fillTable(grid, sheetId, table);
      writeCells(grid, sheetId, sheet);
    }
  });
  return ids;
}

const bodyRows = ({ rows }: Table): number => Math.max(1, rows.length);

function addTable(grid: Grid, sheetId: string, table: Table): void {
  const { row, column, columns } = table;
  const headings = { sheetId, row, column, rows: 1, columns: columns.length };
  grid.cells.setNumberFormats(headings, [columns.map(() => '@')]);
  grid.cells.setContents(headings, [columns.map(({ heading }) => heading)]);
  const { id } = grid.tables.add({ ...headings, rows: bodyRows(table) + 1 }, true);
  grid.tables.rename(id, table.name);
}

function fillTable(grid: Grid, sheetId: string, { row, column, columns, rows }: Table): void {
  if (!rows.length) return;
  const area = { sheetId, row: row + 1, column, rows: rows.length, columns: columns.length };
  const formats = rows.map((values) =>
    columns.map(({ formula }, index) => (!formula && typeof values[index] === 'string' ? '@' : null)),
  );
  grid.cells.setNumberFormats(area, formats);
  grid.cells.setContents(
    area,
    rows.map((values) => columns.map(({ formula }, index) => (formula ? `=${formula}` : (values[index] ?? '')))),
  );
}

function writeCells(grid: Grid, sheetId: string, { cells }: Sheet): void {
  for (const { row, column, value, formula } of cells) {
    const area = { sheetId, row, column, rows: 1, columns: 1 };
    if (!formula && typeof value === 'string') grid.cells.setNumberFormats(area, [['@']]);
    grid.cells.setContents(area, [[formula ? `=${formula}` : (value ?? '')]]);
  }
}

interface Calculated {
  readonly place: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: Cell['value'];
}

/** Every cell of a report that is calculated, with the value it should have. */
export function calculatedCells(workbook: Workbook, ids: ReadonlyMap<string, string>): Calculated[] {
  return workbook.sheets.flatMap((sheet) => {
    const sheetId = ids.get(sheet.name) ?? '';
    const of = (row: number, column: number, formula: string | undefined, value: Cell['value']): Calculated[] =>
      formula ? [{ place: `${sheet.name} R${row + 1}C${column + 1}`, sheetId, row, column, formula, value }] : [];
    const inTables = sheet.tables.flatMap((table) =>
      table.rows.flatMap((values, r) =>
        table.columns.flatMap(({ formula }, c) => of(table.row + 1 + r, table.column + c, formula, values[c] ?? null)),
      ),
    );
    return [...inTables, ...sheet.cells.flatMap(({ row, column, formula, value }) => of(row, column, formula, value))];
  });
}
