import { cellFormat } from '../../workbook/formats';
import type { CellTarget } from '../edits/contentEdits';
import { cellIn, formulaOf, isBlank, isSameValue } from '../existing/cells';
import { formulaAsTyped, isSameFormula } from '../existing/formulas';
import type { SheetMatch } from './sheets';

/** What a cell should hold, and whether it already does. */
export interface CheckedTarget extends CellTarget {
  readonly isUpToDate: boolean;
}

/** What the cells of a sheet outside its table should hold. */
export function cellTargets({ sheet, existing, rowShift, columnShift }: SheetMatch): readonly CheckedTarget[] {
  return sheet.cells.flatMap((cell): CheckedTarget[] => {
    const { formula, value, format, kept } = cell;
    const [row, column] = [cell.row + rowShift, cell.column + columnShift];
    // Rows or columns above a table may have been deleted.
    if (row < 0 || column < 0) return [];
    const current = cellIn(existing?.used ?? null, row, column);
    if (formula === undefined) {
      const inputFormat = typeof value === 'string' ? '@' : cellFormat(format, formula, value);
      return [
        {
          row,
          column,
          content: value ?? '',
          format: inputFormat,
          isUpToDate: isSameValue(current, value) || (kept === true && !isBlank(current)),
        },
      ];
    }
    const isUpToDate = isSameFormula(formulaOf(current), formula, null);
    return [
      { row, column, content: { formula: formulaAsTyped(formula) }, format: cellFormat(format, formula, value), isUpToDate },
    ];
  });
}
