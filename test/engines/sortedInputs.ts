import { excelName } from '../../src/formula';
import { allTables, inputTables } from '../../src/model';
import { idColumnOf } from '../../src/plan/read/ids';
import type { Workbook } from '../../src/workbook/workbook';
import { type Calculated, calculatedCells } from './sheets';

const numbered = inputTables.filter((table) => idColumnOf(table));

/** The workbook after a user turned round every input table whose rows have an Id. */
export const sortedInputs = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) =>
      numbered.some((one) => excelName(one) === table.name) ? { ...table, rows: [...table.rows].reverse() } : table,
    ),
  })),
});

/** What is calculated, but for the numbers of rows in the tables that were sorted. */
export function figuresThatStay(workbook: Workbook): readonly Calculated[] {
  const moving = new Set(
    workbook.sheets.flatMap(({ name, tables }) =>
      tables.flatMap((table) => {
        const model = allTables.find((one) => excelName(one) === table.name);
        return (model?.columns ?? []).flatMap(({ rowsOf }, at) =>
          numbered.some((one) => one === rowsOf) ? [`${name} ${table.column + at}`] : [],
        );
      }),
    ),
  );
  return calculatedCells(workbook).filter(({ sheet, column }) => !moving.has(`${sheet} ${column}`));
}
