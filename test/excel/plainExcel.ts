import { createHandlers } from 'excel-simulator';
import { type ExcelHost, type ExcelHostOptions, startExcelHost } from 'excel-simulator/testing';
import { PlainGrid } from './plainGrid';

export interface PlainExcel extends ExcelHost {
  readonly grid: PlainGrid;
}

/** The real office.js and the practice host's protocol and objects, over a workbook in memory that calculates nothing. */
export async function startPlainExcel(options: Omit<ExcelHostOptions, 'handlers' | 'asOne'> = {}): Promise<PlainExcel> {
  const grid = new PlainGrid();
  const host = await startExcelHost({ ...options, handlers: createHandlers(grid.asGrid()), asOne: (work) => work() });
  return { ...host, grid };
}

/** A sheet of the user's, with a table and a name of theirs; what it holds must never change. */
export function usersSheet(grid: PlainGrid, name = 'My notes'): () => unknown {
  const { id: sheetId } = grid.sheets.add(name);
  const area = { sheetId, row: 1, column: 1, rows: 3, columns: 2 };
  grid.cells.setNumberFormats(area, [
    ['@', '@'],
    ['@', 'General'],
    ['@', 'General'],
  ]);
  grid.cells.setContents(area, [
    ['Who', 'Amount'],
    ['=1+1', 12.5],
    ['007', '=C3*2'],
  ]);
  grid.tables.rename(grid.tables.add(area).id, 'MyTable');
  grid.names.add('my_amount', `='${name}'!$C$3`, null);
  return () => [grid.contentOf(name), grid.tables.find('MyTable'), grid.names.find('my_amount', null)];
}
