import { cellFormat } from '../../workbook/formats';
import type { CellTarget } from '../edits/contentEdits';
import { cellIn, formulaOf, isBlank, isSameValue } from '../existing/cells';
import { formulaAsTyped, isSameFormula } from '../existing/formulas';
import { placeIn, type SheetMatch } from './sheets';

/** What a cell should hold, and whether it already does. */
export interface CheckedTarget extends CellTarget {
  readonly isUpToDate: boolean;
}

/** What the cells of a sheet outside its table should hold. */
export function cellTargets(match: SheetMatch): readonly CheckedTarget[] {
  const { sheet, existing } = match;
  return sheet.cells.flatMap((cell): CheckedTarget[] => {
    const { formula, value, format, kept } = cell;
    const there = placeIn(match, cell);
    if (!there) return [];
    const { row, column } = there;
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
