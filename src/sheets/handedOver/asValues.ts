import type { Plan } from '../../plan/plan';
import { quoteDate } from '../../model/inputs/assumptions';
import { dateText } from '../../quantities/dates';
import type { Cell, Sheet, TableColumn } from '../../workbook/workbook';
import { outputSheets } from '../places';
import { unfinishedAt } from '../summary/unfinished';

/** The same sheet without a formula: every cell holds what it came to. */
export const asValues = (sheet: Sheet): Sheet => ({
  ...sheet,
  cells: sheet.cells.map((cell) => withoutFormula({ ...cell, value: cell.inValues ?? cell.value })),
  tables: sheet.tables.map((table) => ({ ...table, columns: table.columns.map(withoutFormula) })),
});

function withoutFormula<Of extends Cell | TableColumn>(whole: Of): Of {
  const others = { ...whole };
  delete (others as { formula?: string }).formula;
  return others;
}

const noticeHeight = 18;

/** The Summary says at its head that it holds values, and of which day; with what they were made it says anyway. Other sheets are as they were. */
export function withNotice(sheet: Sheet, what: string, plan: Plan): Sheet {
  if (sheet.name !== outputSheets.summary) return sheet;
  const day = dateText(plan.assumptions.get(quoteDate) as number);
  const value = `${what} of ${day}: values, which follow no later change`;
  const { row, column } = unfinishedAt;
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.row === row && cell.column === column ? { ...cell, value } : cell)),
    heights: { ...sheet.heights, [row]: noticeHeight },
  };
}
