import { cellFormat } from '../workbook/formats';
import type { Block } from './before';
import type { Target } from './blocks';
import { contentAt, formulaOf } from './cells';
import { sameFormula, typedFormula } from './formulas';
import { sameContent } from './same';
import type { Stand } from './standing';

interface LooseTarget extends Target {
  readonly holds: boolean;
}

/** The cells of a sheet beside its table: what they are to hold, and whether they hold it. */
export function looseTargets({ sheet, there, down, right }: Stand): readonly LooseTarget[] {
  const used: Block | null = there?.used ?? null;
  return sheet.cells.flatMap((cell): LooseTarget[] => {
    const { formula, value, format } = cell;
    const [row, column] = [cell.row + down, cell.column + right];
    // Rows or columns above a table may have been deleted.
    if (row < 0 || column < 0) return [];
    const content = contentAt(used, row, column);
    if (formula === undefined) {
      const form = typeof value === 'string' ? '@' : cellFormat(format, formula, value);
      return [{ row, column, put: value ?? '', format: form, holds: sameContent(content, value) }];
    }
    const holds = sameFormula(formulaOf(content), formula, null);
    return [{ row, column, put: { formula: typedFormula(formula) }, format: cellFormat(format, formula, value), holds }];
  });
}
