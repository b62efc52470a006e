import { openGrid } from '../grid/openGrid';
import type { Grid } from '../grid/grid';
import { createHandlers } from '../objects';
import { startExcelHost, type ExcelHost, type ExcelHostOptions } from './excelHost';

export interface PracticeExcel extends ExcelHost {
  readonly grid: Grid;
}

/** An empty workbook in the grid, with the real office.js beside it. */
export const startPracticeExcel = async (options: Omit<ExcelHostOptions, 'handlers' | 'asOne'> = {}): Promise<PracticeExcel> => {
  const grid = openGrid();
  const host = await startExcelHost({ ...options, handlers: createHandlers(grid), asOne: (work) => grid.batch(work) });
  return { ...host, grid };
};
