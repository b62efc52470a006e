import { excelName } from '../../src/formula';
import { allTables, inputTables } from '../../src/model';
import { idColumnOf } from '../../src/plan/read/ids';
import type { CellValue, Table, Workbook } from '../../src/workbook/workbook';

const numbered = inputTables.filter((table) => idColumnOf(table));

/**
 * The workbook after a user turned round every input table whose rows have an Id, with what it must show then: the numbers of
 * their rows count from the other end, and every other value is as it was.
 */
export function sortedInputs(workbook: Workbook): Workbook {
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables);
  const turned = new Map(numbered.map((one) => [one, tables.find(({ name }) => name === excelName(one))?.rows.length ?? 0]));
  const sorted = (table: Table): Table => {
    const model = allTables.find((one) => excelName(one) === table.name);
    if (model && turned.has(model)) return { ...table, rows: [...table.rows].reverse() };
    const counts = (model?.columns ?? []).map(({ rowsOf }) => (rowsOf ? turned.get(rowsOf) : undefined));
    const shown = (value: CellValue, at: number): CellValue =>
      typeof value === 'number' && counts[at] !== undefined ? counts[at] + 1 - value : value;
    return { ...table, rows: table.rows.map((row) => row.map(shown)) };
  };
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map(sorted) })) };
}
